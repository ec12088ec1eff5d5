import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { execPath, kill, pid } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import neo4j from 'neo4j-driver';
import type { Report } from '../progress.ts';
import { bulkImport, type Content, hasDatabase } from './bulk-import.ts';
import { classArchive } from './class-archive.ts';
import type { Database } from './database.ts';
import { checkSpace } from './disk.ts';
import { freePort } from './free-port.ts';
import { Home, type Running } from './home.ts';
import { isAlive } from './identity.ts';
import { jars } from './jars.ts';
import { checkJava } from './java.ts';
import { VERSION } from './release.ts';
import { RECORD } from './settings.ts';

const KEEPER = fileURLToPath(new URL('keeper.ts', import.meta.url));
const STEP = `Starting Neo4j ${VERSION}`;
const USUAL_PORT = 7687;
/** After how long it says what it waits for, and how often it says so again, in milliseconds. */
const SOON = 1000;
const WORD = 30_000;
const POLL = 100;
/** The least that has to be free on the disk of the database, in megabytes. */
const SPACE = 300;

let uses = 0;

export type Own = {
  readonly folder: string;
  readonly cache: string;
  readonly java: string;
  readonly report: Report;
  /** How long it goes on when nobody uses it any more, in milliseconds. */
  readonly linger?: number;
  /** The port that it takes when it is free; 0 for any. */
  readonly port?: number;
  /** What a new database begins with; without it a new one is empty. */
  readonly content?: Content;
  /** Where it leaves an archive of the classes that it has loaded when it stops; nobody waits for such a one. */
  readonly recorded?: string;
};

/** A Neo4j of our own in `folder`: the one that runs there already, or a new one. It stops when the last of its users has released it or is gone. */
export async function ownNeo4j({ folder, linger = 0, port = USUAL_PORT, ...own }: Own): Promise<Database> {
  const home = new Home(folder);
  checkSpace(folder, SPACE);
  uses += 1;
  const lease = home.take(pid, String(uses));
  const release = async () => {
    rmSync(lease, { force: true });
    if (linger === 0 && home.leases().length === 0) await gone(home);
  };
  try {
    for (;;) {
      const found = await start(home, { ...own, folder, linger, port });
      const password = await ready(home, found, own.report);
      if (password !== null) {
        return {
          uri: `bolt://127.0.0.1:${found}`,
          username: 'neo4j',
          password,
          database: 'neo4j',
          where: `our own Neo4j ${VERSION}`,
          release,
          revive: async () =>
            `bolt://127.0.0.1:${await start(home, { ...own, folder, linger, port: found, report: () => {} })}`,
        };
      }
    }
  } catch (error) {
    await release();
    throw error;
  }
}

/** The port of the Neo4j that runs or is being started here; starts one when there is none, one starter at a time. */
async function start(
  home: Home,
  { cache, java, report, linger, port, content, recorded }: Own & { linger: number; port: number },
): Promise<number> {
  await turn(home, report);
  try {
    const running = home.running();
    if (running?.state === 'stopping') await gone(home);
    else if (running !== undefined && running.state !== 'failed' && isAlive(running.keeper)) return running.port;
    const version = await checkJava(java);
    const folder = await jars(cache, report);
    const words = (port: number) => [folder, java, String(port), String(linger), classes(folder, version, recorded)];
    const orphan = running?.java;
    if (isAlive(orphan) && running?.state === 'running') {
      await spawnKeeper(home, [...words(running.port), JSON.stringify(orphan)]);
      return running.port;
    }
    await stopOrphan(home);
    // A database whose password is lost need not be started to know that.
    if (existsSync(home.path('password'))) passwordIn(home);
    if (content && !hasDatabase(home)) await bulkImport(home, { jars: folder, java, content, report });
    report({ step: STEP });
    const free = await freePort(port).catch(() => freePort(0));
    await spawnKeeper(home, words(free));
    return free;
  } finally {
    home.unlock();
  }
}

/** Waits until no other process starts a database here, and says so where that takes a while: to fill a new one takes half a minute. */
async function turn(home: Home, report: Report): Promise<void> {
  let next = performance.now() + SOON;
  while (!home.lock(pid)) {
    if (performance.now() > next) {
      next = performance.now() + WORD;
      report({ step: `Waiting for another process that makes the database in ${home.folder}` });
    }
    await sleep(POLL);
  }
}

