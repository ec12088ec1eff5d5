import { useState } from 'preact/hooks';
import { addressOf, idOf, keyOf } from '../../addresses.ts';
import { useAnswer } from '../../kernel/use-answer.ts';
import { CHOICES } from '../../kernel/words.ts';
import { type Choice, SeriesBallotsDocument } from '../../operations.ts';
import { type Column, stateColumns } from '../../parts/column.ts';
import { Errors } from '../../parts/errors.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Table } from '../../parts/table.tsx';

type Row = { readonly iso3: string; readonly name: string; readonly choices: ReadonlyMap<string, Choice> };
type Given = {
  readonly vote: string;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly name: string;
};

type Held = { readonly id: string; readonly held: { readonly edtf: string } | null };

/** The day of a vote, and its key where another one of them was on the same day. */
function titleOf({ id, held }: Held, votes: readonly Held[]): string {
  const day = held?.edtf ?? '?';
  const isOne = votes.filter((other) => (other.held?.edtf ?? '?') === day).length === 1;
  return isOne ? day : `${day} ${keyOf(id)?.replace(/^votes\//, '')}`;
}

/** Every ballot as a table of states and years: much at once, and asked for when somebody wants it. */
export function SeriesBallots(given: Given) {
  const [open, setOpen] = useState(false);
  return (
    <details class="explain" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Every ballot, state by year</summary>
      {open && <Ballots {...given} />}
    </details>
  );
}

function Ballots({ vote, from, to, name }: Given) {
  const { data, errors } = useAnswer(SeriesBallotsDocument, { vote, where: { from, to } });
  const list = data?.voteEvent?.series?.votes;
  const votes = list?.nodes;
  if (!votes) return errors.length > 0 ? <Errors errors={errors} /> : <Loading />;
  const rows = new Map<string, { iso3: string; name: string; choices: Map<string, Choice> }>();
  for (const { id, ballots } of votes)
    for (const { choice, state } of ballots?.nodes ?? []) {
      const row = rows.get(state.iso3) ?? { ...state, choices: new Map() };
      rows.set(state.iso3, row);
      row.choices.set(id, choice);
    }
  const columns: readonly Column<Row>[] = [
    ...stateColumns<Row>(
      'State',
      (row) => row,
      ({ iso3, name }) => <a href={addressOf(idOf('state', iso3))}>{name}</a>,
    ),
    ...votes.map(({ id, held }): Column<Row> => {
      const word = ({ choices }: Row) => {
        const choice = choices.get(id);
        return choice && CHOICES[choice];
      };
      return {
        title: titleOf({ id, held }, votes),
        head: held?.edtf.slice(0, 4),
        cell: (row) =>
          row.choices.has(id) ? (
            <span role="img" class={`mark ${row.choices.get(id)}`} title={word(row)} aria-label={word(row)} />
          ) : (
            <span class="quiet" title="no ballot">
              ·
            </span>
          ),
        value: word,
      };
    }),
  ];
  const sorted = [...rows.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return (
    <>
      {list.totalCount > votes.length && (
        <p role="status">
          The newest {votes.length} of {list.totalCount} votes; choose years above for others.
        </p>
      )}
      <Table
        caption="Every ballot"
        columns={columns}
        rows={sorted}
        keyOf={({ iso3 }) => iso3}
        file={`series-${name.replaceAll('/', '-')}`}
      />
    </>
  );
}
