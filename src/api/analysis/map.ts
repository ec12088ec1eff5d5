import { map } from '../../analysis/measures/map.ts';
import type { StateMap } from '../../analysis/statistics/state-map.ts';
import { builder } from '../kernel/builder.ts';
import { StateRef } from '../nouns/state.ts';
import { compute, questionOf, stateAt, statesAt } from './analysis-question.ts';
import { AnalysisResultRef, type Answer, unplaced } from './analysis-result.ts';
import { argumentsOf } from './measure-arguments.ts';
import { overArgument } from './vote-filter.ts';

type MapAnswer = Answer & { readonly map: StateMap };
type MapPoint = Answer & { readonly state: number; readonly x: number; readonly y: number };
type MapAxis = Answer & { readonly explained: number; readonly anchor: number | null };

const MapPointRef = builder.objectRef<MapPoint>('MapPoint').implement({
  description: 'A state on the plane.',
  fields: (t) => ({
    state: t.field({
      type: StateRef,
      description: 'The state.',
      resolve: ({ question, state }, _, context, info) => stateAt(question, state, context, info),
    }),
    x: t.exposeFloat('x', { description: 'Along the axis that explains most. See docs/formulas.md#map.' }),
    y: t.exposeFloat('y', { description: 'Along the second axis. See docs/formulas.md#map.' }),
  }),
});

const MapAxisRef = builder.objectRef<MapAxis>('MapAxis').implement({
  description: 'An axis of a map. What it means, the votes must tell: it has no name.',
  fields: (t) => ({
    explained: t.exposeFloat('explained', {
      description:
        'Its share in all that tells states apart (of the sum of the positive eigenvalues), from 0 to 1. See docs/formulas.md#map.',
    }),
    anchor: t.field({
      type: StateRef,
      nullable: true,
      description:
        'The state that is on the positive side by convention: that of the argument, or, where it is not on the map, the one farthest out. Null where all states are at 0.',
      resolve: ({ question, anchor }, _, context, info) =>
        anchor === null ? null : stateAt(question, anchor, context, info),
    }),
  }),
});

const axisOf = ({ question, map: { explained, anchors } }: MapAnswer, axis: 0 | 1): MapAxis | null =>
  explained === null ? null : { question, explained: explained[axis], anchor: anchors?.[axis] ?? null };

const StateMapRef = builder.objectRef<MapAnswer>('StateMap').implement({
  description:
    'States on a plane by how they voted. Only distances have a meaning: the side of each axis is set by an anchor. Two axes never tell all: read what each explains. See docs/formulas.md.',
  interfaces: [AnalysisResultRef],
  fields: (t) => ({
    points: t.field({
      type: [MapPointRef],
      description: 'The states, in the order of their codes; none where there is no map.',
      resolve: ({ question, map }) =>
        map.points.flatMap((point, state) => (point === null ? [] : [{ question, state, x: point[0], y: point[1] }])),
    }),
    x: t.field({
      type: MapAxisRef,
      nullable: true,
      description: 'The axis that explains most; null where there is no map.',
      resolve: (found) => axisOf(found, 0),
    }),
    y: t.field({
      type: MapAxisRef,
      nullable: true,
      description: 'The second axis; null where there is no map.',
      resolve: (found) => axisOf(found, 1),
    }),
    unplaced: t.field({
      type: [StateRef],
      description: 'States that voted and have no place, because they have too few common votes with another.',
      resolve: ({ question, map }, _, context, info) =>
        statesAt(question, unplaced(question, map.points), context, info),
    }),
    reason: t.string({
      nullable: true,
      description: 'Why there is no map; null when there is one.',
      resolve: ({ map }) => map.reason,
    }),
  }),
});

builder.queryField('map', (t) =>
  t.field({
    type: StateMapRef,
    nullable: true,
    description: map.description,
    args: { over: overArgument(t.arg), ...argumentsOf(t.arg, map.options) },
    resolve: async (_, args, context) => {
      const { question, values } = await questionOf(context, map, args);
      return { question, map: await compute(question, map, { over: question.over, ...values }) };
    },
  }),
);
