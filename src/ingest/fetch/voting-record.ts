import { isDate } from '../read/roll-call.ts';
import type { MarcRecord } from './marc.ts';

/** The columns of the library's bulk file: a row is one ballot, and what is said of its record stands in each of its rows. */
export const COLUMNS = [
  ...['undl_id', 'ms_code', 'ms_name', 'ms_vote', 'date', 'session', 'resolution', 'draft', 'committee_report'],
  ...['meeting', 'title', 'agenda_title', 'subjects', 'vote_note', 'total_yes', 'total_no', 'total_abstentions'],
  ...['total_non_voting', 'total_ms', 'undl_link'],
] as const;
export type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** A record of a vote, ballot by ballot. */
export type VotingRecord = { readonly id: string; readonly date: string; readonly rows: readonly Row[] };

/** A record cannot be taken: the message is a sentence with its number. */
export class BadRecord extends Error {
  override readonly name = 'BadRecord';
}

/** The letters of votes; the library leaves the field out where a state did not vote. */
const VOTES: Readonly<Record<string, string>> = { Y: 'Y', N: 'N', A: 'A', X: 'X', '': 'X' };

/** What the library writes between several values of one column. */
const BETWEEN = ' | ';

/**
 * The ballots in a record of the library: each in a field 967 with the state's code in c, the vote in d and the state's name in e. Null for a
 * record without ballots: the text was adopted without a vote. Throws `BadRecord`.
 */
export function votingRecord(marc: MarcRecord, site: string): VotingRecord | null {
  const ballots = marc.fields('967');
  if (ballots.length === 0) return null;
  const id = marc.control('001');
  if (!/^\d+$/.test(id))
    throw new BadRecord(`A record has the number "${id}" in its field 001, which must be a whole number.`);
  const date = marc.first('269', 'a');
  if (date.length !== 10 || !isDate(date))
    throw new BadRecord(
      `The record ${id} has the day "${date}" in its field 269, which must be a day such as 2025-12-18.`,
    );
  const votes = ballots.map(({ c = '', d = '', e = '' }) => {
    const vote = VOTES[d];
    if (vote === undefined)
      throw new BadRecord(`The record ${id} has the vote "${d}" of ${e || c}; it must be Y, N, A or nothing.`);
    if (c === '' && e === '')
      throw new BadRecord(`The record ${id} has a vote of nobody: a field 967 without c and e.`);
    return { ms_code: c, ms_name: e, ms_vote: vote };
  });
  const of = { undl_id: id, date, ...described(marc), ...totals(marc, votes), undl_link: `${site}/record/${id}` };
  return { id, date, rows: votes.map((vote) => ({ ...of, ...vote })) };
}

/** What a record says of the text that was voted on. */
function described(marc: MarcRecord) {
  const related = marc.fields('993').flatMap(({ a = '' }) => (a === '' ? [] : [a]));
  const agenda = marc.fields('991');
  return {
    session: marc.first('791', 'c'),
    resolution: marc.first('791', 'a'),
    draft: related.filter((symbol) => /\/L\.\d/.test(symbol)).join(BETWEEN),
    committee_report: related.filter((symbol) => /^A\/(?:\d+|(?:\d+|E?S-\d+)\/\d.*)$/.test(symbol)).join(BETWEEN),
    meeting: marc.first('952', 'a'),
    title: ['a', 'b', 'c']
      .map((code) => marc.first('245', code))
      .filter((part) => part !== '')
      .join(' '),
    agenda_title: agenda
      .map(({ a = '', b = '', c = '' }) => [a, b, c].filter((part) => part !== '').join(' '))
      .filter((item) => item !== '')
      .join(BETWEEN),
    subjects: [...new Set(agenda.flatMap(({ d = '' }) => (d === '' ? [] : [d])))].join(BETWEEN),
    vote_note: marc.first('591', 'a'),
  };
}

/** The totals that the record states in its field 996, else those of its ballots. */
function totals(marc: MarcRecord, votes: readonly { readonly ms_vote: string }[]) {
  const count = (letter: string) => String(votes.filter(({ ms_vote }) => ms_vote === letter).length);
  const stated = (code: string) => /^\d+$/.exec(marc.first('996', code))?.[0];
  return {
    total_yes: stated('b') ?? count('Y'),
    total_no: stated('c') ?? count('N'),
    total_abstentions: stated('d') ?? count('A'),
    total_non_voting: stated('e') ?? count('X'),
    total_ms: stated('f') ?? String(votes.length),
  };
}
