import { type Filter, refusalOfSession } from '../../analysis/kernel/filter.ts';
import type { Matrix } from '../../analysis/kernel/matrix.ts';
import { type AsOf, spanAsOf } from '../../graph/kernel/as-of.ts';
import { ANALYSED_BODIES } from '../../graph/kernel/body.ts';
import type { Result } from '../../graph/vote-event.ts';
import { badInput } from '../kernel/bad-input.ts';
import { type Arguments, builder } from '../kernel/builder.ts';
import type { Context } from '../kernel/context.ts';
import { spanOf } from '../kernel/date.ts';
import { checkParts } from '../kernel/filter-parts.ts';
import { idsGiven, nodeGiven } from '../kernel/node-arguments.ts';
import { MotionScope } from '../kernel/scope.ts';
import { keyOfSymbol } from '../kernel/symbol.ts';
import { wordsGiven } from '../kernel/words.ts';
import { ResultWord } from '../nouns/vote-event.ts';
import { ChoicesInput, type GivenChoices, votedSoOf } from './voted-so.ts';

type Maybe<T> = T | null | undefined;
/** What an argument of this type says. */
export type GivenFilter = {
  text?: Maybe<string>;
  symbol?: Maybe<string>;
  seriesOf?: Maybe<string>;
  from?: Maybe<string>;
  to?: Maybe<string>;
  bodies?: Maybe<string[]>;
  sessions?: Maybe<number[]>;
  topics?: Maybe<string[]>;
  scope?: Maybe<NonNullable<Filter['scope']>[number][]>;
  result?: Maybe<Result[]>;
  minMargin?: Maybe<number>;
  maxMargin?: Maybe<number>;
  minMinority?: Maybe<number>;
  maxMinority?: Maybe<number>;
  important?: Maybe<boolean>;
  contested?: Maybe<boolean>;
  choices?: Maybe<GivenChoices[]>;
  and?: Maybe<GivenFilter[]>;
  or?: Maybe<GivenFilter[]>;
  not?: Maybe<GivenFilter>;
};

const MARGIN = 'Their margin, |for − against| / (for + against), is';
const MINORITY =
  'The share of the states for, against and abstaining that did not make the most frequent choice of the three is';
const BY_BALLOTS =
  'Ballots on record are counted, and where they are not all, the totals that a source states; votes for which neither is known do not fit. Of a contested vote the stated totals may be others.';

export const VoteFilter = builder.inputRef<GivenFilter>('VoteFilter');
VoteFilter.implement({
  description: 'Which votes: those for which all that is given holds. What is omitted narrows nothing.',
  fields: (t) => ({
    text: t.string({
      description:
        'In whose name, or in what their text is known by, every one of these words begins a word: `embargo cub`. Accents and case make no difference.',
    }),
    symbol: t.string({
      description:
        'On one text, its paragraphs, amendments and parts: `A/RES/74/247`, `R/74/247` or `ga/74/247`; votes on amendments of which only a dossier tells are under `resolution { amendments { votesOn } }`. Add `scope: [WHOLE]` for the text alone.',
    }),
    seriesOf: t.id({
      description:
        'Of the series that this vote (an id such as `urn:caucus:vote:ga/74/247`) belongs to, which is among them.',
    }),
    from: t.field({
      type: 'Date',
      description: 'Not before this day; a vote known by its month counts from the first day of it.',
    }),
    to: t.field({
      type: 'Date',
      description: 'Not after this day; a vote known by its month counts from the first day of it.',
    }),
    bodies: t.idList({
      description: 'Of these bodies (ids of institutions), such as `urn:caucus:institution:un-security-council`.',
    }),
    sessions: t.intList({
      description:
        'Of these regular sessions of the General Assembly; its emergency and special sessions count in the regular session they fall in. Where `bodies` names others, their votes count in the session that they fall in by their day. A session that no vote falls in is refused; as of a day, one that was still to come has none yet.',
    }),
    topics: t.idList({
      description:
        'Filed under at least one of these topics (ids), such as `urn:caucus:topic:human-rights`, `urn:caucus:topic:colonialism` or `urn:caucus:topic:nuclear-weapons-and-nuclear-material`; the field `topics` lists them.',
    }),
    scope: t.field({
      type: [MotionScope],
      description: 'On these parts of a text; `AMENDMENT` is a vote on an amendment.',
    }),
    result: t.field({
      type: [ResultWord],
      description:
        'That ended so, as far as a source says. A record may lack what was not adopted: that of the Security Council has its resolutions, and no draft that failed.',
    }),
    minMargin: t.float({ description: `${MARGIN} at least this, from 0 for a tie to 1. ${BY_BALLOTS}` }),
    maxMargin: t.float({ description: `${MARGIN} at most this: 0.1 finds close votes. ${BY_BALLOTS}` }),
    minMinority: t.float({
      description: `${MINORITY} at least this, from 0 to 1; 0.05 leaves out what was nearly unanimous. ${BY_BALLOTS}`,
    }),
    maxMinority: t.float({ description: `${MINORITY} at most this. ${BY_BALLOTS}` }),
    important: t.boolean({
      description:
        'That the United States Department of State lists as important, or, with false, only those of which a source says that it does not. Of votes that are newer than its list in the sources neither is known.',
    }),
    contested: t.boolean({
      description: 'Whose totals differ between two sources, or, with false, only the others.',
    }),
    choices: t.field({
      type: [ChoicesInput],
      description:
        'At which each of these sets voted so: two entries find where one state was against and another for.',
    }),
    and: t.field({ type: [VoteFilter], description: 'For which all of these hold.' }),
    or: t.field({ type: [VoteFilter], description: 'For which at least one of these holds.' }),
    not: t.field({ type: VoteFilter, description: 'For which this does not hold.' }),
  }),
});

