import type { ComponentChildren } from 'preact';
import { keyOf } from '../addresses.ts';
import { partsOfName } from '../kernel/words.ts';
import type { Column } from './column.ts';

type Vote = {
  readonly id: string;
  readonly name: string;
  readonly for: number | null;
  readonly against: number | null;
  readonly abstain: number | null;
};

/** The column with the title of a vote; in files besides what was voted on, and the key by which the vote is told from others of that title. */
export const titleColumns = <Row>(
  of: (row: Row) => Pick<Vote, 'id' | 'name'>,
  cell: (row: Row) => ComponentChildren,
): readonly Column<Row>[] => [
  { title: 'Title', head: 'Vote on', cell, value: (row) => partsOfName(of(row).name).title },
  { title: 'Vote on', value: (row) => partsOfName(of(row).name).on },
  { title: 'Key', value: (row) => keyOf(of(row).id)?.replace(/^votes\//, '') },
];

/** The totals of a vote, in one column on the page and in three of numbers in files, where what no source says is empty. */
export const totalsColumns = <Row>(
  of: (row: Row) => Pick<Vote, 'for' | 'against' | 'abstain'>,
  cell: (row: Row) => ComponentChildren,
): readonly Column<Row>[] => [
  { title: 'Yes–no–abstained', cell, numeric: true },
  { title: 'Yes', value: (row) => of(row).for },
  { title: 'No', value: (row) => of(row).against },
  { title: 'Abstained', value: (row) => of(row).abstain },
];
