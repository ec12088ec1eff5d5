import { join } from 'node:path';
import { expect, it } from 'vitest';
import { unDigitalLibrary } from '../../../src/ingest/sources/undl/un-digital-library.ts';
import type { Account } from '../../../src/ingest/write/account.ts';
import { DATA, readAll } from '../../support/folder.ts';

it('the days of the Security Council follow the numbers of its resolutions, its typing errors corrected', async () => {
  const { rows } = await readAll(unDigitalLibrary, join(DATA, 'un-digital-library'));
  const days = rows
    .filter((row): row is Account => row.type === 'account' && row.key.startsWith('sc/'))
    .map(({ key, date }) => ({ number: Number(key.split('/')[2]), date }))
    .filter(({ number }) => number > 0)
    .sort((a, b) => a.number - b.number);

  expect(days.length).toBeGreaterThan(2700);
  expect(days.filter(({ date }, place) => date < (days[place - 1]?.date ?? ''))).toEqual([]);
  expect(days.find(({ number }) => number === 727)?.date).toBe('1992-01-08');
});
