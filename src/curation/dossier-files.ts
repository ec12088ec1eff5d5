import { mkdir, mkdtemp, readdir, readFile, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { BadData } from '../ingest/read/problem.ts';
import { replaceFile } from '../ingest/read/replace-file.ts';
import { CANDIDATES } from '../ingest/sources/dossier/candidate.ts';
import { dossier } from '../ingest/sources/dossier/dossier.ts';
import { type ClaimRecord, claimsShape } from '../ingest/sources/dossier/dossier-shape.ts';
import { importOf } from '../ingest/write/import.ts';
import { Declined } from './declined.ts';

/** A file as it was and as it is to be; null where there is none. */
export type Change = { readonly file: string; readonly before: string | null; readonly after: string | null };

/** Where a claim stands in the files of its dossier. */
export type PlacedClaim = { readonly file: string; readonly place: number; readonly claim: ClaimRecord };

/** In this order files are written: whoever finds a candidate decided finds what it has become. */
const ORDER = ['entities.yaml', 'contradictions.yaml', 'claims/', `${CANDIDATES}/`];

/** The files of a dossier in memory: as they are, and as they are to be. Nothing is written before `write`. */
export class DossierFiles {
  readonly folder: string;
  readonly #before: ReadonlyMap<string, string>;
  readonly #now: Map<string, string>;
  /** What the texts say that have been read. */
  readonly #read = new Map<string, unknown>();

  private constructor(folder: string, texts: ReadonlyMap<string, string>) {
    this.folder = folder;
    this.#before = texts;
    this.#now = new Map(texts);
  }

  static async of(folder: string): Promise<DossierFiles> {
    const texts = new Map<string, string>();
    for (const under of ['', 'claims', CANDIDATES])
      for (const file of await yamlFiles(folder, under)) texts.set(file, await readFile(join(folder, file), 'utf8'));
    if (!texts.has('dossier.yaml'))
      throw new Declined(`"${folder}" is no folder of a dossier: there is no dossier.yaml in it.`);
    return new DossierFiles(folder, texts);
  }

  text(file: string): string | undefined {
    return this.#now.get(file);
  }

  put(file: string, text: string | null): void {
    if (text === null) this.#now.delete(file);
    else this.#now.set(file, text);
  }

  /** The files in a folder of the dossier. */
  under(folder: string): string[] {
    return [...this.#now.keys()].filter((file) => file.startsWith(`${folder}/`)).sort();
  }

  /** What stands in a file; an empty object where there is none. */
  content<T extends object>(file: string): Partial<T> {
    try {
      const text = this.text(file) ?? '';
      if (!this.#read.has(text)) this.#read.set(text, parse(text, { version: '1.2' }));
      return (this.#read.get(text) as T | null) ?? {};
    } catch (error) {
      throw new Declined(`${file}: This is not YAML: ${(error as Error).message.split('\n')[0]}`);
    }
  }

  get slug(): string {
    return String(this.content<{ slug: string }>('dossier.yaml').slug);
  }

  claims(): PlacedClaim[] {
    return this.under('claims').flatMap((file) => {
      const checked = claimsShape.safeParse(this.content(file));
      return (checked.data?.claims ?? []).map((claim, place) => ({ file, place, claim }));
    });
  }

  /** The claim with a key, or with one that names this dossier too. */
  claim(key: string): PlacedClaim {
    const own = key.startsWith(`${this.slug}/`) ? key.slice(this.slug.length + 1) : key;
    const found = this.claims().find(({ claim }) => claim.key === own);
    if (found === undefined) throw new Declined(`The dossier ${this.slug} has no claim ${key}.`);
    return found;
  }

  changes(): Change[] {
    const names = [...new Set([...this.#before.keys(), ...this.#now.keys()])];
    return names
      .map((file) => ({ file, before: this.#before.get(file) ?? null, after: this.#now.get(file) ?? null }))
      .filter(({ before, after }) => before !== after)
      .sort((a, b) => orderOf(a.file) - orderOf(b.file) || (a.file < b.file ? -1 : 1));
  }

  /** Reads the dossier as it is to be, just as `caucus dossier check` does; throws `Declined` with what would be wrong. */
  async check(what: string): Promise<void> {
    const folder = await mkdtemp(join(tmpdir(), 'caucus-curation-'));
    try {
      await mkdir(join(folder, 'claims'));
      const read = [...this.#now].filter(([file]) => !file.startsWith(`${CANDIDATES}/`));
      for (const [file, text] of read) await writeFile(join(folder, file), text);
      await importOf(dossier).prepare(folder, { tolerated: 0, report: () => {} });
    } catch (error) {
      if (!(error instanceof BadData)) throw error;
      const sentences = error.problems.listed.map(({ file, sentence }) => `${file}: ${sentence}`);
      throw new Declined(`${what} ${sentences.join(' ')}`);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

/** Writes files, each at once and whole. */
export async function writeFiles(folder: string, files: readonly { file: string; after: string | null }[]) {
  for (const { file, after } of files) {
    const path = join(folder, file);
    if (after === null) {
      await unlink(path);
      continue;
    }
    await mkdir(dirname(path), { recursive: true });
    await replaceFile(path, after);
  }
}

const orderOf = (file: string): number => ORDER.findIndex((start) => file.startsWith(start));

async function yamlFiles(folder: string, under: string): Promise<string[]> {
  const found = await readdir(join(folder, under)).catch(() => []);
  return found.filter((file) => file.endsWith('.yaml')).map((file) => (under === '' ? file : `${under}/${file}`));
}
