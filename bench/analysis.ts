// npm run bench -- analysis: how long analyses of roll calls take, beside Cypher for the same numbers on the same Neo4j, in one run,
// and whether anybody else has to wait for them. Prints two tables, and the same as JSON to bench/analysis.json.

import { writeFileSync } from 'node:fs';
import { setImmediate, setTimeout as wait } from 'node:timers/promises';
import { buildMatrix } from '../src/analysis/kernel/build-matrix.ts';
import { maskOf, RECENT_SESSIONS, sessionsOf } from '../src/analysis/kernel/filter.ts';
import { meansOf } from '../src/analysis/kernel/means.ts';
import { kappa, rawAgreement, type Table } from '../src/analysis/kernel/table.ts';
import { findCoalitions } from '../src/analysis/measures/coalitions.ts';
import { MatrixCache } from '../src/api/kernel/matrix-cache.ts';
import { createApp } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { rollCalls } from '../src/graph/analysis/roll-call.ts';
import { openGraph } from '../src/graph/kernel/graph.ts';
import { statement } from '../src/graph/kernel/query.ts';
import { setUp } from '../src/graph/kernel/setup.ts';
import { load } from '../src/ingest/load.ts';
import { findDatabase } from '../src/neo4j/database.ts';
import { showProgress } from '../src/progress.ts';
import { readRollCalls } from '../src/roll-calls/read-roll-calls.ts';
import { recording } from '../tests/support/fake-graph.ts';
import { type Cells, countsIn, PAIRS, tablesOf } from './cypher-agreement.ts';
import { besideLibraries } from './libraries.ts';
import { lag, median, race } from './stopwatch.ts';

const ROUNDS = { rounds: 5, warmUp: 2 };
/** Until both sides run on optimized machine code, as in a server that has been up for a minute. */
const WARM = { rounds: 15, warmUp: 30 };
/** A processor that waited for the database for a second has cold caches: one answer after that tells of the machine, many of the work. */
const IN_A_ROW = 20;
const WHOLE = {
  ...{ from: null, to: null, sessions: null, topics: null },
  ...{ bodies: null, scope: ['WHOLE'] as const, minMinority: null, important: null },
};

const round = (value: number): number => Number(value.toPrecision(3));
const ratio = (a = Number.NaN, b = Number.NaN) => round(a / b);
const versus = (ours: number | undefined, cypher: number | undefined, target: string) => ({
  'ours ms': ours,
  'Cypher ms': cypher,
  ratio: ratio(cypher, ours),
  target,
});
const NOTHING: Table = [
  [0, 0, 0],
  [0, 0, 0],
  [0, 0, 0],
];

const report = showProgress(process.stderr);
const config = readConfig(process.env);
const database = await findDatabase(config, report);
// All pairs in Cypher take minutes.
const graph = recording(openGraph({ ...database, deadline: 1_800_000 }));
const app = createApp(graph, { production: true });
const rows: Record<string, Record<string, unknown>> = {};
const delays: Record<string, Record<string, unknown>> = {};

try {
  await setUp(graph);
  await load(graph, 'data', report);
  await bench();
} finally {
  await app.close();
  await graph.close();
  await database.release();
}

