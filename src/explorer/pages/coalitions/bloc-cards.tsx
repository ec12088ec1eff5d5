import { addressOf, idOf } from '../../addresses.ts';
import { counted, decimal, percent } from '../../kernel/words.ts';
import { VotesInBrief } from '../../parts/votes-in-brief.tsx';
import { BlocMark } from '../../pictures/shape.tsx';
import type { Coalitions } from './coalitions-page.tsx';
import { nameOf } from './tell.ts';

type Bloc = Coalitions['blocs'][number];

/** Who leaves a bloc is told from this share of ballots on. */
const OFTEN = 0.1;

/** A card for each bloc: who is in it and how surely, how united it is, who leaves it, and the votes that tell it from the others. */
export function BlocCards({
  blocs,
  looks,
  selected,
  onSelect,
}: {
  blocs: readonly Bloc[];
  looks: readonly number[];
  selected: string | undefined;
  onSelect: (iso3: string) => void;
}) {
  return (
    <aside class="bloc-cards" aria-label="Blocs">
      {blocs.map((bloc, index) => (
        <details key={bloc.label} open={bloc.members.some(({ state }) => state.iso3 === selected)} class="bloc-card">
          <summary>
            <BlocMark look={looks[index]} />
            <span>
              <b>{nameOf(bloc)}</b>
              <span class="quiet">
                {counted(bloc.members.length, 'state')}
                {bloc.describedBy && `, most like ${bloc.describedBy.group.name}`}
              </span>
            </span>
          </summary>
          <Card bloc={bloc} selected={selected} onSelect={onSelect} />
        </details>
      ))}
    </aside>
  );
}

function Card({
  bloc,
  selected,
  onSelect,
}: {
  bloc: Bloc;
  selected: string | undefined;
  onSelect: (iso3: string) => void;
}) {
  const { describedBy, members, agreementIndex, definedBy } = bloc;
  const leavers = [...members]
    .filter(({ defection }) => (defection ?? 0) >= OFTEN)
    .sort((a, b) => (b.defection ?? 0) - (a.defection ?? 0))
    .slice(0, 5);
  return (
    <div class="inside">
      <p class="quiet">
        {agreementIndex != null && `United to ${decimal(agreementIndex)} of 1 (agreement index). `}
        {describedBy &&
          `${percent(describedBy.precision)} of it belong to ${describedBy.group.name}, of whose members it has ${percent(describedBy.recall)}.`}
      </p>
      <p class="chips">
        {members.map(({ state, core, certainty, alternatives }) => (
          <button
            key={state.iso3}
            type="button"
            class={`chip ${core ? '' : 'unsure'}`}
            aria-pressed={state.iso3 === selected}
            title={`${percent(certainty)} sure${core ? '' : alternatives.map(({ label, share }) => `; ${percent(share)} with ${label}`).join('')}`}
            onClick={() => onSelect(state.iso3)}
          >
            {state.name}
          </button>
        ))}
      </p>
      {members.some(({ core }) => !core) && (
        <p class="quiet">Dashed: unsure, in less than 90 % of the runs with the others.</p>
      )}
      {leavers.length > 0 && (
        <>
          <h3>Who leaves it most</h3>
          <p class="quiet">
            {leavers.map(({ state, defection }, index) => (
              <span key={state.iso3}>
                {index > 0 && ', '}
                <a href={addressOf(idOf('state', state.iso3))}>{state.name}</a> {percent(defection ?? 0)}
              </span>
            ))}
          </p>
        </>
      )}
      <h3>Votes that tell it from the others</h3>
      <VotesInBrief votes={definedBy ?? []} />
    </div>
  );
}