/** The argument `over` of an analysis. */
export const overArgument = (arg: Arguments) =>
  arg({
    type: VoteFilter,
    required: true,
    defaultValue: {},
    description:
      'Which votes are looked at. The last ten sessions where it names neither days nor sessions, and no text and no series either (`from: "1946-01-01"` takes all); whole texts where it names no `scope`, because the paragraphs of one text are not independent votes; the General Assembly, and synthetic assemblies, where it names no `bodies`. Repeats of the same vote and votes that are broken in the source never are.',
  });

/** The filter of an argument; an error with a sentence when it says what cannot be. */
export async function filterOf(context: Context, argument: string, given: GivenFilter): Promise<Filter> {
  checkParts(argument, given);
  return partOf(context, argument, given);
}

async function partOf(context: Context, argument: string, given: GivenFilter): Promise<Filter> {
  for (const name of ['minMargin', 'maxMargin', 'minMinority', 'maxMinority'] as const)
    refuseNoShare(`${argument}.${name}`, given[name] ?? null);
  refuseTurnedRound(argument, given, 'minMargin', 'maxMargin');
  refuseTurnedRound(argument, given, 'minMinority', 'maxMinority');
  const { from, to } = spanOf(given, `${argument}.`);
  const filter: Filter = {
    from,
    to,
    scope: given.scope ?? null,
    result: given.result ?? null,
    sessions: given.sessions ?? null,
    words: wordsGiven(`${argument}.text`, given.text),
    symbol: keyOfSymbol(`${argument}.symbol`, given.symbol ?? null),
    series: given.seriesOf ? await seriesOf(context, `${argument}.seriesOf`, given.seriesOf) : null,
    bodies: await idsGiven(context, `${argument}.bodies`, given.bodies, 'institution'),
    topics: await idsGiven(context, `${argument}.topics`, given.topics, 'topic'),
    minMargin: given.minMargin ?? null,
    maxMargin: given.maxMargin ?? null,
    minMinority: given.minMinority ?? null,
    maxMinority: given.maxMinority ?? null,
    important: given.important ?? null,
    contested: given.contested ?? null,
    choices:
      given.choices && (await each(given.choices, (one, at) => votedSoOf(context, `${argument}.choices[${at}]`, one))),
    and: given.and && (await each(given.and, (one, at) => partOf(context, `${argument}.and[${at}]`, one))),
    or: given.or && (await each(given.or, (one, at) => partOf(context, `${argument}.or[${at}]`, one))),
    not: given.not && (await partOf(context, `${argument}.not`, given.not)),
  };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== null && value !== undefined));
}

