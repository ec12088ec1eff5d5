import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { parse } from 'yaml';
import { dossier } from '../../src/ingest/sources/dossier/dossier.ts';
import { folderOf, readAll } from './folder.ts';
import { HARBOUR } from './harbour.ts';

/** What another dossier is the home of. */
export const homesOf = async (ids: readonly string[]) =>
  new Map(ids.filter((id) => id === 'treaty:un-cybercrime').map((id) => [id, 'un-cybercrime']));
export const hasClaim = async (key: string) => key === 'un-cybercrime/D39';

/** The folder of the dossier of the harbour, for one test. */
export const harbour = async (): Promise<string> => join(await folderOf(HARBOUR), 'harbour');
export const content = async (folder: string, file: string) => parse(await readFile(join(folder, file), 'utf8'));

/** All files of a folder but the list of decisions, by their names. */
export async function filesOf(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder, { recursive: true })).filter(
    (name) => name.endsWith('.yaml') && name !== 'curation.yaml',
  );
  return Object.fromEntries(
    await Promise.all(names.sort().map(async (name) => [name, await readFile(join(folder, name), 'utf8')])),
  );
}

export const inOrder = async (folder: string): Promise<void> =>
  expect((await readAll(dossier, folder)).problems).toEqual([]);
