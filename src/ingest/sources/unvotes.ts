import { symbolKey } from '../../graph/symbol.ts';
import { type CsvRecord, readTable } from '../csv.ts';
import type { Registry } from '../registry.ts';
import type { RollCall } from '../roll-call.ts';
import type { Note } from '../source.ts';

/** A roll call of `unvotes`, and the regular session under which the source files it. */
export type SessionRollCall = { readonly session: number; readonly rollCall: RollCall };

const ROLL_CALLS = 'un_roll_calls.csv.gz';
const COLUMNS = ['rcid', 'session', 'importantvote', 'date', 'unres', 'amend', 'para', 'short', 'descr'];
const ISSUES = 'un_roll_call_issues.csv.gz';
const VOTES = 'un_votes.csv.gz';
const ABSENCES = 'un_absences_1946_2015.csv.gz';
const LETTERS: Readonly<Record<string, string>> = { yes: 'Y', no: 'N', abstain: 'A', absent: 'X' };

/**
 * The roll calls of the `unvotes` CSV files, in their order, under the keys, dates and scopes of the registry. All
 * ballots are held in memory, because a file of the shipped format begins with the states of its session.
 */
export async function* readUnvotes(folder: string, registry: Registry, note: Note): AsyncGenerator<SessionRollCall> {
  const topics = await readTopics(folder, note);
  const ballots = await readBallots(folder, registry, note);
  const records: CsvRecord[] = [];
  for await (const record of readTable(folder, ROLL_CALLS, COLUMNS, note)) records.push(record);
  const states = statesBySession(records, ballots);

  for (const { fields, at } of records) {
    const [record = '', session = '', important = '', , unres = '', amend = '', para = '', short = '', descr = ''] =
      fields;
    const minted = registry.minted.get(record);
    if (minted === undefined) {
      note(at(0), `The registry has no key for the source number ${record}.`);
      continue;
    }
    const symbol = registry.corrections.get(`${record} unres`) ?? unres;
    const codes = states.get(session) ?? [];
    const cast = ballots.get(record);
    const rollCall: RollCall = {
      ...minted,
      record: Number(record),
      flags: [amend, para, important].map((flag) => flag || '-').join(''),
      topics: topics.get(record) ?? [],
      cited: symbolKey(symbol) === textOf(minted.key) ? '' : symbol,
      heading: registry.corrections.get(`${record} short`) ?? headingOf(short, descr),
      states: codes,
      letters: codes.map((code) => cast?.get(code) ?? '.').join(''),
    };
    yield { session: Number(session), rollCall };
  }
}

/** The codes of all states that have a row in a session, in the order of the codes. */
function statesBySession(records: readonly CsvRecord[], ballots: Ballots): Map<string, string[]> {
  const sets = new Map<string, Set<string>>();
  for (const { fields } of records) {
    const [record = '', session = ''] = fields;
    const states = sets.get(session) ?? new Set();
    for (const code of ballots.get(record)?.keys() ?? []) states.add(code);
    sets.set(session, states);
  }
  return new Map([...sets].map(([session, states]) => [session, [...states].sort(byCode)]));
}

/** Zanzibar has no ISO code; it stands in the files where its reserved code EAZ would. */
const sortedAs = (code: string): string => (code === 'x-zanzibar' ? 'EAZ' : code);
const byCode = (a: string, b: string): number => (sortedAs(a) < sortedAs(b) ? -1 : 1);

/** The text in a key: `ga/50/38-b-i/para-1` is a vote on a part of `ga/50/38-b-i`. */
const textOf = (key: string): string => key.split('/').slice(0, 3).join('/');

/** A short subject line: the source's, without its formula, or the beginning of the description where the source has cut it off. */
function headingOf(short: string, descr: string): string {
  const title = withoutFormula(descr);
  if (short === '') return title === descr.trim() ? '' : tidy(title);
  const cut = withoutFormula(short);
  if (title !== descr.trim() && title.startsWith(short.slice(0, CUT))) return tidy(title);
  return tidy(cut);
}

/** The source cuts some subject lines off after 60 characters, in the middle of a word; so many of them stand for the whole. */
const CUT = 50;

const withoutFormula = (text: string): string => text.replace(/\s*:\s*resolution\b.*$/i, '').trim();
const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

async function readTopics(folder: string, note: Note): Promise<Map<string, string[]>> {
  const topics = new Map<string, string[]>();
  for await (const { fields } of readTable(folder, ISSUES, ['rcid', 'short_name', 'issue'], note)) {
    const [record = '', topic = ''] = fields;
    topics.set(record, [...(topics.get(record) ?? []), topic].sort());
  }
  return topics;
}

type Ballots = Map<string, Map<string, string>>;

/** By source number: the letter of each state that has a row. */
async function readBallots(folder: string, registry: Registry, note: Note): Promise<Ballots> {
  const ballots: Ballots = new Map();
  for (const file of [VOTES, ABSENCES]) {
    for await (const { fields, at } of readTable(folder, file, ['rcid', 'country', 'country_code', 'vote'], note)) {
      const [record = '', name = '', , vote = ''] = fields;
      const letter = LETTERS[vote];
      const code = registry.codeOf(name, registry.minted.get(record)?.date ?? '');
      if (letter === undefined) note(at(3), `The vote "${vote}" is not one of ${Object.keys(LETTERS).join(', ')}.`);
      if (code === null) note(at(1), `The state "${name}" is not in the table of the source's names.`);
      if (letter === undefined || code === null) continue;
      const cast = ballots.get(record) ?? new Map<string, string>();
      if (cast.has(code)) note(at(1), `The state ${code} has an earlier row in the roll call ${record}.`);
      ballots.set(record, cast.set(code, letter));
    }
  }
  return ballots;
}
