import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Problem, Problems } from '../../../src/ingest/read/problem.ts';
import { csv } from '../../../src/ingest/sources/csv/csv.ts';
import type { Account } from '../../../src/ingest/write/account.ts';
import { folderOf } from '../../support/folder.ts';

/** What a table and its map say: each vote with its ballots, and what is told. */
async function read(table: string, map: string) {
  const folder = await folderOf({ 'votes.csv': table, 'map/votes.yaml': map });
  const problems = new Problems();
  const accounts: Account[] = [];
  const input = { folder, files: ['votes.csv'] };
  for await (const row of csv.read(input, problems.note, { map: join(folder, 'map/votes.yaml') }))
    if (row.type === 'account') accounts.push(row);
  const sentence = ({ file, line, column, sentence }: Problem) => `${file}:${line}:${column}: ${sentence}`;
  return {
    accounts,
    votes: accounts.map(({ key, date, states, letters }) =>
      [
        key,
        date,
        ...states.flatMap((state, place) => (letters[place] === '.' ? [] : `${state}${letters[place]}`)),
      ].join(' '),
    ),
    told: [...problems.remarks],
    problems: problems.listed.map(sentence),
    fatal: problems.fatal,
  };
}

const LONG = 'row: ballot\ncolumns: { symbol: text, date: day, state: who, choice: vote }\n';

describe('a table of your own', () => {
  it('has a row a ballot, in whatever order, with dates in the order that is told', async () => {
    const { votes, problems, told } = await read(
      'text;day;who;vote;mood\nA/RES/78/300;13.02.2024;France;oui;glad\nS/RES/2729;25.03.2024;CHN;赞成;\nA/RES/78/300;13.02.2024;Brésil;abstention;\n',
      `${LONG}dates: DMY\nignore: [mood]\n`,
    );

    expect(problems).toEqual([]);
    expect(votes).toEqual(['ga/78/300 2024-02-13 BRAA FRAY', 'sc/2024/2729 2024-03-25 CHNY']);
    expect(told).toEqual(['votes.csv: Ignored, as the map says: mood.']);
  });

  it('has a row a vote and a column a state; what is kept is a note of the vote', async () => {
    const { votes, problems, accounts, told } = await read(
      'text,when,USA,FRA,Ivory Coast,DEU,chair\nA/RES/78/301,2024-02-13,0,1,9,1,Ms. X\nA/RES/78/302,2024-02-14,1,1,0,,\n',
      'row: vote\ncolumns: { symbol: text, date: when }\nkeep: [chair]\n',
    );

    expect(problems).toEqual([]);
    expect(votes).toEqual(['ga/78/301 2024-02-13 CIV? DEUY FRAY USAN', 'ga/78/302 2024-02-14 CIVN FRAY USAY']);
    expect(accounts.map(({ details }) => details.note)).toEqual(['chair: Ms. X', '']);
    expect(told).toEqual(['votes.csv: 1 cells are empty: nothing is said of these states.']);
  });

  it('has a row a state and a column a vote', async () => {
    const { votes, problems } = await read(
      'Country,A/C.3/78/L.45,A/RES/78/300\nFrance,oui,non\nChine,contre,abstention\n',
      'row: state\ncolumns: { state: Country }\nvotes:\n  A/C.3/78/L.45: { symbol: A/C.3/78/L.45, date: 2023-11-15 }\n  A/RES/78/300: { symbol: A/RES/78/300, date: 2024-02-13 }\n',
    );

    expect(problems).toEqual([]);
    expect(votes).toEqual(['c3/78/l-45 2023-11-15 CHNN FRAY', 'ga/78/300 2024-02-13 CHNA FRAN']);
  });

  it('may be one vote, which the map describes', async () => {
    const { votes, accounts } = await read(
      'country,vote\nFrance,+\nChina,-\nBrazil,0\n',
      'row: ballot\ncolumns: { state: country, choice: vote }\nvote: { symbol: A/RES/78/300, date: 2024-02-13, kind: amendment, result: rejected, for: 1 }\n',
    );

    expect(votes).toEqual(['ga/78/300/amend-1 2024-02-13 BRAA CHNN FRAY']);
    expect(accounts[0]).toMatchObject({
      dataset: 'votes',
      scope: 'AMENDMENT',
      result: 'REJECTED',
      totals: { for: 1, against: null },
      complete: true,
    });
  });

  it('is of any body, whose texts need no symbol', async () => {
    const { votes, problems } = await read(
      'text,day,who,vote\nDecision 5,2024-02-13,France,yes\n55/28,2024-02-13,France,yes\n',
      `${LONG}body: { slug: african-union, name: African Union }\n`,
    );

    expect(problems).toEqual([]);
    expect(votes).toEqual([
      'african-union/2024/decision-5 2024-02-13 FRAY',
      'african-union/2024/55-28 2024-02-13 FRAY',
    ]);
  });

  it('has states by their numbers, beside which a name does not count', async () => {
    const votes = async (codes: string, table: string) =>
      (
        await read(
          table,
          `row: ballot\ncolumns: { symbol: text, date: day, code: no, choice: vote }\ncodes: ${codes}\n`,
        )
      ).votes;

    expect(await votes('COW', 'text,day,no,vote\nA/RES/78/300,2024-02-13,2,yes\n')).toEqual([
      'ga/78/300 2024-02-13 USAY',
    ]);
    expect(await votes('M49', 'text,day,no,vote\nA/RES/78/300,2024-02-13,004,no\n')).toEqual([
      'ga/78/300 2024-02-13 AFGN',
    ]);
  });
});

