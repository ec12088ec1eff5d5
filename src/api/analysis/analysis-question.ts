import type { GraphQLResolveInfo } from 'graphql';
import { countBits } from '../../analysis/kernel/bits.ts';
import { countLeftOut, type Filter, maskOf, sessionsOf } from '../../analysis/kernel/filter.ts';
import type { Mask } from '../../analysis/kernel/matrix.ts';
import type { Measure, Work } from '../../analysis/kernel/measure.ts';
import type { Given, Option, Options, Values } from '../../analysis/kernel/option.ts';
import { periodOf, withPeriod } from '../../analysis/kernel/period.ts';
import type { Abstention } from '../../analysis/kernel/table.ts';
import { ANALYSED_BODIES } from '../../graph/kernel/body.ts';
import { urn } from '../../graph/kernel/urn.ts';
import type { State } from '../../graph/state.ts';
import type { Context } from '../kernel/context.ts';
import type { Analysis } from '../kernel/matrix-cache.ts';
import { nodeAt, nodesAt } from '../kernel/reference.ts';
import { codeGiven, codesGiven } from '../kernel/state-argument.ts';
import { valuesOf } from './measure-arguments.ts';
import { refuseUnknownTexts } from './unknown-texts.ts';
import {
  filterAsOf,
  filterOf,
  type GivenFilter,
  mentioned,
  refuseUnknownSessions,
  withDefaults,
} from './vote-filter.ts';
import { votesFound } from './votes-found.ts';

/** What an answer says that it was asked: what tells one answer of a measure from another. */
type Parameters = {
  readonly filter: Filter;
  /** The period as a sentence. */
  readonly period: string;
  /** Null where it makes no difference. */
  readonly abstention: Abstention | null;
  readonly minCommonVotes: number | null;
  /** What only this measure takes; states by their codes. */
  readonly options: Readonly<Record<string, unknown>>;
  /** How many roll calls fit the filter, and how many more would that no analysis counts. */
  readonly rollCalls: number;
  readonly leftOut: number;
};

/** All roll calls, which of them are looked at, and what was asked. */
export type Question = {
  readonly analysis: Analysis;
  readonly over: Mask;
  readonly parameters: Parameters;
  /** Which piece of a series it is, if it is one. */
  readonly window?: WindowOfTime;
};

/** A window of time: its session or its year, where it was cut by them, and the first and the last day on which its votes may have been held. */
export type WindowOfTime = {
  readonly session: number | null;
  readonly year: number | null;
  readonly from: string;
  readonly to: string;
};

/** What is asked of a measure; what is not given is as the measure has it. */
type QuestionArguments<O extends Options> = { readonly over: GivenFilter } & {
  readonly [Name in keyof O]?: Given<O[Name]> | null | undefined;
};

/** Reads the arguments of a measure; an error with a sentence when they say what cannot be. `argument` is what its filter is called. */
export async function questionOf<O extends Options>(
  context: Context,
  { options, unused }: Pick<Measure<O>, 'options' | 'unused'>,
  { over, ...asked }: QuestionArguments<O>,
  argument = 'over',
): Promise<{ question: Question; values: Values<O> }> {
  const chosen = await filterOf(context, argument, over);
  const analysis = await analysisOf(context, chosen);
  refuseUnknownSessions(analysis.matrix, argument, over);
  await refuseUnknownTexts(context, argument, over);
  const given = Object.fromEntries(
    await Promise.all(
      Object.entries(options).map(async ([name, option]) => {
        const value = (asked as Record<string, unknown>)[name] ?? option.default;
        return [name, await withCodes(context, name, option, value)] as const;
      }),
    ),
  );
  const values = valuesOf(analysis, options, given);
  const narrowed = withDefaults(chosen);
  const recent = () => sessionsOf(analysis.matrix, bodiesOf(chosen) ?? ANALYSED_BODIES, context.asOf.valid);
  const filter = filterAsOf(withPeriod(narrowed, recent), context.asOf);
  // What it takes is remembered, so that what follows takes no time.
  await votesFound(context, analysis.matrix, filter);
  const mask = maskOf(analysis.matrix, filter);
  const vain: readonly PropertyKey[] = unused?.(given as Record<keyof O, unknown>) ?? [];
  const stated = (name: 'abstention' | 'minCommonVotes') =>
    vain.includes(name) || given[name] === undefined ? null : given[name];
  const own = Object.entries<Option>(options).filter(([name, option]) => isEchoed(name, option));
  const parameters: Parameters = {
    filter,
    period: periodOf(chosen, filter),
    abstention: stated('abstention') as Abstention | null,
    minCommonVotes: stated('minCommonVotes') as number | null,
    options: Object.fromEntries(own.map(([name]) => [name, given[name]])),
    ...countsOf(analysis, mask, filter),
  };
  return { question: { analysis, over: mask, parameters }, values };
}

/** Whether the parameters of an answer have an option of a measure as one of its own. */
export const isEchoed = (name: string, { type, served }: Option): boolean =>
  served !== false && type !== 'states' && name !== 'abstention' && name !== 'minCommonVotes';

/** The value of an option; where it names states, by any of their codes and names, their codes. */
async function withCodes(context: Context, name: string, { type, default: none }: Options[string], value: unknown) {
  if (type === 'state' && value !== none) return codeGiven(context, name, String(value));
  if (type !== 'states' || !Array.isArray(value)) return value;
  return codesGiven(context, name, value);
}

const countsOf = ({ matrix }: Analysis, over: Mask, filter: Filter) => ({
  rollCalls: countBits(over),
  leftOut: countLeftOut(matrix, filter),
});

/** The same question of the roll calls of a window. */
export const narrow = (
  { analysis, parameters }: Question,
  over: Mask,
  part: Partial<Filter>,
  window: WindowOfTime,
): Question => {
  const filter = { ...parameters.filter, ...part };
  return { analysis, over, window, parameters: { ...parameters, filter, ...countsOf(analysis, over, filter) } };
};

/** The roll calls of the bodies that are looked at by default, or all where others are asked for: who does not ask for others does not wait for them. */
async function analysisOf(context: Context, filter: Filter): Promise<Analysis> {
  const analysis = await context.analysis();
  return bodiesOf(filter)?.some((body) => !ANALYSED_BODIES.includes(body)) ? analysis.ofAllBodies() : analysis;
}

/** The bodies that a filter names; null where it names none. */
function bodiesOf(filter: Filter): string[] | null {
  const bodies = mentioned(filter, 'bodies').flat();
  return bodies.length === 0 ? null : bodies;
}

/** What work finds; the same question is computed once. `more` is what tells questions apart beside their parameters. */
export const compute = <P extends object, R>(
  question: Question,
  work: Work<P, R>,
  parameters: P,
  ...more: unknown[]
): Promise<R> => question.analysis.pool.run(work, JSON.stringify([question.parameters, ...more]), parameters);

const idOf = ({ analysis }: Question, place: number): string => urn('state', analysis.matrix.states[place] as string);

/** The state at a place of the matrix. */
export const stateAt = (question: Question, place: number, context: Context, info: GraphQLResolveInfo) =>
  nodeAt<State>(context, idOf(question, place), info);

/** The states at some places of the matrix. */
export const statesAt = (question: Question, places: readonly number[], context: Context, info: GraphQLResolveInfo) =>
  nodesAt<State>(
    context,
    places.map((place) => idOf(question, place)),
    info,
  );
