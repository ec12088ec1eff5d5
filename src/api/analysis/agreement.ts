import {
  type Agreement,
  agreementWith,
  commonEnds,
  countedVotes,
  type Exclusions,
  exclusionsOf,
} from '../../analysis/kernel/agreement.ts';
import type { RollCall } from '../../analysis/kernel/matrix.ts';
import type { Values } from '../../analysis/kernel/option.ts';
import { agreement } from '../../analysis/measures/agreement.ts';
import { badInput } from '../kernel/bad-input.ts';
import { builder } from '../kernel/builder.ts';
import { inSlices } from '../kernel/in-slices.ts';
import { codeGiven, STATE_FORM } from '../kernel/state-argument.ts';
import { StateRef } from '../nouns/state.ts';
import { type Question, questionOf, stateAt } from './analysis-question.ts';
import { AnalysisResultRef, type Answer, IntervalRef } from './analysis-result.ts';
import { argumentsOf, placeOf } from './measure-arguments.ts';
import { Window, windowsOf } from './series-windows.ts';
import { overArgument } from './vote-filter.ts';

/** What two states are compared by; which states is another argument. */
export const SCORING = {
  abstention: agreement.options.abstention,
  minCommonVotes: agreement.options.minCommonVotes,
};
export type Scoring = Values<typeof SCORING>;

/** Two states compared. */
export type Compared = Answer & {
  readonly scoring: Scoring;
  readonly a: number;
  readonly b: number;
  readonly scores: Agreement;
};

/** Compares the state at a place of the matrix with others. */
export function comparing(question: Question, scoring: Scoring, a: number): (b: number) => Compared {
  const { matrix, means } = question.analysis;
  const scoresWith = agreementWith({ matrix, means, over: question.over, ...scoring }, a);
  return (b) => ({ question, scoring, a, b, scores: scoresWith(b) });
}

const ExclusionsRef = builder.objectRef<Exclusions & { leftOut: number }>('Exclusions').implement({
  description:
    'Why roll calls of the filter are not among the common votes. One that more than one reason excludes counts for the first of: ineligible, absent, not voting, unknown.',
  fields: (t) => ({
    absent: t.exposeInt('absent', { description: 'One of the two was absent.' }),
    notVoting: t.exposeInt('notVoting', { description: 'One of the two was there and did not vote.' }),
    ineligible: t.exposeInt('ineligible', { description: 'One of the two could not take part.' }),
    unknown: t.exposeInt('unknown', {
      description: 'No source says what one of the two did, or it was no member.',
    }),
    abstained: t.exposeInt('abstained', {
      description: 'One of the two abstained, where `abstention` is MISSING; else 0.',
    }),
    leftOut: t.exposeInt('leftOut', {
      description: 'Roll calls left out: repeats of the same vote, or broken in the source.',
    }),
  }),
});

const excluded = ({ question: { analysis, over, parameters }, scoring, a, b }: Compared) => ({
  ...exclusionsOf(analysis.matrix, a, b, over, scoring.abstention),
  leftOut: parameters.leftOut,
});

/** The roll calls that count. */
export const counted = ({ question: { analysis, over }, scoring, a, b }: Compared) =>
  countedVotes(analysis.matrix, a, b, over, scoring.abstention);