/** By which option Java leaves an archive of classes, or reads the one that there is; no word where there is none. */
function classes(jars: string, javaVersion: string, recorded: string | undefined): string {
  if (recorded !== undefined) return `${RECORD}${recorded}`;
  const archive = classArchive(jars, javaVersion);
  return existsSync(archive) ? `-XX:SharedArchiveFile=${archive}` : '';
}

/** Starts the keeper in a session of its own, so that Ctrl-C does not reach it, and waits for its first word. */
async function spawnKeeper(home: Home, words: readonly string[]): Promise<void> {
  home.clear();
  const keeper = spawn(execPath, [KEEPER, home.folder, ...words], {
    detached: true,
    stdio: 'ignore',
  });
  keeper.unref();
  while (home.running() === undefined) {
    if (keeper.exitCode !== null)
      throw new Error(`The process that keeps Neo4j ended with ${keeper.exitCode} before it began.`);
    await sleep(POLL);
  }
}

/** The password, once the database answers, however long it works on its start; null when it went away meanwhile. */
async function ready(home: Home, port: number, report: Report): Promise<string | null> {
  const start = performance.now();
  let said = start;
  for (;;) {
    if (performance.now() - said > WORD) {
      said = performance.now();
      const seconds = Math.round((said - start) / 1000);
      report({ step: `${STEP}: at work for ${seconds} s; its logs are in ${home.path('logs')}` });
    }
    const running = home.running();
    if (running?.state === 'failed') {
      // Another database took the port between our look at it and our start: the next try finds another.
      if (TAKEN.test(running.reason ?? '')) return null;
      throw new Error(running.reason);
    }
    if (running === undefined || running.state === 'stopping' || !isAlive(running.keeper)) return null;
    // Another database, asked with our password, would shut its own users out for a while.
    if (running.state === 'running' && running.listens === true) {
      const password = passwordIn(home);
      const code = await refusalOf(port, password);
      if (code?.includes('Unauthorized'))
        throw new Error(`${home.path('password')} does not hold the password of the database that runs there. ${ANEW}`);
      // It may have been told to stop in the moment before our lease was there.
      if (code === null && home.running()?.state === 'running') return password;
    }
    await sleep(POLL);
  }
}

const TAKEN = /already in use/i;

const ANEW = 'Restore the file, or remove the folder around it: the next start makes a new database.';

function passwordIn(home: Home): string {
  const file = home.path('password');
  const password = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  if (password === '') throw new Error(`${file} is empty or gone, without which the database is of no use. ${ANEW}`);
  return password;
}

/** Why a database does not answer: the code of its error; null when it does. */
async function refusalOf(port: number, password: string): Promise<string | null> {
  const driver = neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic('neo4j', password), {
    connectionTimeout: 1000,
    maxTransactionRetryTime: 0,
  });
  try {
    await driver.executeQuery('RETURN 1', {}, { database: 'neo4j' });
    return null;
  } catch (error) {
    return (error as { code?: string }).code ?? 'unknown';
  } finally {
    await driver.close();
  }
}

/** Waits until the keeper has stopped its database; stops the database itself where its keeper is gone. */
async function gone(home: Home): Promise<void> {
  for (;;) {
    const running = home.running();
    if (running === undefined || running.state === 'failed') return;
    if (!isAlive(running.keeper)) return stopOrphan(home);
    if (running.state !== 'stopping' && home.leases().length > 0) return;
    await sleep(POLL);
  }
}

/** Stops a database whose keeper was killed. */
async function stopOrphan(home: Home): Promise<void> {
  const running: Running | undefined = home.running();
  if (running === undefined || isAlive(running.keeper) || !isAlive(running.java)) return;
  kill(running.java.pid, 'SIGTERM');
  for (let waited = 0; isAlive(running.java) && waited < 20_000; waited += POLL) await sleep(POLL);
  if (isAlive(running.java)) kill(running.java.pid, 'SIGKILL');
  home.clear();
}
