import { inPlainWords } from '../../kernel/plain-words.ts';
import { useAnswer } from '../../kernel/use-answer.ts';
import { stateAt } from '../../kernel/windows.ts';
import { percent } from '../../kernel/words.ts';
import { PairsDocument } from '../../operations.ts';
import { Errors } from '../../parts/errors.tsx';
import { Loading } from '../../parts/loading.tsx';
import { amongVoters } from '../../pictures/pairs.ts';
import { Picture } from '../../pictures/picture.tsx';
import { nearest, placed } from '../../pictures/plane.ts';
import { BlocMark } from '../../pictures/shape.tsx';
import { PLANE, StatePlane, type Tie } from '../../pictures/state-plane.tsx';
import { cameraHeld, drawnAs, type Given, select } from './given.ts';
import { IdealPoints } from './ideal-points.tsx';
import { Legend } from './legend.tsx';
import { Matrix } from './matrix.tsx';
import { MembersTable } from './members-table.tsx';

const VIEWS: Readonly<Record<string, string>> = {
  plane: 'Plane',
  ideal: 'Ideal points',
  network: 'Network',
  matrix: 'Matrix',
  table: 'Table',
};
/** To how many others each state is tied in the network. */
const TIES = 2;

/** The same states in four ways, with one selection. */
export function Views(given: Given) {
  const { asked } = given.address;
  const view = asked.view !== undefined && Object.hasOwn(VIEWS, asked.view) ? asked.view : 'plane';
  return (
    <section>
      <nav class="tabs" aria-label="Views">
        {Object.entries(VIEWS).map(([key, name]) => (
          <a
            key={key}
            href={given.address.with({ view: key === 'plane' ? undefined : key, camera: undefined })}
            aria-current={key === view ? 'true' : undefined}
          >
            {name}
          </a>
        ))}
      </nav>
      <Selected {...given} />
      {view === 'plane' && <Plane {...given} />}
      {view === 'ideal' && <IdealPoints {...given} />}
      {view === 'table' && (
        <MembersTable members={given.members} looks={given.looks} asked={asked} onSelect={select(given)} />
      )}
      {(view === 'network' || view === 'matrix') && <OfPairs {...given} view={view} />}
    </section>
  );
}

function Plane({ ties = [], ...given }: Given & { ties?: readonly Tie[] }) {
  const { map, address } = given;
  if (!map || map.points.length === 0) return <p>{inPlainWords(map?.reason ?? 'There is no plane of these votes.')}</p>;
  const points = placed(map.points, PLANE.width, PLANE.height, PLANE.edge).map(({ state, left, top }) =>
    drawnAs(given, state, left, top),
  );
  const explained = Math.round(((map.x?.explained ?? 0) + (map.y?.explained ?? 0)) * 100);
  return (
    <Picture
      title={
        ties.length > 0
          ? `Each state, tied to the ${TIES} that it agrees with most`
          : 'The nearer two states, the more they agreed'
      }
      file={ties.length > 0 ? 'coalitions-network' : 'coalitions-plane'}
      legend={<Legend {...given} />}
    >
      <StatePlane
        points={points}
        ties={ties}
        selected={address.asked.state}
        onSelect={select(given)}
        label="States on a plane; the table has the same"
        held={cameraHeld(address)}
      />
      <p class="quiet">
        {points.length} states. Distances on a plane cannot be true throughout: it shows {explained} % of what tells
        states apart. The axes have no meaning of their own. <a href="/how#map">How is this computed?</a>
      </p>
    </Picture>
  );
}

/** The state that is selected, which all views show. */
function Selected({ members, address, looks }: Given) {
  const { state } = address.asked;
  if (!state) return null;
  const member = members.find(({ iso3 }) => iso3 === state);
  return (
    <p class="selected-state" role="status">
      <BlocMark look={looks.get(state)} />
      {member ? (
        <>
          <a href={stateAt(state, address.asked)}>{member.name}</a>{' '}
          <span class="quiet">
            {member.bloc ?? 'in no bloc'}
            {member.certainty !== undefined && `, ${percent(member.certainty)} sure`}
          </span>
        </>
      ) : (
        <span>{state} took no part in these votes.</span>
      )}
      <button type="button" class="tool" onClick={() => address.change({ state: undefined }, true)}>
        Clear
      </button>
    </p>
  );
}

/** What needs all pairs of states is asked for when it is looked at. */
function OfPairs({ view, ...given }: Given & { view: 'network' | 'matrix' }) {
  const { data, errors } = useAnswer(PairsDocument, { over: given.over });
  const pairs = data?.agreementMatrix && amongVoters(data.agreementMatrix);
  if (!pairs) return errors.length > 0 ? <Errors errors={errors} /> : <Loading what="Comparing each two states" />;
  if (view === 'network') {
    const ties = nearest(pairs.kappa, TIES).flatMap((row, index) =>
      row.map((other) => [pairs.states[index]?.iso3 ?? '', pairs.states[other]?.iso3 ?? ''] as const),
    );
    return <Plane {...given} ties={ties} />;
  }
  return <Matrix {...given} pairs={pairs} />;
}