export const AgreementRef = builder.objectRef<Compared>('Agreement');
AgreementRef.implement({
  description: `How two states agreed in their recorded votes. Absence is never disagreement; consensus leaves no roll call, so no score tells of it. See docs/formulas.md.`,
  interfaces: [AnalysisResultRef],
  fields: (t) => ({
    a: t.field({
      type: StateRef,
      description: 'One state.',
      resolve: ({ question, a }, _, context, info) => stateAt(question, a, context, info),
    }),
    b: t.field({
      type: StateRef,
      description: 'The other.',
      resolve: ({ question, b }, _, context, info) => stateAt(question, b, context, info),
    }),
    common: t.int({
      description: 'Roll calls at which both were for, against, or abstained.',
      resolve: ({ scores }) => scores.common,
    }),
    same: t.int({ description: 'At which both chose the same.', resolve: ({ scores }) => scores.same }),
    half: t.int({
      description: 'At which exactly one abstained, where that counts as half an agreement; else 0.',
      resolve: ({ scores }) => scores.half,
    }),
    opposed: t.int({ description: 'At which they differed otherwise.', resolve: ({ scores }) => scores.opposed }),
    table: t.field({
      type: [t.listRef('Int')],
      description: 'Rows a, columns b: FOR, AGAINST, ABSTAIN.',
      resolve: ({ scores }) => scores.table.map((row) => [...row]),
    }),
    enough: t.boolean({
      description: 'Whether there are as many common votes as were asked for; if not, there is no score.',
      resolve: ({ scores }) => scores.enough,
    }),
    reason: t.string({
      nullable: true,
      description: 'Why there is no score, or why one is not defined; null when there are all.',
      resolve: ({ scores }) => scores.reason,
    }),
    raw: t.float({
      nullable: true,
      description: `(same + half/2)/common, from 0 to 1 (Lijphart 1963). It flatters everyone, because most votes are nearly unanimous. See docs/formulas.md#agreement-raw.`,
      resolve: ({ scores }) => scores.raw,
    }),
    interval: t.field({
      type: IntervalRef,
      nullable: true,
      description: `Of raw: 95 %, by Wilson. Conservative with half credits, and too narrow, because votes of one session are not independent. See docs/formulas.md#interval.`,
      resolve: ({ scores }) => scores.interval,
    }),
    kappa: t.float({
      nullable: true,
      description:
        "Cohen's κ over the three categories, whatever `abstention` says: agreement beyond chance, from -1 to 1. Two states that nearly always vote yes get a low κ (the prevalence paradox): never rank by it alone. See docs/formulas.md#kappa.",
      resolve: ({ scores }) => scores.kappa,
    }),
    centred: t.float({
      nullable: true,
      description: `Centred correlation, from -1 to 1: unanimous votes add nothing, standing together in a minority counts most. See docs/formulas.md#centred-correlation.`,
      resolve: ({ scores }) => scores.centred,
    }),
    first: t.field({
      type: 'Date',
      nullable: true,
      description: 'The latest possible day of the first common vote.',
      resolve: (compared) => endsOf(compared)?.[0] ?? null,
    }),
    last: t.field({
      type: 'Date',
      nullable: true,
      description: 'The latest possible day of the last common vote.',
      resolve: (compared) => endsOf(compared)?.[1] ?? null,
    }),
    excluded: t.field({
      type: ExclusionsRef,
      description: 'The roll calls of the filter that are not common votes, by the reason.',
      resolve: excluded,
    }),
    series: t.field({
      type: [AgreementRef],
      description: 'The same in windows of time, the oldest first; windows without a common vote are left out.',
      args: {
        window: t.arg({ type: Window, required: true, defaultValue: 'SESSION', description: 'How time is cut.' }),
      },
      resolve: ({ question, scoring, a, b }, { window }, context) =>
        inSlices(context, () =>
          windowsOf(question, window)
            .map((part) => comparing(part, scoring, a)(b))
            .filter(({ scores }) => scores.common > 0),
        ),
    }),
  }),
});

function endsOf(compared: Compared): [string, string] | null {
  const { matrix } = compared.question.analysis;
  const found = commonEnds(matrix, compared.a, compared.b, counted(compared));
  const day = (place: number) => (matrix.rollCalls[place] as RollCall).latest;
  return found === null ? null : [day(found.first), day(found.last)];
}

builder.queryField('agreement', (t) =>
  t.field({
    type: AgreementRef,
    nullable: true,
    description: 'How two states agreed in their recorded votes.',
    args: {
      a: t.arg.string({ required: true, description: `One state, by ${STATE_FORM}.` }),
      b: t.arg.string({ required: true, description: 'The other.' }),
      over: overArgument(t.arg),
      ...argumentsOf(t.arg, SCORING),
    },
    resolve: async (_, { a, b, ...args }, context) => {
      const { question, values } = await questionOf(context, { options: SCORING }, args);
      const place = async (argument: string, state: string) =>
        placeOf(question.analysis, argument, await codeGiven(context, argument, state));
      const [one, other] = await Promise.all([place('a', a), place('b', b)]);
      if (one === other) throw badInput('BAD_USER_INPUT', `b: ${b} is the same state as a: ${a}. Name two states.`);
      return comparing(question, values, one)(other);
    },
  }),
);
