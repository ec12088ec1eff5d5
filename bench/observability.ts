// npm run bench -- observability: what it costs to tell of everything. Servers on one database, half of which tell all (a line for each request, figures that are
// collected each second, spans of requests, slow requests) and half nothing, asked in turn: two processes of one program can differ by a tenth, so that there are
// several of each. Prints a table; fails below nine tenths.
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { devNull } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { readConfig } from '../src/config.ts';
import { openGraph } from '../src/graph/kernel/graph.ts';
import { setUp } from '../src/graph/kernel/setup.ts';
import { Shipment } from '../src/ingest/load.ts';
import { findDatabase } from '../src/neo4j/database.ts';
import { showProgress } from '../src/progress.ts';
import { readOf } from './floors.ts';
import { Contestant } from './peers/contestant.ts';
import { bodyOf, readQuestions } from './peers/questions.ts';

/** What is asked: the same again and again, which is kept, and questions that were not asked before. */
const ASKED = [
  ['lookup', 'again'],
  ['lookup', 'anew'],
  ['newest-ballots', 'anew'],
  ['nested-ballots', 'anew'],
  ['topic-walk', 'anew'],
] as const;
const PAIRS = 5;
const ROUNDS = 3 * PAIRS;
/** How long each is asked without a pause in a round, in milliseconds, over how many connections. */
const BUSY = 1000;
const CONNECTIONS = 8;
const LEAST = 0.9;
const NOTHING = { CAUCUS_LOG: 'warnings', CAUCUS_SLOW_MS: '600000', CAUCUS_METRICS: 'false' };

type Busy = { readonly perSecond: number; readonly processor: number };

const config = readConfig(process.env);
const report = showProgress(process.stderr);
const shipment = new Shipment('data', report, config.without);
const database = await findDatabase(config, report, (folder) => shipment.bulkTables(folder));
const graph = openGraph(database);
// A thread of its own: what it does is not to make those slower who ask.
const collector = new Worker(new URL('observability-collector.ts', import.meta.url));
const [endpoint] = (await once(collector, 'message')) as [string];
const servers: Contestant[] = [];
let number = 0;
try {
  await setUp(graph);
  await shipment.load(graph);
  const questions = await readQuestions(readOf(graph));
  const program = fileURLToPath(new URL('../src/server.ts', import.meta.url));
  const address = { NEO4J_URI: database.uri, NEO4J_USERNAME: database.username, NEO4J_PASSWORD: database.password };
  const start = async (name: string, told: Record<string, string>) => {
    const env = { PORT: '0', ...address, ...told };
    const server = await Contestant.start(name, [program], { database: 0, env, log: openSync(devNull, 'w') });
    servers.push(server);
    return server;
  };
  const all = () =>
    start('all', {
      CAUCUS_LOG: 'requests',
      CAUCUS_SLOW_MS: '1000',
      CAUCUS_METRICS: 'true',
      OTEL_EXPORTER_OTLP_ENDPOINT: endpoint,
    });
  const pairs: { readonly all: Contestant; readonly nothing: Contestant }[] = [];
  while (pairs.length < PAIRS) {
    const pair = { all: await all(), nothing: await start('nothing', NOTHING) };
    collector.postMessage(new URL('/metrics', pair.all.url).href);
    pairs.push(pair);
  }
  const rows = [];
  for (const [operation, how] of ASKED) rows.push(await compare(operation, how, questions[operation] ?? []));
  console.table(rows);
  if (rows.some(({ ratio }) => ratio < LEAST)) process.exitCode = 1;

  async function compare(operation: string, how: 'again' | 'anew', asked: readonly object[]) {
    const next = () => {
      number += 1;
      return how === 'again'
        ? bodyOf('Caucus', operation, { ...asked[0] })
        : bodyOf('Caucus', operation, { ...asked[number % asked.length] }, number);
    };
    const found: (readonly [Busy, Busy])[] = [];
    for (let round = -PAIRS; round < ROUNDS; round += 1) {
      const { all, nothing } = pairs[(round + PAIRS) % PAIRS] as (typeof pairs)[0];
      // Who is first takes turns too.
      const first = await busy(round % 2 === 0 ? all : nothing, next);
      const second = await busy(round % 2 === 0 ? nothing : all, next);
      if (round >= 0) found.push(round % 2 === 0 ? [first, second] : [second, first]);
    }
    const middle = (of: (pair: readonly [Busy, Busy]) => number) =>
      Number((found.map(of).toSorted((a, b) => a - b)[ROUNDS >> 1] ?? Number.NaN).toFixed(3));
    return {
      operation: `${operation}, ${how}`,
      'told: answers/s': Math.round(middle(([one]) => one.perSecond)),
      'untold: answers/s': Math.round(middle(([, other]) => other.perSecond)),
      ratio: middle(([one, other]) => one.perSecond / other.perSecond),
      'processor ratio': middle(([one, other]) => one.processor / other.processor),
    };
  }
} finally {
  for (const server of servers) await server.stop();
  await collector.terminate();
  await graph.close();
  await database.release();
}

/** Asks without a pause: answers a second, and the processor time of each in milliseconds. */
async function busy(server: Contestant, body: () => string): Promise<Busy> {
  let answers = 0;
  const before = server.processor().server;
  const start = performance.now();
  const until = start + BUSY;
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      while (performance.now() < until) {
        // A server closes connections over which nothing was asked for a while, which a client may notice too late.
        await server.ask(body()).catch(() => server.ask(body()));
        answers += 1;
      }
    }),
  );
  const seconds = (performance.now() - start) / 1000;
  return { perSecond: answers / seconds, processor: (server.processor().server - before) / answers };
}
