import type { Values } from '../../analysis/kernel/option.ts';
import { type Coalitions, coalitions } from '../../analysis/measures/coalitions.ts';
import { type Cohesion, cohesionOf, definingVotes } from '../../analysis/measures/cohesion.ts';
import type { Bloc, BlocMember } from '../../analysis/statistics/bloc.ts';
import type { VoteEvent } from '../../graph/vote-event.ts';
import { badInput } from '../kernel/bad-input.ts';
import { builder } from '../kernel/builder.ts';
import type { Context } from '../kernel/context.ts';
import { nodesAt } from '../kernel/reference.ts';
import { namesOf, StateRef } from '../nouns/state.ts';
import { VoteEventRef } from '../nouns/vote-event.ts';
import { compute, questionOf, stateAt, statesAt } from './analysis-question.ts';
import { AnalysisResultRef, type Answer, IntervalRef } from './analysis-result.ts';
import { argumentsOf } from './measure-arguments.ts';
import { keyedVote } from './vote-events.ts';
import { type GivenFilter, overArgument } from './vote-filter.ts';

/** Blocs, and what was asked. */
export type CoalitionsAnswer = Answer & { readonly coalitions: Coalitions };
type InBloc = CoalitionsAnswer & { readonly bloc: Bloc };
type InMember = CoalitionsAnswer & { readonly member: BlocMember };

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
      resolve: ({ question, member }, _, context, info) => stateAt(question, member.state, context, info),
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

const placesOf = ({ members }: Bloc): number[] => members.map(({ state }) => state);

const cohesions = new WeakMap<Bloc, Cohesion>();
const cohesionIn = ({ question, bloc }: InBloc): Cohesion => {
  const known = cohesions.get(bloc) ?? cohesionOf(question.analysis.matrix, placesOf(bloc), question.over);
  cohesions.set(bloc, known);
  return known;
};

export const CoalitionBlocRef = builder.objectRef<InBloc>('CoalitionBloc').implement({
  description: 'States that vote alike beyond their habits.',
  fields: (t) => ({
    label: t.string({
      description:
        'The names of its most connected members: a name of ours, not of theirs; `describedBy` says which group it is most like.',
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
      resolve: ({ question, bloc }, { first }, context, info) => {
        if (first < 1 || first > 50) throw badInput('BAD_USER_INPUT', `first: ${first} is not from 1 to 50.`);
        const { matrix, means } = question.analysis;
        const places = definingVotes(matrix, means.mean, placesOf(bloc), question.over, first);
        const ids = places.map((place) => keyedVote(matrix, place).id);
        return nodesAt<VoteEvent>(context, ids, info);
      },
    }),
  }),
});

export const CoalitionsRef = builder.objectRef<CoalitionsAnswer>('Coalitions').implement({
  description:
    'Blocs of states that vote alike beyond their habits, and how sure that is. Runs differ by chance: read certainty and stability, never one partition as a fact. Consensus leaves no roll call. See docs/formulas.md.',
  interfaces: [AnalysisResultRef],
  fields: (t) => ({
    blocs: t.field({
      type: [CoalitionBlocRef],
      description: 'The largest first; none where `significant` is false.',
      resolve: (found) => found.coalitions.blocs.map((bloc) => ({ ...found, bloc })),
    }),
    unassigned: t.field({
      type: [StateRef],
      description: 'States that voted and are in no bloc.',
      resolve: ({ question, coalitions }, _, context, info) => statesAt(question, coalitions.unassigned, context, info),
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
  }),
});

builder.queryField('coalitions', (t) =>
  t.field({
    type: CoalitionsRef,
    nullable: true,
    description: coalitions.description,
    args: { over: overArgument(t.arg), ...argumentsOf(t.arg, coalitions.options) },
    resolve: (_, args, context) => findCoalitions(context, args),
  }),
);

/** The blocs at some roll calls; those of the last ten sessions where none are named. */
export async function findCoalitions(
  context: Context,
  args: { readonly over: GivenFilter } & Partial<Values<typeof coalitions.options>>,
): Promise<CoalitionsAnswer> {
  const { question, values } = await questionOf(context, coalitions, args);
  const names = await namesOf(context, question.analysis.matrix.states);
  const parameters = { over: question.over, names, ...values };
  return { question, coalitions: await compute(question, coalitions, parameters) };
}
