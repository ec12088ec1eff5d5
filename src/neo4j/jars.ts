import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pid } from 'node:process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { makeFolder } from '../make-folder.ts';
import type { Report } from '../progress.ts';
import { identify } from './identity.ts';
import { VERSION, WAYS_ON } from './release.ts';

const POM = fileURLToPath(new URL('pom.xml', import.meta.url));
const STEP = `Fetching Neo4j ${VERSION}`;
/** How many jars there are: for the bar, not for a check. */
const JARS = 213;

/** The folder of Neo4j's jars in the user's cache; fetched by Maven when it is not there. A fetch that breaks off leaves nothing that looks whole. */
export async function jars(cache: string, report: Report): Promise<string> {
  const folder = join(cache, `neo4j-${VERSION}`);
  if (existsSync(folder)) return folder;
  const partial = join(cache, partialName(pid));
  try {
    makeFolder(partial);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(`Nothing can be written in ${cache} (${code}). Set XDG_CACHE_HOME to a folder of yours.`);
  }
  await sweep(cache);
  try {
    await fetchInto(partial, report);
    await rename(partial, folder).catch((error) => {
      // Somebody else was faster: theirs is as good.
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return folder;
}

/** What a process makes in the cache is called so until it is whole. */
export const partialName = (pid: number | string): string => `neo4j-${VERSION}.${pid}`;

/** Takes away what processes have left that were ended midway. */
export async function sweep(cache: string): Promise<void> {
  const start = partialName('');
  for (const name of await readdir(cache)) {
    const starter = Number(name.slice(start.length));
    if (!name.startsWith(start) || !(starter > 0) || identify(starter) !== null) continue;
    await rm(join(cache, name), { recursive: true, force: true });
  }
}

async function fetchInto(folder: string, report: Report): Promise<void> {
  const maven = spawn('mvn', ['-B', '-f', POM, 'dependency:copy-dependencies', `-DoutputDirectory=${folder}`], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    maven.once('error', reject);
    maven.once('close', resolve);
  });
  report({ step: STEP, done: 0, total: JARS });
  const said: string[] = [];
  let done = 0;
  for (const stream of [maven.stdout, maven.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      said.push(line);
      if (!/Downloaded from.*\.jar|Copying .*\.jar/.test(line)) return;
      // A jar is downloaded once and copied once; what Maven has already is only copied.
      done = Math.min(done + (line.includes('Copying') ? 1 : 0.5), JARS - 1);
      report({ step: STEP, done: Math.floor(done), total: JARS });
    });
  }
  const code = await ended.catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT')
      throw new Error(
        `Maven is missing: "mvn" does not run. Caucus fetches Neo4j ${VERSION} with it, once.\n${WAYS_ON}`,
      );
    throw error;
  });
  if (code !== 0) {
    const reason = said.find((line) => line.startsWith('[ERROR]'))?.replace('[ERROR] ', '') ?? `it ended with ${code}`;
    throw new Error(`Maven could not fetch Neo4j ${VERSION}: ${reason}\n${WAYS_ON}`);
  }
  report({ step: STEP, done: JARS, total: JARS });
}
