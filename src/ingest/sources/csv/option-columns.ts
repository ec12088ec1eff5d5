import { optionOfWord } from '../../read/choice-word.ts';
import { columnName, withinObject } from '../../read/column-name.ts';
import type { ColumnProfile } from '../../read/column-profile.ts';
import { namesIn } from '../../read/name-list.ts';
import { isMark } from './mark.ts';

/** Of the names in a column of lists so many are of states. */
const STATES = 0.5;

const CALLED: readonly (readonly [string, RegExp])[] = [
  ['not voting', /not_voting|non_?voting|did_not_vote/],
  ['abstain', /abst/],
  ['absent', /absent/],
  ['no', /(?:^|_)(?:no|against|opposed|contre|contra)(?:_|$)/],
  ['yes', /(?:^|_)(?:yes|for|favou?r|pour|favor)(?:_|$)/],
];

/** The names of columns with a ballot. */
export const CHOICE = /vote|choice|ballot|position|option|voto|stimme|голос|投票|تصويت/;

/** Whether a column has choices, by its name and its values: then those beside it that are called as choices count them. */
const isOfChoices = ({ name, choices, numbers }: ColumnProfile): boolean =>
  choices && !numbers && CHOICE.test(columnName(name)) && optionOf(name) === null;

/** Whether columns that are called as choices have what is stated of a whole vote: a number that is no mark stands in one of them, and a column of choices beside them. */
export const areTotals = (columns: readonly ColumnProfile[]): boolean =>
  columns.some(isOfChoices) &&
  columns.some(({ name, numbers, values }) => numbers && optionOf(name) !== null && !values.every(isMark));

/** The choice of which a column is by its name; null where it is none. */
const optionOf = (name: string): string | null =>
  optionOfWord(withinObject(name)) ?? CALLED.find(([, called]) => called.test(columnName(name)))?.[0] ?? null;

/** Whether a column counts votes, though it is called as the code of a state: No is Norway only where no Yes stands beside it. */
export const isCount = (name: string, all: readonly string[]): boolean =>
  optionOfWord(name) === 'no' && all.some((other) => optionOfWord(other) === 'yes');

/** Columns of which each is a choice: with the states that made it, in a row a vote, or with a mark, in a row a ballot. */
export type OptionColumns = { readonly row: 'vote' | 'ballot'; readonly options: ReadonlyMap<string, string> };

/** Finds columns of a choice each; null where there are none. */
export function optionColumns(
  columns: readonly ColumnProfile[],
  isState: (text: string) => boolean,
): OptionColumns | null {
  const called = columns.filter(({ name, values }) => optionOf(name) !== null && values.length > 0);
  const empty = columns.filter(({ name, values }) => optionOf(name) !== null && values.length === 0);
  const lists = called.filter(({ values, numbers }) => {
    const names = values.flatMap((text) => namesIn(text, isState));
    return !numbers && names.length > 0 && names.filter(isState).length >= STATES * names.length;
  });
  // Beside lists of states, one of names that no table knows is one too: the import says which these are.
  const unknown = called.filter((column) => !column.numbers && !lists.includes(column));
  if (lists.length > 0 && optionsOf(lists).size >= Math.min(2, called.length))
    return { row: 'vote', options: optionsOf([...lists, ...unknown, ...empty]) };
  const marks = called.filter(({ values }) => values.every((text) => isMark(text)));
  if (columns.some(isOfChoices)) return null;
  const ofStates = columns.some((column) => column.states && !marks.includes(column));
  if (ofStates && optionsOf(marks).size >= 2) return { row: 'ballot', options: optionsOf([...marks, ...empty]) };
  return null;
}

/** The choices of columns by their names; of two columns of one choice the first. */
function optionsOf(columns: readonly ColumnProfile[]): ReadonlyMap<string, string> {
  const options = new Map<string, string>();
  for (const { name } of columns) {
    const option = optionOf(name);
    if (option !== null && ![...options.values()].includes(option)) options.set(name, option);
  }
  return options;
}
