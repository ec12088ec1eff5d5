import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { env } from 'node:process';
import { createInterface } from 'node:readline';
import type { Report } from '../progress.ts';
import { checkSpace, megabytesFree } from './disk.ts';
import type { Home } from './home.ts';
import { ADMIN, BULK_JVM } from './settings.ts';

/** The first content of a database, as CSV files with headers for Neo4j's bulk import; lists have U+001F between their items. */
export type BulkFiles = {
  readonly nodes: readonly { readonly labels: readonly string[]; readonly file: string }[];
  readonly relationships: readonly { readonly type: string; readonly file: string }[];
};

/** Writes the first content of a database into a folder. */
export type Content = (folder: string) => Promise<BulkFiles>;

const STEP = 'Filling the database';
const STAGES = 4;
const OPTIONS = [
  '--array-delimiter=U+001F',
  '--multiline-fields=true',
  '--max-off-heap-memory=1G',
  '--bad-tolerance=0',
];

/** How much has to be free for it, in megabytes: with all shipped data its files take 123, and the database that is made of them 280. */
const SPACE = 600;
/** On a full disk the import goes on trying for ever: how much must stay free, in megabytes, and how often that is looked at, in milliseconds. */
const LEAST = 20;
const WATCHED = 500;

/** Whether the folder has a database, filled or not. */
export const hasDatabase = (home: Home): boolean => existsSync(home.path('data', 'databases'));

/**
 * Makes the database of a folder that has none, by Neo4j's bulk import: that takes a fifth of the time of statements. It is in its place at once and
 * whole; what an import has left that was ended midway is taken away by the next one.
 */
export async function bulkImport(
  home: Home,
  { jars, java, content, report }: { jars: string; java: string; content: Content; report: Report },
): Promise<void> {
  const partial = home.path('bulk');
  const folder = join(partial, 'csv');
  await rm(partial, { recursive: true, force: true });
  checkSpace(home.folder, SPACE);
  await mkdir(folder, { recursive: true });
  try {
    const { nodes, relationships } = await content(folder);
    const files = [
      ...nodes.map(({ labels, file }) => `--nodes=${labels.join(':')}=${file}`),
      ...relationships.map(({ type, file }) => `--relationships=${type}=${file}`),
    ];
    await run(java, [...BULK_JVM, '-cp', join(jars, '*'), ADMIN, ...COMMAND, ...OPTIONS, ...files], partial, report);
    await mkdir(home.path('data'), { recursive: true });
    for (const name of ['transactions', 'databases']) {
      await rm(home.path('data', name), { recursive: true, force: true });
      await rename(join(partial, 'data', name), home.path('data', name));
    }
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

const COMMAND = ['database', 'import', 'full', 'neo4j'];

async function run(java: string, words: readonly string[], folder: string, report: Report): Promise<void> {
  const child = spawn(java, words, {
    cwd: folder,
    env: { ...env, NEO4J_HOME: folder, NEO4J_CONF: join(folder, 'conf') },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  report({ step: STEP, done: 0, total: 100 });
  const said: string[] = [];
  let stage = 0;
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', (line) => {
      said.push(line);
      const [, number] = /^\((\d)\/\d\) /.exec(line) ?? [];
      const [, percent] = /(\d+)% ∆/.exec(line) ?? [];
      if (number !== undefined) stage = Number(number) - 1;
      if (percent !== undefined)
        report({ step: STEP, done: Math.min(99, Math.round((stage * 100 + Number(percent)) / STAGES)), total: 100 });
    });
  let full = false;
  const watch = setInterval(() => {
    if (megabytesFree(folder) >= LEAST) return;
    full = true;
    child.kill('SIGKILL');
  }, WATCHED);
  const code = await new Promise<number | string | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? signal));
  }).finally(() => clearInterval(watch));
  if (full) throw new Error(`The disk of ${folder} became full. Make room, or set CAUCUS_HOME.`);
  if (code !== 0) {
    const reason = said.find((line) => /Exception|error/i.test(line))?.trim() ?? said.at(-1) ?? 'it said nothing.';
    throw new Error(`Neo4j's bulk import ended with ${code}: ${reason}`);
  }
  report({ step: STEP, done: 100, total: 100 });
}
