import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LIBRARY_COLUMNS, writePacked } from '../../read/packed.ts';
import { Problems } from '../../read/problem.ts';
import { type RollCall, regularSessionOf } from '../../read/roll-call.ts';
import { textOfTotals } from '../../read/stated-totals.ts';
import { symbolOf } from '../../read/symbol.ts';
import { adoptionsText } from '../adoptions/read-adoptions.ts';
import { ADOPTED_FILE } from './un-digital-library.ts';
import { readRecords } from './undl.ts';
import { type RecordWithBallots, readLibraryTables } from './undl-record.ts';
import { readUnrecorded } from './unrecorded.ts';

/**
 * Writes the shipped format from files of the library: a file for each regular session of the General Assembly, and one for each decade of the
 * Security Council; and one of the texts that were adopted by an unrecorded vote, by a file of `resolutions`, where there is one. Throws `BadData` and writes nothing when anything in the files is wrong.
 */
export async function packLibrary(
  folder: string,
  files: readonly string[],
  into: string,
  resolutions?: string,
): Promise<{ files: string[]; rollCalls: number; adoptions: number }> {
  const problems = new Problems();
  const tables = await readLibraryTables(problems.note, {});
  const records = await readRecords({ folder, files }, tables, problems.note, {});
  const recorded = new Set(records.map(({ record }) => record.key));
  const adopted = resolutions === undefined ? [] : await readUnrecorded(resolutions, recorded, problems.note);
  problems.settle();
  const groups = new Map<string, RecordWithBallots[]>();
  for (const found of records) {
    const file = fileOf(found);
    groups.set(file, [...(groups.get(file) ?? []), found]);
  }
  for (const [file, found] of groups) {
    await mkdir(join(into, file, '..'), { recursive: true });
    await writeFile(join(into, file), writePacked(packedOf(found), LIBRARY_COLUMNS));
  }
  if (resolutions !== undefined) await writeFile(join(into, ADOPTED_FILE), adoptionsText(adopted));
  const names = resolutions === undefined ? [...groups.keys()] : [...groups.keys(), ADOPTED_FILE];
  return { files: names.sort(), rollCalls: records.length, adoptions: adopted.length };
}

const fileOf = ({ record: { key, date } }: RecordWithBallots): string =>
  key.startsWith('sc/')
    ? `security-council/${date.slice(0, 3)}0s.csv`
    : `general-assembly/${String(regularSessionOf(key, date)).padStart(2, '0')}.csv`;

/** In the order of day and key, with the states that have a row in any of them. */
function packedOf(found: readonly RecordWithBallots[]): RollCall[] {
  const ordered = [...found].sort((a, b) => (order(a) < order(b) ? -1 : 1));
  const { states } = ordered[0] as RecordWithBallots;
  const places = [...states.keys()].filter((place) => ordered.some(({ letters }) => letters[place] !== '.'));
  return ordered.map(({ record: { id, key, symbol, date, details, totals }, letters }) => ({
    key,
    record: Number(id),
    date,
    scope: 'WHOLE',
    flags: '---',
    topics: [],
    cited: symbol === symbolOf(key) ? '' : symbol,
    heading: '',
    description: '',
    details,
    totals: textOfTotals(totals),
    parts: [],
    states: places.map((place) => states[place] as string),
    letters: places.map((place) => letters[place]).join(''),
  }));
}

const order = ({ record: { date, key } }: RecordWithBallots): string => `${date}|${key}`;
