import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { RequestRecord } from '../../src/telemetry/request-record.ts';

it.each([
  ['/graphql?query={a}', '/graphql'],
  ['http://someone:secret@localhost/graphql?query={a}', '/graphql'],
  ['someone:secret', '?'],
])('has the path of an address, and neither names nor questions: %s', (url, path) => {
  expect(new RequestRecord({ method: 'GET', url }).path).toBe(path);
});

it('what a client takes to read an answer is not counted', async () => {
  const record = new RequestRecord({ method: 'POST', url: '/graphql' });
  record.answered();
  const { milliseconds } = record;
  await wait(20);

  expect(record.end(200)).toBe(true);
  expect(record.milliseconds).toBe(milliseconds);
  expect(record.end(200)).toBe(false);
});
