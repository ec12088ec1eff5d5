import { readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { hasDied, ownProcess } from '../ingest/write/wait-turn.ts';
import { Declined } from './declined.ts';

const LOCK = '.curating';
/** How long a decision waits for another one, and how often it looks, in milliseconds. */
const PATIENCE = 30_000;
const EVERY = 50;

/** Runs work while nobody else decides anything on the dossier in a folder: one decision waits for the other. */
export async function lockedFolder<T>(folder: string, work: () => Promise<T>, patience = PATIENCE): Promise<T> {
  const path = join(folder, LOCK);
  const until = performance.now() + patience;
  while (!(await taken(path))) {
    const holder = await readFile(path, 'utf8').catch(() => '');
    // Whoever was killed has left it behind.
    if (hasDied(holder)) await unlink(path).catch(() => {});
    else if (performance.now() > until)
      throw new Declined(
        `Somebody else is deciding on the dossier in ${folder} (process ${holder}): try again in a moment.`,
      );
    else await sleep(EVERY);
  }
  try {
    return await work();
  } finally {
    await unlink(path).catch(() => {});
  }
}

async function taken(path: string): Promise<boolean> {
  try {
    await writeFile(path, ownProcess(), { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
