import { optionOfWord } from '../../read/choice-word.ts';
import { dayOf } from '../../read/day.ts';
import { hasCounts, isTotals } from '../../read/totals-row.ts';
import { votedTextKey } from '../../read/vote-key.ts';

/** A row of a file, as far as it shows whether ballots are in it at all. */
type Row = {
  readonly fields: readonly string[];
  /** A row that is a vote has a day; others have a state. */
  readonly isVote: boolean;
  readonly date: string;
  readonly state: string;
  readonly code: string;
  /** Whether a cell of the row is one of a choice. */
  isChoice(place: number): boolean;
  /** Whether rows of totals have begun. */
  readonly afterTotals: boolean;
};

const TOTALS = 'Rows of totals are passed over: ballots are counted here.';

/** Why a row is passed over: what is to be told of it, empty where it is blank; null where it is to be read. */
export function passedOver(row: Row, isState: (text: string) => boolean): string | null {
  const { fields, isVote, date, state, code, afterTotals } = row;
  const filled = [...fields.keys()].filter((place) => fields[place]?.trim() !== '');
  const [first] = filled;
  if (first === undefined) return '';
  const named = code || state;
  if (isTotals(fields) && (isVote ? date === '' : named === '' || isTotals([named]))) return TOTALS;
  // No is the code of Norway, and one of the totals only below another one.
  if (!isVote && hasCounts(fields) && optionOfWord(state) !== null && (afterTotals || !isState(state))) return TOTALS;
  const text = fields[first]?.trim() ?? '';
  const says = isState(text) || votedTextKey(text) !== null || dayOf(text, undefined) !== null || /^\d+$/.test(text);
  return filled.length === 1 && !(isVote && date !== '') && !row.isChoice(first) && !says
    ? `A row with nothing but "${text.slice(0, 60)}" is passed over.`
    : null;
}
