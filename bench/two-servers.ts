// npm run bench -- two-servers: two servers on one database behind HAProxy (docs/haproxy.cfg), each started anew in turn under load.
// HAProxy must be installed. The database is one of its own, in BENCH_HOME or the cache of node_modules. It counts what was lost, and says how
// soon an import was seen by both.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { Agent, type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const PORTS = [4601, 4602];
const BALANCED = 4600;
const CONNECTIONS = 8;
/** How many requests there are at the least. */
const LEAST = 10_000;
const STATES = ['FRA', 'USA', 'BRA', 'IND', 'CHN', 'RUS', 'GBR', 'DEU', 'JPN', 'ZAF'];

process.env.CAUCUS_HOME = process.env.BENCH_HOME ?? 'node_modules/.cache/two-servers';
const servers = new Map<number, ChildProcess>();
process.on('exit', () => {
  for (const child of servers.values()) child.kill();
});
for (const port of PORTS) await start(port);
const balancer = spawn('haproxy', ['-q', '-f', 'docs/haproxy.cfg'], { stdio: ['ignore', 'ignore', 'ignore'] });
process.on('exit', () => balancer.kill());
await sleep(2000);

let answered = 0;
let slowest = 0;
const lost: string[] = [];
let over = false;
const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
const load = Promise.all(Array.from({ length: CONNECTIONS }, ask));
for (const port of PORTS) {
  await sleep(3000);
  const server = servers.get(port) as ChildProcess;
  server.kill('SIGTERM');
  await once(server, 'exit');
  await start(port);
  console.log(`Port ${port} was started anew: ${answered} requests, ${lost.length} lost.`);
}
over = true;
await load;
const seen = await importSeen();
console.table([{ requests: answered, lost: lost.length, 'slowest ms': Math.round(slowest), ...seen }]);
if (lost.length > 0) console.log([...new Set(lost)].slice(0, 5));
process.exit(lost.length === 0 ? 0 : 1);

async function start(port: number): Promise<void> {
  const env = { ...process.env, PORT: String(port) };
  servers.set(port, spawn(process.execPath, ['src/server.ts'], { env, stdio: ['ignore', 'ignore', 'inherit'] }));
  while ((await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null))?.ok !== true) await sleep(200);
}

/** Asks one question after the other until all is over. */
async function ask(): Promise<void> {
  for (let number = 0; !over || answered < LEAST; number++) {
    const state = STATES[number % STATES.length];
    const query = `{ state(iso3: "${state}") { name votes(first: ${1 + (number % 40)}) { nodes { choice voteEvent { name } } } } }`;
    const begun = performance.now();
    const text = await post(query).catch((error: NodeJS.ErrnoException) => error.code ?? error.message);
    slowest = Math.max(slowest, performance.now() - begun);
    answered += 1;
    if (!text.startsWith('{"data":{"state":{"name"')) lost.push(text.slice(0, 200));
  }
}

async function post(query: string): Promise<string> {
  const asked = request({
    ...{ host: '127.0.0.1', port: BALANCED, path: '/graphql', method: 'POST', agent },
    headers: { 'content-type': 'application/json' },
  });
  asked.end(JSON.stringify({ query }));
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  let text = '';
  for await (const chunk of response.setEncoding('utf8')) text += chunk;
  return text;
}

/** How long after the end of an import each server shows what it brought, here a group. */
async function importSeen(): Promise<Record<string, number>> {
  const before = await Promise.all(PORTS.map(groups));
  const list = join(mkdtempSync(join(tmpdir(), 'caucus-')), `bench-${Date.now()}.csv`);
  writeFileSync(list, 'country\nFrance\nBrazil\n');
  const command = ['src/cli/main.ts', 'import', 'members', list];
  await once(spawn(process.execPath, command, { stdio: ['ignore', 'ignore', 'inherit'] }), 'exit');
  const ended = performance.now();
  const seen = PORTS.map(async (port, place) => {
    while ((await groups(port)) === before[place]) await sleep(20);
    return [`seen by ${port} after ms`, Math.round(performance.now() - ended)] as const;
  });
  return Object.fromEntries(await Promise.all(seen));
}

async function groups(port: number): Promise<string> {
  const answer = await fetch(`http://127.0.0.1:${port}/graphql?query={blocs{totalCount}}`);
  return JSON.stringify((await answer.json()).data);
}
