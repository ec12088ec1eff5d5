import { setImmediate } from 'node:timers/promises';
import { closest, type End, RANKINGS, type RankedBy, ranking } from '../../analysis/measures/closest.ts';
import { isMember } from '../../graph/directory.ts';
import { parseUrn } from '../../graph/kernel/urn.ts';
import type { State } from '../../graph/state.ts';
import { type Arguments, builder } from '../kernel/builder.ts';
import type { Context } from '../kernel/context.ts';
import type { Analysis } from '../kernel/matrix-cache.ts';
import { namesOf, StateRef } from '../nouns/state.ts';
import { AgreementRef, type Compared, comparing, SCORING, type Scoring } from './agreement.ts';
import { type Question, questionOf } from './analysis-question.ts';
import { AnalysisResultRef, type Answer } from './analysis-result.ts';
import { argumentsOf, enumOf } from './measure-arguments.ts';
import { Window, type WindowWord, windowsOf } from './series-windows.ts';
import { type GivenFilter, overArgument } from './vote-filter.ts';

const { by, minCommonVotes } = closest.options;
const Measure = enumOf(by.of);

const OPTIONS = { abstention: closest.options.abstention, minCommonVotes };
/** A window has fewer votes than a period. */
const OPTIONS_OF_SERIES = {
  ...OPTIONS,
  minCommonVotes: { ...minCommonVotes, default: SCORING.minCommonVotes.default },
};

type Asked = { by: RankedBy; current: boolean; over: GivenFilter; minCommonVotes: number };
type Top = { readonly by: RankedBy; readonly agreement: Compared };
type Ranking = Answer & {
  readonly by: RankedBy;
  readonly agreements: readonly Compared[];
  /** Who comes first by each measure by which anybody does. */
  readonly tops: readonly Top[];
};

const TopRef = builder.objectRef<Top>('RankingTop').implement({
  description: 'Who comes first by one measure.',
  fields: (t) => ({
    by: t.expose('by', { type: Measure, description: 'The measure.' }),
    agreement: t.expose('agreement', {
      type: AgreementRef,
      nullable: true,
      description: 'With whom, and by how much; never null but where it fails.',
    }),
  }),
});

/** The measures as a sentence has them. */
const MEASURES: Readonly<Record<RankedBy, string>> = {
  RAW: 'raw agreement',
  KAPPA: 'agreement beyond chance',
  CENTRED: 'centred correlation',
};

/** Why nobody is ranked, or what the measures do not agree about, as a sentence. */
async function noteOf({ question, agreements, tops }: Ranking, _: object, context: Context): Promise<string | null> {
  const { rollCalls, minCommonVotes } = question.parameters;
  if (agreements.length === 0)
    return `No state has ${minCommonVotes} common votes with this one: ${rollCalls} votes fit \`over\`. Give a smaller minCommonVotes, or let more votes fit.`;
  const byState = Map.groupBy(tops, ({ agreement }) => question.analysis.matrix.states[agreement.b] as string);
  if (byState.size < 2) return null;
  const names = await namesOf(context, [...byState.keys()]);
  const parts = [...byState.values()].map(
    (same, place) => `by ${same.map(({ by }) => MEASURES[by]).join(' and ')} ${names[place]}`,
  );
  return `The measures do not agree on who comes first: ${parts.join(', ')}. Read all of them.`;
}

const RankingRef = builder.objectRef<Ranking>('Ranking').implement({
  description:
    'The other states in the order of their agreement with one. The measures may disagree on that order: each agreement has all, and `note` says where they put another state first. See docs/formulas.md.',
  interfaces: [AnalysisResultRef],
  fields: (t) => ({
    by: t.expose('by', { type: Measure, description: 'By what they are ranked here.' }),
    agreements: t.field({
      type: [AgreementRef],
      description: 'The agreements in this order: a is the state itself, b the other.',
      args: {
        first: t.arg.int({ required: true, defaultValue: 10, description: 'How many at most, from 1 to 200.' }),
      },
      resolve: ({ agreements }, { first }) => agreements.slice(0, first),
    }),
    tops: t.field({
      type: [TopRef],
      description: 'Who comes first by each measure.',
      resolve: ({ tops }) => [...tops],
    }),
    note: t.string({
      nullable: true,
      description:
        'Where the measures put another state first, or why no state is ranked; null where all put the same one first.',
      resolve: noteOf,
    }),
  }),
});

