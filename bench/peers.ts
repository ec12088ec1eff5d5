// npm run bench -- peers: Caucus beside PostGraphile, @neo4j/graphql and hand-written Cypher, over HTTP, on the same votes. Writes docs/benchmarks.md.

import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../src/config.ts';
import { openGraph } from '../src/graph/kernel/graph.ts';
import { setUp } from '../src/graph/kernel/setup.ts';
import { Shipment } from '../src/ingest/load.ts';
import { findDatabase } from '../src/neo4j/database.ts';
import { showProgress } from '../src/progress.ts';
import { readOf, type Variables } from './floors.ts';
import { Contestant } from './peers/contestant.ts';
import { type Postgres, startPostgres } from './peers/postgres.ts';
import { bodyOf, CURSOR, factsOf, NAMES, type Name, OFFSET, OPERATIONS, readQuestions } from './peers/questions.ts';
import { type Measured, write } from './peers/report.ts';

const PEERS = new URL('peers/', import.meta.url);
const ROUNDS = 40;
const WARM_UP = 8;
/** No operation is timed longer than so many milliseconds, however slow a contestant is. */
const LONGEST = 90_000;
const CONNECTIONS = [1, 8, 32];
/** How long each is asked without a pause, for its throughput. */
const BUSY = 3000;

const config = readConfig(process.env);
const report = showProgress(process.stderr);
const tell = (step: string) => report({ step });
if (!existsSync(new URL('node_modules', PEERS))) {
  tell('Fetching the peers from the registry');
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'], {
    cwd: PEERS,
    stdio: 'inherit',
  });
}
const shipment = new Shipment('data', report, config.without);
const database = await findDatabase(config, report, (folder) => shipment.bulkTables(folder));
const graph = openGraph(database);
const read = readOf(graph);
const contestants: Contestant[] = [];
let postgres: Postgres | undefined;
/** How many questions were asked so far. */
let number = 0;
try {
  await setUp(graph);
  await shipment.load(graph);
  await bench();
} finally {
  for (const contestant of contestants) await contestant.stop();
  await postgres?.stop();
  await graph.close();
  await database.release();
}

async function bench(): Promise<void> {
  const states = await read<[string, string]>('MATCH (s:State) RETURN s.iso3, s.name');
  const byName = states.toSorted(([, a], [, b]) => a.localeCompare(b, 'en')).map(([code]) => code);
  postgres = await startPostgres(read, byName, tell);
  const neo4j = neo4jProcess();
  const address = [database.uri, database.username, database.password, database.database] as const;
  const program = (file: string) => fileURLToPath(new URL(file, PEERS));
  tell('Starting the servers');
  const ours = { PORT: '0', NEO4J_URI: address[0], NEO4J_USERNAME: address[1], NEO4J_PASSWORD: address[2] };
  const started: Record<Name, Contestant> = {
    Caucus: await Contestant.start('Caucus', [program('../../src/server.ts')], { database: neo4j, env: ours }),
    PostGraphile: await Contestant.start('PostGraphile', [program('postgraphile.mjs'), postgres.url], {
      database: postgres.pid,
    }),
    '@neo4j/graphql': await Contestant.start('@neo4j/graphql', [program('neo4j-graphql.mjs'), ...address], {
      database: neo4j,
    }),
    'by hand': await Contestant.start('by hand', [program('floor.ts'), ...address], { database: neo4j }),
  };
  contestants.push(...Object.values(started));
  const questions = await readQuestions(read);
  const rows: Measured[] = [];
  for (const operation of OPERATIONS.filter((one) => process.argv.length < 4 || process.argv.includes(one))) {
    const asked = await Promise.all(
      (questions[operation] ?? []).slice(0, 60).map((variables) => ownOf(operation, variables, started)),
    );
    rows.push(await measure(operation, asked, started));
    tell(`${operation} is timed`);
  }
  write(rows, started, { states: states.length });
}

