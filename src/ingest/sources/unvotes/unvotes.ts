import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { symbolKey } from '../../../graph/kernel/symbol.ts';
import { BallotTable } from '../../read/ballot-table.ts';
import { copyRows } from '../../read/copy-rows.ts';
import { type CsvRecord, readTable } from '../../read/csv.ts';
import type { Input } from '../../read/input.ts';
import { noteUnknown } from '../../read/name-table.ts';
import type { Note, Position } from '../../read/problem.ts';
import { isDate, NO_DETAILS, type RollCall, type Scope } from '../../read/roll-call.ts';
import { RECORD } from '../../read/shipped.ts';
import { joinParts } from '../../write/join-parts.ts';
import type { Source } from '../../write/source.ts';
import type { VoteRow } from '../../write/vote-row.ts';
import { writeVotes } from '../../write/write-votes.ts';
import { accountOf, readTables } from '../general-assembly/general-assembly.ts';
import { mintKeys } from './mint-key.ts';
import { type Registry, readRegistry } from './registry.ts';

/** A roll call of `unvotes`, and the regular session under which the source files it. */
export type SessionRollCall = { readonly session: number; readonly rollCall: RollCall; readonly at: Position };

const FILES = ['un_roll_calls.csv', 'un_roll_call_issues.csv', 'un_votes.csv', 'un_absences_1946_2015.csv'];
const COLUMNS = ['rcid', 'session', 'importantvote', 'date', 'unres', 'amend', 'para', 'short', 'descr'];
const LETTERS: Readonly<Record<string, string>> = { yes: 'Y', no: 'N', abstain: 'A', absent: 'X' };

const BALLOT = ['rcid', 'country', 'country_code', 'vote'];

/** The CSV files of the R package `unvotes`: the same facts as our own format, under the same keys. */
export const unvotes: Source<VoteRow> = {
  name: 'unvotes',
  about: 'Roll calls of the UN General Assembly in the CSV files of the R package unvotes.',
  folder: null,

  files: async (folder) => {
    const there = new Set(await readdir(folder));
    return FILES.map((file) => [`${file}.gz`, file].find((name) => there.has(name)) ?? file);
  },

  async *read(input, note, { aliases }) {
    const tables = await readTables(RECORD, note);
    const registry = await readRegistry(
      join(RECORD, 'sessions'),
      join(RECORD, 'registry'),
      aliases === undefined ? [] : [aliases],
      note,
    );
    yield* tables.rosters;
    yield* joinParts(accounts(), tables.oneVotes, tables.titles);

    async function* accounts() {
      for await (const { session, rollCall, at } of readUnvotes(input, registry, [...tables.states], note))
        yield accountOf(rollCall, session, at, tables);
    }
  },

  write: writeVotes,

  async copy({ folder, files }, records, into) {
    for (const file of files) await copyRows({ folder, file, into, of: (fields) => records.has(fields[0] ?? '') });
  },
};

/**
 * The roll calls of the `unvotes` CSV files, in their order, under the keys, dates and scopes of the registry; those that it does not
 * have get new ones. `states` are the codes of all states.
 */
