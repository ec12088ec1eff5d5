import { addressOf, codeOf } from '../../addresses.ts';
import { useAnswer } from '../../kernel/use-answer.ts';
import { type Stance, StancesDocument } from '../../operations.ts';
import type { Column } from '../../parts/column.ts';
import { Errors } from '../../parts/errors.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Table } from '../../parts/table.tsx';

/** A stand in a word, a sign that needs no colour, and the look of it. */
const STANCES: Readonly<Record<Stance, { readonly word: string; readonly sign: string }>> = {
  SUPPORT: { word: 'for it', sign: '+' },
  OPPOSE: { word: 'against it', sign: '−' },
  MIXED: { word: 'for and against', sign: '±' },
  CONDITIONAL: { word: 'on conditions', sign: '?' },
  NEUTRAL: { word: 'neither', sign: '0' },
};

type Row = { readonly id: string; readonly name: string; readonly stances: readonly (Stance | null)[] };

/** Who stands for what, actors by matters; the actors with the most stands first, and so the matters. */
export function Stances({ on }: { on: string[] }) {
  const { data, errors } = useAnswer(StancesDocument, { on });
  const matrix = data?.stanceMatrix;
  if (!matrix) return errors.length > 0 ? <Errors errors={errors} /> : <Loading room="part" />;
  if (matrix.actors.length === 0) return <p>No source says who stands where.</p>;
  const many = (stances: readonly (Stance | null)[]) => stances.filter((stance) => stance !== null).length;
  const order = matrix.matters
    .map((matter, index) => ({ matter, index, many: many(matrix.stances.map((row) => row[index] ?? null)) }))
    .filter((column) => column.many > 0)
    .sort((a, b) => b.many - a.many);
  const rows = matrix.actors
    .map((actor, index): Row => ({ ...actor, stances: matrix.stances[index] ?? [] }))
    .sort((a, b) => many(b.stances) - many(a.stances));
  const columns: readonly Column<Row>[] = [
    { title: 'Actor', cell: ({ id, name }) => <a href={addressOf(id)}>{name}</a>, value: ({ name }) => name },
    { title: 'Code', value: ({ id }) => codeOf(id) },
    ...order.map(({ matter, index }): Column<Row> => {
      const stanceOf = ({ stances }: Row) => stances[index] ?? undefined;
      return {
        title: matter.name,
        cell: (row) => <StanceMark stance={stanceOf(row)} />,
        value: (row) => {
          const stance = stanceOf(row);
          return stance && STANCES[stance].word;
        },
      };
    }),
  ];
  return (
    <>
      <ul class="legend" aria-label="Legend">
        {(Object.keys(STANCES) as Stance[]).map((stance) => (
          <li key={stance}>
            <span class="choice">
              <StanceMark stance={stance} /> {STANCES[stance].word}
            </span>
          </li>
        ))}
      </ul>
      <div class="stance-matrix">
        <Table caption="Who stands where" columns={columns} rows={rows} keyOf={({ id }) => id} file="stances" />
      </div>
    </>
  );
}

const StanceMark = ({ stance }: { stance: Stance | undefined }) =>
  stance ? (
    <span role="img" class={`stance ${stance}`} aria-label={STANCES[stance].word} title={STANCES[stance].word}>
      {STANCES[stance].sign}
    </span>
  ) : null;
