import type { RollCall } from '../../analysis/kernel/matrix.ts';
import type { Bloc, BlocMember, Coalitions } from '../../analysis/measures/coalitions.ts';
import { type Cohesion, cohesionOf, definingVotes } from '../../analysis/measures/cohesion.ts';
import { urn } from '../../graph/kernel/urn.ts';
import type { State } from '../../graph/state.ts';
import type { VoteEvent } from '../../graph/vote-event.ts';
import { badInput } from '../kernel/bad-input.ts';
import { type Arguments, builder } from '../kernel/builder.ts';
import type { Context } from '../kernel/context.ts';
import { nodeAt, nodesAt } from '../kernel/reference.ts';
import { namesOf, StateRef } from '../nouns/state.ts';
import { VoteEventRef } from '../nouns/vote-event.ts';
import { IntervalRef } from './agreement.ts';
import { AnalysisParametersRef, type Asked, asked, recent, stateAt, stated } from './analysis-question.ts';
import { type Over, overArgument } from './roll-call-filter.ts';

/** Blocs, and what was asked; `key` names it. */
export type Found = {
  readonly asked: Asked;
  readonly options: { readonly neighbours: number; readonly resolution: number; readonly seed: number };
  readonly coalitions: Coalitions;
  readonly key: string;
};
type InBloc = Found & { readonly bloc: Bloc };
type InMember = Found & { readonly member: BlocMember };

const BlocShareRef = builder.objectRef<BlocMember['alternatives'][number]>('BlocShare').implement({
  description: 'Another bloc in which some of the runs put a state.',
  fields: (t) => ({
    label: t.exposeString('label', { description: 'The label of the bloc.' }),
    share: t.exposeFloat('share', {
      description: 'In how many of the runs, from 0 to 1. See docs/formulas.md#certainty.',
    }),
  }),
});

export const CoalitionMemberRef = builder.objectRef<InMember>('CoalitionMember').implement({
  description: 'A state in its bloc.',
  fields: (t) => ({
    state: t.field({
      type: StateRef,
      description: 'The state.',
      resolve: ({ asked, member }, _, context, info) => nodeAt<State>(context, stateAt(asked, member.state), info),
    }),
    certainty: t.float({
      description:
        'Mean co-assignment with the other members: the share of runs in which it is with each, from 0 to 1. See docs/formulas.md#certainty.',
      resolve: ({ member }) => member.certainty,
    }),
    core: t.boolean({
      description: 'Whether certainty is at least 0.9; if not, the state swings. See docs/formulas.md#certainty.',
      resolve: ({ member }) => member.core,
    }),
    participation: t.float({
      nullable: true,
      description:
        '1 − Σ(w of a bloc / w)², from 0, where all its ties stay in one bloc (Guimerà and Amaral 2005). See docs/formulas.md#participation.',
      resolve: ({ member }) => member.participation,
    }),
    ballots: t.int({
      description: 'At how many of the roll calls it was for, against, or abstained.',
      resolve: ({ member }) => member.ballots,
    }),
    alternatives: t.field({
      type: [BlocShareRef],
      description: 'Where else the runs put it, the most frequent first.',
      resolve: ({ member }) => [...member.alternatives],
    }),
  }),
});

const cohesion = new WeakMap<Bloc, Cohesion>();
const cohesionIn = ({ asked, bloc }: InBloc): Cohesion => {
  const known =
    cohesion.get(bloc) ??
    cohesionOf(
      asked.analysis.matrix,
      bloc.members.map(({ state }) => state),
      asked.over,
    );
  cohesion.set(bloc, known);
  return known;
};

export const CoalitionBlocRef = builder.objectRef<InBloc>('CoalitionBloc').implement({
  description: 'States that vote alike beyond their habits.',
  fields: (t) => ({
    label: t.string({
      description: 'The names of its most connected members: a name of ours, not of theirs.',
      resolve: ({ bloc }) => bloc.label,
    }),
    members: t.field({
      type: [CoalitionMemberRef],
      description: 'The most connected within the bloc first.',
      resolve: ({ bloc, ...found }) => bloc.members.map((member) => ({ ...found, member })),
    }),
    rice: t.float({
      nullable: true,
      description:
        'Rice cohesion, the mean over the roll calls; it takes no notice of abstention and is inflated in small groups: read the agreement index beside it. See docs/formulas.md#rice-cohesion.',
      resolve: (bloc) => cohesionIn(bloc).rice,
    }),
    agreementIndex: t.float({
      nullable: true,
      description:
        'Agreement index (Hix, Noury and Roland 2005), the mean over the roll calls. See docs/formulas.md#agreement-index.',
      resolve: (bloc) => cohesionIn(bloc).agreementIndex,
    }),
    definedBy: t.field({
      type: [VoteEventRef],
      description: 'The votes at which the bloc stood most apart from the mean of all.',
      args: { first: t.arg.int({ required: true, defaultValue: 5, description: 'How many at most, from 1 to 50.' }) },
      resolve: ({ asked, bloc }, { first }, context, info) => {
        if (first < 1 || first > 50) throw badInput('BAD_USER_INPUT', `first: ${first} is not from 1 to 50.`);
        const { matrix, means } = asked.analysis;
        const places = definingVotes(
          matrix,
          means.mean,
          bloc.members.map(({ state }) => state),
          asked.over,
          first,
        );
        const ids = places.map((place) => urn('vote', (matrix.rollCalls[place] as RollCall).key));
        return nodesAt<VoteEvent>(context, ids, info);
      },
    }),
  }),
});

