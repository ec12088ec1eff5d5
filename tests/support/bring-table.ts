import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Reviewed } from '../../src/ingest/read/input.ts';
import { Problems } from '../../src/ingest/read/problem.ts';
import { csv } from '../../src/ingest/sources/csv/csv.ts';
import { folderOf } from './folder.ts';

/** Files as people have them, a few rows each. */
const FILES = new URL('../ingest/files/', import.meta.url).pathname;

/** A table goes in as an analyst brings it: a map is suggested, what is open in it is filled in, and it is used. */
export async function bringTable(
  name: string,
  content: string | Buffer | null,
  fill: (map: string) => string = (map) => map,
  reviewed: Reviewed = {},
) {
  const folder = await folderOf({});
  if (content === null) await copyFile(join(FILES, name), join(folder, name));
  else await writeFile(join(folder, name), content);
  const problems = new Problems();
  const input = { folder, files: [name] };
  const map = fill((await csv.suggest?.(input, problems.note, reviewed)) ?? '');
  const votes: string[] = [];
  if (problems.total === 0) {
    await writeFile(join(folder, 'votes.map.yaml'), map);
    for await (const row of csv.read(input, problems.note, { ...reviewed, map: join(folder, 'votes.map.yaml') }))
      if (row.type === 'account' && !problems.records.has(row.at.record ?? '')) {
        const cast = [...row.letters].flatMap((letter, place) =>
          letter === '.' ? [] : `${row.states[place]}${letter}`,
        );
        votes.push([row.key, row.date, ...cast].join(' '));
      }
  }
  return {
    ...{ map, votes, told: [...problems.remarks] },
    problems: problems.listed.map(({ sentence }) => sentence),
    lines: problems.listed.map(({ line }) => line),
  };
}
