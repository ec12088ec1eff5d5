import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { type Graph, openGraph, type Parameters, type Row, type Statement } from '../../src/graph/kernel/graph.ts';
import { patienceOf } from '../../src/graph/kernel/patience.ts';
import { testDriver } from '../support/graph.ts';
import { listen, post } from '../support/listen.ts';
import { testDatabase } from '../support/test-database.ts';

const SLOW = { name: 'slow/count', text: 'UNWIND range(1, 5000000) AS n RETURN count(n)' };
const graph = openGraph({ ...testDatabase(), deadline: 60_000 });
const driver = testDriver();
afterAll(async () => {
  await graph.close();
  await driver.close();
});

/** What the database shows of the transactions of a request, looked at again and again until `work` has ended. */
async function shownDuring(request: string, work: Promise<unknown>): Promise<Record<string, string>[]> {
  const seen = new Map<string, Record<string, string>>();
  let under = true;
  const ended = work.finally(() => {
    under = false;
  });
  const session = driver.session();
  while (under) {
    const { records } = await session.run(
      'SHOW TRANSACTIONS YIELD metaData WHERE metaData.request = $request RETURN metaData',
      { request },
    );
    for (const record of records) seen.set(JSON.stringify(record.get('metaData')), record.get('metaData'));
    await wait(2);
  }
  await session.close();
  await ended;
  return [...seen.values()];
}

describe('the transactions of a request', () => {
  it('carry its id, its operation and the name of the statement', async () => {
    const metadata = { request: 'of-a-test', operation: 'Question' };
    const reading = graph.within(patienceOf(9000), metadata).read(SLOW, {});
    const shown = await shownDuring('of-a-test', reading);

    expect(shown).toEqual([{ app: 'caucus', statement: 'slow/count', ...metadata }]);
    expect(graph.reading()).toBe(0);
  });

  it('carry what a header of HTTP says', async () => {
    const url = `${await listen({}, slowed(graph))}/graphql`;
    const query = 'query Walk { node(id: "urn:caucus:state:BRA") { id } }';
    const shown = await shownDuring('by-http', post(url, { query }, { 'x-request-id': 'by-http' }));

    expect(shown.length).toBeGreaterThan(0);
    for (const one of shown) expect(one).toMatchObject({ app: 'caucus', request: 'by-http', operation: 'Walk' });
  });
});

/** The given graph, which counts for a while before each read of somebody who waits, so that it can be looked at. */
function slowed(graph: Graph): Graph {
  const within: Graph['within'] = (patience, metadata) => {
    const inner = graph.within(patience, metadata);
    const read = async <R extends Row>(statement: Statement, parameters: Parameters) => {
      if (metadata) await inner.read({ ...SLOW, name: statement.name }, {});
      return inner.read<R>(statement, parameters);
    };
    return { ...inner, read };
  };
  return { ...graph, within };
}