export const CoalitionsRef = builder.objectRef<Found>('Coalitions').implement({
  description:
    'Blocs of states that vote alike beyond their habits, and how sure that is. Runs differ by chance: read certainty and stability, never one partition as a fact. Consensus leaves no roll call. See docs/formulas.md.',
  fields: (t) => ({
    blocs: t.field({
      type: [CoalitionBlocRef],
      description: 'The largest first; none where `significant` is false.',
      resolve: (found) => found.coalitions.blocs.map((bloc) => ({ ...found, bloc })),
    }),
    unassigned: t.field({
      type: [StateRef],
      description: 'States that voted and are in no bloc.',
      resolve: ({ asked, coalitions }, _, context, info) =>
        nodesAt<State>(
          context,
          coalitions.unassigned.map((place) => stateAt(asked, place)),
          info,
        ),
    }),
    modularity: t.float({
      nullable: true,
      description:
        'Of the best of the runs (Newman and Girvan 2004); null where there is no graph. See docs/formulas.md#blocs.',
      resolve: ({ coalitions }) => coalitions.modularity,
    }),
    modularityByChance: t.field({
      type: IntervalRef,
      nullable: true,
      description: '1 % and 99 % of graphs from votes permuted within each roll call. See docs/formulas.md#blocs.',
      resolve: ({ coalitions }) => coalitions.modularityByChance,
    }),
    significant: t.boolean({
      description:
        'Whether modularity is above 99 % of that by chance: if not, there are no blocs. See docs/formulas.md#blocs.',
      resolve: ({ coalitions }) => coalitions.significant,
    }),
    reason: t.string({
      nullable: true,
      description: 'Why there are no blocs; null when there are.',
      resolve: ({ coalitions }) => coalitions.reason,
    }),
    stability: t.float({
      nullable: true,
      description:
        'How alike the runs are: their mean adjusted Rand index, 1 for equal. See docs/formulas.md#stability.',
      resolve: ({ coalitions }) => coalitions.stability,
    }),
    parameters: t.field({
      type: AnalysisParametersRef,
      description: 'What was asked, defaults among them.',
      resolve: ({ asked, options }) => stated(asked, { abstention: null, options }),
    }),
    dataVersion: t.string({ description: 'The version of the data.', resolve: ({ asked }) => asked.analysis.version }),
  }),
});

/** How blocs are looked for where nobody says. */
export const USUAL = { neighbours: 10, resolution: 1, seed: 1, minCommonVotes: 20 };

/** How blocs are looked for. */
export const coalitionArguments = (arg: Arguments) => ({
  neighbours: arg.int({
    required: true,
    defaultValue: USUAL.neighbours,
    description: 'To how many others each state is tied, from 1 to 50.',
  }),
  resolution: arg.float({
    required: true,
    defaultValue: USUAL.resolution,
    description: 'Above 1 smaller blocs, below 1 larger ones; above 0, at most 10.',
  }),
  seed: arg.int({ required: true, defaultValue: USUAL.seed, description: 'The same seed gives the same answer.' }),
  minCommonVotes: arg.int({
    required: true,
    defaultValue: USUAL.minCommonVotes,
    description: 'With fewer common votes two states are not tied.',
  }),
});

builder.queryField('coalitions', (t) =>
  t.field({
    type: CoalitionsRef,
    nullable: true,
    extensions: { keepAnswer: true },
    description:
      'Who votes with whom: blocs in the graph that ties each state to those with which it agrees most beyond chance (κ), by the Louvain method in 50 runs, against 50 graphs from permuted votes. Without dates or sessions, the last ten sessions.',
    args: {
      over: overArgument(t.arg),
      ...coalitionArguments(t.arg),
    },
    resolve: (_, args, context) => findCoalitions(context, args),
  }),
);

type CoalitionArguments = {
  over: Over;
  neighbours: number;
  resolution: number;
  seed: number;
  minCommonVotes: number;
};

/** The blocs at some roll calls; those of the last ten sessions where none are named. */
export async function findCoalitions(
  context: Context,
  { over, neighbours, resolution, seed, minCommonVotes }: CoalitionArguments,
): Promise<Found> {
  if (neighbours < 1 || neighbours > 50)
    throw badInput('BAD_USER_INPUT', `neighbours: ${neighbours} is not from 1 to 50.`);
  if (!(resolution > 0 && resolution <= 10))
    throw badInput('BAD_USER_INPUT', `resolution: ${resolution} is not above 0 and at most 10.`);
  const question = await asked(context, { over: await recent(context, over), minCommonVotes });
  const { analysis, parameters } = question;
  const names = await namesOf(context, analysis.matrix.states);
  const options = { neighbours, resolution, seed };
  const key = JSON.stringify([parameters, options]);
  const task = { over: question.over, names, minCommonVotes, ...options };
  return { asked: question, options, coalitions: await analysis.pool.run('coalitions', key, task), key };
}
