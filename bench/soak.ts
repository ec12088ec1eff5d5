// npm run soak: an hour of everything at once; npm run soak -- 10: so many minutes. Readers, analyses, imports that change what there is, questions that are
// refused, clients that go away, and a database that is killed. Exit code 1 where memory, sockets or sessions do not stay flat, or an answer is not as it should be.
// The database is one of its own, in BENCH_HOME or the cache of node_modules.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CONNECTIONS } from '../src/graph/kernel/line.ts';
import { Home } from '../src/neo4j/home.ts';
import { type OpenFiles, openFiles } from './open-files.ts';
import { Contestant } from './peers/contestant.ts';

const MINUTES = Number(process.argv.at(-1)) || 60;
/** So often figures are taken, an import is made, and the database is killed, in milliseconds. */
const EVERY = { look: 2000, import: 20_000, kill: Math.max(90_000, (MINUTES * 60_000) / 6) };
const READERS = 6;
/** How much higher the last third may be than the middle one: memory in use and resident in megabytes, connections of clients, and other files that are open. */
const SLACK = { memory: 60, resident: 150, clients: 4, files: 4 };
/**
 * How many connections to the database there may be at any time: they are opened as they are wanted, in a pool and in the one that it has followed, and a
 * look at the database has one of its own.
 */