/** The text of an answer, as it goes to whoever asked. */
async function send(query: string): Promise<string> {
  const request = new Request('http://127.0.0.1/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return (await app.fetch(request)).text();
}

async function ask<T>(query: string): Promise<T> {
  const { data, errors } = JSON.parse(await send(query)) as { data: T; errors?: { message: string }[] };
  if (errors) throw new Error(errors[0]?.message);
  return data;
}

async function bench(): Promise<void> {
  await blocks('nothing', () => wait(2000));
  // While a database that has just begun compiles itself on both processors, everybody waits for a processor, and not for us.
  for (let round = 0; round < 3; round += 1) await buildMatrix(rollCalls(graph), setImmediate);
  await app.start();
  await blocks('matrix loaded, first answer', () => send('{ agreement(a: "USA", b: "FRA") { raw } }'));
  await matrixLoad();
  await onePair();
  await oneAgainstAll();
  await blocs();
  await libraries();
  await beside();
  await allPairs();
  await wholeLists();
  console.table(rows);
  console.table(delays);
  const results = { node: process.version, neo4j: database.where, rows, delays };
  writeFileSync(new URL('analysis.json', import.meta.url), `${JSON.stringify(results, null, 2)}\n`);
}

async function matrixLoad(): Promise<void> {
  const before = graph.statements.length;
  await blocks('matrix loaded again', () => buildMatrix(rollCalls(graph), setImmediate));
  const pages = graph.statements.slice(before);
  const { ours, bare } = await race(
    {
      bare: async () => {
        for (const { name, parameters } of pages) await graph.read(statement(name), parameters);
      },
      ours: async () => {
        const matrices = new MatrixCache(graph, () => readRollCalls(graph));
        await matrices.get();
        await matrices.close();
      },
    },
    { rounds: 5, warmUp: 1 },
  );
  note('matrix load', {
    'ours ms': ours,
    'Cypher ms': bare,
    ratio: ratio(ours, bare),
    target: 'at most 1.5 × the query',
  });
}

async function onePair(): Promise<void> {
  const query =
    '{ agreement(a: "USA", b: "FRA", over: {from: "1946-01-01"}) { common same half opposed raw kappa centred } }';
  const { agreement } = await ask<{ agreement: Scores }>(query);
  const cells = await graph.read<Cells>(PAIRS.one, { a: 'USA', b: 'FRA' });
  same(agreement, tablesOf(cells).get('FRA'));
  const { ours, cypher } = await race(
    { ours: () => send(query), cypher: () => graph.read(PAIRS.one, { a: 'USA', b: 'FRA' }) },
    WARM,
  );
  note('one pair', versus(ours, cypher, 'at least 20 × faster'));
}

async function oneAgainstAll(): Promise<void> {
  const query =
    '{ state(iso3: "USA") { closest(over: {from: "1946-01-01"}, current: false, minCommonVotes: 20) { agreements(first: 50) { b { iso3 } common same half opposed raw kappa } } } }';
  const { state } = await ask<{ state: { closest: { agreements: (Scores & { b: { iso3: string } })[] } } }>(query);
  const tables = tablesOf(await graph.read<Cells>(PAIRS.all, { a: 'USA' }));
  for (const scores of state.closest.agreements) same(scores, tables.get(scores.b.iso3));
  const { ours, row, cypher } = await race(
    {
      ours: () => send(query),
      row: async () => {
        for (let time = 0; time < IN_A_ROW; time += 1) await send(query);
      },
      cypher: () => graph.read(PAIRS.all, { a: 'USA' }),
    },
    WARM,
  );
  note('one against all, after a second of rest', versus(ours, cypher, 'at least 200 × faster'));
  note('one against all, twenty in a row', versus((row ?? 0) / IN_A_ROW, cypher, 'at least 200 × faster'));
  await blocks('one against all', () => send(query));
}

type AllPairs = { states: { iso3: string }[]; common: number[][]; raw: number[][]; kappa: number[][] };

async function allPairs(): Promise<void> {
  const query = (least: number) =>
    `{ agreementMatrix(over: {from: "1946-01-01"}, minCommonVotes: ${least}) { states { iso3 } common raw kappa } }`;
  const [cypher, cells] = await timed(() => graph.read<[string, ...Cells]>(PAIRS.matrix, {}));
  const byState = Map.groupBy(cells, ([a]) => a);
  const { agreementMatrix: matrix } = await ask<{ agreementMatrix: AllPairs }>(query(1));
  const codes = matrix.states.map(({ iso3 }) => iso3);
  for (const [a, code] of codes.entries()) {
    const tables = tablesOf((byState.get(code) ?? []).map(([, ...cell]) => cell));
    for (const [b, other] of codes.entries()) {
      const table = tables.get(other);
      if (code >= other || table === undefined) continue;
      same({ ...countsIn(table), raw: matrix.raw[a]?.[b] ?? null, kappa: matrix.kappa[a]?.[b] ?? null }, table);
    }
  }
  let least = 10;
  const fresh = () => query(++least);
  const { cold } = await race({ cold: () => send(fresh()) }, ROUNDS);
  const { cached } = await race({ cached: () => send(query(least)) }, ROUNDS);
  note('all pairs, cold', versus(cold, cypher, 'below 400 ms'));
  note('all pairs, cached', versus(cached, cypher, 'below 5 ms'));
  await blocks('all pairs, cold', () => send(fresh()));
  await blocks('all pairs, cached', () => send(query(least)));
}

async function blocs(): Promise<void> {
  const matrix = await buildMatrix(rollCalls(graph), async () => {});
  const over = maskOf(matrix, { ...WHOLE, sessions: sessionsOf(matrix, null).slice(-RECENT_SESSIONS) });
  const [bare] = await timed(async () => findCoalitions(matrix, over, { graphs: 0 }));
  note('coalitions, 50 runs', { 'ours ms': bare, target: 'below 2,000 ms' });
  const query = (seed: number) =>
    `{ coalitions(seed: ${seed}) { modularity blocs { label members { certainty state { iso3 } } } } }`;
  let cold = 0;
  await blocks('coalitions, null model, cold', async () => {
    [cold] = await timed(() => send(query(2)));
  });
  const { cached } = await race({ cached: () => send(query(2)) }, { rounds: 15, warmUp: 5 });
  note('coalitions, null model, cold', { 'ours ms': cold, target: 'below 15,000 ms' });
  note('coalitions, null model, cached', { 'ours ms': cached, target: 'below 5 ms' });
}

/** The same statistics by libraries of Python, of the last ten sessions. */
async function libraries(): Promise<void> {
  const matrix = await buildMatrix(rollCalls(graph), async () => {});
  const over = maskOf(matrix, { ...WHOLE, sessions: sessionsOf(matrix, null).slice(-RECENT_SESSIONS) });
  for (const [name, { ours, library }] of Object.entries(await besideLibraries(matrix, over, config.cache)))
    note(name, { 'ours ms': ours, 'library ms': library, ratio: ratio(library, ours), target: 'at least 1' });
}

/** How long a lookup takes while analyses run that nobody asked for before, and while none do. */
async function beside(): Promise<void> {
  const lookup = () => ask('{ state(iso3: "FRA") { name } }');
  let seed = 100;
  let ended = false;
  const times: { alone: number[]; beside: number[] } = { alone: [], beside: [] };
  for (let round = 0; round < 6; round += 1)
    for (const way of round % 2 === 0 ? (['alone', 'beside'] as const) : (['beside', 'alone'] as const)) {
      ended = way === 'alone';
      const running = ended
        ? []
        : [0, 1].map(async () => {
            for (seed += 1; !ended; seed += 1) await send(`{ coalitions(seed: ${seed}) { modularity } }`);
          });
      await wait(200);
      for (let time = 0; time < 200; time += 1) {
        const [took] = await timed(lookup);
        times[way].push(took);
        await wait(2);
      }
      ended = true;
      await Promise.all(running);
    }
  const [alone, with_] = [median(times.alone), median(times.beside)];
  note('a lookup beside two analyses', {
    'ours ms': with_,
    'alone ms': alone,
    ratio: ratio(with_, alone),
    target: 'at most 1.5',
  });
}

/** What the main thread does in one go. */
async function wholeLists(): Promise<void> {
  const matrix = await buildMatrix(rollCalls(graph), async () => {});
  const parts: Readonly<Record<string, () => unknown>> = {
    'means of all roll calls': () => meansOf(matrix),
    'a filter': () => maskOf(matrix, WHOLE),
    'a filter by minority': () => maskOf(matrix, { ...WHOLE, minMinority: 0.05 }),
  };
  for (const [name, work] of Object.entries(parts)) {
    const { part } = await race({ part: async () => work() }, ROUNDS);
    delays[`in one go: ${name}`] = { 'longest ms': round(part ?? Number.NaN), target: 50 };
  }
}

type Scores = { common: number; same: number; half: number; opposed: number; raw: number | null; kappa: number | null };

/** Both ways must have the same answer, or their times say nothing. */
function same(ours: Scores, table: Table | undefined): void {
  const counts = countsIn(table ?? NOTHING);
  const near = (a: number | null, b: number | null) => (a === null ? b === null : Math.abs(a - (b ?? 9)) < 1e-12);
  const alike =
    (['common', 'same', 'half', 'opposed'] as const).every((name) => ours[name] === counts[name]) &&
    near(ours.raw, rawAgreement(counts)) &&
    near(ours.kappa, kappa(table ?? NOTHING));
  if (!alike) throw new Error(`The server has ${JSON.stringify(ours)}, and Cypher ${JSON.stringify(counts)}.`);
}

/** Notes for how long work of a kind keeps others waiting. */
async function blocks(name: string, work: () => Promise<unknown>): Promise<void> {
  const { clock, processor } = await lag(work);
  delays[name] = { 'longest ms': round(processor), 'by the clock ms': round(clock), target: 50 };
}

async function timed<T>(work: () => Promise<T>): Promise<[milliseconds: number, result: T]> {
  const start = performance.now();
  const result = await work();
  return [performance.now() - start, result];
}

function note(name: string, row: Record<string, unknown>): void {
  rows[name] = Object.fromEntries(
    Object.entries(row).map(([key, value]) => [key, typeof value === 'number' ? round(value) : value]),
  );
  console.error(`${name}: ${JSON.stringify(rows[name])}`);
}
