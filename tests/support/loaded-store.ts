import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from 'node:fs';
import { join } from 'node:path';
import { readConfig } from '../../src/config.ts';
import { openGraph } from '../../src/graph/kernel/graph.ts';
import { setUp } from '../../src/graph/kernel/setup.ts';
import { Shipment } from '../../src/ingest/load.ts';
import { Home } from '../../src/neo4j/home.ts';
import { ownNeo4j } from '../../src/neo4j/own.ts';
import { VERSION } from '../../src/neo4j/release.ts';
import { showProgress } from '../../src/progress.ts';
import { partOfRecord } from './part-of-record.ts';

/** What decides what a load makes: files, and folders with all that is in them. */
const DECISIVE = [
  'data',
  'cypher/setup',
  'cypher/ingest',
  'src/graph/kernel',
  'src/graph/edges.ts',
  'src/graph/nouns.ts',
  'src/graph/predicate.ts',
  'src/ingest/bulk',
  'src/ingest/load.ts',
  'src/ingest/read',
  'src/ingest/sources',
  'src/ingest/write',
  'tests/support/part-of-record.ts',
];
/**
 * The tests of the graph have one record, whose figures were computed beforehand, and most that write a part of it: everything works without the library, as `CAUCUS_WITHOUT` promises.
 * What the library adds, `tests/server.e2e.test.ts` tries on a server with all data.
 */
export const WITHOUT: readonly string[] = ['un-digital-library'];

/** What a store holds: the shipped record, or its last sessions alone, on which all that writes is quick. */
export type Held = 'record' | 'part';

/** The sessions of a part, and the folder in which its files are while it is loaded. */
const SESSIONS = /^(?:73|74)\.csv$/;
const PART = 'part-of-record';

/** How many stores stay: two of this branch, of the one before, and of main. */
const STAY = 6;

const { cache, java } = readConfig(process.env);

/** Where stores are: in the user's cache, never among the user's own data. */
export const STORES = join(cache, 'tests');

/**
 * The folder for what belongs to the shipped data, or a part of them, as they are now. Its `store` is the folder of a Neo4j that was loaded and stopped; it is made
 * when it is not there. Whoever wants it takes a copy.
 */
export async function loadedStore(held: Held): Promise<string> {
  const folder = join(STORES, contentHash(held));
  if (!existsSync(join(folder, 'store'))) await make(folder, held);
  const now = new Date();
  utimesSync(folder, now, now);
  return folder;
}

/** A copy of the store, in place at once and whole. */
export function copyStore(folder: string, target: string): void {
  const partial = `${target}.${process.pid}`;
  cpSync(join(folder, 'store'), partial, { recursive: true });
  renameSync(partial, target);
}

function contentHash(held: Held): string {
  const hash = createHash('sha256').update(VERSION).update(WITHOUT.join()).update(`${held} ${SESSIONS}`);
  for (const place of DECISIVE) {
    const inside = statSync(place).isDirectory()
      ? readdirSync(place, { recursive: true, encoding: 'utf8' }).sort()
      : [''];
    for (const file of inside.map((name) => join(place, name)).filter((path) => statSync(path).isFile()))
      hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

/** Loads a Neo4j and stops it; when somebody else was faster, theirs is as good. */
async function make(folder: string, held: Held): Promise<void> {
  sweep();
  const partial = join(folder, `store.${process.pid}`);
  // A process of the same number may have left it when it was killed.
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  const data = held === 'record' ? 'data' : join(partial, PART);
  try {
    if (held === 'part') await partOfRecord(data, SESSIONS);
    const report = showProgress(process.stderr);
    const shipment = new Shipment(data, report, WITHOUT);
    const content = (folder: string) => shipment.bulkTables(folder);
    const own = await ownNeo4j({ folder: partial, cache, java, report, port: 0, content });
    const graph = openGraph(own);
    await setUp(graph);
    await shipment.load(graph);
    await graph.close();
    await own.release();
    for (const name of ['leases', 'logs', PART]) rmSync(join(partial, name), { recursive: true, force: true });
    if (!existsSync(join(folder, 'store'))) renameSync(partial, join(folder, 'store'));
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}

/** Takes away the stores that were not used for the longest time, unless somebody uses them now; a Neo4j whose folder is gone stops. */
function sweep(): void {
  mkdirSync(STORES, { recursive: true });
  const used = (name: string) => statSync(join(STORES, name)).mtimeMs;
  const stores = readdirSync(STORES).filter((name) => statSync(join(STORES, name)).isDirectory());
  for (const name of stores.sort((a, b) => used(b) - used(a)).slice(STAY - 1))
    if (!inUse(join(STORES, name))) rmSync(join(STORES, name), { recursive: true, force: true });
}

/** Whether a copy of the store is in use; one that is being made is. */
function inUse(folder: string): boolean {
  return readdirSync(folder).some(
    (name) => existsSync(join(folder, name, 'leases')) && new Home(join(folder, name)).leases().length > 0,
  );
}