/** Refuses sessions that no vote falls in, by a matrix of all votes or of those that are looked at: once the rest of the filter is known to be good, because the votes are read for it. */
export function refuseUnknownSessions(matrix: Matrix, argument: string, given: GivenFilter): void {
  for (const session of given.sessions ?? []) {
    const refusal = refusalOfSession(matrix, session);
    if (refusal !== null) throw badInput('BAD_USER_INPUT', `${argument}.sessions: ${refusal}`);
  }
  for (const [at, one] of (given.and ?? []).entries()) refuseUnknownSessions(matrix, `${argument}.and[${at}]`, one);
  for (const [at, one] of (given.or ?? []).entries()) refuseUnknownSessions(matrix, `${argument}.or[${at}]`, one);
  if (given.not) refuseUnknownSessions(matrix, `${argument}.not`, given.not);
}

/** The bodies whose votes are of a session: the General Assembly, unless others are named anywhere; then all, which is null. */
export const bodiesOfSessions = (filter: Filter): readonly string[] | null =>
  mentioned(filter, 'bodies').length > 0 ? null : ANALYSED_BODIES;

/** The filter of a list, whose sessions are those of `bodiesOfSessions`; `within` is that of the votes of which it is a list. */
export function filterOfList(filter: Filter, within: Filter = {}): Filter {
  const bodies = bodiesOfSessions({ and: [filter, within] });
  const narrowed = (one: Filter): Filter => ({
    ...one,
    ...(one.sessions && { bodies }),
    ...(one.and && { and: one.and.map(narrowed) }),
    ...(one.or && { or: one.or.map(narrowed) }),
    ...(one.not && { not: narrowed(one.not) }),
  });
  return bodies === null ? filter : narrowed(filter);
}

/** The same of what was held and known by the time as of which is read. */
export const filterAsOf = (filter: Filter, asOf: AsOf): Filter => {
  const { from, to } = spanAsOf({ from: filter.from ?? null, to: filter.to ?? null }, asOf);
  return { ...filter, from, to, recorded: asOf.recorded };
};

/** What a filter, or one within it, says of one thing. */
export const mentioned = <N extends keyof Filter>(filter: Filter, name: N): NonNullable<Filter[N]>[] => [
  ...(filter[name] === null || filter[name] === undefined ? [] : [filter[name]]),
  ...[...(filter.and ?? []), ...(filter.or ?? []), ...(filter.not ? [filter.not] : [])].flatMap((one) =>
    mentioned(one, name),
  ),
];

/** The filter of an analysis, with what holds where nothing is said. */
export const withDefaults = (filter: Filter): Filter => ({
  ...(mentioned(filter, 'bodies').length > 0 ? {} : { bodies: ANALYSED_BODIES }),
  ...(mentioned(filter, 'scope').length > 0 ? {} : { scope: ['WHOLE'] as const }),
  ...filter,
});

const each = <T, R>(given: readonly T[], one: (value: T, place: number) => Promise<R>): Promise<R[]> =>
  Promise.all(given.map(one));

function refuseNoShare(argument: string, share: number | null): void {
  if (share !== null && !(share >= 0 && share <= 1))
    throw badInput('BAD_USER_INPUT', `${argument}: ${share} is not a share from 0 to 1.`);
}

type Bound = 'minMargin' | 'maxMargin' | 'minMinority' | 'maxMinority';

function refuseTurnedRound(argument: string, given: GivenFilter, least: Bound, most: Bound): void {
  const [low, high] = [given[least] ?? 0, given[most] ?? 1];
  if (low > high)
    throw badInput(
      'BAD_USER_INPUT',
      `${argument}.${least}: ${low} is above ${most}: ${high}. Give the smaller share as \`${least}\`.`,
    );
}

async function seriesOf(context: Context, argument: string, id: string): Promise<string> {
  const { series, name } = await nodeGiven(context, argument, id, 'vote event');
  if (series !== null) return series;
  throw badInput('BAD_USER_INPUT', `${argument}: "${name}" is of no series: only votes on whole texts are.`);
}
