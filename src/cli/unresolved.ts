import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import type { Problems } from '../ingest/read/problem.ts';
import { WrongUsage } from '../ingest/read/wrong-usage.ts';

/** Names of states that are in no table: never guessed, decided by a person. */
const UNRESOLVED = 'unknown-states.csv';

/**
 * Writes the names that nobody knows, how many rows have each, and the known ones that are most like it; a person decides them in a file
 * of aliases. It stands in a folder of its own, because the folder of rejected records is imported again. False when there are none.
 */
export async function writeUnresolved({ unresolved }: Problems, folder: string): Promise<boolean> {
  if (unresolved.size === 0) return false;
  await mkdir(join(folder, 'resolve'), { recursive: true });
  const rows = [...unresolved].map(([name, { rows, like }]) => [name, rows, like.join('; ')]);
  await writeFile(
    join(folder, 'resolve', UNRESOLVED),
    stringify([['name', 'rows', 'like'], ...rows], { escape_formulas: true }),
  );
  return true;
}

/** Writes names that nobody knows as a file of aliases, each with the code of the state that it is clearly most like, or none; one that is there stays, for a person may have decided it. */
export async function writeAliases(
  file: string,
  names: readonly { readonly name: string; readonly code: string | null }[],
): Promise<void> {
  if (existsSync(file)) throw new WrongUsage(`"${file}" is there already: move it, or give it with --aliases.`);
  const rows = names.map(({ name, code }) => [name, code ?? '', '', '']);
  await writeFile(file, stringify([['name', 'code', 'from', 'to'], ...rows]));
}
