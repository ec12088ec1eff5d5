import { describe, expect, it } from 'vitest';
import { bringTable } from '../../support/bring-table.ts';
import { workbookOf } from '../../support/workbook.ts';

const ROWS = [
  ['Resolution', 'Date', 'Country', 'Vote'],
  ['A/RES/78/940', '2024-05-20', 'France', 'Yes'],
  ['A/RES/78/940', '2024-05-20', 'Germany', 'No'],
];
const VOTES = ['ga/78/940 2024-05-20 DEUN FRAY'];
const TEXT = `${ROWS.map((row) => row.join()).join('\n')}\n`;
const TWO = 'A/RES/78/940,,,\nResolution,Date,Country,Vote\nA/RES/78/940,2024-05-20,France,Yes\n';
const BOOK = workbookOf(
  { name: 'Old', rows: ROWS.slice(0, 2), hidden: true },
  { name: 'Picture', chart: true },
  { name: 'Empty' },
  { name: 'Votes', rows: ROWS },
);

describe('a sheet of a workbook', () => {
  it.each<[string, Buffer | string, string, string]>([
    ['that is not there', BOOK, 'Vots', 'The workbook has no sheet "Vots": it has "Old" (hidden), "Empty", "Votes".'],
    [
      'of a table that is text',
      TEXT,
      'Votes',
      'The file is no workbook and has no sheet "Votes": leave out --sheet, or sheet in the map.',
    ],
    ['that is empty', BOOK, 'Empty', 'The sheet "Empty" is empty: the workbook also has "Old" (hidden), "Votes".'],
    [
      'that is a chart',
      BOOK,
      'picture',
      'The sheet "Picture" is a chart and no table: those with cells are "Old" (hidden), "Empty", "Votes".',
    ],
  ])('%s gets a sentence', async (_, content, sheet, sentence) => {
    const { problems } = await bringTable('votes.xlsx', content, (map) => map, { sheet });

    expect(problems).toEqual([sentence]);
  });

  it('that is hidden is passed over and told, and read where it is asked for', async () => {
    const shown = await bringTable('votes.xlsx', BOOK);
    expect(shown.problems).toEqual([]);
    expect(shown.votes).toEqual(VOTES);
    expect(shown.told).toContain(
      'votes.xlsx: Of 3 sheets "Votes" is read; ignored: "Old" (hidden), "Empty". Another one is read with --sheet NAME.',
    );

    const hidden = await bringTable('votes.xlsx', BOOK, (map) => map, { sheet: 'old' });
    expect(hidden.votes).toEqual(['ga/78/940 2024-05-20 FRAY']);
  });
});

describe('a header in two rows', () => {
  const WRONG = /header.*must be the number of a row from 1, those of two in their order such as \[1, 2\], or none/;

  it.each([
    ['out of order', '[2, 1]', WRONG],
    ['twice the same', '[2, 2]', WRONG],
    ['of which one is negative', '[-1, 2]', WRONG],
    ['of which one is zero', '[0, 1]', WRONG],
    ['of which one is a word', '[one, 2]', WRONG],
    ['of three', '[1, 2, 3]', WRONG],
    ['of which one is past the end', '[1, 9]', /said to stand in row 9, and the file ends in row 3/],
    ['past the end, though it is one', '9', /said to stand in row 9, and the file ends in row 3/],
  ])('%s gets one sentence', async (_, header, sentence) => {
    const { problems } = await bringTable('votes.csv', TEXT, (map) => `header: ${header}\n${map}`);

    expect(problems).toEqual([expect.stringMatching(sentence)]);
  });

  it('has the names of both, the upper one first', async () => {
    const { votes, problems } = await bringTable(
      'votes.csv',
      TWO,
      () =>
        'header: [1, 2]\nrow: ballot\ncolumns: { symbol: A/RES/78/940 Resolution, date: Date, state: Country, choice: Vote }\n',
    );

    expect(problems).toEqual([]);
    expect(votes).toEqual(['ga/78/940 2024-05-20 FRAY']);
  });
});

describe('an error in a cell of a workbook', () => {
  const header = ['Resolution', 'Date', 'Country', 'Vote', 'Gap', 'Share'];
  const sentence = (cell: string) =>
    `The cell ${cell} of "Votes" has the error #N/A in place of a value: correct it in a spreadsheet, or empty it, and save the workbook.`;

  it('is named in a column that is read, and loses the vote of its row and no other', async () => {
    const rows = [
      header.slice(0, 4),
      ['A/RES/78/941', '2024-05-20', 'Germany', 'No'],
      ['A/RES/78/940', '2024-05-20', 'Germany', 'No'],
      ['A/RES/78/940', '2024-05-20', 'France', '#N/A'],
    ];
    const { votes, problems } = await bringTable('votes.xlsx', workbookOf({ name: 'Votes', rows }));

    expect(problems).toEqual([sentence('D4')]);
    expect(votes).toEqual(['ga/78/941 2024-05-20 DEUN']);
  });

  it('does not matter in one that is not read, though it be the last of its row', async () => {
    const rows = [
      header,
      ['A/RES/78/940', '2024-05-20', 'Germany', 'No', '', '0.5'],
      ['A/RES/78/940', '2024-05-20', 'France', 'Yes', '', '#N/A'],
    ];
    const { votes, problems } = await bringTable('votes.xlsx', workbookOf({ name: 'Votes', rows }));

    expect(problems).toEqual([]);
    expect(votes).toEqual(['ga/78/940 2024-05-20 DEUN FRAY']);
  });

  it('loses the vote of its column where a row is a state', async () => {
    const rows = [
      ['Country', 'A/RES/78/940 (2024-05-20)', 'A/RES/78/941 (2024-05-21)'],
      ['Germany', 'No', 'Yes'],
      ['France', '#N/A', 'Yes'],
    ];
    const { votes, problems } = await bringTable('votes.xlsx', workbookOf({ name: 'Votes', rows }));

    expect(problems).toEqual([sentence('B3')]);
    expect(votes).toEqual(['ga/78/941 2024-05-21 DEUY FRAY']);
  });

  it('does not matter in a column of a CSV file that is not read', async () => {
    const table = 'Resolution,Date,Country,Vote,Share\nA/RES/78/940,2024-05-20,France,Yes,#DIV/0!\n';
    const { votes, problems } = await bringTable('votes.csv', table);

    expect(problems).toEqual([]);
    expect(votes).toEqual(['ga/78/940 2024-05-20 FRAY']);
  });
});
