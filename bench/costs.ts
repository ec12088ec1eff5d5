// npm run bench -- costs: whether the cost that the limit counts says how long an operation takes: the rank correlation of both over random valid queries.
// BENCH_QUERIES says how many, BENCH_SEED which.

import { schema } from '../src/api/schema.ts';
import { createApp } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { openGraph } from '../src/graph/kernel/graph.ts';
import { setUp } from '../src/graph/kernel/setup.ts';
import { Shipment } from '../src/ingest/load.ts';
import { findDatabase } from '../src/neo4j/database.ts';
import { showProgress } from '../src/progress.ts';
import { randomNumbers } from '../src/random.ts';
import { RandomQueries } from '../tests/support/random-query.ts';
import { readOf } from './floors.ts';

const COUNT = Number(process.env.BENCH_QUERIES ?? 500);
const SEED = Number(process.env.BENCH_SEED ?? 1);
/** How often each is asked; the quickest counts, as a machine may be busy. */
const ROUNDS = 3;

const config = readConfig(process.env);
const report = showProgress(process.stderr);
const shipment = new Shipment('data', report, config.without);
const database = await findDatabase(config, report, (folder) => shipment.bulkTables(folder));
const graph = openGraph({ ...database, deadline: config.deadline });
try {
  await setUp(graph);
  await shipment.load(graph);
  await bench();
} finally {
  await graph.close();
  await database.release();
}

async function bench(): Promise<void> {
  const app = createApp(graph, { production: true });
  await app.start();
  const rows = await readOf(graph)<[string, string[]]>(
    "MATCH (n:Entity|Claim|Dataset) WITH split(n.id, ':')[2] AS type, n.id AS id ORDER BY id WITH type, collect(id)[..40] AS ids RETURN type, ids",
  );
  const pool = { ids: new Map(rows), words: ['nuclear', 'rights', 'treaty', 'Kenya', 'a'] };
  const queries = new RandomQueries(schema, pool, randomNumbers(SEED));
  const measured: { query: string; cost: number; ms: number; cpu: number }[] = [];
  const ask = async (query: string) => {
    const cpu = process.threadCpuUsage();
    const start = performance.now();
    const response = await app.fetch(
      new Request('http://localhost/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      }),
    );
    const answer = (await response.json()) as { data?: unknown; extensions?: { cost?: { nodes: number } } };
    const ms = performance.now() - start;
    const { user, system } = process.threadCpuUsage(cpu);
    return { cost: answer.data ? answer.extensions?.cost?.nodes : undefined, ms, cpu: (user + system) / 1000 };
  };
  while (measured.length < COUNT) {
    const query = queries.next();
    const { cost } = await ask(query);
    if (cost === undefined) continue;
    let [ms, cpu] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    for (let round = 0; round < ROUNDS; round += 1) {
      const again = await ask(query);
      ms = Math.min(ms, again.ms);
      cpu = Math.min(cpu, again.cpu);
    }
    measured.push({ query, cost, ms, cpu });
    if (measured.length % 50 === 0) report({ step: `Asked ${measured.length} of ${COUNT}` });
  }
  await app.close();
  console.log(`Rank correlation of cost and time over ${COUNT} random queries (seed ${SEED}):`);
  console.log(`by the clock ${correlation(measured.map(({ cost, ms }) => [cost, ms])).toFixed(3)}`);
  console.log(`of processor time ${correlation(measured.map(({ cost, cpu }) => [cost, cpu])).toFixed(3)}`);
  const dear = measured.toSorted((a, b) => b.ms / (b.cost + 50) - a.ms / (a.cost + 50)).slice(0, 12);
  console.log('What takes most for its cost:');
  for (const { query, cost, ms } of dear) console.log(`${ms.toFixed(1)} ms, ${cost}: ${query.slice(0, 400)}`);
  const cheap = measured.toSorted((a, b) => b.cost / b.ms - a.cost / a.ms).slice(0, 8);
  console.log('What costs most for its time:');
  for (const { query, cost, ms } of cheap) console.log(`${ms.toFixed(1)} ms, ${cost}: ${query.slice(0, 300)}`);
}

/** Spearman's rank correlation of pairs; equal values share the middle of their ranks. */
function correlation(pairs: readonly (readonly [number, number])[]): number {
  const ranks = (values: readonly number[]) => {
    const order = [...values.keys()].sort((a, b) => (values[a] as number) - (values[b] as number));
    const rank = new Array<number>(values.length);
    for (let first = 0; first < order.length; ) {
      let last = first;
      while (last + 1 < order.length && values[order[last + 1] as number] === values[order[first] as number]) last += 1;
      for (let place = first; place <= last; place += 1) rank[order[place] as number] = (first + last) / 2;
      first = last + 1;
    }
    return rank;
  };
  const [a, b] = [ranks(pairs.map(([one]) => one)), ranks(pairs.map(([, other]) => other))];
  const mean = (pairs.length - 1) / 2;
  const sum = (of: (place: number) => number) => pairs.reduce((total, _, place) => total + of(place), 0);
  const [da, db] = [(place: number) => (a[place] as number) - mean, (place: number) => (b[place] as number) - mean];
  return sum((p) => da(p) * db(p)) / Math.sqrt(sum((p) => da(p) ** 2) * sum((p) => db(p) ** 2));
}
