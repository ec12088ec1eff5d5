// npm run bench -- import: times the load of the shipped roll calls beside a bare loop of UNWIND … CREATE over the same rows, under the
// same constraints, each in a fresh Neo4j of its own, and the same load again. Prints a table; nothing of the user's is touched.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../src/config.ts';
import { type Graph, openGraph, type Statement } from '../src/graph/kernel/graph.ts';
import { setUp } from '../src/graph/kernel/setup.ts';
import { urn } from '../src/graph/kernel/urn.ts';
import { rankingOf } from '../src/ingest/read/ranking.ts';
import { csv } from '../src/ingest/sources/csv/csv.ts';
import { generalAssembly } from '../src/ingest/sources/general-assembly/general-assembly.ts';
import { undl } from '../src/ingest/sources/undl/undl.ts';
import { unvotes } from '../src/ingest/sources/unvotes/unvotes.ts';
import { type Account, LETTERS } from '../src/ingest/write/account.ts';
import { type Imported, importOf } from '../src/ingest/write/import.ts';
import type { VoteRow } from '../src/ingest/write/vote-row.ts';
import { ownNeo4j } from '../src/neo4j/own.ts';
import { showProgress } from '../src/progress.ts';
import { writeLibrary, writeOwn, writeVoeten } from './layout-files.ts';

const FOLDER = 'data/un-general-assembly';
const ROUNDS = 2;
/** How many rows a statement of the bare loop creates. */
const BATCH = 10_000;

const { cache, java } = readConfig(process.env);
const report = showProgress(process.stderr);
const silent = () => {};
const source = importOf(generalAssembly);

const text = (name: string, text: string): Statement => ({ name, text });
const createNodes = text('bare/nodes', 'UNWIND $rows AS row CREATE (n:Entity) SET n = row.properties, n:$(row.labels)');
const createBallots = text(
  'bare/ballots',
  `UNWIND $rows AS row MATCH (state:Entity {id: row[0]}) MATCH (event:Entity {id: row[1]})
   CREATE (state)-[:VOTED {key: row[2], choice: row[3]}]->(event)`,
);

/** Runs work on a fresh Neo4j with the constraints and nothing else. */
async function onFresh<T>(work: (graph: Graph) => Promise<T>): Promise<T> {
  const home = mkdtempSync(join(tmpdir(), 'caucus-bench-'));
  const database = await ownNeo4j({ folder: join(home, 'neo4j'), cache, java, report: silent, port: 0 });
  const graph = openGraph({ ...database, deadline: 120_000 });
  try {
    await setUp(graph);
    return await work(graph);
  } finally {
    await graph.close();
    await database.release();
    rmSync(home, { recursive: true, force: true });
  }
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

async function load(graph: Graph): Promise<Imported> {
  const prepared = await source.prepare(FOLDER, { tolerated: 0, report: silent });
  return prepared.run(graph, { dryRun: false, report: silent, ranking: rankingOf([]) });
}

/** The rows of all ballots, made before the clock starts. */
async function rowsOf(): Promise<{ nodes: object[]; ballots: string[][]; accounts: Account[] }> {
  const files = await generalAssembly.files(FOLDER);
  const rows: VoteRow[] = [];
  for await (const row of generalAssembly.read({ folder: FOLDER, files }, silent, {})) rows.push(row);
  const accounts = rows.filter((row): row is Account => row.type === 'account');
  const states = rows.filter((row) => row.type === 'state').map(({ code }) => code);
  const nodes = [
    ...states.map((code) => ({ labels: ['Actor', 'State'], properties: { id: urn('state', code), order: code } })),
    ...accounts.map(({ key, date }) => ({
      labels: ['VoteEvent'],
      properties: { id: urn('vote', key), order: `${date}|${key}`, edtf: date },
    })),
  ];
  const ballots = accounts.flatMap(({ key, date, states, letters }) =>
    states.flatMap((code, place) => {
      const choice = LETTERS[letters[place] ?? '.'];
      return choice === undefined ? [] : [[urn('state', code), urn('vote', key), `${code}|${date}|${key}`, choice]];
    }),
  );
  return { nodes, ballots, accounts };
}

const { nodes, ballots, accounts } = await rowsOf();
const bare = (graph: Graph) => async () => {
  await graph.write((run) => run(createNodes, { rows: nodes }));
  for (let from = 0; from < ballots.length; from += BATCH)
    await graph.write((run) => run(createBallots, { rows: ballots.slice(from, from + BATCH) }));
};

const times: Record<'bare' | 'load' | 'again', number[]> = { bare: [], load: [], again: [] };
for (let round = 1; round <= ROUNDS; round += 1) {
  report({ step: `Round ${round} of ${ROUNDS}: the bare loop` });
  times.bare.push(await onFresh((graph) => seconds(bare(graph))));
  report({ step: `Round ${round} of ${ROUNDS}: the load, and the load again` });
  await onFresh(async (graph) => {
    times.load.push(await seconds(() => load(graph)));
    times.again.push(await seconds(() => load(graph)));
  });
}

const best = (all: readonly number[]) => Math.min(...all);
const rate = (time: number) => Math.round(ballots.length / time);
console.table({
  'bare UNWIND … CREATE': { seconds: best(times.bare).toFixed(1), 'ballots a second': rate(best(times.bare)) },
  'load, files to finished run': { seconds: best(times.load).toFixed(1), 'ballots a second': rate(best(times.load)) },
  'load again, every row compared': {
    seconds: best(times.again).toFixed(1),
    'ballots a second': rate(best(times.again)),
  },
});
console.log(`The load reaches ${((100 * best(times.bare)) / best(times.load)).toFixed(0)} % of the bare loop.`);
console.log(`The load again is ${(best(times.load) / best(times.again)).toFixed(1)} times faster than the first.`);

/** The same ballots in the layouts that people have, each row a ballot, as an account of somebody's own. */
const folder = mkdtempSync(join(tmpdir(), 'caucus-bench-layouts-'));
const map = join(folder, 'own.map.yaml');
for (const [name, layout, table, rows, told] of [
  ["Voeten's table", importOf(unvotes), 'UNVotes.tab', await writeVoeten(folder, accounts), {}],
  ["the library's file", importOf(undl), 'undl.csv', await writeLibrary(folder, accounts), {}],
  ['a table by a map', importOf(csv), 'own.csv', await writeOwn(folder, accounts), { map }],
] as const) {
  report({ step: name });
  const file = join(folder, table);
  const time = await onFresh(async (graph) =>
    seconds(async () => {
      const reviewed = { dataset: { slug: 'bench' }, ...told };
      const prepared = await layout.prepare(file, { tolerated: 0, report: silent, reviewed });
      console.log(`${name}: ${prepared.records} records read.`);
      await prepared.run(graph, { dryRun: false, report: silent, ranking: rankingOf([]) });
    }),
  );
  const share = (100 * (rows / time)) / (ballots.length / best(times.bare));
  console.log(
    `${name} of ${rows.toLocaleString('en')} rows: ${time.toFixed(1)} s, ${Math.round(rows / time)} ballots a second, ${share.toFixed(0)} % of the bare loop.`,
  );
}
rmSync(folder, { recursive: true, force: true });
