import { abstention } from '../../analysis/kernel/common-options.ts';
import type { Measure } from '../../analysis/kernel/measure.ts';
import { statesTakingPart } from '../../analysis/kernel/submatrix.ts';
import { builder } from '../kernel/builder.ts';
import { VoteEventConnection } from '../nouns/vote-event.ts';
import type { Question } from './analysis-question.ts';
import { enumOf } from './measure-arguments.ts';
import { voteEventsAt } from './vote-events.ts';
import { votesWindowArguments } from './vote-window.ts';

/** What all answers of analyses have in common. */
export type Answer = { readonly question: Question };

export const AnalysisParametersRef = builder.objectRef<Question>('AnalysisParameters').implement({
  description:
    'What an analysis was asked, defaults among them: with the data version, whoever has the data can compute it again.',
  fields: (t) => ({
    over: t.string({
      description: 'The filter of roll calls as JSON; null in it narrows nothing.',
      resolve: ({ parameters }) => JSON.stringify(parameters.filter),
    }),
    abstention: t.field({
      type: enumOf(abstention.of),
      nullable: true,
      description: 'How one-sided abstentions count; null where it makes no difference.',
      resolve: ({ parameters }) => parameters.abstention,
    }),
    minCommonVotes: t.int({
      nullable: true,
      description: 'With fewer common votes there is no score; null where it makes no difference.',
      resolve: ({ parameters }) => parameters.minCommonVotes,
    }),
    options: t.string({
      description: 'The other arguments as JSON, defaults among them; what is fixed stands in docs/formulas.md.',
      resolve: ({ parameters }) => JSON.stringify(parameters.options),
    }),
    rollCalls: t.int({
      description: 'How many roll calls the filter finds.',
      resolve: ({ parameters }) => parameters.rollCalls,
    }),
    leftOut: t.int({
      description: 'How many more it would find that are left out: repeats of the same vote, or broken in the source.',
      resolve: ({ parameters }) => parameters.leftOut,
    }),
    votes: t.field({
      type: VoteEventConnection,
      description: 'The roll calls that the filter finds, the newest first: the votes behind the answer.',
      args: votesWindowArguments(t.arg),
      resolve: ({ analysis, over }, args, { nodes }) => voteEventsAt('votes', analysis.matrix, over, args, nodes),
    }),
  }),
});

/** The answer of an analysis: its type adds what was found. */
export const AnalysisResultRef = builder.interfaceRef<Answer>('AnalysisResult').implement({
  description: 'What an analysis of roll calls found: it can be computed again from what it says of itself.',
  fields: (t) => ({
    parameters: t.field({
      type: AnalysisParametersRef,
      description: 'What was asked, defaults among them.',
      resolve: ({ question }) => question,
    }),
    dataVersion: t.string({
      description: 'The version of the data that was looked at.',
      resolve: ({ question }) => question.analysis.version,
    }),
  }),
});

/** The states that voted and have no place in what was found. */
export const unplaced = ({ analysis, over }: Question, found: readonly unknown[]): number[] =>
  statesTakingPart(analysis.matrix, over).filter((state) => found[state] === null);

/** What a measure does, and which roll calls it looks at where none are named. */
export const describe = ({ description, recent }: Pick<Measure, 'description' | 'recent'>): string =>
  recent ? `${description} Without days or sessions it looks at the last ten sessions.` : description;

export const IntervalRef = builder.objectRef<{ low: number; high: number }>('Interval').implement({
  description: 'The bounds of a score.',
  fields: (t) => ({
    low: t.exposeFloat('low', { description: 'The lower bound.' }),
    high: t.exposeFloat('high', { description: 'The upper bound.' }),
  }),
});
