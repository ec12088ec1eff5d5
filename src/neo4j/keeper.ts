// A process of its own that keeps one Neo4j: it starts the database, and stops it when nobody has held a lease on it for a while, however its users ended. It is given the
// folder of the database, the folder of the jars, the command of Java, the port, and how long that while is in milliseconds.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { Home } from './home.ts';
import { type Identity, identify } from './identity.ts';
import { JVM, settings } from './settings.ts';

const POLL = 250;
const PATIENCE = 30_000;

const [, , folder = '', jars = '', java = '', portText = '', lingerText = ''] = process.argv;
const home = new Home(folder);
const port = Number(portText);
const linger = Number(lingerText);
const keeper = identify(process.pid) as Identity;
const classpath = join(jars, '*');

// Ctrl-C and a closed terminal are for those who use the database: it stops when the last of them has left.
for (const signal of ['SIGINT', 'SIGHUP'] as const) process.on(signal, () => {});
let told = false;
let lastUsed = performance.now();
process.on('SIGTERM', () => {
  told = true;
});

try {
  home.tell({ state: 'starting', keeper, port });
  await keep();
  home.clear();
} catch (error) {
  if (existsSync(home.folder)) home.tell({ state: 'failed', keeper, port, reason: (error as Error).message });
  process.exit(1);
}

async function keep(): Promise<void> {
  mkdirSync(home.path('conf'), { recursive: true });
  mkdirSync(home.path('logs'), { recursive: true });
  writeFileSync(home.path('conf', 'neo4j.conf'), settings(port));
  if (!existsSync(home.path('password'))) choosePassword();

  const log = home.path('logs', 'console.log');
  const output = openSync(log, 'w');
  const options = [`--home-dir=${home.folder}`, `--config-dir=${home.path('conf')}`];
  const database = spawn(java, [...JVM, '-cp', classpath, 'org.neo4j.server.CommunityEntryPoint', ...options], {
    stdio: ['ignore', output, output],
  });
  let ended: number | string | null = null;
  database.once('exit', (code, signal) => {
    ended = code ?? signal;
  });
  home.tell({ state: 'running', keeper, java: identify(database.pid as number) ?? keeper, port });

  while (!told && ended === null && inUse()) await sleep(POLL);
  if (ended !== null && !told)
    throw new Error(`Neo4j ended by itself (${ended}): ${lastWords(log)} Its log is ${log}.`);

  // Where the folder has been taken away, there is nobody to tell, and all the more to stop.
  if (existsSync(home.folder)) home.tell({ state: 'stopping', keeper, port });
  database.kill('SIGTERM');
  for (let waited = 0; ended === null && waited < PATIENCE; waited += 50) await sleep(50);
  if (ended === null) database.kill('SIGKILL');
}

/** Whether anybody holds a lease, or held one lately; nobody does when the folder has been taken away. */
function inUse(): boolean {
  if (!existsSync(home.folder)) return false;
  if (home.leases().length > 0) lastUsed = performance.now();
  else if (performance.now() - lastUsed >= linger) return false;
  return true;
}

/** Made once, before the first start, and given in a file: a command line can be read by everyone on the machine. */
function choosePassword(): void {
  rmSync(home.path('data', 'dbms', 'auth.ini'), { force: true });
  // Hexadecimal: a word that begins with a hyphen is read as an option.
  const password = randomBytes(24).toString('hex');
  const words = home.path('first-password');
  writeFileSync(words, `dbms set-initial-password\n${password}\n`, { mode: 0o600 });
  const { status, stderr } = spawnSync(
    java,
    ['-cp', classpath, 'org.neo4j.server.startup.Neo4jAdminCommand', `@${words}`],
    {
      encoding: 'utf8',
      env: { ...process.env, NEO4J_HOME: home.folder, NEO4J_CONF: home.path('conf') },
    },
  );
  rmSync(words);
  if (status !== 0) throw new Error(`Neo4j's first password could not be set: ${stderr.trim()}`);
  writeFileSync(home.path('password'), password, { mode: 0o600 });
}

function lastWords(log: string): string {
  const lines = readFileSync(log, 'utf8').split('\n');
  return (
    lines.findLast((line) => /ERROR|Exception|Caused by/.test(line))?.trim() ??
    lines.findLast((line) => line.trim() !== '') ??
    'it said nothing.'
  );
}
