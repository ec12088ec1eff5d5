// npm run bench -- growth [times …]: how long the same questions take beside more votes. The shipped record is put into databases of their own, alone and with made-up roll
// calls of other states beside it, so that there are 4 and 16 times as many ballots (or as said); a server on each is asked in turn, warm. Prints how many times as long an
// answer takes as from the record alone; fails above 1.3.
import { mkdtempSync, openSync, rmSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from '../src/cli/generate.ts';
import { readConfig } from '../src/config.ts';
import { openGraph } from '../src/graph/kernel/graph.ts';
import { voteTables } from '../src/ingest/bulk/vote-tables.ts';
import { readRanking } from '../src/ingest/read/ranking.ts';
import { generalAssembly } from '../src/ingest/sources/general-assembly/general-assembly.ts';
import { unDigitalLibrary } from '../src/ingest/sources/undl/un-digital-library.ts';
import { importOf } from '../src/ingest/write/import.ts';
import type { VoteRow } from '../src/ingest/write/vote-row.ts';
import { ownNeo4j } from '../src/neo4j/own.ts';
import { showProgress } from '../src/progress.ts';
import { readOf } from './floors.ts';
import { Contestant } from './peers/contestant.ts';
import { bodyOf, readQuestions } from './peers/questions.ts';
import { median } from './stopwatch.ts';

/** What is asked of the record, and is the same however much stands beside it. */
const ASKED = ['lookup', 'event-ballots', 'nested-ballots', 'deep-page', 'topic-walk', 'topic-counts'];
/** The roll calls of the record, and the states of those that are made up: together they have as many ballots as the record for each of its times. */
const RECORD = { rollCalls: 7400, states: 190 };
const MOST = 1.3;
/** How long each question is asked before it is timed, in milliseconds, and how often then. */
const WARM = 6000;
const ROUNDS = 120;

const given = process.argv.slice(3).map(Number);
const TIMES = given.length > 0 ? [1, ...given] : [1, 4, 16];
const config = readConfig(process.env);
const report = showProgress(process.stderr);
const folder = mkdtempSync(join(tmpdir(), 'caucus-growth-'));
const closing: (() => Promise<void>)[] = [];
const tolerant = { tolerated: Number.POSITIVE_INFINITY, report };
let number = 0;

/** Makes a database with so many times the ballots of the record, and starts a server on it. */
async function serverOver(times: number) {
  const content = async (into: string) => {
    const sources = [
      importOf(unDigitalLibrary).prepare('data/un-digital-library', tolerant),
      importOf(generalAssembly).prepare('data/un-general-assembly', tolerant),
    ];
    if (times > 1) {
      const more = join(folder, `more-${times}`);
      const events = RECORD.rollCalls * (times - 1);
      await generate({ states: RECORD.states, events, blocs: 5, seed: 1, noise: 0.1, into: more });
      sources.push(importOf(generalAssembly).prepare(more, tolerant));
    }
    const rows = (await Promise.all(sources)).map(({ rows }) => rows.filter(({ type }) => type !== 'adoption'));
    return (await voteTables(rows as VoteRow[][], await readRanking('data', () => {}), into)).tables;
  };
  const { cache, java } = config;
  const own = await ownNeo4j({ folder: join(folder, `neo4j-${times}`), cache, java, report, port: 0, content });
  closing.push(own.release);
  const program = fileURLToPath(new URL('../src/server.ts', import.meta.url));
  const env = { PORT: '0', NEO4J_URI: own.uri, NEO4J_USERNAME: own.username, NEO4J_PASSWORD: own.password };
  const server = await Contestant.start(`${times}`, [program], { database: 0, env, log: openSync(devNull, 'w') });
  closing.push(() => server.stop());
  return { server, database: own };
}

async function timed(server: Contestant, operation: string, variables: Record<string, string | number>) {
  number += 1;
  const body = bodyOf('Caucus', operation, variables, number);
  const start = performance.now();
  const answer = await server.ask(body);
  return { time: performance.now() - start, answer };
}

try {
  const made = [];
  for (const times of TIMES) made.push(await serverOver(times));
  const servers = made.map(({ server }) => server);
  const graph = openGraph({ ...(made[0] as (typeof made)[0]).database, deadline: 600_000 });
  const questions = await readQuestions(readOf(graph));
  await graph.close();
  const rows = [];
  for (const operation of ASKED) {
    const asked = (questions[operation] ?? []).map((variables) => ({ ...variables }));
    const times = servers.map((): number[] => []);
    for (const server of servers)
      for (const until = performance.now() + WARM; performance.now() < until; )
        await timed(server, operation, asked[number % asked.length] ?? {});
    for (let round = 0; round < ROUNDS; round += 1)
      for (const [place, server] of servers.entries())
        times[place]?.push((await timed(server, operation, asked[round % asked.length] ?? {})).time);
    const [alone = Number.NaN, ...more] = times.map(median);
    const ratios = more.map((time) => time / alone);
    rows.push({
      operation,
      'alone, ms': alone.toFixed(2),
      ...Object.fromEntries(ratios.map((ratio, place) => [`× ${TIMES[place + 1]}`, ratio.toFixed(2)])),
    });
    if (ratios.some((ratio) => ratio > MOST)) process.exitCode = 1;
  }
  console.table(rows);
} finally {
  for (const close of closing.reverse()) await close();
  rmSync(folder, { recursive: true, force: true });
}
