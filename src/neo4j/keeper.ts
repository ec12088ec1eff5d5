// A process of its own that keeps one Neo4j: it starts the database, starts it again when it ended by itself, and stops it when nobody has held a lease on it for a while,
// however its users ended. It is given the folder of the database, the folder of the jars, the command of Java, the port, how long that while is in milliseconds, an option of
// Java or an empty word, and the process of a database that runs already, whose keeper was killed.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { Home } from './home.ts';
import { type Identity, identify, isAlive } from './identity.ts';
import { ADMIN, BRIEF_JVM, JVM, RECORD, settings } from './settings.ts';

const POLL = 100;
const PATIENCE = 30_000;
/** The same where Java leaves an archive of its classes, which nobody waits for. */
const LONG_PATIENCE = 300_000;
/** How long it waits before it starts a database again that ended by itself, in milliseconds: twice as long each time, until one has run for a while. */
const PAUSE = { first: 1000, longest: 60_000 };
const LONG_ENOUGH = 60_000;

const [, , folder = '', jars = '', java = '', portText = '', lingerText = '', classes = '', orphan] = process.argv;
const home = new Home(folder);
const port = Number(portText);
const linger = Number(lingerText);
const records = classes.startsWith(RECORD);
const keeper = identify(process.pid) as Identity;
const classpath = join(jars, '*');
const LOG = home.path('logs', 'console.log');
/** What Neo4j itself says of how it goes. */
const SAID = home.path('logs', 'neo4j.log');

// Ctrl-C and a closed terminal are for those who use the database: it stops when the last of them has left.
for (const signal of ['SIGINT', 'SIGHUP'] as const) process.on(signal, () => {});
let told = false;
let lastUsed = performance.now();
process.on('SIGTERM', () => {
  told = true;
});

if (records) setPriority(constants.priority.PRIORITY_LOW);
try {
  home.tell({ state: 'starting', keeper, port });
  await keep();
  home.clear();
} catch (error) {
  if (existsSync(home.folder)) home.tell({ state: 'failed', keeper, port, reason: (error as Error).message });
  process.exit(1);
}

/** A database that runs. */
type Database = {
  readonly identity: Identity;
  ended(): number | string | null;
  /** What it has said since its start: on its log, and beside it where it never came to that. */
  said(): string;
  /** Whether it has taken its port: somebody who answers there may be another. */
  listens(): boolean;
};

async function keep(): Promise<void> {
  mkdirSync(home.path('conf'), { recursive: true });
  mkdirSync(home.path('logs'), { recursive: true });
  writeFileSync(home.path('conf', 'neo4j.conf'), settings(port));
  if (!existsSync(home.path('password'))) choosePassword();

  let database = orphan === undefined ? launch() : adopted(JSON.parse(orphan) as Identity);
  let served = false;
  for (let pause = PAUSE.first; ; pause = Math.min(2 * pause, PAUSE.longest)) {
    const begun = performance.now();
    let listens = false;
    const tell = () => home.tell({ state: 'running', keeper, java: database.identity, port, listens });
    tell();
    while (!told && database.ended() === null && inUse()) {
      if (!listens && database.listens()) {
        listens = true;
        served = true;
        tell();
      }
      await sleep(POLL);
    }
    if (database.ended() === null || told || !inUse()) break;
    const reason = `Neo4j ended by itself (${database.ended()}): ${lastWords(database.said())} Its logs are in ${home.path('logs')}.`;
    // One that never answered lacks something, which a second start would lack as well.
    if (!served) throw new Error(reason);
    if (performance.now() - begun > LONG_ENOUGH) pause = PAUSE.first;
    home.tell({ state: 'starting', keeper, port, reason });
    for (const until = performance.now() + pause; !told && inUse() && performance.now() < until; ) await sleep(POLL);
    if (told || !inUse()) return;
    database = launch();
  }

  // Where the folder has been taken away, there is nobody to tell, and all the more to stop.
  if (existsSync(home.folder)) home.tell({ state: 'stopping', keeper, port });
  const stop = (signal: NodeJS.Signals) => database.ended() === null && process.kill(database.identity.pid, signal);
  stop('SIGTERM');
  const patience = records ? LONG_PATIENCE : PATIENCE;
  for (let waited = 0; database.ended() === null && waited < patience; waited += 50) await sleep(50);
  stop('SIGKILL');
}

function launch(): Database {
  const output = openSync(LOG, 'w');
  const before = textOf(SAID).length;
  const options = [`--home-dir=${home.folder}`, `--config-dir=${home.path('conf')}`];
  const jvm = classes === '' ? JVM : [...JVM, classes];
  const child = spawn(java, [...jvm, '-cp', classpath, 'org.neo4j.server.CommunityEntryPoint', ...options], {
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  let ended: number | string | null = null;
  child.once('error', ({ message }) => {
    ended = message;
  });
  child.once('exit', (code, signal) => {
    ended = code ?? signal;
  });
  const said = () => textOf(LOG) + textOf(SAID).slice(before);
  const listens = () => said().includes('Bolt enabled on');
  return { identity: identify(child.pid ?? 0) ?? keeper, ended: () => ended, said, listens };
}

function textOf(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** A database that another keeper has started. */
function adopted(identity: Identity): Database {
  const ended = () => (isAlive(identity) ? null : 'its process is gone');
  return { identity, ended, said: () => '', listens: () => true };
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
  const { status, stderr } = spawnSync(java, [...BRIEF_JVM, '-cp', classpath, ADMIN, `@${words}`], {
    encoding: 'utf8',
    env: { ...process.env, NEO4J_HOME: home.folder, NEO4J_CONF: home.path('conf') },
  });
  rmSync(words);
  if (status !== 0) throw new Error(`Neo4j's first password could not be set: ${stderr.trim()}`);
  writeFileSync(home.path('password'), password, { mode: 0o600 });
}

function lastWords(said: string): string {
  const lines = said.split('\n');
  return (
    lines.findLast((line) => /ERROR|Exception|Caused by/.test(line))?.trim() ??
    lines.findLast((line) => line.trim() !== '') ??
    'it said nothing.'
  );
}
