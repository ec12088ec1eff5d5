import { addressOf, idOf } from '../../addresses.ts';
import { CHOICES, counted, dateInWords } from '../../kernel/words.ts';
import type { SeriesQuery } from '../../operations.ts';
import { ChoiceMark } from '../../parts/choice.tsx';
import { type Column, stateColumns } from '../../parts/column.ts';
import { Table } from '../../parts/table.tsx';

type Changes = NonNullable<NonNullable<NonNullable<SeriesQuery['voteEvent']>['series']>['changes']>;
type Change = Changes['changes'][number];

const COLUMNS: readonly Column<Change>[] = [
  ...stateColumns<Change>(
    'State',
    ({ state }) => state,
    ({ state }) => <a href={addressOf(idOf('state', state.iso3))}>{state.name}</a>,
  ),
  {
    title: 'Before',
    cell: ({ before }) => <ChoiceMark choice={before.choice} />,
    value: ({ before }) => CHOICES[before.choice],
  },
  {
    title: 'After',
    cell: ({ after }) => <ChoiceMark choice={after.choice} />,
    value: ({ after }) => CHOICES[after.choice],
  },
];

/** The states that took part in both votes and did not choose the same: from one side to the other first. */
export function Changes({ changes: { before, after, changes } }: { changes: Changes }) {
  return (
    <>
      <p>
        Between the votes of <a href={addressOf(before.id)}>{dateInWords(before.held?.edtf)}</a> and of{' '}
        <a href={addressOf(after.id)}>{dateInWords(after.held?.edtf)}</a>{' '}
        {changes.length === 0
          ? 'nobody who took part in both changed its vote.'
          : `${counted(changes.length, 'state')} changed ${changes.length === 1 ? 'its' : 'their'} vote.`}
      </p>
      {changes.length > 0 && (
        <Table
          caption="States that changed their vote"
          columns={COLUMNS}
          rows={changes}
          keyOf={({ state }) => state.iso3}
          file={`changes-${[before, after].map(({ held }) => held?.edtf.replaceAll('/', '-') ?? 'undated').join('-to-')}`}
        />
      )}
    </>
  );
}
