import { basename, dirname } from 'node:path';
import { readTable } from '../../read/csv.ts';
import type { Note } from '../../read/problem.ts';
import { NO_DETAILS } from '../../read/roll-call.ts';
import type { PackedAdoption } from '../adoptions/read-adoptions.ts';
import { libraryKey } from './undl-record.ts';

/** The columns of the library's resolutions, one a row; `recorded` says whether the vote was. */
const COLUMNS = [
  ...['undl_id', 'date', 'session', 'resolution', 'committee_report', 'meeting', 'title', 'agenda_title', 'subjects'],
  ...['recorded', 'total_yes', 'total_no', 'total_abstentions', 'total_non_voting', 'total_ms', 'undl_link'],
];

/**
 * The texts that were adopted by an unrecorded vote, from a file of the library's resolutions. Left out are parts of a text that was put to a recorded
 * vote with them: 377(V)[B] is part of the vote on 377(V)[A-C], and no decision of its own. `recorded` are the keys of recorded votes.
 */
export async function readUnrecorded(
  file: string,
  recorded: ReadonlySet<string>,
  note: Note,
): Promise<PackedAdoption[]> {
  const ranges = [...recorded].flatMap((key) => {
    const [, text, first, last] = /^(.*\/\d+)-([a-z])-([a-z])$/.exec(key) ?? [];
    return text === undefined ? [] : [new RegExp(`^${text}-[${first}-${last}]`)];
  });
  const found: PackedAdoption[] = [];
  for await (const { fields } of readTable(dirname(file), basename(file), COLUMNS, note, 0)) {
    const [
      record = '',
      date = '',
      ,
      symbol = '',
      report = '',
      meeting = '',
      title = '',
      agenda = '',
      subjects = '',
      kind,
    ] = fields;
    if (kind !== 'no') continue;
    const key = libraryKey(record, symbol, date);
    if (recorded.has(key) || ranges.some((range) => range.test(key))) continue;
    const details = { ...NO_DETAILS, title, meeting, report, agenda, subjects };
    found.push({ key, record, date, method: 'NON_RECORDED_VOTE', symbol, details });
  }
  return found;
}
