import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schema } from '../../src/api/schema.ts';
import { type App, createApp } from '../../src/app.ts';
import { randomNumbers } from '../../src/random.ts';
import type { RequestRecord } from '../../src/telemetry/request-record.ts';
import { testGraph } from '../support/graph.ts';
import { answer } from '../support/import.ts';
import { type Pool, RandomQueries } from '../support/random-query.ts';

const { CAUCUS_RANDOM_QUERIES = '200', CAUCUS_RANDOM_SEED = String(Date.now()) } = process.env;
const graph = testGraph();
afterAll(() => graph.close());

const records: RequestRecord[] = [];
let app: App;

/** Some ids of each type, and words of names. */
async function poolOf(): Promise<Pool> {
  const rows = await answer(
    graph,
    "MATCH (n:Entity|Claim|Dataset) WITH split(n.id, ':')[2] AS type, n.id AS id ORDER BY id WITH type, collect(id)[..40] AS ids RETURN type, ids",
  );
  return { ids: new Map(rows as [string, string[]][]), words: ['nuclear', 'rights', 'treaty', 'Kenya', 'a'] };
}

async function ask(query: string) {
  records.length = 0;
  const response = await app.fetch(
    new Request('http://localhost/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    }),
  );
  const { data, extensions } = (await response.json()) as Answered;
  return { data, cost: extensions?.cost?.nodes, rows: records[0]?.rows ?? 0 };
}
type Answered = {
  data?: unknown;
  extensions?: { cost?: { nodes: number } };
};

/** How many things stand on pages, at whatever depth: lists that are no pages count as five, which they seldom are. */
function paged(value: unknown, pages: ReadonlySet<string>): number {
  if (Array.isArray(value)) return value.reduce((sum, one) => sum + paged(one, pages), 0);
  if (!(value instanceof Object)) return 0;
  return Object.entries(value).reduce(
    (sum, [name, one]) => sum + (pages.has(name) && Array.isArray(one) ? one.length : 0) + paged(one, pages),
    0,
  );
}

/** Under which names a query asks for the items of pages. */
const pagesIn = (query: string): ReadonlySet<string> =>
  new Set([...query.matchAll(/(\w+): (?:edges|nodes) \{/g)].map(([, name = '']) => name));

/** The rows that the database may bring for a thing: one of the list in which it stands, and one of its own. */
const ROWS = 2;

describe('what an operation brings', { timeout: 3_600_000 }, () => {
  beforeAll(async () => {
    app = createApp(graph, { production: true, told: [(record) => records.push(record)], limits: { depth: 40 } });
    await app.start();
  });
  afterAll(() => app.close());

  it('is never more than its cost tells before, whatever valid query is asked', async () => {
    const random = new RandomQueries(schema, await poolOf(), randomNumbers(Number(CAUCUS_RANDOM_SEED)));
    const counts = { asked: 0, ran: 0, rows: 0, cost: 0, closest: 0 };
    const over: string[] = [];
    for (; counts.asked < Number(CAUCUS_RANDOM_QUERIES); counts.asked += 1) {
      const query = random.next();
      const { data, cost, rows } = await ask(query);
      if (cost === undefined) continue;
      // What is no list brings one thing, which costs nothing.
      const things = cost + query.split('{').length - 1;
      counts.ran += 1;
      counts.rows += rows;
      counts.cost += cost;
      counts.closest = Math.max(counts.closest, rows / (ROWS * things));
      const items = paged(data, pagesIn(query));
      if (items > cost) over.push(`${items} items of pages, cost ${cost}: ${query}`);
      if (rows > ROWS * things) over.push(`${rows} rows, cost ${cost}: ${query}`);
    }

    console.log(`Seed ${CAUCUS_RANDOM_SEED}: ${JSON.stringify(counts)}`);
    expect(over.sort((a, b) => a.length - b.length).slice(0, 30)).toEqual([]);
    expect(counts.ran).toBeGreaterThan(counts.asked / 2);
    expect(counts.closest).toBeGreaterThan(0.1);
  });
});
