import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Matrix } from '../analysis/kernel/matrix.ts';
import { packMatrix, unpackMatrix } from '../analysis/kernel/packed-matrix.ts';
import { makeFolder } from '../make-folder.ts';

/** How many files are kept: those that were last used. */
const KEPT = 3;
const ENDING = '.roll-calls';
const DIGEST = 32;

const digestOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

/** All roll calls, a file for each state of the votes, in a folder of their own: to read one takes a fraction of what the database takes. */
export class MatrixFiles {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Those in the user's cache folder, which commands and servers share. */
  static in(cache: string): MatrixFiles {
    return new MatrixFiles(join(cache, 'roll-calls'));
  }

  /** The roll calls that were kept under a name; null where there are none, or the file is damaged. */
  async read(name: string): Promise<Matrix | null> {
    const file = this.#fileOf(name);
    try {
      const bytes = await readFile(file);
      const packed = bytes.subarray(DIGEST);
      if (!digestOf(packed).equals(bytes.subarray(0, DIGEST))) return null;
      const matrix = unpackMatrix(packed);
      const now = new Date();
      await utimes(file, now, now);
      return matrix;
    } catch {
      return null;
    }
  }

  /** Keeps roll calls under a name, whole or not at all, and removes what was not used for longest. A folder that cannot be written is no error: nothing is kept. */
  async keep(name: string, matrix: Matrix): Promise<void> {
    const file = this.#fileOf(name);
    const part = `${file}.${randomUUID()}`;
    const packed = packMatrix(matrix);
    try {
      makeFolder(this.#folder);
      await writeFile(part, Buffer.concat([digestOf(packed), packed]));
      await rename(part, file);
      await this.#removeOld();
    } catch {
      await rm(part, { force: true }).catch(() => {});
    }
  }

  async #removeOld(): Promise<void> {
    const files = (await readdir(this.#folder)).filter((file) => file.includes(ENDING));
    const used = await Promise.all(
      files.map(async (file) => ({ file, at: (await stat(join(this.#folder, file))).mtimeMs })),
    );
    const old = used.sort((a, b) => b.at - a.at).slice(KEPT);
    await Promise.all(old.map(({ file }) => rm(join(this.#folder, file), { force: true })));
  }

  #fileOf = (name: string): string => join(this.#folder, `${name}${ENDING}`);
}
