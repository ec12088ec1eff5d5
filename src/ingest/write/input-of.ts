import { stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Input } from '../read/input.ts';
import type { Source } from './source.ts';

export const isFolder = async (path: string): Promise<boolean> => (await stat(path)).isDirectory();

/** The files at a path, which is a file or a folder. */
export async function inputOf({ files }: Pick<Source<unknown>, 'files'>, path: string): Promise<Input> {
  if (await isFolder(path)) return { folder: path, files: await files(path) };
  return { folder: dirname(path), files: [basename(path)] };
}

/** How many bytes there are to read; a file that is not there is the source's to note. */
export async function sizeOf({ folder, files }: Input): Promise<number> {
  const sizes = files.map((file) =>
    stat(join(folder, file)).then(
      ({ size }) => size,
      () => 0,
    ),
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
