import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isHidden } from './files-in.ts';
import type { Input, Reviewed } from './input.ts';
import { type Note, REMARK } from './problem.ts';

/** So many names are told. */
const SHOWN = 5;
/** What stands beside data and is none, such as names that are to be resolved beside rejected records. */
const BESIDE = /^(?:resolve|dataset\.yaml|.*\.map\.yaml|(?:readme|licen[cs]e|thumbs\.db|desktop\.ini)(?:\..*)?)$/i;

/** Tells which files of a folder are not read, whose names do not end as those do that are; `reviewed` are tables of the reader's own, which may lie there too. */
export async function notePassedOver(
  { folder, files }: Input,
  endings: readonly string[],
  { aliases, decisions, map }: Reviewed,
  note: Note,
): Promise<void> {
  const read = new Set([aliases, decisions, map, ...files.map((file) => join(folder, file))].map(pathOf));
  const passed = (await readdir(folder, { withFileTypes: true }))
    .filter(({ name }) => !read.has(resolve(folder, name)) && !isHidden(name) && !BESIDE.test(name))
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .sort();
  if (passed.length === 0) return;
  const more = passed.length > SHOWN ? ` and ${(passed.length - SHOWN).toLocaleString('en')} more` : '';
  note(
    { file: folder, line: 1, column: 1 },
    `Of the folder ${passed.slice(0, SHOWN).join(', ')}${more} ${passed.length === 1 ? 'is' : 'are'} not read: files are that stand in the folder itself and end in ${endings.map((end) => `.${end}`).join(', ')}. Import another one by its own name if it has something.`,
    REMARK,
  );
}

const pathOf = (path: string | undefined): string => (path === undefined ? '' : resolve(path));
