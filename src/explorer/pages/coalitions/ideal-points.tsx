import { addressOf, idOf } from '../../addresses.ts';
import { useAnswer } from '../../kernel/use-answer.ts';
import { decimal, number } from '../../kernel/words.ts';
import { IdealPointsDocument, type IdealPointsQuery } from '../../operations.ts';
import { type Column, stateColumns } from '../../parts/column.ts';
import { Errors } from '../../parts/errors.tsx';
import { Loading } from '../../parts/loading.tsx';
import { Table } from '../../parts/table.tsx';
import { linear, ticks } from '../../pictures/line.ts';
import { Picture } from '../../pictures/picture.tsx';
import { PLANE, StatePlane } from '../../pictures/state-plane.tsx';
import { swarm } from '../../pictures/swarm.ts';
import { cameraHeld, drawnAs, type Given, select } from './given.ts';
import { Legend } from './legend.tsx';

type Point = NonNullable<IdealPointsQuery['idealPoints']>['points'][number];

/** How far marks are apart at least. */
const APART = 13;

const COLUMNS: readonly Column<Point>[] = [
  ...stateColumns<Point>(
    'State',
    ({ state }) => state,
    ({ state }) => <a href={addressOf(idOf('state', state.iso3))}>{state.name}</a>,
  ),
  { title: 'Ideal point', cell: ({ point }) => decimal(point), value: ({ point }) => point, numeric: true },
  { title: 'Ballots', cell: ({ ballots }) => number(ballots), value: ({ ballots }) => ballots, numeric: true },
];

/** Where each state stands on the one line that explains most of its votes: from left to right, with no meaning from top to bottom. */
export function IdealPoints(given: Given) {
  const { data, errors } = useAnswer(IdealPointsDocument, { over: given.over });
  const found = data?.idealPoints;
  if (!found) return errors.length > 0 ? <Errors errors={errors} /> : <Loading what="Placing states on a line" />;
  if (found.points.length === 0) return <p>{found.reason ?? 'These votes tell no states apart.'}</p>;
  const all = found.points.map(({ point }) => point);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const x = linear([low, high], [PLANE.edge, PLANE.width - PLANE.edge]);
  const points = swarm(
    found.points.map(({ state, point }) => ({ state, x: x(point) })),
    APART,
  ).map(({ state, x, off }) => drawnAs(given, state, x, PLANE.height / 2 - 10 + off));
  const anchor = found.anchor?.name;
  return (
    <Picture
      title={anchor ? `The farther right, the more a state votes as ${anchor} does` : 'Ideal points'}
      file="coalitions-ideal-points"
      legend={<Legend {...given} />}
    >
      <StatePlane
        points={points}
        axis={ticks(low, high, 8).map((value) => ({ left: x(value), word: String(value) }))}
        selected={given.address.asked.state}
        onSelect={select(given)}
        label="Ideal points of states on a line; the table below has the same"
        held={cameraHeld(given.address)}
      />
      <p class="quiet">
        {found.points.length} states, by {number(found.rollCalls)} votes at which not all chose alike. The line is in
        standard deviations from the mean state; up and down only makes room.{' '}
        {found.unplaced.length > 0 && `Too few ballots: ${found.unplaced.map(({ name }) => name).join(', ')}. `}
        <a href="/how#ideal-point">How is this computed?</a>
      </p>
      <details class="explain">
        <summary>The same as a table</summary>
        <Table
          caption="Ideal points"
          columns={COLUMNS}
          rows={found.points}
          keyOf={({ state }) => state.iso3}
          isSelected={({ state }) => state.iso3 === given.address.asked.state}
          file="coalitions-ideal-points"
        />
      </details>
    </Picture>
  );
}
