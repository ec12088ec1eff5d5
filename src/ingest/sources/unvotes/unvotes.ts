import { join } from 'node:path';
import { symbolKey } from '../../../graph/kernel/symbol.ts';
import { BallotTable } from '../../read/ballot-table.ts';
import { copyRows } from '../../read/copy-rows.ts';
import type { CsvRecord } from '../../read/csv.ts';
import { filesEnding } from '../../read/files-in.ts';
import { readColumns } from '../../read/header.ts';
import type { Input } from '../../read/input.ts';
import type { Note, Position } from '../../read/problem.ts';
import { isDate, NO_DETAILS, type RollCall, regularSessionOf, type Scope } from '../../read/roll-call.ts';
import { TABLE_ENDINGS } from '../../read/rows.ts';
import { RECORD } from '../../read/shipped.ts';
import { wholeNumber } from '../../read/whole-number.ts';
import { joinParts } from '../../write/join-parts.ts';
import { checkChanges } from '../../write/many-changes.ts';
import type { Source } from '../../write/source.ts';
import type { VoteRow } from '../../write/vote-row.ts';
import { writeVotes } from '../../write/write-votes.ts';
import { accountOf, readTables } from '../general-assembly/general-assembly.ts';
import { checkedRow } from './checked-row.ts';
import { headingOf, tidy } from './heading.ts';
import { mintKeys } from './mint-key.ts';
import { readBallots, readTopics, readWhole } from './read-ballots.ts';
import { type Registered, type Registry, readRegistry } from './registry.ts';
import { ROLL_CALLS, tablesIn, WHOLE } from './unvotes-tables.ts';

/** A roll call of `unvotes`, and the regular session under which the source files it. */
export type SessionRollCall = { readonly session: number; readonly rollCall: RollCall; readonly at: Position };

/** The tables of the R package `unvotes`, of TidyTuesday and of Voeten: the same facts as our own format, under the same keys. */
export const unvotes: Source<VoteRow> = {
  name: 'unvotes',
  about:
    "Roll calls of the UN General Assembly in the tables of the R package unvotes, of TidyTuesday, or in Voeten's.",
  folder: null,
  endings: TABLE_ENDINGS,

  files: (folder) => filesEnding(folder, TABLE_ENDINGS),

  async *read(input, note, { aliases, dataset }) {
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
      for await (const { rollCall, at } of readUnvotes(
        input,
        registry,
        [...tables.states],
        note,
        dataset?.slug !== undefined,
      ))
        yield accountOf(rollCall, regularSessionOf(rollCall.key, rollCall.date), at, tables);
    }
  },

  check: checkChanges,
  write: writeVotes,

  async copy({ folder, files }, records, into) {
    for (const file of files)
      await copyRows({
        folder,
        file,
        into,
        of: (fields, header) => records.has(wholeNumber(fields[header.indexOf('rcid')] ?? '')),
      });
  },
};

/**
 * The roll calls of the `unvotes` CSV files, in their order, under the keys, dates and scopes of the registry; those that it does not
 * have get new ones. `states` are the codes of all states. With `own` the numbers are those of somebody else, and only those are the registry's that
 * are of the same vote there.
 */
