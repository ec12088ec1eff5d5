import { randomUUID } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  linkSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../make-folder.ts';
import { type Identity, identify, isAlive } from './identity.ts';

/** What the keeper of a Neo4j tells those who use it. */
export type Running = {
  readonly state: 'starting' | 'running' | 'stopping' | 'failed';
  readonly keeper: Identity;
  readonly java?: Identity;
  readonly port: number;
  /** Whether it is this database that has taken the port: another one can have come first. */
  readonly listens?: boolean;
  /** Why it failed. */
  readonly reason?: string;
};

/** The folder of our own Neo4j: its settings and data, and the files by which processes share it. */
export class Home {
  readonly folder: string;
  readonly #leases: string;
  readonly #running: string;

  constructor(folder: string) {
    this.folder = folder;
    this.#leases = join(folder, 'leases');
    this.#running = join(folder, 'running.json');
    try {
      makeFolder(this.#leases);
      accessSync(folder, constants.W_OK);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      throw new Error(`Nothing can be written in ${folder} (${code}). Set CAUCUS_HOME to a folder of yours.`);
    }
  }

  path(...names: string[]): string {
    return join(this.folder, ...names);
  }

  /** Says that a process uses the database; the file is named by the process and one of its uses. */
  take(pid: number, use: string): string {
    const lease = join(this.#leases, `${pid}-${use}.json`);
    writeWhole(lease, JSON.stringify(identify(pid)));
    return lease;
  }

  /** The leases of processes that are alive; those of others are swept away. */
  leases(): string[] {
    const files = readdirSync(this.#leases).filter((file) => file.endsWith('.json'));
    return files.filter((file) => {
      const lease = join(this.#leases, file);
      if (isAlive(parse<Identity>(lease))) return true;
      rmSync(lease, { force: true });
      return false;
    });
  }

  /** Whether this process may start the database now: one does at a time, and one that died holds nobody up. */
  lock(pid: number): boolean {
    const lock = this.path('lock.json');
    const mine = this.path(`lock-${randomUUID()}.json`);
    writeFileSync(mine, JSON.stringify(identify(pid)), { mode: 0o600 });
    try {
      if (existsSync(lock) && !isAlive(parse<Identity>(lock))) this.#takeAway(lock);
      // A link is there at once with all its text, or not at all where somebody has the lock.
      linkSync(mine, lock);
      return true;
    } catch {
      return false;
    } finally {
      rmSync(mine, { force: true });
    }
  }

  /** Removes the lock of a process that died; puts it back when it turns out to be the new one of somebody faster. */
  #takeAway(lock: string): void {
    const aside = this.path(`lock-${randomUUID()}.json`);
    renameSync(lock, aside);
    try {
      if (isAlive(parse<Identity>(aside))) linkSync(aside, lock);
    } finally {
      rmSync(aside);
    }
  }

  unlock(): void {
    rmSync(this.path('lock.json'), { force: true });
  }

  running(): Running | undefined {
    return parse<Running>(this.#running);
  }

  tell(running: Running): void {
    writeWhole(this.#running, JSON.stringify(running));
  }

  clear(): void {
    rmSync(this.#running, { force: true });
  }
}

/** Nobody ever reads half a file. */
function writeWhole(file: string, text: string): void {
  writeFileSync(`${file}.new`, text, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

function parse<T>(file: string): T | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as T;
  } catch {
    return undefined;
  }
}
