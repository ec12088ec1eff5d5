import { expect, it } from 'vitest';
import { csvOfRows } from '../../../src/explorer/parts/column.ts';
import { titleColumns, totalsColumns } from '../../../src/explorer/parts/vote-columns.ts';

const VOTES = [
  { id: 'urn:caucus:vote:ga/74/247', name: 'Vote on A/RES/74/247: A text', for: 79, against: 60, abstain: null },
  { id: 'urn:caucus:vote:ga/1/odd?', name: 'A motion', for: 1, against: 0, abstain: 2 },
];
type Vote = (typeof VOTES)[number];

it('a vote is told in files by title, symbol, key and numbers', () => {
  const columns = [
    ...titleColumns<Vote>(
      (vote) => vote,
      ({ name }) => name,
    ),
    ...totalsColumns<Vote>(
      (vote) => vote,
      () => '79–60–?',
    ),
  ];

  expect(csvOfRows(columns, VOTES)).toBe(
    'Title,Vote on,Key,Yes,No,Abstained\r\n' +
      'A text,A/RES/74/247,ga/74/247,79,60,\r\n' +
      'A motion,,ga/1/odd%3F,1,0,2\r\n',
  );
  expect(columns.flatMap(({ title, head, cell }) => (cell ? (head ?? title) : []))).toEqual([
    'Vote on',
    'Yes–no–abstained',
  ]);
});
