import type { ClaimFilter as Filter, SpeakerAs as SpeakerAsWord } from '../../graph/claim-filter.ts';
import { badInput } from '../kernel/bad-input.ts';
import { builder } from '../kernel/builder.ts';
import type { Context } from '../kernel/context.ts';
import { spanOf } from '../kernel/date.ts';
import { dossiersGiven } from '../kernel/dossier-argument.ts';
import { enumOf } from '../kernel/enum.ts';
import { checkParts } from '../kernel/filter-parts.ts';
import { idsGiven } from '../kernel/node-arguments.ts';
import { wordsGiven } from '../kernel/words.ts';
import { Verb } from '../nouns/assertion.ts';
import { Polarity, Rank, ValueKind } from '../nouns/claim.ts';
import { Mode } from '../nouns/evidence.ts';
import { predicateOf } from '../nouns/predicate.ts';

const SpeakerAs = enumOf<SpeakerAsWord>('SpeakerAs', 'Who speaks for an actor.', {
  ITSELF: 'The actor itself.',
  PEOPLE: 'Somebody in a role at it: its spokespeople; for a role, whoever speaks in it.',
});

type Maybe<T> = T | null | undefined;
/** What an argument of this type says. */
export type GivenClaimFilter = {
  [N in keyof Omit<Filter, 'words' | 'keys' | 'as' | 'ruled' | 'predicate' | 'and' | 'or' | 'not'>]?: Maybe<
    Filter[N] extends Maybe<readonly (infer One)[]> ? One[] : Filter[N]
  >;
} & {
  text?: Maybe<string>;
  predicate?: Maybe<string[]>;
  and?: Maybe<GivenClaimFilter[]>;
  or?: Maybe<GivenClaimFilter[]>;
  not?: Maybe<GivenClaimFilter>;
};

const DAY =
  'The day of a claim is the first that it says, else since when it was so, else that of the session, vote or decision that it is about, else when somebody said it: by where, or by the article that reports it. What has none of these fits neither.';

export const ClaimFilter = builder.inputRef<GivenClaimFilter>('ClaimFilter');
ClaimFilter.implement({
  description:
    'Which claims: those for which all that is given holds, where what is given of who makes a claim, and how, holds of one statement of it together. What is omitted narrows nothing.',
  fields: (t) => ({
    text: t.string({
      description: 'In whose sentence every one of these words begins a word. Accents and case make no difference.',
    }),
    dossiers: t.stringList({ description: 'Of these dossiers, such as `un-cybercrime`.' }),
    predicate: t.stringList({
      description: 'With one of these predicates, such as `SAID_OF`; `predicates` lists them.',
    }),
    polarity: t.field({ type: Polarity, description: 'That say so, or that deny it.' }),
    rank: t.field({ type: [Rank], description: 'That rank so beside their rivals.' }),
    valueKind: t.field({ type: [ValueKind], description: 'With these kinds of value, such as UNKNOWN.' }),
    openList: t.boolean({ description: 'Whose source names some of many, or, with false, only the others.' }),
    inferred: t.boolean({ description: 'That nobody makes but us, or, with false, only the others.' }),
    contested: t.boolean({ description: 'That stand in a conflict, or, with false, only the others.' }),
    about: t.idList({
      description:
        'About one of these things (ids such as `urn:caucus:treaty:un-cybercrime`): as subject, as object, or as something that they concern besides.',
    }),
    from: t.field({ type: 'Date', description: `Whose day is not before this one. ${DAY}` }),
    to: t.field({ type: 'Date', description: `Whose day is not after this one. ${DAY}` }),
    articles: t.idList({
      description:
        'Written in one of these articles or documents (ids such as `urn:caucus:article:001`), or said in the document, as an article reports.',
    }),
    speakers: t.idList({
      description:
        'Made by one of these actors, or by somebody in a role at it, or in their own voices by these articles: ids such as `urn:caucus:ngo:eff`.',
    }),
    speakersAs: t.field({
      type: [SpeakerAs],
      description: 'Whether `speakers` speak themselves, or people for them; both when omitted.',
    }),
    via: t.idList({
      description:
        'That came through one of these actors (ids such as `urn:caucus:publisher:x`): an agency, an outlet, somebody who quotes, a medium or a platform that it was said to.',
    }),
    venues: t.idList({
      description:
        'Said at one of these places (ids such as `urn:caucus:publisher:x`): a session, a document, a medium, a platform.',
    }),
    mode: t.field({ type: [Mode], description: 'Said in one of these manners.' }),
    verb: t.field({ type: [Verb], description: 'By which the speaker does one of these things, such as WARN.' }),
    and: t.field({ type: [ClaimFilter], description: 'For which all of these hold.' }),
    or: t.field({ type: [ClaimFilter], description: 'For which at least one of these holds.' }),
    not: t.field({ type: ClaimFilter, description: 'For which this does not hold.' }),
  }),
});

/** The filter of an argument; an error with a sentence when it says what cannot be. */
export async function claimFilterOf(context: Context, argument: string, given: GivenClaimFilter): Promise<Filter> {
  checkParts(argument, given);
  return partOf(context, argument, given);
}

async function partOf(context: Context, argument: string, given: GivenClaimFilter): Promise<Filter> {
  const { text, dossiers, predicate, about, articles, speakers, via, venues, and, or, not, ...rest } = given;
  if (rest.speakersAs && !speakers)
    throw badInput('BAD_USER_INPUT', `${argument}.speakersAs: say whose with \`speakers\`.`);
  const filter = {
    ...rest,
    ...spanOf(given, `${argument}.`),
    words: wordsGiven(`${argument}.text`, text),
    predicate: predicate?.map((name) => predicateOf(`${argument}.predicate`, name)),
    about: await idsGiven(context, `${argument}.about`, about, 'thing'),
    articles: await idsGiven(context, `${argument}.articles`, articles, 'article or document'),
    speakers: await idsGiven(context, `${argument}.speakers`, speakers, 'actor or article'),
    via: await idsGiven(context, `${argument}.via`, via, 'actor'),
    venues: await idsGiven(context, `${argument}.venues`, venues, 'thing'),
    dossiers: await dossiersGiven(context, `${argument}.dossiers`, dossiers),
    and: and && (await each(and, (one, at) => partOf(context, `${argument}.and[${at}]`, one))),
    or: or && (await each(or, (one, at) => partOf(context, `${argument}.or[${at}]`, one))),
    not: not && (await partOf(context, `${argument}.not`, not)),
  };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== null && value !== undefined));
}

const each = <T, R>(given: readonly T[], one: (value: T, place: number) => Promise<R>): Promise<R[]> =>
  Promise.all(given.map(one));
