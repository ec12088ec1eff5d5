import type { Asked } from '../../kernel/address.ts';
import { stateAt } from '../../kernel/windows.ts';
import { decimal, percent } from '../../kernel/words.ts';
import { type Column, stateColumns } from '../../parts/column.ts';
import { Table } from '../../parts/table.tsx';
import { BlocMark } from '../../pictures/shape.tsx';
import type { Member } from './tell.ts';

const share = (value: number | undefined) => (value === undefined ? '' : percent(value));

/** Every state with its bloc, how sure that is, and how often it left it. The button before a name selects the state in all views. */
export function MembersTable({
  members,
  looks,
  asked,
  onSelect,
}: {
  members: readonly Member[];
  looks: ReadonlyMap<string, number>;
  asked: Asked;
  onSelect: (iso3: string) => void;
}) {
  const selected = asked.state;
  const columns: readonly Column<Member>[] = [
    ...stateColumns<Member>(
      'State',
      (member) => member,
      ({ iso3, name }) => (
        <>
          <button
            type="button"
            class="pick"
            aria-pressed={iso3 === selected}
            aria-label={`Select ${name}`}
            onClick={() => onSelect(iso3)}
          >
            <BlocMark look={looks.get(iso3)} />
          </button>{' '}
          <a href={stateAt(iso3, asked)}>{name}</a>
        </>
      ),
    ),
    { title: 'Bloc', cell: ({ bloc }) => bloc ?? 'none', value: ({ bloc }) => bloc },
    { title: 'Sure', cell: ({ certainty }) => share(certainty), value: ({ certainty }) => certainty, numeric: true },
    { title: 'Left it', cell: ({ defection }) => share(defection), value: ({ defection }) => defection, numeric: true },
    {
      title: 'Ties outside',
      cell: ({ participation }) => (participation == null ? '' : decimal(participation)),
      value: ({ participation }) => participation,
      numeric: true,
    },
    { title: 'Ballots', cell: ({ ballots }) => ballots ?? '', value: ({ ballots }) => ballots, numeric: true },
  ];
  return (
    <Table
      caption="States and their blocs"
      columns={columns}
      rows={members}
      keyOf={({ iso3 }) => iso3}
      isSelected={({ iso3 }) => iso3 === selected}
      file="coalitions"
    />
  );
}
