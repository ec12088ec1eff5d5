import { countBits } from '../../analysis/kernel/bits.ts';
import type { Filter } from '../../analysis/kernel/filter.ts';
import { countLeftOut, maskOf, RECENT_SESSIONS, sessionsOf } from '../../analysis/kernel/filter.ts';
import type { Mask } from '../../analysis/kernel/matrix.ts';
import type { Abstention } from '../../analysis/kernel/table.ts';
import { until } from '../../graph/kernel/as-of.ts';
import { urn } from '../../graph/kernel/urn.ts';
import { badInput } from '../kernel/bad-input.ts';
import { type Arguments, builder } from '../kernel/builder.ts';
import type { Context } from '../kernel/context.ts';
import type { Analysis } from '../kernel/matrix-cache.ts';
import { filterOf, type Over, overArgument } from './roll-call-filter.ts';

export const AbstentionEnum = builder.enumType('Abstention', {
  description: 'How a vote counts at which exactly one of two states abstains. Values may be added.',
  values: {
    HALF: { description: 'As half an agreement (Lijphart 1963).' },
    CATEGORY: { description: 'As a disagreement: abstaining is a choice of its own.' },
    MISSING: { description: 'Not at all: votes at which either abstains are left out.' },
  } as const,
});

/** What an analysis of roll calls was asked: what tells one answer from another, beside what is peculiar to the analysis. */
type Parameters = {
  readonly filter: Filter;
  readonly abstention: Abstention | null;
  readonly minCommonVotes: number | null;
  /** How many roll calls fit the filter, and how many more would that analysis leaves out. */
  readonly rollCalls: number;
  readonly leftOut: number;
};

/** What an answer says of its question. */
export type Stated = Parameters & { readonly asked: Asked; readonly options: Readonly<Record<string, unknown>> };

/** What was asked; `given` sets to null what makes no difference, and names the arguments that only this analysis has. */
export const stated = (asked: Asked, given: Partial<Stated> = {}): Stated => ({
  asked,
  options: {},
  ...asked.parameters,
  ...given,
});

export const AnalysisParametersRef = builder.objectRef<Stated>('AnalysisParameters').implement({
  description:
    'What an analysis was asked, defaults among them: with the data version, whoever has the data can compute it again.',
  fields: (t) => ({
    over: t.string({
      description: 'The filter of roll calls as JSON; null in it narrows nothing.',
      resolve: ({ filter }) => JSON.stringify(filter),
    }),
    abstention: t.expose('abstention', {
      type: AbstentionEnum,
      nullable: true,
      description: 'How one-sided abstentions count; null where it makes no difference.',
    }),
    minCommonVotes: t.exposeInt('minCommonVotes', {
      nullable: true,
      description: 'With fewer common votes there is no score; null where it makes no difference.',
    }),
    options: t.string({
      description: 'The other arguments as JSON, defaults among them; what is fixed stands in docs/formulas.md.',
      resolve: ({ options }) => JSON.stringify(options),
    }),
    rollCalls: t.exposeInt('rollCalls', { description: 'How many roll calls the filter finds.' }),
    leftOut: t.exposeInt('leftOut', {
      description: 'How many more it would find that are left out: repeats of the same vote, or broken in the source.',
    }),
  }),
});

/** Arguments of a comparison of states. */
export const measuringArguments = (arg: Arguments, least: number) => ({
  over: overArgument(arg),
  abstention: arg({
    type: AbstentionEnum,
    required: true,
    defaultValue: 'HALF',
    description: 'How a vote counts at which exactly one of the two abstains; κ and centred take no notice.',
  }),
  minCommonVotes: arg.int({
    required: true,
    defaultValue: least,
    description: `With fewer common votes there is no score; ${least} when omitted.`,
  }),
});

/** An analysis narrowed to what was asked. */
export type Asked = {
  readonly analysis: Analysis;
  readonly over: Mask;
  readonly parameters: Parameters & { readonly abstention: Abstention; readonly minCommonVotes: number };
};

type Given = { over: Over; abstention?: Abstention; minCommonVotes?: number };

/** Reads the arguments of an analysis; an error with a sentence when they say what cannot be. */
export async function asked(
  context: Context,
  { over, abstention = 'HALF', minCommonVotes = 1 }: Given,
): Promise<Asked> {
  const given = filterOf(over);
  const filter = { ...given, ...until(given, context.asOf) };
  if (minCommonVotes < 1)
    throw badInput(
      'BAD_USER_INPUT',
      `minCommonVotes: ${minCommonVotes} is below 1: without a common vote there is no score.`,
    );
  const analysis = await context.analysis();
  const mask = maskOf(analysis.matrix, filter);
  const leftOut = countLeftOut(analysis.matrix, filter);
  const parameters = { filter, abstention, minCommonVotes, rollCalls: countBits(mask), leftOut };
  return { analysis, over: mask, parameters };
}

/** The filter, narrowed to the last ten sessions that have roll calls where it names neither days nor sessions. */
export async function recent({ analysis, asOf }: Context, over: Over): Promise<Over> {
  if ((over.from ?? over.to ?? over.sessions ?? null) !== null) return over;
  const { matrix } = await analysis();
  return { ...over, sessions: sessionsOf(matrix, asOf.valid).slice(-RECENT_SESSIONS) };
}

/** The id of the state at a place of the matrix. */
export const stateAt = ({ analysis }: Asked, place: number): string =>
  urn('state', analysis.matrix.states[place] as string);

/** The place of the state that tells which side of an axis is which; -1 where nobody chose it and it has no votes. */
export function anchorOf(analysis: Analysis, argument: string, iso3: string, usual: string): number {
  if (iso3 === usual) return analysis.matrix.placeOf(usual) ?? -1;
  return placeOf(analysis, argument, iso3);
}

/** The place of a state in the matrix; an error when no state with roll calls has that code. */
export function placeOf({ matrix }: Analysis, argument: string, iso3: string): number {
  const place = matrix.placeOf(iso3) ?? matrix.placeOf(iso3.toUpperCase());
  if (place !== undefined) return place;
  throw badInput(
    'NOT_FOUND',
    `${argument}: no state with recorded votes has the code ${JSON.stringify(iso3)}. Codes are ISO 3166-1 alpha-3, such as "FRA".`,
  );
}
