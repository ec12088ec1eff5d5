import { once } from 'node:events';
import { request } from 'node:http';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { recording } from '../support/fake-graph.ts';
import { testGraph } from '../support/graph.ts';
import { jsonOf, listen, post, send } from '../support/listen.ts';

const graph = recording(testGraph());
const url = `${await listen({}, graph)}/graphql`;
/** Read from the database: what stands behind ballots is not in memory. */
const BALLOTS = '{ state(iso3: "FRA") { votes(first: 3) { nodes { id choice inferred voteEvent { name } } } } }';

/** How many statements are sent while something is asked, but for those that look for news. */
async function read(ask: () => Promise<unknown>): Promise<number> {
  const statements = () => graph.statements.filter(({ name }) => name.startsWith('ballot/')).length;
  const before = statements();
  await ask();
  return statements() - before;
}
const write = (text: string) => graph.write((run) => run({ name: 'test', text }, {}));
/** Two transactions: one that makes a node and takes it away changes nothing, and is none. */
async function commit(): Promise<void> {
  await write('CREATE (:KeptAnswersTest)');
  await write('MATCH (node:KeptAnswersTest) DELETE node');
}

describe('an answer that was given before', () => {
  afterAll(() => graph.close());

  it('goes out again byte by byte, and nothing is read', async () => {
    // Until all that is held in memory has been read, nothing is kept.
    await expect.poll(() => read(() => post(url, { query: BALLOTS })), { timeout: 150_000 }).toBe(0);
    const first = await post(url, { query: BALLOTS });
    const { date: _, 'x-request-id': __, ...headers } = first.headers;

    expect(jsonOf(first).data.state.votes.nodes).toHaveLength(3);
    expect(await read(() => post(url, { query: BALLOTS }))).toBe(0);
    expect(await post(url, { query: BALLOTS })).toMatchObject({ status: 200, headers, bytes: first.bytes });
    // Another question by its variables alone.
    expect(await read(() => post(url, { query: BALLOTS, variables: { other: 1 } }))).toBe(1);
  });

  it('is of one encoding, media type and origin', async () => {
    const names = `{ states(first: 100) { nodes { id name } } }`;
    const asked = (headers: Record<string, string>) => post(url, { query: names }, headers);
    for (const _ of ['first', 'again']) {
      const packed = await asked({ 'accept-encoding': 'br' });
      expect(packed.headers['content-encoding']).toBe('br');
      expect(JSON.parse(brotliDecompressSync(packed.bytes).toString())).toEqual(jsonOf(await asked({})));
      const type = 'application/graphql-response+json';
      expect((await asked({ accept: type })).headers['content-type']).toContain(type);
      const origin = 'http://localhost:3000';
      expect((await asked({ origin })).headers['access-control-allow-origin']).toBe(origin);
      expect((await asked({})).headers['access-control-allow-origin']).toBeUndefined();
    }
  });

  it('is read anew once anything has been committed', async () => {
    await expect.poll(() => read(() => post(url, { query: BALLOTS })), { timeout: 150_000 }).toBe(0);
    await commit();
    await expect.poll(() => read(() => post(url, { query: BALLOTS })), { timeout: 60_000, interval: 100 }).toBe(1);
    await expect.poll(() => read(() => post(url, { query: BALLOTS })), { timeout: 15_000 }).toBe(0);
  });

  it('is kept of an address too, and told to be known already', async () => {
    const address = `${url}?query=${encodeURIComponent(BALLOTS)}`;
    await expect.poll(() => read(() => send(address)), { timeout: 150_000 }).toBe(0);
    const { etag = '' } = (await send(address)).headers;
    for (const _ of ['first', 'again']) {
      expect(await send(address, { headers: { 'if-none-match': etag } })).toMatchObject({
        status: 304,
        headers: { etag },
        bytes: Buffer.alloc(0),
      });
    }
  });

  it('is not kept with an error in it, nor of a question that is long', async () => {
    const broken = `{ votes(where: { symbol: "?" }) { totalCount } state(iso3: "USA") { votes(first: 1) { nodes { inferred } } } }`;
    const long = `# ${'-'.repeat(9000)}\n${BALLOTS}`;
    for (const _ of ['first', 'again']) {
      expect(await read(async () => expect(jsonOf(await post(url, { query: broken })).errors).toHaveLength(1))).toBe(1);
      expect(await read(async () => expect(jsonOf(await post(url, { query: long })).errors).toBeUndefined())).toBe(1);
    }
  });

  it('is of nobody who goes away before the question has ended', async () => {
    const sent = request(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': 50 },
    });
    sent.write('{ "query"');
    sent.on('error', () => {});
    await once(sent, 'finish', { signal: AbortSignal.timeout(100) }).catch(() => {});
    sent.destroy();
    expect(jsonOf(await post(url, { query: '{ __typename }' })).data).toEqual({ __typename: 'Query' });
  });
});
