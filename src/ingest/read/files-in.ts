import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** The files of a folder whose names fit, in the order of their names; with `under`, those of a folder in it, by their paths in the outer one. */
export async function filesIn(folder: string, name: RegExp, under = ''): Promise<string[]> {
  const files = await readdir(join(folder, under));
  return files
    .filter((file) => name.test(file))
    .sort()
    .map((file) => (under === '' ? file : `${under}/${file}`));
}