/** The variables of a question as each contestant takes them. */
async function ownOf(
  operation: string,
  variables: Variables,
  started: Readonly<Record<Name, Contestant>>,
): Promise<Record<Name, Variables>> {
  const same = { Caucus: variables, PostGraphile: variables, '@neo4j/graphql': variables, 'by hand': variables };
  if (operation !== 'deep-page') return same;
  const body = JSON.stringify({ query: CURSOR, variables });
  const { data } = JSON.parse((await started.PostGraphile.ask(body)).toString());
  const after = data.stateByIso3.ballotsByStateId.pageInfo.endCursor;
  return { ...same, PostGraphile: { ...variables, after }, '@neo4j/graphql': { ...variables, after: OFFSET } };
}

/** One operation, by all who can answer it. */
async function measure(
  operation: string,
  asked: readonly Record<Name, Variables>[],
  started: Readonly<Record<Name, Contestant>>,
): Promise<Measured> {
  const next = (name: Name) => {
    number += 1;
    return bodyOf(name, operation, asked[number % asked.length]?.[name] ?? {}, number);
  };
  const one = (name: Name) => bodyOf(name, operation, asked[0]?.[name] ?? {});
  const able: Name[] = [];
  const bytes: Record<string, number> = {};
  let facts: string[] = [];
  for (const name of NAMES) {
    const answer = await started[name]
      .ask(one(name))
      .catch((error: Error) => Buffer.from(`{"errors": "${error.message}"}`));
    if (answer.length === 0) throw new Error(`${operation}: ${name} answers nothing.`);
    const { data, errors } = JSON.parse(answer.toString());
    if (errors || !data) {
      console.error(`${operation}: ${name} cannot: ${JSON.stringify(errors).slice(0, 200)}`);
      continue;
    }
    const said = factsOf(data).sort();
    if (name === 'Caucus') facts = said;
    const place = facts.findIndex((fact, at) => fact !== said[at]);
    if (place >= 0 || said.length !== facts.length)
      throw new Error(`${operation}: Caucus says "${facts[place]}", and ${name} "${said[place]}".`);
    able.push(name);
    bytes[name] = answer.length;
    bytes[`${name} packed`] = (await started[name].ask(one(name), { 'accept-encoding': 'br, gzip' })).length;
  }
  const processor: Record<string, { server: number; database: number }> = {};
  const throughput: Record<string, number[]> = {};
  for (const name of able) {
    const { processor: spent } = await busy(started[name], () => next(name), 1);
    processor[name] = spent;
    throughput[name] = [];
    for (const connections of CONNECTIONS)
      throughput[name]?.push((await busy(started[name], () => next(name), connections)).perSecond);
  }
  throughput.again = [];
  for (const connections of CONNECTIONS)
    throughput.again.push((await busy(started.Caucus, () => one('Caucus'), connections)).perSecond);
  const times: Record<string, number[]> = Object.fromEntries([...able, 'again'].map((name) => [name, []]));
  const until = performance.now() + LONGEST;
  for (let round = -WARM_UP; round < ROUNDS && (round < 3 || performance.now() < until); round += 1) {
    for (const name of able) {
      const time = await clocked(() => started[name].ask(next(name)));
      if (round >= 0) times[name]?.push(time);
    }
    const again = await clocked(() => started.Caucus.ask(one('Caucus')));
    if (round >= 0) times.again?.push(again);
  }
  return { operation, times, processor, throughput, bytes };
}

async function clocked(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Asks without a pause over so many connections: answers a second, and the processor time of each in milliseconds. */
async function busy(contestant: Contestant, body: () => string, connections: number) {
  let answers = 0;
  const before = contestant.processor();
  const start = performance.now();
  const until = start + BUSY;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < until) {
        await contestant.ask(body());
        answers += 1;
      }
    }),
  );
  const seconds = (performance.now() - start) / 1000;
  const after = contestant.processor();
  return {
    perSecond: answers / seconds,
    processor: {
      server: (after.server - before.server) / answers,
      database: (after.database - before.database) / answers,
    },
  };
}

/** The process that is our own Neo4j, which has our folder among its words; 0 for one that runs elsewhere. */
function neo4jProcess(): number {
  const words = (pid: string) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    } catch {
      return '';
    }
  };
  const ours = readdirSync('/proc').find(
    (pid) => /^\d+$/.test(pid) && words(pid).includes('neo4j') && words(pid).includes(join(config.home, 'neo4j')),
  );
  return config.neo4j ? 0 : Number(ours ?? 0);
}
