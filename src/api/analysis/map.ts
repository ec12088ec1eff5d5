import { statesTakingPart } from '../../analysis/kernel/submatrix.ts';
import type { StateMap } from '../../analysis/measures/map.ts';
import type { State } from '../../graph/state.ts';
import { builder } from '../kernel/builder.ts';
import { nodeAt, nodesAt } from '../kernel/reference.ts';
import { StateRef } from '../nouns/state.ts';
import {
  AnalysisParametersRef,
  type Asked,
  anchorOf,
  asked,
  recent,
  type Stated,
  stateAt,
  stated,
} from './analysis-question.ts';
import { overArgument } from './roll-call-filter.ts';

type Found = { readonly asked: Asked; readonly stated: Stated; readonly map: StateMap };
/** Who is on the right and above where nobody says. */
const RIGHT = 'USA';
const TOP = 'RUS';

type Placed = { readonly asked: Asked; readonly state: number; readonly x: number; readonly y: number };

const MapMethod = builder.enumType('MapMethod', {
  description: 'How states are put on a plane. Values may be added.',
  values: {
    MDS: {
      description:
        'Classical scaling of √(1 − raw agreement) (Torgerson 1952): states are as far apart as they disagree.',
    },
    PCA: {
      description:
        'The two principal components of votes, less the mean of each: what was not expressed counts as that mean, so that a state that votes seldom is near the middle.',
    },
  } as const,
});

const MapPointRef = builder.objectRef<Placed>('MapPoint').implement({
  description: 'A state on the plane.',
  fields: (t) => ({
    state: t.field({
      type: StateRef,
      description: 'The state.',
      resolve: ({ asked, state }, _, context, info) => nodeAt<State>(context, stateAt(asked, state), info),
    }),
    x: t.exposeFloat('x', { description: 'Along the axis that explains most. See docs/formulas.md#map.' }),
    y: t.exposeFloat('y', { description: 'Along the second axis. See docs/formulas.md#map.' }),
  }),
});

const MapAxisRef = builder.objectRef<{ asked: Asked; share: number; anchor: number | null }>('MapAxis').implement({
  description: 'An axis of a map. What it means, the votes must tell: it has no name.',
  fields: (t) => ({
    explained: t.float({
      description:
        'Its share in all that tells states apart (of the sum of the positive eigenvalues), from 0 to 1. See docs/formulas.md#map.',
      resolve: ({ share }) => share,
    }),
    anchor: t.field({
      type: StateRef,
      nullable: true,
      description:
        'The state that is on the positive side by convention: that of the argument, or, where it is not on the map, the one farthest out. Null where all states are at 0.',
      resolve: ({ asked, anchor }, _, context, info) =>
        anchor === null ? null : nodeAt<State>(context, stateAt(asked, anchor), info),
    }),
  }),
});

const axis = ({ asked, map: { explained, anchors } }: Found, of: 0 | 1) =>
  explained === null ? null : { asked, share: explained[of], anchor: anchors?.[of] ?? null };

const StateMapRef = builder.objectRef<Found>('StateMap').implement({
  description:
    'States on a plane by how they voted. Only distances have a meaning: the side of each axis is set by an anchor. Two axes never tell all: read what each explains. See docs/formulas.md.',
  fields: (t) => ({
    points: t.field({
      type: [MapPointRef],
      description: 'The states, in the order of their codes; none where there is no map.',
      resolve: ({ asked, map }) =>
        map.points.flatMap((point, state) => (point === null ? [] : [{ asked, state, x: point[0], y: point[1] }])),
    }),
    x: t.field({
      type: MapAxisRef,
      nullable: true,
      description: 'The axis that explains most; null where there is no map.',
      resolve: (found) => axis(found, 0),
    }),
    y: t.field({
      type: MapAxisRef,
      nullable: true,
      description: 'The second axis; null where there is no map.',
      resolve: (found) => axis(found, 1),
    }),
    unplaced: t.field({
      type: [StateRef],
      description: 'States that voted and have no place, because they have too few common votes with another.',
      resolve: ({ asked, map }, _, context, info) =>
        nodesAt<State>(
          context,
          statesTakingPart(asked.analysis.matrix, asked.over)
            .filter((state) => map.points[state] === null)
            .map((state) => stateAt(asked, state)),
          info,
        ),
    }),
    reason: t.string({
      nullable: true,
      description: 'Why there is no map; null when there is one.',
      resolve: ({ map }) => map.reason,
    }),
    parameters: t.field({
      type: AnalysisParametersRef,
      description: 'What was asked, defaults among them.',
      resolve: ({ stated }) => stated,
    }),
    dataVersion: t.string({ description: 'The version of the data.', resolve: ({ asked }) => asked.analysis.version }),
  }),
});

builder.queryField('map', (t) =>
  t.field({
    type: StateMapRef,
    nullable: true,
    extensions: { keepAnswer: true },
    description: 'States on a plane by how they voted. Without dates or sessions, the last ten sessions.',
    args: {
      method: t.arg({
        type: MapMethod,
        required: true,
        defaultValue: 'MDS',
        description: 'How states are put on the plane.',
      }),
      over: overArgument(t.arg),
      minCommonVotes: t.arg.int({
        required: true,
        defaultValue: 20,
        description: 'Of MDS: with fewer common votes two states cannot be compared, and one of them is left off.',
      }),
      right: t.arg.string({
        required: true,
        defaultValue: RIGHT,
        description: 'The ISO 3166 code of the state that is on the right, where x is positive.',
      }),
      top: t.arg.string({
        required: true,
        defaultValue: TOP,
        description: 'The ISO 3166 code of the state that is above, where y is positive.',
      }),
    },
    resolve: async (_, { method, over, minCommonVotes, right, top }, context) => {
      const question = await asked(context, { over: await recent(context, over), minCommonVotes });
      const { analysis } = question;
      const anchors = [anchorOf(analysis, 'right', right, RIGHT), anchorOf(analysis, 'top', top, TOP)] as const;
      // Principal components compare no pairs.
      const unused = method === 'MDS' ? {} : { abstention: null, minCommonVotes: null };
      const parameters = { ...question.parameters, ...unused };
      const map = await analysis.pool.run('map', JSON.stringify([parameters, method, anchors]), {
        over: question.over,
        method,
        minCommonVotes,
        anchors,
      });
      return { asked: question, stated: stated(question, { ...unused, options: { method, right, top } }), map };
    },
  }),
);