describe('a table of your own that cannot be taken', () => {
  const row = 'A/RES/78/300,2024-02-13,France,yes\n';

  it.each([
    [
      'a choice that is not clear, of one vote',
      `text,day,who,vote\n${row}A/RES/78/300,2024-02-13,Chad,perhaps\n`,
      LONG,
      'votes.csv:3:30: What the choice "perhaps" means is not clear.',
      false,
    ],
    [
      'a choice that is not clear, of many',
      `text,day,who,vote\n${row}${['Chad', 'Mali'].map((who) => `A/RES/78/300,2024-02-13,${who},perhaps\n`).join('')}`,
      LONG,
      'votes.csv:3:30: What the choice "perhaps" means is not clear; 2 ballots have it.',
      true,
    ],
    [
      'a date that can be read in two ways',
      'text,day,who,vote\nA/RES/78/300,03.04.2024,France,yes\n',
      LONG,
      'votes.csv:2:32: The date "03.04.2024" is neither a day (2003-02-28), a month nor a year. Say with --dates in which order its parts stand: DMY, MDY or YMD.',
      false,
    ],
    [
      'a text without a symbol, and no body',
      'text,day,who,vote\nDecision 5,2024-02-13,France,yes\n',
      LONG,
      'votes.csv:2:30: The vote "Decision 5" has no symbol of a text of a body that is known.',
      false,
    ],
    [
      'two votes of one symbol',
      `text,day,who,vote\n${row}A/RES/78/300,2024-02-14,Chad,yes\n`,
      LONG,
      'votes.csv:3:30: The date is "2024-02-14", and an earlier row of A/RES/78/300 says "2024-02-13": two votes need an id each.',
      false,
    ],
    [
      'a column that the file lacks',
      `text,day,who,choice\n${row}`,
      LONG,
      'votes.csv:1:1: The map names the column vote, which the file lacks: it has text, day, who, choice.',
      true,
    ],
    [
      'a map without a day',
      row,
      'row: ballot\ncolumns: { symbol: text, state: who, choice: vote }\n',
      'votes.yaml:2:10: The map does not say on which day a vote was held: give date.',
      true,
    ],
    [
      'a body that takes the slug of one that is known',
      row,
      `${LONG}body: { slug: unga, name: My Assembly }\n`,
      expect.stringContaining('"unga" is a body that is known here: give yours another slug, or write "body: ga"'),
      true,
    ],
    [
      'a name that the map leaves open',
      row,
      `${LONG}names: { Narnia: }\n`,
      expect.stringContaining('The map leaves open which state "Narnia" is: give its code'),
      true,
    ],
    [
      'a map with a word of its own',
      row,
      `${LONG}colour: red\n`,
      expect.stringMatching(/^votes\.yaml:.*The file: has "colour", which is no field of it/),
      true,
    ],
  ])('says so of %s', async (_, table, map, sentence, fatal) => {
    const found = await read(table, map);

    expect(found.problems[0]).toEqual(sentence);
    expect(found.fatal).toBe(fatal);
  });
});

describe('the records that were left out', () => {
  it('are copied with their header', async () => {
    const folder = await folderOf({
      'votes.csv': 'text,day,who,vote\nA/RES/78/1,2024-01-01,Nowhere,yes\nA/RES/78/2,2024-01-01,Chad,no\n',
      'map/votes.yaml': LONG,
    });
    const into = await folderOf({});

    const input = { folder, files: ['votes.csv'] };
    await csv.copy?.(input, new Set(['A/RES/78/1']), into, { map: join(folder, 'map/votes.yaml') });

    expect(await readFile(join(into, 'votes.csv'), 'utf8')).toBe(
      'text,day,who,vote\nA/RES/78/1,2024-01-01,Nowhere,yes\n',
    );
  });
});
