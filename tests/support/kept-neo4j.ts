import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readConfig } from '../../src/config.ts';
import { openGraph } from '../../src/graph/kernel/graph.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { Home } from '../../src/neo4j/home.ts';
import { isAlive } from '../../src/neo4j/identity.ts';
import { ownNeo4j } from '../../src/neo4j/own.ts';
import { showProgress } from '../../src/progress.ts';
import { compileLate } from './compile-less.ts';
import { copyStore, type Held, loadedStore, STORES } from './loaded-store.ts';

/** How long it waits for the next run, in milliseconds; continuous integration has none. */
const LINGER = process.env.CI ? 0 : 30 * 60_000;
const KEPT = 'kept-';

const { cache, java } = readConfig(process.env);
compileLate();

/**
 * A Neo4j with the shipped data, or a part of them, that outlives the run and is found by the next one. A second run at the same time gets another one, and one
 * in which a run that was killed has left something is made anew.
 */
export async function keptNeo4j(held: Held): Promise<Database> {
  const folder = await loadedStore(held);
  for (let number = 1; ; number += 1) {
    const kept = join(folder, `${KEPT}${number}`);
    if (existsSync(kept) && isTaken(new Home(kept))) continue;
    const database = (await open(folder, kept)) ?? (await open(folder, kept));
    if (database) return database;
  }
}

/** Whether another run uses it; one that is to stop with its run takes none that is kept for the next one, whose end it would wait for. */
const isTaken = (home: Home): boolean => home.leases().length > 0 || (LINGER === 0 && isAlive(home.running()?.keeper));

/** Stops every Neo4j that is kept, also those of other branches; says how many ran. */
export async function stopKept(): Promise<number> {
  const folders = existsSync(STORES)
    ? readdirSync(STORES, { withFileTypes: true })
        .filter((store) => store.isDirectory())
        .flatMap((store) => readdirSync(join(STORES, store.name)).map((name) => join(STORES, store.name, name)))
    : [];
  const stopped = await Promise.all(folders.filter((folder) => folder.includes(KEPT)).map(stop));
  return stopped.filter((ran) => ran).length;
}

/** Starts a copy of the store, or finds it running; undefined when it is no longer as it was loaded, and then it is taken away. */
async function open(folder: string, kept: string): Promise<Database | undefined> {
  if (!existsSync(kept)) copyStore(folder, kept);
  const report = showProgress(process.stderr);
  const own = await ownNeo4j({ folder: kept, cache, java, report, linger: LINGER, port: 0 });
  const size = join(folder, 'size.json');
  const now = await sizeOf(own);
  if (!existsSync(size)) writeFileSync(size, now);
  if (readFileSync(size, 'utf8') === now) return { ...own, where: `${own.where}, which is kept for the next run` };
  await stop(kept);
  rmSync(kept, { recursive: true, force: true });
  return undefined;
}

/** How many nodes and edges there are: Neo4j keeps these counts, and whatever a test leaves behind moves one of them. */
async function sizeOf(database: Database): Promise<string> {
  const graph = openGraph({ ...database, deadline: 60_000 });
  const text = 'MATCH (n) WITH count(n) AS nodes MATCH ()-[e]->() RETURN nodes, count(e)';
  const rows = await graph.read({ name: 'test', text }, {});
  await graph.close();
  return JSON.stringify(rows);
}

async function stop(folder: string): Promise<boolean> {
  const keeper = new Home(folder).running()?.keeper;
  if (!isAlive(keeper)) return false;
  process.kill(keeper.pid, 'SIGTERM');
  while (isAlive(keeper)) await sleep(50);
  return true;
}
