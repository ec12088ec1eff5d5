import { abstention } from '../../analysis/kernel/common-options.ts';
import type { Option } from '../../analysis/kernel/option.ts';
import { statesTakingPart } from '../../analysis/kernel/submatrix.ts';
import { MEASURES } from '../../analysis/measures.ts';
import { builder } from '../kernel/builder.ts';
import { VoteEventConnection } from '../nouns/vote-event.ts';
import { isEchoed, type Question, type WindowOfTime } from './analysis-question.ts';
import { AskedFilterRef } from './asked-filter.ts';
import { enumOf } from './measure-arguments.ts';
import { voteEventsAt } from './vote-events.ts';
import { votesWindowArguments } from './vote-window.ts';

/** What all answers of analyses have in common. */
export type Answer = { readonly question: Question };

export const AnalysisParametersRef = builder.objectRef<Question>('AnalysisParameters').implement({
  description:
    'What an analysis was asked, defaults among them: with the data version, whoever has the data can compute it again.',
  fields: (t) => ({
    over: t.field({
      type: AskedFilterRef,
      description: 'Which roll calls were looked at.',
      resolve: ({ parameters }) => parameters.filter,
    }),
    period: t.string({
      description:
        'Which period was looked at, in words: the last ten sessions that have votes where neither days nor sessions were asked for, nor one text or one series.',
      resolve: ({ parameters }) => parameters.period,
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
    memberOf: t.id({
      nullable: true,
      description: 'The bloc that was given; null where none was, or none can be.',
      resolve: ({ parameters }) => (parameters.options.memberOf as string | undefined) ?? null,
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
      resolve: ({ analysis, over }, args, context) => voteEventsAt('votes', analysis.matrix, over, args, context),
    }),
  }),
});

/** What a field of the answer says of an option: the value that was taken. */
function echo(name: string, option: Option): void {
  const description = `${option.description}; null where this analysis does not take it.`;
  const read = ({ parameters }: Question) => parameters.options[name] ?? null;
  builder.objectField(AnalysisParametersRef, name, (t) => {
    switch (option.type) {
      case 'integer':
        return t.int({ nullable: true, description, resolve: (asked) => read(asked) as number | null });
      case 'decimal':
        return t.float({ nullable: true, description, resolve: (asked) => read(asked) as number | null });
      case 'word':
        return t.field({
          type: enumOf(option.of),
          nullable: true,
          description,
          resolve: (asked) => read(asked) as string | null,
        });
      case 'flag':
        return t.boolean({ nullable: true, description, resolve: (asked) => read(asked) as boolean | null });
      default:
        return t.string({ nullable: true, description, resolve: (asked) => read(asked) as string | null });
    }
  });
}

const OPTIONS = new Map(MEASURES.flatMap(({ options }) => Object.entries<Option>(options)));
for (const [name, option] of OPTIONS) if (isEchoed(name, option)) echo(name, option);

const WindowOfTimeRef = builder.objectRef<WindowOfTime>('WindowOfTime').implement({
  description: 'A window of time that a series is cut into.',
  fields: (t) => ({
    session: t.exposeInt('session', {
      nullable: true,
      description: 'The regular session; null where it is cut otherwise.',
    }),
    year: t.exposeInt('year', { nullable: true, description: 'The year; null where it is cut otherwise.' }),
    from: t.expose('from', { type: 'Date', description: 'The first day on which a vote of it can have been held.' }),
    to: t.expose('to', {
      type: 'Date',
      description: 'The day of its last vote, or the first on which that can have been held.',
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
    window: t.field({
      type: WindowOfTimeRef,
      nullable: true,
      description: 'Which window of a series this is; null for what is no piece of one.',
      resolve: ({ question }) => question.window ?? null,
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

export const IntervalRef = builder.objectRef<{ low: number; high: number }>('Interval').implement({
  description: 'The bounds of a score.',
  fields: (t) => ({
    low: t.exposeFloat('low', { description: 'The lower bound.' }),
    high: t.exposeFloat('high', { description: 'The upper bound.' }),
  }),
});
