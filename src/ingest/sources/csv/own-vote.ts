import { type DateOrder, dateSentence, dayOf, noteDayToCome } from '../../read/day.ts';
import type { Note, Position } from '../../read/problem.ts';
import { regularSessionOf } from '../../read/roll-call.ts';
import type { StatedTotals } from '../../read/stated-totals.ts';
import { partKey, votedTextKey } from '../../read/vote-key.ts';
import type { Account } from '../../write/account.ts';
import { recordOf, type VoteFields } from './csv-cells.ts';
import type { CsvMap } from './csv-map.ts';

/** A vote as its first row says. */
export type OwnVote = {
  readonly fields: VoteFields;
  readonly key: string;
  readonly scope: Account['scope'];
  readonly date: string;
  readonly totals: StatedTotals;
  readonly at: Position;
};

/** What is read of the first row of a vote; null where that cannot be taken, which is noted. */
export function voteOf(
  fields: VoteFields,
  { map, dates, at, note }: { map: CsvMap; dates: DateOrder | undefined; at: Position; note: Note },
): OwnVote | null {
  const record = recordOf(fields);
  const where = { ...at, record: record || `${at.line}` };
  const date = dayOf(fields.date ?? '', dates);
  if (date === null) note(where, dateSentence(fields.date ?? '', dates));
  else noteDayToCome(date, where, note);
  const key = date === null ? null : keyOf(fields, date, map);
  if (date !== null && key === null)
    note(where, `The vote "${record}" has no symbol of a text of a body that is known.`, {
      hint: 'Give the body that held it as body in the map, or its symbol, such as A/RES/74/247.',
    });
  const totals = {
    for: number('for'),
    against: number('against'),
    abstain: number('abstain'),
    notVoting: number('notVoting'),
  };
  return date === null || key === null ? null : { fields, ...partKey(key, fields.kind ?? ''), date, totals, at: where };

  function number(field: 'for' | 'against' | 'abstain' | 'notVoting'): number | null {
    const text = fields[field];
    if (text === undefined) return null;
    if (WHOLE.test(text)) return Number.parseInt(text, 10);
    note(where, `The total "${text}" is not a whole number.`);
    return null;
  }
}

/** A whole number, also as data frames and spreadsheets write it, with a point or a comma. */
const WHOLE = /^\d+(?:\.0+|,00?)?$/;

/** The key of a vote by its symbol, or by its body, its session or year, and its symbol or id. */
function keyOf({ symbol, id = '', session }: VoteFields, date: string, { body }: CsvMap): string | null {
  const known = votedTextKey(symbol ?? id);
  if (body == null || known?.startsWith(`${body.slug}/`)) return known;
  const name = slugOf(symbol ?? id);
  const held = slugOf(session ?? (body.slug === 'ga' ? `${regularSessionOf('', date)}` : date.slice(0, 4)));
  return name === '' || held === '' ? null : `${body.slug}/${held}/${name}`;
}

const slugOf = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** What a later row says otherwise of its vote than the first one; null where they agree. */
export function otherField(
  { fields: first, date }: Pick<OwnVote, 'fields' | 'date'>,
  row: VoteFields,
  dates: DateOrder | undefined,
): keyof VoteFields | null {
  const fields = Object.keys({ ...first, ...row }) as (keyof VoteFields)[];
  // Each ballot may have its own time of the same day.
  const same = (field: keyof VoteFields) => field === 'date' && dayOf(row.date ?? '', dates) === date;
  return fields.find((field) => first[field] !== row[field] && !same(field)) ?? null;
}