export async function* readUnvotes(
  input: Input,
  registry: Registry,
  states: readonly string[],
  note: Note,
): AsyncGenerator<SessionRollCall> {
  const { folder, files } = input;
  const [rollCalls = '', issues = '', ...ballotFiles] = files;
  const topics = await readTopics(folder, issues, note);
  const records: CsvRecord[] = [];
  const twice = new Set<string>();
  for await (const record of readTable(folder, rollCalls, COLUMNS, note, 0)) {
    const [id = ''] = record.fields;
    if (twice.has(id)) note(record.at(0), `The roll call ${id} stands in an earlier row too.`, { code: 'DUPLICATE' });
    else records.push(record);
    twice.add(id);
  }
  const minted = mintedOf(records, registry);
  const rolls = await readBallots(
    { ...input, files: ballotFiles },
    registry,
    minted,
    new BallotTable([...states].sort(byCode)),
    note,
  );
  const sessions = statesBySession(records, rolls);

  for (const { fields, at } of records) {
    const [record = '', session = '', important = '', , unres = '', amend = '', para = '', short = '', descr = ''] =
      fields;
    const registered = minted.get(record);
    if (registered === undefined || !isDate(registered.date)) {
      note(at(3), `The date "${fields[3]}" is not a day such as 2003-02-28.`);
      continue;
    }
    const symbol = registry.corrections.get(`${record} unres`) ?? unres;
    const places = sessions.get(session) ?? [];
    const letters = rolls.letters(record);
    const rollCall: RollCall = {
      ...registered,
      scope: (registry.corrections.get(`${record} scope`) ?? registered.scope) as Scope,
      record: Number(record),
      flags: [amend, para, important].map((flag) => flag || '-').join(''),
      topics: topics.get(record) ?? [],
      cited: symbolKey(symbol) === textOf(registered.key) ? '' : symbol,
      heading: registry.corrections.get(`${record} short`) ?? headingOf(short, descr),
      description: tidy(registry.corrections.get(`${record} descr`) ?? descr),
      details: NO_DETAILS,
      totals: '',
      parts: [],
      states: places.map((place) => rolls.states[place] as string),
      letters: places.map((place) => letters[place]).join(''),
    };
    yield { session: Number(session), rollCall, at: at(0) };
  }
}

type Keys = ReadonlyMap<string, Pick<RollCall, 'key' | 'date' | 'scope'>>;

/** Key, date and scope by record: the registry's, or new ones. */
function mintedOf(records: readonly CsvRecord[], registry: Registry): Keys {
  const unminted = records
    .filter(({ fields: [record = ''] }) => !registry.minted.has(record))
    .map(({ fields: [record = '', session = '', , date = '', symbol = '', amend, para] }) => ({
      record,
      session,
      date,
      symbol,
      amendment: amend === '1',
      paragraph: para === '1',
    }));
  const taken = [...registry.minted.values()].map(({ key }) => key);
  return new Map([...registry.minted, ...mintKeys(unminted, taken)]);
}

/** The places of all states that have a row in a session, in their order. */
function statesBySession(records: readonly CsvRecord[], rolls: BallotTable): Map<string, number[]> {
  const sets = new Map<string, Set<number>>();
  for (const { fields } of records) {
    const [record = '', session = ''] = fields;
    const states = sets.get(session) ?? new Set();
    for (const [place, letter] of [...rolls.letters(record)].entries()) if (letter !== '.') states.add(place);
    sets.set(session, states);
  }
  return new Map([...sets].map(([session, states]) => [session, [...states].sort((a, b) => a - b)]));
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
/** Without control characters and stray blanks. */
const tidy = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

async function readTopics(folder: string, file: string, note: Note): Promise<Map<string, string[]>> {
  const topics = new Map<string, string[]>();
  for await (const { fields } of readTable(folder, file, ['rcid', 'short_name', 'issue'], note, 0)) {
    const [record = '', topic = ''] = fields;
    topics.set(record, [...(topics.get(record) ?? []), topic].sort());
  }
  return topics;
}

async function readBallots(
  { folder, files, progress }: Input,
  { names }: Registry,
  minted: Keys,
  rolls: BallotTable,
  note: Note,
): Promise<BallotTable> {
  const states = new Set(rolls.states);
  for (const file of files) {
    for await (const { fields, at } of readTable(folder, file, BALLOT, note, 0, progress)) {
      const [record = '', name = '', , vote = ''] = fields;
      const letter = LETTERS[vote];
      const date = minted.get(record)?.date;
      const code = date === undefined ? null : names.codeOf(name, date);
      if (date === undefined) note(at(0), `The roll call ${record} is not in ${FILES[0]}.`);
      else if (letter === undefined)
        note(at(3), `The vote "${vote}" is not one of ${Object.keys(LETTERS).join(', ')}.`);
      else if (code === null || !states.has(code)) noteUnknown(names, name, at(1), note);
      else if (rolls.get(record, code) !== undefined)
        note(at(1), `The state ${code} has an earlier row in the roll call ${record}.`, { code: 'DUPLICATE' });
      else rolls.set(record, code, letter);
    }
  }
  return rolls;
}
