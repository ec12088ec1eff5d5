import { readdir, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { WrongUsage } from './wrong-usage.ts';

/** The names in a folder, in their order, that `wanted` lets through; an error with a sentence where one of them is a link that leads out of it. */
export async function namesIn(folder: string, wanted: (name: string) => boolean): Promise<string[]> {
  const there = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => wanted(name));
  for (const { name } of there.filter((entry) => entry.isSymbolicLink())) {
    const inside = (await realpath(folder)) + sep;
    const target = await realpath(join(folder, name)).catch(() => null);
    if (!target?.startsWith(inside))
      throw new WrongUsage(
        `"${join(folder, name)}" is a link that leads ${target === null ? 'nowhere' : 'out of the folder'}: put the file itself there.`,
      );
  }
  return there.map(({ name }) => name).sort();
}

/** The files of a folder whose names fit, in the order of their names; with `under`, those of a folder in it, by their paths in the outer one. */
export async function filesIn(folder: string, name: RegExp, under = ''): Promise<string[]> {
  const files = await namesIn(join(folder, under), (file) => name.test(file));
  return under === '' ? files : files.map((file) => `${under}/${file}`);
}
