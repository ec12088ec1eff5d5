import { basename, dirname } from 'node:path';
import { readAllNames } from '../read/all-names.ts';
import { profileColumns } from '../read/column-profile.ts';
import { type Note, Problems } from '../read/problem.ts';
import { RECORD } from '../read/shipped.ts';
import { readStates } from '../read/state-table.ts';
import { popolo } from './popolo/popolo.ts';

/** A name that no table knows, those that are like it, the likeliest first: `ALB (ALBANIA)`, and the code of the one that it is clearly like, or null. */
export type UnknownName = { readonly name: string; readonly like: readonly string[]; readonly code: string | null };

/** Of this share of the values or more, a column of names of states has names that are known. */
const SOME = 0.3;

/**
 * The names of states in a file that no table knows: in a table those of a column, or of the header, in which other names of states are; in Popolo those
 * of voters. `aliases` is a table of the reader's own.
 */
export async function unknownNames(path: string, aliases: string | undefined, note: Note): Promise<UnknownName[]> {
  const [folder, file] = [dirname(path), basename(path)];
  if (/\.json(?:\.gz)?$/i.test(file)) {
    const problems = new Problems();
    for await (const _ of popolo.read({ folder, files: [file] }, problems.note, { aliases }));
    for (const problem of problems.listed) if (problem.code === 'UNREADABLE') note(problem, problem.sentence, problem);
    const names = await readAllNames(aliases, note);
    return [...problems.unresolved].map(([name, { like }]) => ({ name, like, code: names.likeliest(name) }));
  }
  const names = await readAllNames(aliases, note);
  const codes = new Set((await readStates(RECORD, note)).map(({ code }) => code));
  const isState = (text: string) => codes.has(text) || names.codeOf(text, '9999-12-31') !== null;
  const columns = await profileColumns(folder, file, isState, note);
  const lists = columns
    .filter(({ numbers, dates, choices }) => !numbers && !choices && dates === null)
    .map(({ values }) => values)
    .filter((values) => values.filter(isState).length >= Math.max(1, SOME * values.length));
  const inHeader = columns.filter(({ name, few }) => few && isState(name));
  const words = new Set(inHeader.length < 3 ? [] : inHeader.flatMap(({ values }) => values));
  // A column with the words of those of states, and no others, is one of a state too.
  const wide = columns.filter(({ values }) => values.length > 0 && values.every((word) => words.has(word)));
  const unknown = new Set([...lists.flat(), ...wide.map(({ name }) => name)].filter((name) => !isState(name)));
  return [...unknown].map((name) => ({ name, like: names.like(name), code: names.likeliest(name) }));
}
