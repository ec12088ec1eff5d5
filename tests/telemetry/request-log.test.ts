import { Writable } from 'node:stream';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { requestLog } from '../../src/telemetry/request-log.ts';
import { RequestRecord } from '../../src/telemetry/request-record.ts';
import { silent } from '../support/fake-graph.ts';
import { listen, post, send } from '../support/listen.ts';

/** A log, and what was written to it. */
function written() {
  const text: string[] = [];
  const stream = new Writable({
    write(chunk, _, done) {
      text.push(String(chunk));
      done();
    },
  });
  return {
    log: { lines: stream, warnings: pino({ base: null }, stream) },
    text,
    lines: () => text.map((line) => JSON.parse(line)),
  };
}

function record(milliseconds: number): RequestRecord {
  const made = new RequestRecord({ method: 'POST', url: '/graphql', requestId: 'one' });
  const read = { begun: 0, failed: false };
  made.read({ ...read, statement: 'state/by-ids', milliseconds: 3, rows: 2 });
  made.read({ ...read, statement: 'ballot/of-states', milliseconds: 600.04, rows: 100 });
  made.read({ ...read, statement: 'ballot/of-states', milliseconds: 500, rows: 10, failed: true });
  made.analysis('coalitions', performance.now() - 50, false);
  made.analysis('defections', performance.now() - 500, false);
  made.analysis('defections', performance.now() - 400, false);
  Object.assign(made, { operation: 'Question', document: '{ a }' });
  made.end(200);
  return Object.assign(made, { milliseconds });
}

describe('the log of requests', () => {
  it('has a line for each where all are wanted, with what it cost', () => {
    const { log, lines } = written();
    requestLog(log, { all: true, slow: 1000 })(record(999));

    expect(lines()).toEqual([
      {
        level: 30,
        time: expect.any(Number),
        msg: 'request',
        requestId: 'one',
        method: 'POST',
        path: '/graphql',
        operation: 'Question',
        document: expect.stringMatching(/^[\da-f]{64}$/),
        status: 200,
        ms: 999,
        databaseMs: 1103,
        statements: 3,
        rows: 112,
      },
    ]);
  });

  it('is JSON whatever is asked for', () => {
    const { log, lines } = written();
    const odd = new RequestRecord({ method: 'GET', url: '/"\\\u2028\n?secret=1', requestId: '"' });
    Object.assign(odd, { codes: ['A"', 'A"'] });
    odd.end(404);
    requestLog(log, { all: true, slow: 1000 })(odd);

    expect(lines()).toMatchObject([
      { path: '/"\\\u2028\n', codes: ['A"'], requestId: expect.stringMatching(/^[\da-f-]{36}$/) },
    ]);
  });

  it('warns of a slow one, with its statements, the longest first, and is silent of the others', () => {
    const { log, lines } = written();
    const tell = requestLog(log, { all: false, slow: 1000 });
    tell(record(999));
    tell(record(1000));

    expect(lines()).toHaveLength(1);
    expect(lines()[0]).toMatchObject({
      level: 40,
      msg: 'slow request',
      longest: [
        { name: 'ballot/of-states', times: 2, ms: 1100, rows: 110, failed: true },
        { name: 'state/by-ids', times: 1, ms: 3, rows: 2 },
      ],
      analyses: [
        { name: 'coalitions', times: 1, ms: expect.any(Number) },
        { name: 'defections', times: 2, ms: expect.closeTo(500, -2) },
      ],
    });
  });

  it('says nothing of variables, tokens, cookies, addresses or the words of a question', async () => {
    const { log, text } = written();
    const url = `${await listen({ told: [requestLog(log, { all: true, slow: 1 })] }, silent)}/graphql`;
    const headers = { authorization: 'Bearer SECRET', cookie: 'session=SECRET', 'x-request-id': 'SECRET SECRET' };
    const query = 'query Asked($q: String!) { found: search(query: $q) { nodes { name } } }';
    const variables = { q: 'SECRET' };
    await post(url, { query, variables }, headers);
    await post(url, { query: 'query Asked { state(iso3: "SECRET") { SECRET } }', variables }, headers);
    await post(url, { query: 'query Asked {', operationName: 'SECRET SECRET' }, headers);
    await post(url, '{"query": "SECRET', headers);
    await send(`${url}?query={SECRET}&token=SECRET`, { headers });
    await expect.poll(() => text.length).toBe(6);

    expect(text.filter((line) => line.includes('"operation":"Asked"'))).toHaveLength(2);
    expect(text.join('')).not.toMatch(/SECRET|Bearer|search\(|127\.0\.0\.1/);
  });
});
