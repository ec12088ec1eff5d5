import type { PageAddress } from '../../kernel/address.ts';
import { useAnswer } from '../../kernel/use-answer.ts';
import { type CoalitionsQuery, PairsDocument, type VoteFilter } from '../../operations.ts';
import { Errors } from '../../parts/errors.tsx';
import { Loading } from '../../parts/loading.tsx';
import { PairMatrix } from '../../pictures/pair-matrix.tsx';
import { inOrder } from '../../pictures/pairs.ts';
import { Picture } from '../../pictures/picture.tsx';
import { nearest } from '../../pictures/plane.ts';
import { StatePlane, type Tie } from '../../pictures/state-plane.tsx';
import { MembersTable } from './members-table.tsx';
import type { Member } from './tell.ts';

const VIEWS: Readonly<Record<string, string>> = {
  plane: 'Plane',
  network: 'Network',
  matrix: 'Matrix',
  table: 'Table',
};
/** To how many others each state is tied in the network. */
const TIES = 2;

type Given = {
  readonly over: VoteFilter;
  readonly map: CoalitionsQuery['map'] | undefined;
  readonly members: readonly Member[];
  readonly looks: ReadonlyMap<string, number>;
  readonly address: PageAddress;
};

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
            href={given.address.with({ view: key === 'plane' ? undefined : key })}
            aria-current={key === view ? 'true' : undefined}
          >
            {name}
          </a>
        ))}
      </nav>
      {view === 'plane' && <Plane {...given} />}
      {view === 'table' && (
        <MembersTable members={given.members} looks={given.looks} selected={asked.state} onSelect={select(given)} />
      )}
      {(view === 'network' || view === 'matrix') && <OfPairs {...given} view={view} />}
    </section>
  );
}

const select =
  ({ address }: Given) =>
  (iso3: string) =>
    address.change({ state: iso3 === address.asked.state ? undefined : iso3 }, true);

function Plane({ ties = [], ...given }: Given & { ties?: readonly Tie[] }) {
  const { map, looks, members, address } = given;
  if (!map || map.points.length === 0) return <p>{map?.reason ?? 'There is no plane of these votes.'}</p>;
  const byCode = new Map(members.map((member) => [member.iso3, member]));
  const points = map.points.map(({ state, x, y }) => ({
    ...state,
    x,
    y,
    look: looks.get(state.iso3),
    words: byCode.get(state.iso3)?.bloc ?? 'in no bloc',
  }));
  const explained = Math.round(((map.x?.explained ?? 0) + (map.y?.explained ?? 0)) * 100);
  return (
    <Picture
      title={
        ties.length > 0
          ? `Each state, tied to the ${TIES} that it agrees with most`
          : 'The nearer two states, the more they agreed'
      }
      file={ties.length > 0 ? 'coalitions-network' : 'coalitions-plane'}
    >
      <StatePlane
        points={points}
        ties={ties}
        selected={address.asked.state}
        onSelect={select(given)}
        label="States on a plane; the table has the same"
      />
      <p class="quiet">
        Distances on a plane cannot be true throughout: it shows {explained} % of what tells states apart. The axes have
        no meaning of their own.
      </p>
    </Picture>
  );
}

/** What needs all pairs of states is asked for when it is looked at. */
function OfPairs({ view, ...given }: Given & { view: 'network' | 'matrix' }) {
  const { data, errors } = useAnswer(PairsDocument, { over: given.over });
  const pairs = data?.agreementMatrix;
  if (!pairs) return errors.length > 0 ? <Errors errors={errors} /> : <Loading what="Comparing each two states" />;
  if (view === 'network') {
    const ties = nearest(pairs.kappa, TIES).flatMap((row, index) =>
      row.map((other) => [pairs.states[index]?.iso3 ?? '', pairs.states[other]?.iso3 ?? ''] as const),
    );
    return <Plane {...given} ties={ties} />;
  }
  return (
    <div>
      <h2>Agreement beyond chance, pair by pair</h2>
      <PairMatrix
        pairs={inOrder(
          pairs,
          given.members.map(({ iso3 }) => iso3),
        )}
        selected={given.address.asked.state}
        onSelect={select(given)}
        label="How each two states agreed, ordered by bloc; the table has the blocs"
      />
    </div>
  );
}