export async function* readUnvotes(
  input: Input,
  registry: Registry,
  states: readonly string[],
  note: Note,
  own = false,
): AsyncGenerator<SessionRollCall> {
  const { folder, progress } = input;
  const tables = await tablesIn(input, note);
  const topics = tables.issues === null ? new Map<string, string[]>() : await readTopics(folder, tables.issues, note);
  const rolls = new BallotTable([...states].sort(byCode));
  const records: CsvRecord[] = [];
  const twice = new Set<string>();
  if (tables.rollCalls !== null)
    for await (const record of readColumns(folder, tables.rollCalls, ROLL_CALLS.columns, ROLL_CALLS, note)) {
      const [id = ''] = record.fields;
      if (twice.has(id)) note(record.at(0), `The roll call ${id} stands in an earlier row too.`, { code: 'DUPLICATE' });
      else {
        const checked = checkedRow(record, Object.keys(ROLL_CALLS.columns), note);
        if (checked !== null) records.push(checked);
      }
      twice.add(id);
    }
  for (const file of tables.whole) {
    const whole = readColumns(folder, file, WHOLE.columns, WHOLE, note, progress);
    records.push(...(await readWhole(whole, { registry, topics, rolls }, note)));
  }
  const minted = mintedOf(records, registry, own);
  await readBallots({ ...input, files: tables.ballots }, registry, minted, rolls, note);
  const sessions = statesBySession(records, rolls);

  for (const { fields, at } of records) {
    const [record = '', session = '', important = '', , unres = '', amend = '', para = '', short = '', descr = ''] =
      fields;
    const registered = minted.get(record);
    // A correction is of the vote that has the number in the registry.
    const corrections = own && registry.minted.get(record) !== registered ? NONE : registry.corrections;
    if (registered === undefined || !isDate(registered.date)) {
      note(at(3), `The date "${fields[3]}" is not a day such as 2003-02-28.`);
      continue;
    }
    const symbol = corrections.get(`${record} unres`) ?? unres;
    const other = otherVote({ symbol, session, date: fields[3] ?? '' }, registered);
    if (other !== null) {
      note(at(0), other, {
        code: 'DOUBTFUL_MATCH',
        hint: 'If the file counts roll calls in its own way, give it as an account of its own, with --dataset SLUG.',
      });
      continue;
    }
    const now = corrected({ date: fields[3] ?? '', amend, para }, registered);
    const places = sessions.get(session) ?? [];
    const letters = rolls.letters(record);
    const rollCall: RollCall = {
      ...now,
      scope: (corrections.get(`${record} scope`) ?? now.scope) as Scope,
      record: Number(record),
      flags: [amend, para, important].map((flag) => flag || '-').join(''),
      topics: topics.get(record) ?? [],
      cited: symbolKey(symbol) === textOf(registered.key) ? '' : symbol,
      heading: corrections.get(`${record} short`) ?? headingOf(short, descr),
      description: tidy(corrections.get(`${record} descr`) ?? descr),
      details: NO_DETAILS,
      totals: '',
      parts: [],
      states: places.map((place) => rolls.states[place] as string),
      letters: places.map((place) => letters[place]).join(''),
    };
    yield { session: Number(session), rollCall, at: at(0) };
  }
}

/** Day and scope as registered, unless the source has corrected since what it said then: its own flags are reviewed, and not taken anew. */
function corrected(
  { date, amend, para }: { readonly date: string; readonly amend: string; readonly para: string },
  { key, date: day, scope, said }: Registered,
): Pick<RollCall, 'key' | 'date' | 'scope'> {
  const moved = said !== undefined && !date.startsWith(day) && isDate(date);
  const flags = [amend, para].map((flag) => flag === '1');
  const flagged = said !== undefined && flags.some((flag, place) => (said.flags[place] === '1') !== flag);
  return {
    key,
    date: moved ? date : day,
    scope: flagged ? (amend === '1' ? 'AMENDMENT' : para === '1' ? 'PARAGRAPH' : 'WHOLE') : scope,
  };
}

/** Why a row is not the vote that is registered under its number, with both sides; null where it may be. A number alone is never believed. */
function otherVote(
  row: { readonly symbol: string; readonly session: string; readonly date: string },
  { key, date, said }: Registered,
): string | null {
  if (said === undefined) return null;
  const { cited, session } = said;
  const symbol = cited === '' ? textOf(key) : (symbolKey(cited) ?? cited);
  const unnamed = row.symbol === '' || (cited === '' && symbolKey(textOf(key)) === null);
  if (Number(row.session) === session && (unnamed || (symbolKey(row.symbol) ?? row.symbol) === symbol)) return null;
  return `The number is that of ${cited || key} of session ${session} (${date}), and here that of ${row.symbol || 'no symbol'} of session ${row.session} (${row.date}): these are two votes.`;
}

/** No corrections. */
const NONE: Registry['corrections'] = new Map();

type Keys = ReadonlyMap<string, Registered>;

/** Key, date and scope by record: the registry's, or new ones. */
function mintedOf(records: readonly CsvRecord[], registry: Registry, own: boolean): Keys {
  const known = own ? sameVotes(records, registry) : registry.minted;
  const unminted = records
    .filter(({ fields: [record = ''] }) => !known.has(record))
    .map(({ fields: [record = '', session = '', , date = '', symbol = '', amend, para] }) => ({
      record,
      session,
      date,
      symbol,
      amendment: amend === '1',
      paragraph: para === '1',
    }));
  const taken = [...known.values()].map(({ key }) => key);
  return new Map([...known, ...mintKeys(unminted, taken)]);
}

/** What the registry has of those rows whose votes are the same there. */
const sameVotes = (records: readonly CsvRecord[], { minted, corrections }: Registry): Keys =>
  new Map(
    records.flatMap(({ fields: [record = '', session = '', , date = '', unres = ''] }) => {
      const registered = minted.get(record);
      const symbol = corrections.get(`${record} unres`) ?? unres;
      return registered === undefined || otherVote({ symbol, session, date }, registered) !== null
        ? []
        : [[record, registered] as const];
    }),
  );

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
