import { stringify } from 'yaml';
import { meaningsOf, NOTHING_SAID } from '../../read/choice-word.ts';
import { columnName, namedColumns, plainName, withinObject } from '../../read/column-name.ts';
import { areChoices, type ColumnProfile, profileColumns } from '../../read/column-profile.ts';
import { findHeader } from '../../read/find-header.ts';
import { layoutHint, noStatesIn } from '../../read/known-layout.ts';
import type { NameTable } from '../../read/name-table.ts';
import { CHOICE_OF } from '../../read/popolo-option.ts';
import { type Note, UNREADABLE } from '../../read/problem.ts';
import type { TablePart } from '../../read/rows.ts';
import type { StateRow } from '../../read/state-table.ts';
import { ROLES } from './column-role.ts';
import { voteIn } from './column-vote.ts';
import { areTotals, CHOICE, isCount, optionColumns } from './option-columns.ts';
import { dateParts, datesOf, OPEN } from './suggest-dates.ts';

type Known = { readonly names: NameTable; readonly states: readonly StateRow[] };

/** The text of a map for a file, from its header and its first rows: what is not clear stands open in it, with a comment. */
export async function suggestMap(
  folder: string,
  file: string,
  { names, states }: Known,
  note: Note,
  part: Pick<TablePart, 'sheet' | 'encoding'> = {},
): Promise<string> {
  const codes = new Set(states.map(({ code }) => code));
  const isState = (text: string) => codes.has(text) || names.codeOf(text, '9999-12-31') !== null;
  const header = await findHeader(folder, file, isState, note, part);
  const profiles = await profileColumns(folder, file, isState, note, { ...part, header });
  const called = namedColumns(profiles.map(({ name }) => name));
  const columns = profiles
    .map((column, place) => ({ ...column, name: called[place] ?? '', unnamed: column.name.trim() === '' }))
    .filter(({ unnamed, values }) => !unnamed || values.length > 0);
  const top = { file, line: 1, column: 1 };
  const voters = noStatesIn(profiles.map(({ name }) => name));
  if (voters !== null) note(top, voters, UNREADABLE);
  else if (profiles.length === 0)
    note(top, 'The file is empty: there is nothing that a map could be made of.', UNREADABLE);
  else if (columns.every(({ values }) => values.length === 0))
    note(
      top,
      `Below the header "${called.join(', ').slice(0, 200)}" there is no row: a map is made of rows.`,
      UNREADABLE,
    );
  else if (columns.length === 1)
    note(
      top,
      `The file has one column, "${called[0]?.slice(0, 60)}": its columns must have commas, semicolons, tabs or bars between them.`,
      UNREADABLE,
    );
  const twice = columns.filter(({ name, unnamed }) => / \(1\)$/.test(name) && !unnamed);
  const roles = new Map<string, ColumnProfile>();
  const named = columns.map(({ name }) => name);
  // Members of one object are several: South.Vietnam alone is a name whose blank was lost.
  const objects = named.map((name) => name.slice(0, name.length - withinObject(name).length));
  const inObject = (name: string) =>
    objects.filter((object) => object !== '' && name.startsWith(object)).length > 1 && isState(withinObject(name));
  const namesState = (column: string) => isState(column) || inObject(column);
  const inHeader = columns.filter(({ name, few }) => few && namesState(name) && !isCount(name, named));
  const wide =
    inHeader.length >= (inHeader.some(({ name }) => !isState(name)) ? 2 : 3) && areChoices(wordsOf(inHeader));
  const found = wide ? null : optionColumns(columns, isState);
  const rowIsVote = wide || found?.row === 'vote';
  const options = found?.options ?? new Map<string, string>();
  const counted = rowIsVote || areTotals(columns);
  for (const [role, name, is] of ROLES)
    for (const column of columns) {
      const other = (wide && inHeader.includes(column)) || options.has(column.name);
      const free = !roles.has(role) && ![...roles.values()].includes(column) && !other;
      if (free && name.test(plainName(column.name)) && is(column, counted)) roles.set(role, column);
    }
  const date = roles.has('date') ? [] : dateParts(columns);
  const free = columns.filter((column) => ![...roles.values(), ...date].includes(column) && !options.has(column.name));
  // Beside columns of states, one whose cells are choices too is one of a state that no table knows.
  const words = new Set(wordsOf(inHeader));
  const unknown = wide
    ? free.filter(
        (column) =>
          !inHeader.includes(column) &&
          !column.unnamed &&
          column.values.length > 0 &&
          column.values.every((word) => words.has(word)),
      )
    : [];
  const ballots = wide ? [...inHeader, ...unknown] : free.filter(({ choices }) => choices);
  const onText = roles.has('symbol') || roles.has('id');
  const several = ballots.length > 1 || ballots.some(({ name }) => voteIn(name).symbol !== null);
  const row = wide ? 'vote' : found !== null ? found.row : onText || !several ? 'ballot' : 'state';
  const choice =
    ballots.find(({ name }) => CHOICE.test(columnName(name))) ??
    ballots[0] ??
    free.find(({ name, few, values }) => few && values.length > 0 && CHOICE.test(columnName(name)));
  const ignored = free.filter(
    (column) => found !== null || (row === 'ballot' ? column !== choice : !ballots.includes(column)),
  );
  const onlyTotals = roles.has('for') && roles.has('against') && !roles.has('state') && !roles.has('code');
  if (onlyTotals && row === 'ballot' && found === null && choice === undefined)
    note(
      top,
      'The file has totals of votes and says nothing of single states: it needs a column of states and their choices, or the names of those who chose what.',
      UNREADABLE,
    );

  const lines = [
    `# What the columns of ${file} are, as it seems by their names and the first rows. Look at it before it is used.`,
    ...(/reads it/.test(layoutHint(named)) ? [`# ${layoutHint(named)}`] : []),
    ...twice.map(
      ({ name }) =>
        `# Several columns are called ${name.slice(0, -4).replace(/\s+/g, ' ')}: look which of them is meant.`,
    ),
    ...(part.sheet === undefined ? [] : [`sheet: ${scalar(part.sheet)}`]),
    ...(header === 1
      ? []
      : [
          header === 'none'
            ? '# The first row seems to be no header:'
            : typeof header === 'object'
              ? '# The names of the columns stand in two rows, and are those of both:'
              : '# Above the header stands something else:',
          `header: ${typeof header === 'object' ? `[${header.join(', ')}]` : header}`,
        ]),
    `row: ${row}`,
    ...mergedOf(),
    '# body: of a body whose texts have no symbol, { slug: african-union, name: African Union }',
    'columns:',
    ...[...roles].map(([role, { name }]) => `  ${role}: ${scalar(name)}`),
    ...(date.length === 0 ? [] : [`  date: [${date.map(({ name }) => scalar(name)).join(', ')}]`]),
    ...(row === 'ballot' && found === null
      ? [
          choice === undefined
            ? `  choice: ${OPEN} the column of the choices${tooMany()}`
            : `  choice: ${scalar(choice.name)}`,
        ]
      : []),
    ...(row === 'vote' || roles.has('state') || roles.has('code') ? [] : [`  state: ${OPEN} the column of the states`]),
    ...(options.size === 0 ? [] : ['# Each of these columns is a choice:', 'options:']),
    ...[...options].map(([name, option]) => `  ${scalar(name)}: ${option}`),
    ...codesOf(roles.get('code')),
    ...votesOf(),
    ...datesOf(roles.get('date')),
    ...choicesOf(found !== null ? [] : row === 'ballot' ? (choice === undefined ? [] : [choice]) : ballots),
    ...namesOf(
      row === 'vote'
        ? unknown.map(({ name }) => name)
        : (roles.get('state')?.values ?? []).filter((name) => !isState(name)),
    ),
    ...(ignored.length === 0
      ? []
      : ['# What is said of a vote as a whole may be kept as a note of it: move it to keep.', 'ignore:']),
    ...ignored.map(({ name }) => `  - ${scalar(name)}`),
  ];
  return `${lines.join('\n')}\n`;

  /** Whether what is said of a vote stands in its first row alone, where each row has a state. */
  function mergedOf(): string[] {
    const gaps = ['id', 'symbol', 'date', 'session', 'title'].flatMap((role) => roles.get(role)?.empty ?? []);
    const [first = 0] = gaps;
    const voters = roles.get('state') ?? roles.get('code');
    return row === 'ballot' && first > 0 && voters?.empty === 0 && gaps.every((gap) => gap === first)
      ? [
          '# What is said of a vote seems to stand in its first row alone, and to hold for those below it:',
          'merged: true',
        ]
      : [];
  }

  /** Why a column that is called so is none of choices. */
  function tooMany(): string {
    const column = free.find(({ name, few }) => !few && CHOICE.test(columnName(name)));
    return column === undefined ? '' : `; ${column.name} has ${column.values.length} different values or more`;
  }

  /** Names of states that no table knows, each with the question which it is. */
  function namesOf(unknown: readonly string[]): string[] {
    const question = (name: string) => {
      const like = names.like(name);
      return `  ${scalar(name)}: ${OPEN} the code of the state${like.length === 0 ? '' : `; like it: ${like.join(', ')}`}`;
    };
    return unknown.length === 0
      ? []
      : [
          '# No table knows these names: say which states they are, or move a column that is none to ignore.',
          'names:',
          ...unknown.map(question),
        ];
  }

  /** What no column says of the votes. */
  function votesOf(): string[] {
    const lacking = [
      ...(onText || row === 'state' ? [] : [`  symbol: ${OPEN} the symbol of the text, such as A/RES/74/247`]),
      ...(roles.has('date') || date.length > 0 || row === 'state'
        ? []
        : [`  date: ${OPEN} the day, such as 2024-05-13`]),
    ];
    if (lacking.length > 0) return ['vote:', ...lacking];
    if (row !== 'state') return [];
    return [
      'votes:',
      ...ballots.flatMap(({ name }) => {
        const { symbol, date } = voteIn(name);
        return [
          `  ${scalar(name)}:`,
          `    symbol: ${symbol === null ? `${OPEN} the symbol of the text, such as A/RES/74/247` : scalar(symbol)}`,
          `    date: ${date ?? `${OPEN} the day, such as 2024-05-13`}`,
        ];
      }),
    ];
  }
}

/** A text as it stands in YAML, on one line whatever it has. */
const scalar = (text: string): string =>
  /[\r\n]|^(?:---|\.\.\.)/.test(text) ? JSON.stringify(text) : stringify(text, { lineWidth: 0 }).trim();

/** The different values of some columns. */
const wordsOf = (columns: readonly ColumnProfile[]): string[] => [...new Set(columns.flatMap(({ values }) => values))];

/** What the numbers of states are by the name of their column; it stands open where the name does not say. */
function codesOf(code: ColumnProfile | undefined): string[] {
  if (code === undefined || !code.numbers) return [];
  const called = columnName(code.name);
  return [`codes: ${/cow|^ccode/.test(called) ? 'COW' : /m49/.test(called) ? 'M49' : `${OPEN} COW or M49`}`];
}

function choicesOf(ballots: readonly ColumnProfile[]): string[] {
  const words = wordsOf(ballots);
  const options = [...Object.keys(CHOICE_OF), NOTHING_SAID].join(', ');
  return words.length === 0
    ? []
    : [
        'choices:',
        ...[...meaningsOf(words, {})].map(
          ([word, meaning]) => `  ${scalar(word)}: ${meaning ?? `${OPEN} one of ${options}`}`,
        ),
      ];
}