const MOST = 2 * CONNECTIONS + 1;
const FINE =
  /^\{"data"|"code":"(DEADLINE_EXCEEDED|UNAVAILABLE|TOO_BUSY|TOO_COSTLY|TOO_MANY_ALIASES|GRAPHQL_\w+|BAD_USER_INPUT|NOT_FOUND)"/;

const home = resolve(process.env.BENCH_HOME ?? 'node_modules/.cache/soak');
process.env.CAUCUS_HOME = home;
const server = await Contestant.start('Caucus', ['src/server.ts'], {
  database: 0,
  // Of the memory that threads have let go of the system gets back more so; the image has it too.
  env: { PORT: '0', CAUCUS_LOG: 'requests', MALLOC_ARENA_MAX: '2' },
  log: 'ignore',
});
const looks: ({ memory: number; resident: number; sessions: number } & OpenFiles)[] = [];
const counts = { answers: 0, unavailable: 0, imports: 0, kills: 0, gone: 0 };
const wrong = new Set<string>();
const until = performance.now() + MINUTES * 60_000;
const going = () => performance.now() < until;
let number = 0;

await Promise.all([...Array.from({ length: READERS }, read), hangUp(), bring(), kill(), look()]);
// What was begun comes to its end.
let rest = Number.NaN;
for (let waited = 0; waited < 60 && rest !== 0; waited += 1) {
  await sleep(1000);
  rest = await figure('caucus_database_connections_in_use');
}
await server.stop();

const third = Math.floor(looks.length / 3);
/** The middle of a part; of memory a low one, for most of what is above it is garbage that nobody has collected yet. */
const middleOf = (part: typeof looks, of: keyof (typeof looks)[number]) =>
  part.map((one) => one[of]).toSorted((a, b) => a - b)[Math.floor(part.length * (of === 'memory' ? 0.1 : 0.5))] ??
  Number.NaN;
const rows = (['memory', 'resident', 'clients', 'database', 'files', 'sessions'] as const).map((of) => ({
  figure: of,
  'middle third': Math.round(middleOf(looks.slice(third, 2 * third), of)),
  'last third': Math.round(middleOf(looks.slice(2 * third), of)),
}));
const most = Math.max(...looks.map(({ database }) => database));
console.table(rows);
console.log(
  `${MINUTES} minutes: ${JSON.stringify(counts)}; sessions that were left: ${rest}; at most ${most} connections to the database.`,
);
for (const { figure, ...thirds } of rows) {
  const more = thirds['last third'] - thirds['middle third'];
  if (figure in SLACK && !(more <= SLACK[figure as keyof typeof SLACK])) wrong.add(`${figure} has grown by ${more}`);
}
if (!(most <= MOST)) wrong.add(`there were ${most} connections to the database`);
if (rest !== 0) wrong.add(`${rest} sessions were left`);
for (const one of wrong) console.log(`${one}.`);
process.exitCode = wrong.size === 0 && looks.length >= 9 ? 0 : 1;

async function read(): Promise<void> {
  while (going()) {
    number += 1;
    const text = (
      await server.ask(JSON.stringify({ query: question(number) })).catch((error: Error) => error.message)
    ).toString();
    counts.answers += 1;
    if (text.includes('"UNAVAILABLE"')) {
      counts.unavailable += 1;
      await sleep(50);
    }
    if (!FINE.test(text)) wrong.add(`An answer to ${question(number).slice(0, 60)} was ${text.slice(0, 200)}`);
  }
}

function question(n: number): string {
  const session = 20 + (n % 55);
  const kinds = [
    '{ state(iso3: "FRA") { name } }',
    `{ state(iso3: "KEN") { a${n}: votes(first: 20) { nodes { choice evidence { citation } voteEvent { result } } } } }`,
    `{ votes(first: 10, where: { sessions: [${session}] }) { totalCount nodes { name ballots(first: 50) { nodes { choice state { name } } } } } }`,
    `{ search(text: "nuclear ${n}") { nodes { __typename } } }`,
    `{ map(over: { sessions: [${session}] }) { points { x y } } }`,
    `{ closest: state(iso3: "BRA") { closest(over: { sessions: [${session}] }) { __typename } } }`,
    '{ states(first: 200) { nodes { votes(first: 200) { nodes { choice } } } } }',
    '{ no such thing',
  ];
  return kinds[n % kinds.length] as string;
}

/** Clients that ask for much and go before it is there. */
async function hangUp(): Promise<void> {
  for (let seed = 1; going(); seed += 1) {
    const query = `{ coalitions(over: { sessions: [${30 + (seed % 40)}] }, seed: ${seed}) { reason } votes(first: 100) { nodes { name } } }`;
    const asked = request(server.url, { method: 'POST', headers: { 'content-type': 'application/json' } });
    asked.on('error', () => {});
    asked.end(JSON.stringify({ query }));
    await sleep(30 + (seed % 300));
    asked.destroy();
    counts.gone += 1;
  }
}

/** Imports a list that is another one each time: all that is kept in memory is of no use after it. */
async function bring(): Promise<void> {
  const list = join(mkdtempSync(join(tmpdir(), 'caucus-soak-')), 'soak.csv');
  for (let round = 0; going(); round += 1) {
    await sleep(Math.min(EVERY.import, until - performance.now()));
    writeFileSync(list, `country\nFrance\n${round % 2 === 0 ? 'Brazil' : 'Kenya'}\n`);
    const command: ChildProcess = spawn(
      process.execPath,
      ['src/cli/main.ts', 'import', 'members', list, '--dataset', 'soak'],
      { stdio: 'ignore' },
    );
    const [code] = await once(command, 'exit');
    if (code === 0) counts.imports += 1;
  }
}

/** Kills the database, which its keeper brings back. */
async function kill(): Promise<void> {
  for (;;) {
    await sleep(Math.max(0, Math.min(EVERY.kill, until - performance.now())));
    // Whether it comes back must be seen.
    if (until - performance.now() < 45_000) return;
    const java = new Home(join(home, 'neo4j')).running()?.java;
    if (java) process.kill(java.pid, 'SIGKILL');
    counts.kills += 1;
  }
}

async function look(): Promise<void> {
  while (going()) {
    await sleep(EVERY.look);
    looks.push({
      memory: ((await figure('nodejs_heap_size_used_bytes')) + (await figure('nodejs_external_memory_bytes'))) / 1e6,
      resident: server.memory().server,
      ...openFiles(server.pid),
      sessions: await figure('caucus_database_connections_in_use'),
    });
  }
}

async function figure(name: string): Promise<number> {
  const text = await (await fetch(new URL('/metrics', server.url))).text();
  return Number(new RegExp(`^${name} (\\S+)`, 'm').exec(text)?.[1] ?? Number.NaN);
}
