import { addressOf, idOf } from '../../addresses.ts';
import { decimal, number } from '../../kernel/words.ts';
import type { PairsQuery } from '../../operations.ts';
import { type Column, stateColumns } from '../../parts/column.ts';
import { Table, TableFiles } from '../../parts/table.tsx';
import { PairMatrix } from '../../pictures/pair-matrix.tsx';
import { inOrder } from '../../pictures/pairs.ts';
import { Picture } from '../../pictures/picture.tsx';
import { type Given, select } from './given.ts';

type Pairs = Omit<NonNullable<PairsQuery['agreementMatrix']>, '__typename'>;
type State = Pairs['states'][number];
type Pair = { readonly a: State; readonly b: State; readonly kappa: number | null; readonly common: number };

/** Each two of the states once, with how they agreed. */
const pairsOf = ({ states, kappa, common }: Pairs): readonly Pair[] =>
  states.flatMap((a, row) =>
    states.slice(row + 1).map((b, offset) => {
      const column = row + 1 + offset;
      return { a, b, kappa: kappa[row]?.[column] ?? null, common: common[row]?.[column] ?? 0 };
    }),
  );

const NUMBERS: readonly Column<Pair>[] = [
  {
    title: 'Agreement beyond chance (kappa)',
    head: 'Beyond chance',
    cell: ({ kappa }) => decimal(kappa),
    value: ({ kappa }) => kappa,
    numeric: true,
  },
  { title: 'n', cell: ({ common }) => number(common), value: ({ common }) => common, numeric: true },
];
const ALL: readonly Column<Pair>[] = [
  ...stateColumns<Pair>(
    'State',
    ({ a }) => a,
    ({ a }) => a.name,
  ),
  ...stateColumns<Pair>(
    'Other state',
    ({ b }) => b,
    ({ b }) => b.name,
  ),
  ...NUMBERS,
];

/** How each two states agreed, as a square ordered by bloc; the row of the selected state as a table. */
export function Matrix({ pairs, ...given }: Given & { pairs: Pairs }) {
  const { state } = given.address.asked;
  const all = pairsOf(pairs);
  const chosen = pairs.states.find(({ iso3 }) => iso3 === state);
  return (
    <>
      <Picture title="Agreement beyond chance, pair by pair" file="coalitions-matrix" legend={<Colours />}>
        <PairMatrix
          pairs={inOrder(
            pairs,
            given.members.map(({ iso3 }) => iso3),
          )}
          selected={state}
          onSelect={select(given)}
          label="How each two states agreed, ordered by bloc; the files below have the same"
        />
      </Picture>
      {chosen ? (
        <Table
          caption={`How each state agreed with ${chosen.name}`}
          columns={[
            ...stateColumns<Pair>(
              'State',
              ({ b }) => b,
              ({ b }) => <a href={addressOf(idOf('state', b.iso3))}>{b.name}</a>,
            ),
            ...NUMBERS,
          ]}
          rows={all
            .filter(({ a, b }) => a === chosen || b === chosen)
            .map((pair) => (pair.a === chosen ? pair : { ...pair, a: pair.b, b: pair.a }))
            .sort((x, y) => (y.kappa ?? -2) - (x.kappa ?? -2))}
          keyOf={({ b }) => b.iso3}
          file={`coalitions-${chosen.iso3}`}
        />
      ) : (
        <p class="quiet">Select a state to have its row as a table.</p>
      )}
      <p>
        All {number(all.length)} pairs of states. <a href="/how#kappa">How is this computed?</a>
      </p>
      <TableFiles caption="Pairs of states" columns={ALL} rows={all} file="coalitions-pairs" />
    </>
  );
}

/** What the colours of the matrix mean, by their classes. */
const COLOURS = {
  beyond: 'agree beyond chance',
  below: 'agree less than chance',
  'too-few': 'too few common votes',
} as const;

const Colours = () => (
  <ul class="legend" aria-label="Legend">
    {Object.entries(COLOURS).map(([colour, words]) => (
      <li key={colour}>
        <span class="choice">
          <span class={`mark ${colour}`} aria-hidden="true" />
          {words}
        </span>
      </li>
    ))}
  </ul>
);