/** The others beside the state at a place, ranked by each measure over the votes of a question. */
function rank(question: Question, scoring: Scoring, self: number, others: readonly number[], by: RankedBy, end: End) {
  const compared = others.map(comparing(question, scoring, self));
  const tops = RANKINGS.flatMap((measure): Top[] => {
    const [agreement] = ranking(compared, measure, end);
    return agreement === undefined ? [] : [{ by: measure, agreement }];
  });
  return { question, by, agreements: ranking(compared, by, end), tops };
}

/** The places of the states that another is compared with. */
async function othersOf({ matrix }: Analysis, self: number, current: boolean, context: Context): Promise<number[]> {
  const members = current ? await membersOf(context) : null;
  return [...matrix.states.keys()].filter(
    (place) => place !== self && (members?.has(matrix.states[place] as string) ?? true),
  );
}

async function ranked({ iso3 }: State, { by, current, ...args }: Asked, context: Context, end: End): Promise<Ranking> {
  const { question, values } = await questionOf(context, { options: OPTIONS }, args);
  const self = question.analysis.matrix.placeOf(iso3);
  if (self === undefined) return { question, by, agreements: [], tops: [] };
  return rank(question, values, self, await othersOf(question.analysis, self, current, context), by, end);
}

async function rankedInWindows(
  { iso3 }: State,
  { by, current, window, ...args }: Asked & { window: WindowWord },
  context: Context,
  end: End,
): Promise<Ranking[]> {
  const { question, values } = await questionOf(context, { options: OPTIONS_OF_SERIES }, args);
  const self = question.analysis.matrix.placeOf(iso3);
  if (self === undefined) return [];
  const others = await othersOf(question.analysis, self, current, context);
  const rankings: Ranking[] = [];
  for (const piece of windowsOf(question, window)) {
    rankings.push(rank(piece, values, self, others, by, end));
    // Eighty sessions take a while, in which others are answered.
    await setImmediate();
  }
  return rankings.filter(({ agreements }) => agreements.length > 0);
}

/** The codes of the members of the United Nations as of the time. */
async function membersOf(context: Context): Promise<Set<string>> {
  const { byName } = await context.directory('state');
  return new Set(byName.flatMap((state) => (isMember(state, context.asOf) ? (parseUrn(state.id)?.key ?? []) : [])));
}

const rankingArguments = (arg: Arguments) => ({
  over: overArgument(arg),
  by: arg({ type: Measure, required: true, defaultValue: by.default, description: `${by.description}.` }),
  current: arg.boolean({
    required: true,
    defaultValue: closest.options.current.default,
    description: `${closest.options.current.description}, or on the day of \`asOf\`.`,
  }),
});

for (const [end, what] of [
  ['closest', 'The states that agreed most with this one, the nearest first.'],
  ['farthest', 'The states that agreed least with this one, the farthest first.'],
] as const)
  builder.objectField(StateRef, end, (t) =>
    t.field({
      type: RankingRef,
      nullable: true,
      description: `${what} See docs/formulas.md.`,
      args: { ...rankingArguments(t.arg), ...argumentsOf(t.arg, OPTIONS) },
      resolve: (state, args, context) => ranked(state, args, context, end),
    }),
  );

for (const [end, name, what] of [
  ['closest', 'closestSeries', 'The states that agreed most with this one'],
  ['farthest', 'farthestSeries', 'The states that agreed least with this one'],
] as const)
  builder.objectField(StateRef, name, (t) =>
    t.field({
      type: [RankingRef],
      nullable: true,
      description: `${what}, window by window, the oldest window first; windows in which nobody has enough common votes are left out. See docs/formulas.md.`,
      args: {
        ...rankingArguments(t.arg),
        window: t.arg({ type: Window, required: true, defaultValue: 'SESSION', description: 'How time is cut.' }),
        ...argumentsOf(t.arg, OPTIONS_OF_SERIES),
      },
      resolve: (state, args, context) => rankedInWindows(state, args, context, end),
    }),
  );
