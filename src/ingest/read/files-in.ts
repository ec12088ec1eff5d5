import { readdir, realpath } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { WrongUsage } from './wrong-usage.ts';

/** The names in a folder, in their order, that `wanted` lets through; an error with a sentence where one of them, or the folder itself, is a link that leads out of `outer`. */
export async function namesIn(folder: string, wanted: (name: string) => boolean, outer = folder): Promise<string[]> {
  const inside = (await realpath(outer)) + sep;
  const check = async (path: string) => {
    const target = await realpath(path).catch(() => null);
    if (!target?.startsWith(inside))
      throw new WrongUsage(
        `"${path}" is a link that leads ${target === null ? 'nowhere' : 'out of the folder'}: put the file itself there.`,
      );
  };
  const there = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => wanted(name));
  if (folder !== outer) await check(folder);
  for (const entry of there) if (entry.isSymbolicLink()) await check(join(folder, entry.name));
  return there.map(({ name }) => name).sort();
}

/** Whether a file is the system's or an editor's and nobody's data: `.DS_Store`, `._votes.csv`, and `~$votes.xlsx`, which is there while a workbook is open. */
export const isHidden = (name: string): boolean => /^(?:\.|~\$)/.test(name);

/** The files of a folder whose names end so, packed by gzip or not, in the order of their names; those of the system are left out. */
export const filesEnding = (folder: string, endings: readonly string[]): Promise<string[]> => {
  const ending = new RegExp(`\\.(?:${endings.join('|')})(?:\\.gz)?$`, 'i');
  return namesIn(folder, (name) => ending.test(name) && !isHidden(name));
};

/** The files of a folder whose names fit, in the order of their names; with `under`, those of a folder in it, by their paths in the outer one. */
export async function filesIn(folder: string, name: RegExp, under = ''): Promise<string[]> {
  const fits = (file: string) => name.test(file);
  if (under === '') return namesIn(folder, fits);
  return (await namesIn(join(folder, under), fits, folder)).map((file) => `${under}/${file}`);
}
