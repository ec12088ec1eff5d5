import { describe, expect, it } from 'vitest';
import { type Column, codeColumn, csvOfRows, stateColumns } from '../../../src/explorer/parts/column.ts';

type State = { readonly iso3: string; readonly name: string };
type Row = { readonly a: State; readonly b: State | undefined };

const ROWS: readonly Row[] = [
  { a: { iso3: 'FRA', name: 'France' }, b: { iso3: 'x-zanzibar', name: 'Zanzibar' } },
  { a: { iso3: 'DDR', name: 'German Democratic Republic' }, b: undefined },
];

describe('the columns of a table', () => {
  it('have the code of a state beside its name in files, and nowhere else', () => {
    const columns: readonly Column<Row>[] = [
      ...stateColumns<Row>(
        'State',
        ({ a }) => a,
        ({ a }) => a.name,
      ),
      ...stateColumns<Row>(
        'Other state',
        ({ b }) => b,
        ({ b }) => b?.name,
      ),
    ];

    expect(csvOfRows(columns, ROWS)).toBe(
      'State,Code,Other state,Code of the other state\r\n' +
        'France,FRA,Zanzibar,x-zanzibar\r\n' +
        'German Democratic Republic,DDR,,\r\n',
    );
    expect(columns.map(({ cell }) => cell !== undefined)).toEqual([true, false, true, false]);
    expect(codeColumn<Row>('Closest', ({ a }) => a).title).toBe('Code of the closest');
  });

  it('are in a file where they have a value', () => {
    expect(
      csvOfRows(
        [
          { title: 'Mark', cell: () => '*' },
          { title: 'n', value: () => 1 },
        ],
        [0],
      ),
    ).toBe('n\r\n1\r\n');
  });
});
