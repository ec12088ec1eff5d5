import { join } from 'node:path';
import { draftKey } from '../../../graph/kernel/body-symbol.ts';
import { symbolKey } from '../../../graph/kernel/symbol.ts';
import { readTable } from '../../read/csv.ts';
import { readDataset } from '../../read/dataset.ts';
import { type Ineligible, markIneligible, readIneligible } from '../../read/ineligible.ts';
import type { Reviewed } from '../../read/input.ts';
import { type OneVotes, readOneVotes } from '../../read/one-vote.ts';
import type { Note, Position } from '../../read/problem.ts';
import { type Details, regularSessionOf } from '../../read/roll-call.ts';
import { LIBRARY, RECORD } from '../../read/shipped.ts';
import { readStates } from '../../read/state-table.ts';
import { NOT_STATED, type StatedTotals } from '../../read/stated-totals.ts';
import { symbolOf } from '../../read/symbol.ts';
import { readTitles, type Titles } from '../../read/title.ts';
import { readTopicRules, type TopicRules, topicRows } from '../../read/topic-rules.ts';
import type { Account } from '../../write/account.ts';
import type { VoteRow } from '../../write/vote-row.ts';
import { type Decision, readDecisions } from './decision.ts';

/** A record of the library, without its ballots. */
export type LibraryRecord = {
  readonly id: string;
  readonly key: string;
  /** As the library writes it. */
  readonly symbol: string;
  readonly date: string;
  readonly details: Details;
  readonly totals: StatedTotals;
  /** It says itself that the text was not adopted. */
  readonly failed?: boolean;
  /** Where it stands first. */
  readonly at: Position;
};

/** The key of a record: by its symbol, where it is that of a resolution or of a draft before the Security Council; another one keeps the number of the library. */
export function libraryKey(id: string, symbol: string, date: string): string {
  const key = symbolKey(symbol) ?? (symbol.startsWith('S/') ? draftKey(symbol) : null);
  if (key !== null) return key;
  return `ga/${regularSessionOf('', date)}/undl-${id}`;
}

/**
 * The record by its final name, where one of two rows of it has the symbol of a resolution and the other one that was given for the time being, such
 * as A/RES/79/XX; null where neither takes the place of the other.
 */
export function finalName(first: LibraryRecord, row: LibraryRecord): LibraryRecord | null {
  if (first.symbol === row.symbol || first.date !== row.date) return null;
  const [before, now] = [symbolKey(first.symbol), symbolKey(row.symbol)];
  if ((before === null) === (now === null)) return null;
  return now === null ? first : { ...row, at: first.at };
}

/** What a later row says otherwise of its record than the first, or null. */
export function sameRecord(first: LibraryRecord, row: LibraryRecord): { field: string; sentence: string } | null {
  if (first === row) return null;
  const said = ({ date, symbol, details: { title } }: LibraryRecord) => ({ date, symbol, title });
  const [before, now] = [said(first), said(row)];
  for (const field of ['date', 'symbol', 'title'] as const)
    if (before[field] !== now[field])
      return {
        field,
        sentence: `The ${field} is "${now[field]}", and an earlier row of the record ${row.id} says "${before[field]}".`,
      };
  for (const [name, total] of Object.entries(first.totals))
    if (row.totals[name as keyof StatedTotals] !== total)
      return { field: 'yes', sentence: `The totals are not those of an earlier row of the record ${row.id}.` };
  return null;
}

/** A record with its ballots: a letter for each state, `-` for one that did not vote. */
export type RecordWithBallots = {
  readonly record: LibraryRecord;
  readonly states: readonly string[];
  readonly letters: string;
};

/** The reviewed tables that stand beside the records of the library, and the rows that they make. */
export type LibraryTables = {
  readonly rosters: readonly VoteRow[];
  /** Codes. */
  readonly states: readonly string[];
  readonly decisions: ReadonlyMap<string, Decision>;
  readonly ineligible: readonly Ineligible[];
  /** By record: what is right where the library has mistyped a field. */
  readonly corrections: ReadonlyMap<string, Correction>;
  readonly oneVotes: OneVotes;
  readonly titles: Titles;
  readonly rules: TopicRules;
};

export async function readLibraryTables(note: Note, { decisions }: Reviewed): Promise<LibraryTables> {
  const dataset = await readDataset(LIBRARY, 'dataset.yaml', note);
  const states = await readStates(RECORD, note);
  const rules = await readTopicRules(note);
  return {
    rosters: [...(dataset === null ? [] : [dataset]), ...states, ...topicRows(rules)],
    states: states.map(({ code }) => code),
    decisions: await readDecisions(
      [join(LIBRARY, 'doubtful.csv'), ...(decisions === undefined ? [] : [decisions])],
      note,
    ),
    ineligible: await readIneligible(LIBRARY, note),
    corrections: await readCorrections(note),
    oneVotes: await readOneVotes(RECORD, note),
    titles: await readTitles(note),
    rules,
  };
}

const CORRECTED = ['day', 'meeting', 'title'] as const;
type Correction = { readonly [Field in (typeof CORRECTED)[number]]?: string };

async function readCorrections(note: Note): Promise<Map<string, Correction>> {
  const corrections = new Map<string, Correction>();
  const columns = ['record', 'field', 'value', 'reason'];
  for await (const { fields, at } of readTable(LIBRARY, 'corrections.csv', columns, note)) {
    const [record = '', field = '', value = ''] = fields;
    if (!CORRECTED.some((known) => known === field))
      note(at(1), `The field "${field}" is not one of ${CORRECTED.join(', ')}.`);
    corrections.set(record, { ...corrections.get(record), [field]: value });
  }
  return corrections;
}

/** What the library says of a vote event. */
export function accountOf(
  { record, states, letters }: RecordWithBallots,
  { decisions, ineligible, corrections, titles, rules }: LibraryTables,
): Account {
  const { id, key, symbol, totals, at } = record;
  const { day: date = record.date, ...corrected } = corrections.get(id) ?? {};
  const details = { ...record.details, ...corrected };
  const decision = decisions.get(symbol);
  const unrecorded =
    /without (?:a )?vote/i.test(details.note) || (totals.for === 0 && totals.against === 0 && totals.abstain === 0);
  return {
    type: 'account',
    dataset: 'undl',
    record: id,
    parts: [],
    key,
    date,
    session: regularSessionOf(key, date),
    scope: 'WHOLE',
    symbol: symbolKey(symbol) === null ? symbol : (symbolOf(key) ?? symbol),
    name: titles.ofTitle(details.title),
    heading: '',
    description: '',
    details,
    facts: [],
    topics: rules.of({ ...details, description: '' }),
    codedTopics: [],
    important: null,
    broken: false,
    complete: !unrecorded && agree(totals, letters),
    repeats: decision?.decision === 'repeats' ? decision.repeats : null,
    doubtful: decision?.decision === 'doubtful',
    result: record.failed ? 'REJECTED' : null,
    decided: decision !== undefined,
    totals: unrecorded ? NOT_STATED : totals,
    states,
    letters: unrecorded
      ? '.'.repeat(letters.length)
      : markIneligible({ record: id, date, states, letters }, ineligible, '-'),
    at,
  };
}

/** Whether the named ballots are as many as the stated totals. */
function agree(totals: StatedTotals, letters: string): boolean {
  const count = (letter: string) => letters.split(letter).length - 1;
  return totals.for === count('Y') && totals.against === count('N') && totals.abstain === count('A');
}
