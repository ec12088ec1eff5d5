/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Exactly one of these: the same input names a group in every analysis. */
export type ActorSet =
  {   /** Who voted so; ballots that we infer count. */
  ballots: BallotSet; ids?: never; memberOf?: never; partyTo?: never; position?: never; region?: never; said?: never; signed?: never; states?: never; }
  |  { ballots?: never;   /** These actors, at most 200 ids such as `urn:caucus:ngo:eff`. */
  ids: Array<string>; memberOf?: never; partyTo?: never; position?: never; region?: never; said?: never; signed?: never; states?: never; }
  |  { ballots?: never; ids?: never;   /** The members of this bloc, alliance or group (an id such as `urn:caucus:bloc:eu`, `urn:caucus:bloc:nato` or `urn:caucus:bloc:g77`; the field `blocs` lists them), today or on the day of `asOf`. A group of which a source says that it is all of a bloc but some has these members: `urn:caucus:group:eu-members-except-irl`. */
  memberOf: string; partyTo?: never; position?: never; region?: never; said?: never; signed?: never; states?: never; }
  |  { ballots?: never; ids?: never; memberOf?: never;   /** Who is a party to this treaty (an id such as `urn:caucus:treaty:budapest-2001`), as far as a source says; of a group of which a source says that it is all of a bloc but some, these members. */
  partyTo: string; position?: never; region?: never; said?: never; signed?: never; states?: never; }
  |  { ballots?: never; ids?: never; memberOf?: never; partyTo?: never;   /** Who takes a stand. */
  position: PositionSet; region?: never; said?: never; signed?: never; states?: never; }
  |  { ballots?: never; ids?: never; memberOf?: never; partyTo?: never; position?: never;   /** The members of the region of UN M49 with this name: "Africa", "Americas", "Asia", "Europe" or "Oceania". The same as `memberOf` with the id of its bloc. */
  region: string; said?: never; signed?: never; states?: never; }
  |  { ballots?: never; ids?: never; memberOf?: never; partyTo?: never; position?: never; region?: never;   /** Who makes a claim that fits, and for whom somebody makes it in a role: `{about: [...], verb: [WARN]}`. */
  said: ClaimFilter; signed?: never; states?: never; }
  |  { ballots?: never; ids?: never; memberOf?: never; partyTo?: never; position?: never; region?: never; said?: never;   /** Who signed this treaty or document (an id such as `urn:caucus:treaty:un-cybercrime`). */
  signed: string; states?: never; }
  |  { ballots?: never; ids?: never; memberOf?: never; partyTo?: never; position?: never; region?: never; said?: never; signed?: never;   /** These states, each by its ISO 3166 code, such as `FRA`, its id, or a name, also an old one; at most 200. */
  states: Array<string>; };

/** The point on which two claims differ. Values may be added. */
export type Aspect =
  /** They give different dates. */
  | 'DATE'
  /** They name different acts by which it comes about. */
  | 'MECHANISM'
  /** They say that it was done in different ways: by consensus, by a vote. */
  | 'METHOD'
  /** They give different numbers. */
  | 'NUMBER'
  /** They differ in how far it reaches: whom it binds, what it is the first of. */
  | 'SCOPE'
  /** They put somebody on different sides. */
  | 'STANCE'
  /** One says that it is so, the other that it is not. */
  | 'SUBSTANCE'
  /** They name different people or bodies. */
  | 'WHO'
  /** They put it in different words. */
  | 'WORDING';

/** Which states made one of these choices at a vote. */
export type BallotSet = {
  /** The choices. */
  choice: Array<Choice>;
  /** The id of a vote event such as `urn:caucus:vote:ga/74/247`. */
  event: string;
};

/** What sort of bloc it is. Values may be added. */
export type BlocKind =
  /** States that act together. */
  | 'BLOC'
  /** A region of the world: who comes from it does not act together for that. */
  | 'REGION'
  /** One of the groups among which the United Nations share out seats: its members need not vote alike. */
  | 'REGIONAL_GROUP';

/** What a state did at a vote. Values may be added. */
export type Choice =
  /** The state is recorded as absent. */
  | 'ABSENT'
  /** The state abstained. */
  | 'ABSTAIN'
  /** The state voted no. */
  | 'AGAINST'
  /** The state voted yes. */
  | 'FOR'
  /** The state had no right to vote: not yet a member, withdrawn, excluded. */
  | 'INELIGIBLE'
  /** The state did not take part, as the source records it; it may have been in the room. */
  | 'NOT_VOTING'
  /** A source says that it is not known. */
  | 'UNKNOWN';

/** How somebody voted. */
export type ChoicesFilter = {
  /** The least share of them that did, over 0 and up to 1: 0.5 for half of them; all of them when omitted. */
  atLeast?: number | null | undefined;
  /** Made one of these choices; who is named and has no ballot did not. */
  choice: Array<Choice>;
  /** The states of this set; with `memberOf` or `region`, at each vote those that were members on its day (its latest possible one), could vote and have a ballot there. */
  of: ActorSet;
};

/** Which claims: those for which all that is given holds, where what is given of who makes a claim, and how, holds of one statement of it together. What is omitted narrows nothing. */
export type ClaimFilter = {
  /** About one of these things (ids such as `urn:caucus:treaty:un-cybercrime`): as subject, as object, or as something that they concern besides. */
  about?: Array<string> | null | undefined;
  /** For which all of these hold. */
  and?: Array<ClaimFilter> | null | undefined;
  /** Written in one of these articles or documents (ids such as `urn:caucus:article:001`), or said in the document, as an article reports. */
  articles?: Array<string> | null | undefined;
  /** That stand in a conflict, or, with false, only the others. */
  contested?: boolean | null | undefined;
  /** Of these dossiers, such as `un-cybercrime`. */
  dossiers?: Array<string> | null | undefined;
  /** Whose day is not before this one. The day of a claim is the first that it says, else since when it was so, else that of the session, vote or decision that it is about, else when somebody said it: by where, or by the article that reports it. What has none of these fits neither. */
  from?: string | null | undefined;
  /** That nobody makes but us, or, with false, only the others. */
  inferred?: boolean | null | undefined;
  /** Said in one of these manners. */
  mode?: Array<Mode> | null | undefined;
  /** For which this does not hold. */
  not?: ClaimFilter | null | undefined;
  /** Whose source names some of many, or, with false, only the others. */
  openList?: boolean | null | undefined;
  /** For which at least one of these holds. */
  or?: Array<ClaimFilter> | null | undefined;
  /** That say so, or that deny it. */
  polarity?: Polarity | null | undefined;
  /** With one of these predicates, such as `SAID_OF`; `predicates` lists them. */
  predicate?: Array<string> | null | undefined;
  /** That rank so beside their rivals. */
  rank?: Array<Rank> | null | undefined;
  /** Made by one of these actors, or by somebody in a role at it, or in their own voices by these articles: ids such as `urn:caucus:ngo:eff`. */
  speakers?: Array<string> | null | undefined;
  /** Whether `speakers` speak themselves, or people for them; both when omitted. */
  speakersAs?: Array<SpeakerAs> | null | undefined;
  /** In whose sentence every one of these words begins a word. Accents and case make no difference. */
  text?: string | null | undefined;
  /** Whose day is not after this one. The day of a claim is the first that it says, else since when it was so, else that of the session, vote or decision that it is about, else when somebody said it: by where, or by the article that reports it. What has none of these fits neither. */
  to?: string | null | undefined;
  /** With these kinds of value, such as UNKNOWN. */
  valueKind?: Array<ValueKind> | null | undefined;
  /** Said at one of these places (ids such as `urn:caucus:publisher:x`): a session, a document, a medium, a platform. */
  venues?: Array<string> | null | undefined;
  /** By which the speaker does one of these things, such as WARN. */
  verb?: Array<Verb> | null | undefined;
  /** That came through one of these actors (ids such as `urn:caucus:publisher:x`): an agency, an outlet, somebody who quotes, a medium or a platform that it was said to. */
  via?: Array<string> | null | undefined;
};

/** How one claim relates to another. Values may be added. */
export type ClaimLinkKind =
  /** The claim is a reason against the other. */
  | 'ARGUES_AGAINST'
  /** The claim is a reason for the other. */
  | 'ARGUES_FOR'
  /** The claim is worked out from the other. */
  | 'DERIVED_FROM'
  /** The claim is made to refute the other. */
  | 'REBUTS'
  /** The claim says the same in more detail. */
  | 'REFINES';

/** How claims that differ go together. Values may be added. */
export type ContradictionKind =
  /** One was so first, the other later. */
  | 'CHANGE'
  /** They look different and go together. */
  | 'COMPATIBLE'
  /** They cannot all be so. */
  | 'CONFLICT'
  /** They are on different things. */
  | 'DIFFERENT_TARGETS'
  /** They count or mean different things. */
  | 'NOT_COMPARABLE'
  /** They are judgements that argue with each other. */
  | 'OPINION'
  /** One is said to refute the other. */
  | 'REBUTTAL'
  /** They differ in wording or in detail; it may be one thing. */
  | 'VARIANT';

/** How a body decided. Values may be added. */
export type DecisionMethod =
  /** By consensus: nobody objected. */
  | 'CONSENSUS'
  /** By a vote of which it is not recorded who voted how. */
  | 'NON_RECORDED_VOTE'
  /** By a vote of which it is recorded who voted how. */
  | 'RECORDED_VOTE'
  /** No source says. */
  | 'UNKNOWN'
  /** By a vote; the source does not say of which kind. */
  | 'VOTE'
  /** Without a vote. */
  | 'WITHOUT_VOTE';

/** Which end of an order comes first. */
export type Direction =
  /** The smallest, the oldest or the first of the alphabet first. */
  | 'ASC'
  /** The largest, the newest or the last of the alphabet first. */
  | 'DESC';

/** Whether an origin knows something independently of the other origins. Values may be added. */
export type Independence =
  /** The origin knows it from elsewhere than the others. */
  | 'INDEPENDENT'
  /** The origin goes back to the same words as the others. */
  | 'SAME_ORIGIN'
  /** Nobody can tell. */
  | 'UNKNOWN';

/** How something is said. Values may be added. */
export type Mode =
  /** Nobody says it; we conclude it by a rule. */
  | 'INFERRED'
  /** An official document says it. */
  | 'OFFICIAL'
  /** The article attributes it to a speaker or another outlet, in words of its own. */
  | 'PARAPHRASED'
  /** A row of a dataset says it. */
  | 'RECORDED'
  /** The article says it in its own voice. */
  | 'REPORTED'
  /** The speaker's own words: in quotation marks, or in a text that the speaker wrote. */
  | 'VERBATIM';

/** What part of a text was voted on. Values may be added. */
export type MotionScope =
  /** A change to the text. */
  | 'AMENDMENT'
  /** A paragraph or another part of the text, voted on separately. */
  | 'PARAGRAPH'
  /** A question of procedure: adjournment, division, no action. */
  | 'PROCEDURAL'
  /** The whole text. */
  | 'WHOLE';

/** What sort of name it is. Values may be added. */
export type NameKind =
  /** Another name in use. */
  | 'ALIAS'
  /** The line below the title of a text. */
  | 'DECK'
  /** A name of the past. */
  | 'FORMER'
  /** A form that a source has wrong. */
  | 'MISSPELT'
  /** The official name. */
  | 'OFFICIAL'
  /** A short form or an abbreviation. */
  | 'SHORT'
  /** The title of a text. */
  | 'TITLE';

/** How things are ordered. */
export type NodeOrder = {
  /** By what. */
  by: NodeOrderKey;
  /** Which end comes first; the newest by date, and the first of the alphabet by name, when omitted. */
  direction?: Direction | null | undefined;
};

/** By what things are ordered. Values may be added. */
export type NodeOrderKey =
  /** By the latest day that its date can be: of a text put to a vote, that of the first vote on it; of a state, that of its first ballot. What has no date comes last. */
  | 'DATE'
  /** By name, accents and case aside, numbers by their size. */
  | 'NAME';

/** Whether a claim says that it is so or that it is not. Values may be added. */
export type Polarity =
  /** The claim says that it is so. */
  | 'AFFIRMED'
  /** The claim says that it is not so. */
  | 'NEGATED';

/** Who takes a stand on one of these matters. */
export type PositionSet = {
  /** Only stands that were still held on this day. */
  from?: string | null | undefined;
  /** Ids of treaties, provisions, topics or amendments such as `urn:caucus:treaty:un-cybercrime`, at most 200. */
  on: Array<string>;
  /** Only who takes this stand; whoever takes any when omitted. */
  stance?: Stance | null | undefined;
  /** Only stands that were already held on this day. */
  to?: string | null | undefined;
};

/** How a claim ranks beside its rivals, as in Wikibase. Values may be added. */
export type Rank =
  /** Known to be mistaken, and kept; `rankReason` says why. */
  | 'DEPRECATED'
  /** No better and no worse than its rivals. */
  | 'NORMAL'
  /** The one to go by; `rankReason` says why. */
  | 'PREFERRED';

/** How a vote ended. Values may be added. */
export type Result =
  /** The motion was carried. */
  | 'ADOPTED'
  /** The motion fell without being decided. */
  | 'LAPSED'
  /** The motion was lost. */
  | 'REJECTED'
  /** A source says that it is not known. */
  | 'UNKNOWN'
  /** The motion was taken back before the vote ended. */
  | 'WITHDRAWN';

/** Who speaks for an actor. Values may be added. */
export type SpeakerAs =
  /** The actor itself. */
  | 'ITSELF'
  /** Somebody in a role at it: its spokespeople; for a role, whoever speaks in it. */
  | 'PEOPLE';

/** Which stand an actor takes on a matter. Values may be added. */
export type Stance =
  /** The actor is for it under conditions. */
  | 'CONDITIONAL'
  /** The actor is for a part of it and against another. */
  | 'MIXED'
  /** The actor is neither for nor against it, and says so. */
  | 'NEUTRAL'
  /** The actor is against it, or against as much of it as is proposed. */
  | 'OPPOSE'
  /** The actor is for it. */
  | 'SUPPORT';

/** Where the totals of a vote come from. Values may be added. */
export type Totals =
  /** The whole roll call is on record, and its ballots are counted. */
  | 'COUNTED'
  /** No source states them, and the ballots on record are not all. */
  | 'NONE'
  /** A source states them. */
  | 'STATED';

/** What a claim says of its subject. Values may be added. */
export type ValueKind =
  /** Something in the graph: see `object`. */
  | 'ENTITY'
  /** A text, a number or a date: see `value`, `number`, `when`. */
  | 'LITERAL'
  /** There is no value. */
  | 'NONE'
  /** There is a value and no source tells it: never zero, never none. */
  | 'UNKNOWN';

/** What somebody does by saying something. Values may be added. */
export type Verb =
  /** The speaker accuses somebody of it. */
  | 'ACCUSE'
  /** The speaker says that it is so. */
  | 'ASSERT'
  /** The speaker says that it is not so. */
  | 'DENY'
  /** The speaker doubts it. */
  | 'DOUBT'
  /** The speaker promises it. */
  | 'PLEDGE'
  /** The speaker advises it. */
  | 'RECOMMEND'
  /** The speaker is sorry for it. */
  | 'REGRET'
  /** The speaker warns of it. */
  | 'WARN'
  /** The speaker is glad of it. */
  | 'WELCOME';

/** Which votes: those for which all that is given holds. What is omitted narrows nothing. */
export type VoteFilter = {
  /** For which all of these hold. */
  and?: Array<VoteFilter> | null | undefined;
  /** Of these bodies (ids of institutions), such as `urn:caucus:institution:un-security-council`. */
  bodies?: Array<string> | null | undefined;
  /** At which each of these sets voted so: two entries find where one state was against and another for. */
  choices?: Array<ChoicesFilter> | null | undefined;
  /** Whose totals differ between two sources, or, with false, only the others. */
  contested?: boolean | null | undefined;
  /** Not before this day; a vote known by its month counts from the first day of it. */
  from?: string | null | undefined;
  /** That the United States Department of State lists as important, or, with false, only those of which a source says that it does not. Of votes that are newer than its list in the sources neither is known. */
  important?: boolean | null | undefined;
  /** Their margin, |for − against| / (for + against), is at most this: 0.1 finds close votes. Ballots on record are counted, and where they are not all, the totals that a source states; votes for which neither is known do not fit. Of a contested vote the stated totals may be others. */
  maxMargin?: number | null | undefined;
  /** The share of the states for, against and abstaining that did not make the most frequent choice of the three is at most this. Ballots on record are counted, and where they are not all, the totals that a source states; votes for which neither is known do not fit. Of a contested vote the stated totals may be others. */
  maxMinority?: number | null | undefined;
  /** Their margin, |for − against| / (for + against), is at least this, from 0 for a tie to 1. Ballots on record are counted, and where they are not all, the totals that a source states; votes for which neither is known do not fit. Of a contested vote the stated totals may be others. */
  minMargin?: number | null | undefined;
  /** The share of the states for, against and abstaining that did not make the most frequent choice of the three is at least this, from 0 to 1; 0.05 leaves out what was nearly unanimous. Ballots on record are counted, and where they are not all, the totals that a source states; votes for which neither is known do not fit. Of a contested vote the stated totals may be others. */
  minMinority?: number | null | undefined;
  /** For which this does not hold. */
  not?: VoteFilter | null | undefined;
  /** For which at least one of these holds. */
  or?: Array<VoteFilter> | null | undefined;
  /** That ended so, as far as a source says. A record may lack what was not adopted: that of the Security Council has its resolutions, and no draft that failed. */
  result?: Array<Result> | null | undefined;
  /** On these parts of a text; `AMENDMENT` is a vote on an amendment. */
  scope?: Array<MotionScope> | null | undefined;
  /** Of the series that this vote (an id such as `urn:caucus:vote:ga/74/247`) belongs to, which is among them. */
  seriesOf?: string | null | undefined;
  /** Of these regular sessions of the General Assembly; its emergency and special sessions count in the regular session they fall in. Where `bodies` names others, their votes count in the session that they fall in by their day. A session that no vote falls in is refused; as of a day, one that was still to come has none yet. */
  sessions?: Array<number> | null | undefined;
  /** On one text, its paragraphs, amendments and parts: `A/RES/74/247`, `R/74/247` or `ga/74/247`; votes on amendments of which only a dossier tells are under `resolution { amendments { votesOn } }`. Add `scope: [WHOLE]` for the text alone. */
  symbol?: string | null | undefined;
  /** In whose name, or in what their text is known by, every one of these words begins a word: `embargo cub`. Accents and case make no difference. */
  text?: string | null | undefined;
  /** Not after this day; a vote known by its month counts from the first day of it. */
  to?: string | null | undefined;
  /** Filed under at least one of these topics (ids), such as `urn:caucus:topic:human-rights`, `urn:caucus:topic:colonialism` or `urn:caucus:topic:nuclear-weapons-and-nuclear-material`; the field `topics` lists them. */
  topics?: Array<string> | null | undefined;
};

/** How votes are ordered. */
export type VoteOrder = {
  /** By what. */
  by?: VoteOrderKey | null | undefined;
  /** Which end comes first; by name the beginning of the alphabet, else the newest or the largest, when omitted. */
  direction?: Direction | null | undefined;
  /** With `DIVISION`, of whom; with `memberOf` or `region`, at each vote those that were members on its day (its latest possible one). */
  within?: ActorSet | null | undefined;
};

/** By what votes are ordered; the newer of two alike comes first. Values may be added. */
export type VoteOrderKey =
  /** By the latest day on which each can have been held. */
  | 'DATE'
  /** By how divided the states of `within` were, 1 − their agreement index: 0 is unanimous, 1 an even split in three. Votes at which fewer than two of them expressed a choice come last. See docs/formulas.md#agreement-index. */
  | 'DIVISION'
  /** By |for − against| / (for + against), from 0 for a tie to 1. Votes at which nobody is known to have taken a side come last. */
  | 'MARGIN'
  /** By the share of the states for, against and abstaining that did not make the most frequent choice of the three. Votes whose totals are not known come last. */
  | 'MINORITY'
  /** By name, accents and case aside. */
  | 'NAME';

export type ClaimQueryVariables = Exact<{
  id: string;
}>;


export type ClaimQuery = { claim: { id: string, key: string | null, text: string, polarity: Polarity, rank: Rank, rankReason: string | null, contested: boolean, inferred: boolean, rule: string | null, openList: boolean, independentOrigins: number | null, subject:
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    , object:
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
     | null, about: Array<
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    >, assertions: Array<{ id: string, verb: Verb, mode: Mode, madeBy:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , capacity: { name: string } | null, via: Array<
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      >, venue:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, evidence: Array<{ citation: string, url: string | null, mode: Mode, document:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
         | null, quotation: { exact: string | null } | null }> }>, contradictions: Array<{ id: string, reading: string, between: Array<{ id: string, text: string }> }>, corroborations: Array<{ id: string, statement: string }>, restatements: Array<{ id: string, text: string }>, claimLinks: Array<{ kind: ClaimLinkKind, outgoing: boolean, reason: string | null, claim: { id: string, text: string } }> | null } | null };

export type ClaimsQueryVariables = Exact<{
  where?: ClaimFilter | null | undefined;
  things: Array<string> | string;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type ClaimsQuery = { claims: { totalCount: number, nodes: Array<{ id: string, text: string, contested: boolean, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null, dossiers: Array<{ id: string, name: string }> | null, nodes: Array<
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { name: string, id: string }
    | { id: string }
    | { name: string, id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
   | null> | null };

export type CoalitionsQueryVariables = Exact<{
  over: VoteFilter;
}>;


export type CoalitionsQuery = { coalitions: { significant: boolean, reason: string | null, modularity: number | null, stability: number | null, modularityByChance: { low: number, high: number } | null, parameters: { period: string, rollCalls: number, leftOut: number }, blocs: Array<{ label: string, rice: number | null, agreementIndex: number | null, describedBy: { precision: number, recall: number, group: { id: string, name: string } } | null, definedBy: Array<{ id: string, name: string, for: number | null, against: number | null, abstain: number | null, notVoting: number | null, held: { edtf: string } | null }> | null, members: Array<{ certainty: number, core: boolean, participation: number | null, defection: number | null, ballots: number, state: { iso3: string, name: string }, alternatives: Array<{ label: string, share: number }> }> }>, unassigned: Array<{ iso3: string, name: string }> } | null, map: { reason: string | null, x: { explained: number } | null, y: { explained: number } | null, points: Array<{ x: number, y: number, state: { iso3: string, name: string } }> } | null };

export type IdealPointsQueryVariables = Exact<{
  over: VoteFilter;
}>;


export type IdealPointsQuery = { idealPoints: { reason: string | null, rollCalls: number, anchor: { name: string } | null, points: Array<{ point: number, ballots: number, state: { iso3: string, name: string } }>, unplaced: Array<{ iso3: string, name: string }> } | null };

export type PairsQueryVariables = Exact<{
  over: VoteFilter;
}>;


export type PairsQuery = { agreementMatrix: { kappa: Array<Array<number | null>>, common: Array<Array<number>>, states: Array<{ iso3: string, name: string }> } | null };

export type CompareQueryVariables = Exact<{
  states: Array<string> | string;
  of: ActorSet;
  where: VoteFilter;
  order: VoteOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type CompareQuery = { votes: { totalCount: number, nodes: Array<{ id: string, name: string, for: number | null, against: number | null, abstain: number | null, notVoting: number | null, ballots: { nodes: Array<{ choice: Choice, state: { iso3: string } }> } | null, held: { edtf: string } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null }, topics: Array<{ count: number, keys: Array<{ nodeId: string | null, label: string | null }> }> | null } | null, agreementMatrix: { centred: Array<Array<number | null>>, kappa: Array<Array<number | null>>, raw: Array<Array<number | null>>, common: Array<Array<number>>, states: Array<{ iso3: string, name: string }>, parameters: { period: string, rollCalls: number } } | null };

export type OverYearsQueryVariables = Exact<{
  a: string;
  b: string;
  over: VoteFilter;
}>;


export type OverYearsQuery = { agreement: { a: { name: string }, b: { name: string }, series: Array<{ common: number, raw: number | null, kappa: number | null, centred: number | null, window: { session: number | null } | null }> | null } | null };

export type DossierQueryVariables = Exact<{
  id: string;
  dossiers: Array<string> | string;
}>;


export type DossierQuery = { dataset: { id: string, name: string, licence: string | null, citation: string | null, claims: { totalCount: number } | null } | null, processes: { nodes: Array<{ id: string, name: string, sessions: Array<{ id: string, name: string, held: { edtf: string, earliest: string | null, latest: string | null, wording: string | null } | null, votes: { nodes: Array<{ id: string, name: string, held: { edtf: string, earliest: string | null, latest: string | null, wording: string | null } | null }> } | null }> }> } | null, decisions: { nodes: Array<{ id: string, name: string, taken: { edtf: string, earliest: string | null, latest: string | null, wording: string | null } | null }> } | null, documents: { nodes: Array<{ id: string, name: string, published: { edtf: string, earliest: string | null, latest: string | null, wording: string | null } | null }> } | null, resolutions: { nodes: Array<{ votesOn: Array<{ id: string, name: string, held: { edtf: string, earliest: string | null, latest: string | null, wording: string | null } | null }> }> } | null, amendments: { nodes: Array<{ votesOn: Array<{ id: string, name: string, held: { edtf: string, earliest: string | null, latest: string | null, wording: string | null } | null }> }> } | null, articles: { nodes: Array<{ id: string, name: string, textSupplied: boolean, published: { edtf: string, earliest: string | null, latest: string | null, wording: string | null } | null, publisher:
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
       | null }> } | null, treaties: { nodes: Array<{ id: string, name: string, concluded: { edtf: string, earliest: string | null, latest: string | null, wording: string | null } | null, provisions: Array<{ id: string, name: string, provisionNumber: string | null, parts: Array<{ id: string, name: string, provisionNumber: string | null, parts: Array<{ id: string, name: string, provisionNumber: string | null, claimsAbout: { totalCount: number } | null, stances: { totalCount: number } | null }>, claimsAbout: { totalCount: number } | null, stances: { totalCount: number } | null }>, claimsAbout: { totalCount: number } | null, stances: { totalCount: number } | null }> }> } | null, topics: { nodes: Array<{ id: string }> } | null, contradictions: { nodes: Array<{ id: string, key: string | null, contradictionKind: ContradictionKind, aspect: Aspect, reading: string, between: Array<{ id: string, text: string, rank: Rank, rankReason: string | null, evidence: Array<{ citation: string, url: string | null, mode: Mode, document:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, quotation: { exact: string | null } | null }> }> }> } | null, corroborations: { nodes: Array<{ id: string, key: string | null, statement: string, independentOrigins: number | null, origins: Array<{ name: string, independence: Independence }>, joins: Array<{ id: string, key: string | null }> }> } | null, unknown: { nodes: Array<{ id: string, text: string }> } | null, coverage: { unnamedBallots: { nodes: Array<{ choice: Choice, stated: number | null, named: number, voteEvent: { id: string, name: string } }> } | null } | null };

export type DayFragment = { edtf: string, earliest: string | null, latest: string | null, wording: string | null };

export type DatedFragment = { id: string, name: string, held: { edtf: string, earliest: string | null, latest: string | null, wording: string | null } | null, votes: { nodes: Array<{ id: string, name: string, held: { edtf: string, earliest: string | null, latest: string | null, wording: string | null } | null }> } | null };

export type HeldVoteFragment = { id: string, name: string, held: { edtf: string, earliest: string | null, latest: string | null, wording: string | null } | null };

export type Part1Fragment = { id: string, name: string, provisionNumber: string | null, claimsAbout: { totalCount: number } | null, stances: { totalCount: number } | null };

export type DossiersQueryVariables = Exact<{ [key: string]: never; }>;


export type DossiersQuery = { dossiers: Array<{ id: string, name: string, claims: { totalCount: number } | null }> | null };

export type StancesQueryVariables = Exact<{
  on: Array<string> | string;
}>;


export type StancesQuery = { stanceMatrix: { stances: Array<Array<Stance | null>>, actors: Array<
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    >, matters: Array<
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    > } | null };

export type GroupQueryVariables = Exact<{
  id: string;
  of: ActorSet;
  over: VoteFilter;
  topics?: Array<string> | string | null | undefined;
  day?: string | null | undefined;
}>;


export type GroupQuery = { bloc: { id: string, name: string, blocKind: BlocKind, members: { totalCount: number, nodes: Array<{ id: string, member:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , from: { edtf: string } | null, to: { edtf: string } | null }> } | null } | null, cohesion: { agreementIndex: number | null, rice: number | null, votes: number, states: number, reason: string | null, parameters: { period: string }, defections: Array<{ ballots: number, defections: number, share: number | null, state: { iso3: string, name: string } }> | null } | null, votes: { nodes: Array<{ id: string, name: string, for: number | null, against: number | null, abstain: number | null, notVoting: number | null, within: { tallies: Array<{ count: number, keys: Array<{ nodeId: string | null, label: string | null }> }> | null } | null, held: { edtf: string } | null }> } | null, w1: { agreementIndex: number | null, votes: number } | null, w2: { agreementIndex: number | null, votes: number } | null, w3: { agreementIndex: number | null, votes: number } | null, w4: { agreementIndex: number | null, votes: number } | null, w5: { agreementIndex: number | null, votes: number } | null, w6: { agreementIndex: number | null, votes: number } | null, w7: { agreementIndex: number | null, votes: number } | null, w8: { agreementIndex: number | null, votes: number } | null };

export type GroupsQueryVariables = Exact<{ [key: string]: never; }>;


export type GroupsQuery = { blocs: { nodes: Array<{ id: string, name: string, blocKind: BlocKind, members: { totalCount: number } | null }> } | null };

export type BlocsQueryVariables = Exact<{
  over: VoteFilter;
}>;


export type BlocsQuery = { coalitions: { reason: string | null, parameters: { period: string }, blocs: Array<{ label: string, describedBy: { group: { name: string } } | null, members: Array<{ core: boolean, certainty: number, state: { iso3: string, name: string } }> }>, unassigned: Array<{ iso3: string, name: string }> } | null };

export type HomeQueryVariables = Exact<{
  over: VoteFilter;
}>;


export type HomeQuery = { votes: { nodes: Array<{ id: string, name: string, for: number | null, against: number | null, abstain: number | null, notVoting: number | null, held: { edtf: string } | null }> } | null, contradictions: { nodes: Array<{ id: string, aspect: Aspect, reading: string, between: Array<{ id: string }> }> } | null };

export type HubsQueryVariables = Exact<{
  ends: Array<string> | string;
}>;


export type HubsQuery = { treaties: { nodes: Array<{ id: string }> } | null, nodes: Array<
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { name: string, id: string }
    | { id: string }
    | { name: string, id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
    | { name: string, id: string }
   | null> | null };

export type PathQueryVariables = Exact<{
  from: string;
  to: string;
  through?: Array<string> | string | null | undefined;
}>;


export type PathQuery = { paths: Array<{ nodes: Array<
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    >, hops: Array<{ sentence: string, contested: boolean, inferred: boolean, evidence: Array<{ citation: string, url: string | null, mode: Mode, document:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
         | null, quotation: { exact: string | null } | null }> }> }> | null };

export type AllSeriesQueryVariables = Exact<{
  text?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AllSeriesQuery = { series: { totalCount: number, nodes: Array<{ name: string, count: number, votes: { nodes: Array<{ id: string, name: string, for: number | null, against: number | null, abstain: number | null, notVoting: number | null, held: { edtf: string } | null }> } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null };

export type SeriesBallotsQueryVariables = Exact<{
  vote: string;
  where: VoteFilter;
}>;


export type SeriesBallotsQuery = { voteEvent: { series: { votes: { totalCount: number, nodes: Array<{ id: string, held: { edtf: string } | null, ballots: { nodes: Array<{ choice: Choice, state: { iso3: string, name: string } }> } | null }> } | null } | null } | null };

export type SeriesQueryVariables = Exact<{
  vote: string;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type SeriesQuery = { voteEvent: { id: string, name: string, series: { name: string, count: number, votes: { nodes: Array<{ id: string, name: string, for: number | null, against: number | null, abstain: number | null, notVoting: number | null, held: { edtf: string } | null }> } | null, changes: { before: { id: string, held: { edtf: string } | null }, after: { id: string, held: { edtf: string } | null }, changes: Array<{ state: { iso3: string, name: string }, before: { choice: Choice }, after: { choice: Choice } }> } | null } | null } | null };

export type StateBallotsQueryVariables = Exact<{
  iso3: string;
  where: VoteFilter;
  choice?: Array<Choice> | Choice | null | undefined;
  order: VoteOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type StateBallotsQuery = { state: { id: string, votes: { totalCount: number, nodes: Array<{ choice: Choice, contested: boolean, voteEvent: { id: string, name: string, for: number | null, against: number | null, abstain: number | null, notVoting: number | null, held: { edtf: string } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null }, choices: Array<{ count: number, keys: Array<{ nodeId: string | null, label: string | null }> }> | null, topics: Array<{ count: number, keys: Array<{ nodeId: string | null, label: string | null }> }> | null } | null, claimsAbout: { totalCount: number, nodes: Array<{ id: string, text: string, contested: boolean, evidence: Array<{ citation: string }> }> } | null, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , to:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null, timeline: { totalCount: number, nodes: Array<{ sentence: string, when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null } | null };

export type StateQueryVariables = Exact<{
  iso3: string;
  over: VoteFilter;
  years: boolean;
  common: number;
}>;


export type StateQuery = { state: { id: string, iso3: string, name: string, region: string | null, names: Array<{ text: string, kind: NameKind, from: { edtf: string } | null, to: { edtf: string } | null }>, memberOf: Array<{ id: string, dated: boolean, of:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , from: { edtf: string } | null, to: { edtf: string } | null }> | null, cast: { totalCount: number, tallies: Array<{ count: number, keys: Array<{ nodeId: string | null, label: string | null }> }> | null } | null, closest: { note: string | null, parameters: { period: string, rollCalls: number }, agreements: Array<{ common: number, raw: number | null, kappa: number | null, centred: number | null, b: { iso3: string, name: string }, interval: { low: number, high: number } | null }> | null } | null, farthest: { agreements: Array<{ common: number, raw: number | null, kappa: number | null, centred: number | null, b: { iso3: string, name: string }, interval: { low: number, high: number } | null }> | null } | null, closestSeries?: Array<{ window: { session: number | null } | null, agreements: Array<{ common: number, centred: number | null, b: { iso3: string, name: string } }> | null }> | null, farthestSeries?: Array<{ window: { session: number | null } | null, agreements: Array<{ common: number, centred: number | null, b: { iso3: string, name: string } }> | null }> | null, drift: { compared: number, significant: number, reason: string | null, earlier: { over: { sessions: Array<number> | null } }, later: { over: { sessions: Array<number> | null } }, changes: Array<{ earlier: number, later: number, change: number, significant: boolean, state: { iso3: string, name: string } }> } | null, stoodWithFew: { totalCount: number, nodes: Array<{ id: string, name: string, for: number | null, against: number | null, abstain: number | null, notVoting: number | null, held: { edtf: string } | null }> } | null } | null };

export type AgreedFragment = { common: number, raw: number | null, kappa: number | null, centred: number | null, b: { iso3: string, name: string }, interval: { low: number, high: number } | null };

export type ExtremeFragment = { window: { session: number | null } | null, agreements: Array<{ common: number, centred: number | null, b: { iso3: string, name: string } }> | null };

export type StatesQueryVariables = Exact<{ [key: string]: never; }>;


export type StatesQuery = { states: { nodes: Array<{ iso3: string, iso2: string | null, name: string, region: string | null, names: Array<{ text: string }> }> } | null, former: { nodes: Array<{ iso3: string, iso2: string | null, name: string, region: string | null, names: Array<{ text: string }> }> } | null };

export type ThingQueryVariables = Exact<{
  id: string;
}>;


export type ThingQuery = { node:
    | { __typename: 'Alliance', name: string, id: string, statementsVia: { totalCount: number, nodes: Array<{ claim: { id: string, text: string, contested: boolean, evidence: Array<{ citation: string }> } }> } | null, claimsAbout: { totalCount: number, nodes: Array<{ id: string, text: string, contested: boolean, evidence: Array<{ citation: string }> }> } | null, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , to:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null, timeline: { totalCount: number, nodes: Array<{ sentence: string, when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null }
    | { __typename: 'Amendment', name: string, symbol: string | null, id: string, votesOn: Array<{ id: string, name: string, for: number | null, against: number | null, abstain: number | null, notVoting: number | null, held: { edtf: string } | null }>, claimsAbout: { totalCount: number, nodes: Array<{ id: string, text: string, contested: boolean, evidence: Array<{ citation: string }> }> } | null, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , to:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null }
    | { __typename: 'Article', name: string, textSupplied: boolean, id: string, claims: { totalCount: number, nodes: Array<{ id: string, text: string, contested: boolean, evidence: Array<{ citation: string }> }> } | null, published: { edtf: string } | null, publisher:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
       | null, claimsAbout: { totalCount: number, nodes: Array<{ id: string, text: string, contested: boolean, evidence: Array<{ citation: string }> }> } | null, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , to:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null }
    | { __typename: 'AsOf', id: string }
    | { __typename: 'Assertion', id: string }
    | { __typename: 'Ballot', id: string }
    | { __typename: 'Bloc', name: string, id: string, statementsVia: { totalCount: number, nodes: Array<{ claim: { id: string, text: string, contested: boolean, evidence: Array<{ citation: string }> } }> } | null, claimsAbout: { totalCount: number, nodes: Array<{ id: string, text: string, contested: boolean, evidence: Array<{ citation: string }> }> } | null, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , to:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null, timeline: { totalCount: number, nodes: Array<{ sentence: string, when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null }
    | { __typename: 'Claim', id: string }
    | { __typename: 'Company', name: string, id: string, statementsVia: { totalCount: number, nodes: Array<{ claim: { id: string, text: string, contested: boolean, evidence: Array<{ citation: string }> } }> } | null, claimsAbout: { totalCount: number, nodes: Array<{ id: string, text: string, contested: boolean, evidence: Array<{ citation: string }> }> } | null, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , to:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null, timeline: { totalCount: number, nodes: Array<{ sentence: string, when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null }
    | { __typename: 'Contradiction', id: string }
    | { __typename: 'Corroboration', id: string }
    | { __typename: 'Dataset', id: string }
    | { __typename: 'Decision', name: string, method: DecisionMethod, id: string, taken: { edtf: string } | null, accounts: Array<{ id: string, text: string, rank: Rank, rankReason: string | null, evidence: Array<{ citation: string, url: string | null, mode: Mode, document:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
           | null, quotation: { exact: string | null } | null }> }> | null, claimsAbout: { totalCount: number, nodes: Array<{ id: string, text: string, contested: boolean, evidence: Array<{ citation: string }> }> } | null, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , to:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null }
    | { __typename: 'Document', name: string, id: string, claims: { totalCount: number, nodes: Array<{ id: string, text: string, contested: boolean, evidence: Array<{ citation: string }> }> } | null, published: { edtf: string } | null, claimsAbout: { totalCount: number, nodes: Array<{ id: string, text: string, contested: boolean, evidence: Array<{ citation: string }> }> } | null, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , to:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null }
    | { __typename: 'Group', name: string, id: string, statementsVia: { totalCount: number, nodes: Array<{ claim: { id: string, text: string, contested: boolean, evidence: Array<{ citation: string }> } }> } | null, claimsAbout: { totalCount: number, nodes: Array<{ id: string, text: string, contested: boolean, evidence: Array<{ citation: string }> }> } | null, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , to:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null, timeline: { totalCount: number, nodes: Array<{ sentence: string, when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null }
    | { __typename: 'Institution', name: string, id: string, statementsVia: { totalCount: number, nodes: Array<{ claim: { id: string, text: string, contested: boolean, evidence: Array<{ citation: string }> } }> } | null, claimsAbout: { totalCount: number, nodes: Array<{ id: string, text: string, contested: boolean, evidence: Array<{ citation: string }> }> } | null, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , to:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null, timeline: { totalCount: number, nodes: Array<{ sentence: string, when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null }
    | { __typename: 'Membership', id: string }
    | { __typename: 'NGO', name: string, id: string, statementsVia: { totalCount: number, nodes: Array<{ claim: { id: string, text: string, contested: boolean, evidence: Array<{ citation: string }> } }> } | null, claimsAbout: { totalCount: number, nodes: Array<{ id: string, text: string, contested: boolean, evidence: Array<{ citation: string }> }> } | null, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , to:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null, timeline: { totalCount: number, nodes: Array<{ sentence: string, when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null }
    | { __typename: 'Person', name: string, id: string, statementsVia: { totalCount: number, nodes: Array<{ claim: { id: string, text: string, contested: boolean, evidence: Array<{ citation: string }> } }> } | null, claimsAbout: { totalCount: number, nodes: Array<{ id: string, text: string, contested: boolean, evidence: Array<{ citation: string }> }> } | null, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , to:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null, timeline: { totalCount: number, nodes: Array<{ sentence: string, when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null }
    | { __typename: 'Position', id: string }
    | { __typename: 'Process', name: string, id: string, claimsAbout: { totalCount: number, nodes: Array<{ id: string, text: string, contested: boolean, evidence: Array<{ citation: string }> }> } | null, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , to:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null }
    | { __typename: 'Provision', name: string, id: string, claimsAbout: { totalCount: number, nodes: Array<{ id: string, text: string, contested: boolean, evidence: Array<{ citation: string }> }> } | null, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , to:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null }
    | { __typename: 'Publisher', name: string, id: string, statementsVia: { totalCount: number, nodes: Array<{ claim: { id: string, text: string, contested: boolean, evidence: Array<{ citation: string }> } }> } | null, claimsAbout: { totalCount: number, nodes: Array<{ id: string, text: string, contested: boolean, evidence: Array<{ citation: string }> }> } | null, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , to:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null, timeline: { totalCount: number, nodes: Array<{ sentence: string, when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null }
    | { __typename: 'Resolution', name: string, symbol: string | null, id: string, votesOn: Array<{ id: string, name: string, for: number | null, against: number | null, abstain: number | null, notVoting: number | null, held: { edtf: string } | null }>, claimsAbout: { totalCount: number, nodes: Array<{ id: string, text: string, contested: boolean, evidence: Array<{ citation: string }> }> } | null, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , to:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null }
    | { __typename: 'Role', name: string, id: string, statementsVia: { totalCount: number, nodes: Array<{ claim: { id: string, text: string, contested: boolean, evidence: Array<{ citation: string }> } }> } | null, claimsAbout: { totalCount: number, nodes: Array<{ id: string, text: string, contested: boolean, evidence: Array<{ citation: string }> }> } | null, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , to:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null, timeline: { totalCount: number, nodes: Array<{ sentence: string, when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null }
    | { __typename: 'Session', name: string, id: string, held: { edtf: string } | null, votes: { totalCount: number, nodes: Array<{ id: string, name: string, for: number | null, against: number | null, abstain: number | null, notVoting: number | null, held: { edtf: string } | null }> } | null, claimsAbout: { totalCount: number, nodes: Array<{ id: string, text: string, contested: boolean, evidence: Array<{ citation: string }> }> } | null, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , to:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null }
    | { __typename: 'State', name: string, id: string, statementsVia: { totalCount: number, nodes: Array<{ claim: { id: string, text: string, contested: boolean, evidence: Array<{ citation: string }> } }> } | null, claimsAbout: { totalCount: number, nodes: Array<{ id: string, text: string, contested: boolean, evidence: Array<{ citation: string }> }> } | null, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , to:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null, timeline: { totalCount: number, nodes: Array<{ sentence: string, when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null }
    | { __typename: 'Topic', name: string, id: string, claimsAbout: { totalCount: number, nodes: Array<{ id: string, text: string, contested: boolean, evidence: Array<{ citation: string }> }> } | null, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , to:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null }
    | { __typename: 'Treaty', name: string, id: string, claimsAbout: { totalCount: number, nodes: Array<{ id: string, text: string, contested: boolean, evidence: Array<{ citation: string }> }> } | null, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , to:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null }
    | { __typename: 'VoteEvent', name: string, id: string, claimsAbout: { totalCount: number, nodes: Array<{ id: string, text: string, contested: boolean, evidence: Array<{ citation: string }> }> } | null, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , to:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null }
   | null };

export type AllAlliancesQueryVariables = Exact<{
  text?: string | null | undefined;
  orderBy?: NodeOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AllAlliancesQuery = { things: { totalCount: number, nodes: Array<{ id: string, name: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null };

export type AllAmendmentsQueryVariables = Exact<{
  text?: string | null | undefined;
  orderBy?: NodeOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AllAmendmentsQuery = { things: { totalCount: number, nodes: Array<{ id: string, name: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null };

export type AllArticlesQueryVariables = Exact<{
  text?: string | null | undefined;
  orderBy?: NodeOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AllArticlesQuery = { things: { totalCount: number, nodes: Array<{ id: string, name: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null };

export type AllCompaniesQueryVariables = Exact<{
  text?: string | null | undefined;
  orderBy?: NodeOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AllCompaniesQuery = { things: { totalCount: number, nodes: Array<{ id: string, name: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null };

export type AllDecisionsQueryVariables = Exact<{
  text?: string | null | undefined;
  orderBy?: NodeOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AllDecisionsQuery = { things: { totalCount: number, nodes: Array<{ id: string, name: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null };

export type AllDocumentsQueryVariables = Exact<{
  text?: string | null | undefined;
  orderBy?: NodeOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AllDocumentsQuery = { things: { totalCount: number, nodes: Array<{ id: string, name: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null };

export type AllCountedGroupsQueryVariables = Exact<{
  text?: string | null | undefined;
  orderBy?: NodeOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AllCountedGroupsQuery = { things: { totalCount: number, nodes: Array<{ id: string, name: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null };

export type AllInstitutionsQueryVariables = Exact<{
  text?: string | null | undefined;
  orderBy?: NodeOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AllInstitutionsQuery = { things: { totalCount: number, nodes: Array<{ id: string, name: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null };

export type AllNgosQueryVariables = Exact<{
  text?: string | null | undefined;
  orderBy?: NodeOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AllNgosQuery = { things: { totalCount: number, nodes: Array<{ id: string, name: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null };

export type AllPeopleQueryVariables = Exact<{
  text?: string | null | undefined;
  orderBy?: NodeOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AllPeopleQuery = { things: { totalCount: number, nodes: Array<{ id: string, name: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null };

export type AllProcessesQueryVariables = Exact<{
  text?: string | null | undefined;
  orderBy?: NodeOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AllProcessesQuery = { things: { totalCount: number, nodes: Array<{ id: string, name: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null };

export type AllProvisionsQueryVariables = Exact<{
  text?: string | null | undefined;
  orderBy?: NodeOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AllProvisionsQuery = { things: { totalCount: number, nodes: Array<{ id: string, name: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null };

export type AllPublishersQueryVariables = Exact<{
  text?: string | null | undefined;
  orderBy?: NodeOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AllPublishersQuery = { things: { totalCount: number, nodes: Array<{ id: string, name: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null };

export type AllResolutionsQueryVariables = Exact<{
  text?: string | null | undefined;
  orderBy?: NodeOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AllResolutionsQuery = { things: { totalCount: number, nodes: Array<{ id: string, name: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null };

export type AllRolesQueryVariables = Exact<{
  text?: string | null | undefined;
  orderBy?: NodeOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AllRolesQuery = { things: { totalCount: number, nodes: Array<{ id: string, name: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null };

export type AllSessionsQueryVariables = Exact<{
  text?: string | null | undefined;
  orderBy?: NodeOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AllSessionsQuery = { things: { totalCount: number, nodes: Array<{ id: string, name: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null };

export type AllTopicsQueryVariables = Exact<{
  text?: string | null | undefined;
  orderBy?: NodeOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AllTopicsQuery = { things: { totalCount: number, nodes: Array<{ id: string, name: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null };

export type AllTreatiesQueryVariables = Exact<{
  text?: string | null | undefined;
  orderBy?: NodeOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type AllTreatiesQuery = { things: { totalCount: number, nodes: Array<{ id: string, name: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null };

export type TopicQueryVariables = Exact<{
  id: string;
}>;


export type TopicQuery = { topic: { id: string, name: string, broader: Array<{ id: string, name: string }>, narrower: Array<{ id: string, name: string }>, newest: { totalCount: number, nodes: Array<{ id: string, name: string, for: number | null, against: number | null, abstain: number | null, notVoting: number | null, held: { edtf: string } | null }>, tallies: Array<{ count: number, keys: Array<{ nodeId: string | null, label: string | null }> }> | null } | null, divided: { nodes: Array<{ id: string, name: string, for: number | null, against: number | null, abstain: number | null, notVoting: number | null, held: { edtf: string } | null }> } | null, stances: { totalCount: number, nodes: Array<{ id: string, stance: Stance, wording: string | null, actor:
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
         }> } | null } | null };

export type TopicUnityQueryVariables = Exact<{
  of: ActorSet;
  topics?: Array<string> | string | null | undefined;
}>;


export type TopicUnityQuery = { blocs: { nodes: Array<{ id: string, name: string }> } | null, w1: { agreementIndex: number | null, votes: number } | null, w2: { agreementIndex: number | null, votes: number } | null, w3: { agreementIndex: number | null, votes: number } | null, w4: { agreementIndex: number | null, votes: number } | null, w5: { agreementIndex: number | null, votes: number } | null, w6: { agreementIndex: number | null, votes: number } | null, w7: { agreementIndex: number | null, votes: number } | null, w8: { agreementIndex: number | null, votes: number } | null };

export type VoteBlocsQueryVariables = Exact<{
  id: string;
}>;


export type VoteBlocsQuery = { voteEvent: { coalitions: Array<{ id: string, label: string, for: number, against: number, abstain: number, absent: number, notVoting: number, ineligible: number, unknown: number, members: number | null, rice: number | null, agreementIndex: number | null, defections: Array<{ choice: Choice, state: { iso3: string, name: string } }> }> | null } | null };

export type VoteQueryVariables = Exact<{
  id: string;
}>;


export type VoteQuery = { voteEvent: { id: string, name: string, result: Result | null, for: number | null, against: number | null, abstain: number | null, notVoting: number | null, totals: Totals, contested: boolean, important: boolean | null, meeting: string | null, held: { edtf: string } | null, body: { name: string } | null, session: { name: string } | null, topics: Array<{ id: string, name: string }>, motion:
      | { symbol: string | null, subjects: Array<string>, sponsorCount: number | null, proposedBy: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        >, votesOn: Array<{ id: string, name: string, for: number | null, against: number | null, abstain: number | null, notVoting: number | null, held: { edtf: string } | null }> }
      | { symbol: string | null, subjects: Array<string>, sponsorCount: number | null, proposedBy: Array<
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
          | { id: string, name: string }
        >, votesOn: Array<{ id: string, name: string, for: number | null, against: number | null, abstain: number | null, notVoting: number | null, held: { edtf: string } | null }> }
    , series: { name: string, count: number, votes: { nodes: Array<{ id: string, name: string, for: number | null, against: number | null, abstain: number | null, notVoting: number | null, held: { edtf: string } | null }> } | null } | null, regions: Array<{ id: string, label: string, for: number, against: number, abstain: number, absent: number, notVoting: number, ineligible: number, unknown: number, members: number | null, rice: number | null, agreementIndex: number | null, defections: Array<{ choice: Choice, state: { iso3: string, name: string } }> }> | null, groups: Array<{ id: string, label: string, for: number, against: number, abstain: number, absent: number, notVoting: number, ineligible: number, unknown: number, members: number | null, rice: number | null, agreementIndex: number | null, defections: Array<{ choice: Choice, state: { iso3: string, name: string } }> }> | null, ballots: { totalCount: number, nodes: Array<{ choice: Choice, contested: boolean, inferred: boolean, rule: string | null, state: { iso3: string, name: string, region: string | null } }> } | null, accounts: Array<{ record: string, note: string | null, dataset: { id: string, name: string }, stated: { for: number | null, against: number | null, abstain: number | null, notVoting: number | null } | null, counted: { for: number | null, against: number | null, abstain: number | null, notVoting: number | null } }> | null, evidence: Array<{ citation: string, url: string | null }>, previous: { id: string, name: string } | null, next: { id: string, name: string } | null } | null };

export type TotalsFragment = { for: number | null, against: number | null, abstain: number | null, notVoting: number | null };

export type PartFragment = { id: string, label: string, for: number, against: number, abstain: number, absent: number, notVoting: number, ineligible: number, unknown: number, members: number | null, rice: number | null, agreementIndex: number | null, defections: Array<{ choice: Choice, state: { iso3: string, name: string } }> };

export type VotesQueryVariables = Exact<{
  where: VoteFilter;
  order: VoteOrder;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type VotesQuery = { votes: { totalCount: number, nodes: Array<{ id: string, name: string, result: Result | null, for: number | null, against: number | null, abstain: number | null, notVoting: number | null, contested: boolean, held: { edtf: string } | null, topics: Array<{ id: string, name: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null }, topics: Array<{ count: number, keys: Array<{ nodeId: string | null, label: string | null }> }> | null, sessions: Array<{ count: number, keys: Array<{ nodeId: string | null, label: string | null }> }> | null, bodies: Array<{ count: number, keys: Array<{ nodeId: string | null, label: string | null }> }> | null } | null };

export type RivalFragment = { id: string, text: string, rank: Rank, rankReason: string | null, evidence: Array<{ citation: string, url: string | null, mode: Mode, document:
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
     | null, quotation: { exact: string | null } | null }> };

export type UnitedFragment = { agreementIndex: number | null, votes: number };

export type DecadesFragment = { w1: { agreementIndex: number | null, votes: number } | null, w2: { agreementIndex: number | null, votes: number } | null, w3: { agreementIndex: number | null, votes: number } | null, w4: { agreementIndex: number | null, votes: number } | null, w5: { agreementIndex: number | null, votes: number } | null, w6: { agreementIndex: number | null, votes: number } | null, w7: { agreementIndex: number | null, votes: number } | null, w8: { agreementIndex: number | null, votes: number } | null };

export type WrittenFragment = { citation: string, url: string | null, mode: Mode, document:
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
    | { id: string, name: string }
   | null, quotation: { exact: string | null } | null };

export type EndsFragment = { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null };

type SaidOf_Alliance_Fragment = { id: string, claimsAbout: { totalCount: number, nodes: Array<{ id: string, text: string, contested: boolean, evidence: Array<{ citation: string }> }> } | null, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , to:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null };

type SaidOf_Amendment_Fragment = { id: string, claimsAbout: { totalCount: number, nodes: Array<{ id: string, text: string, contested: boolean, evidence: Array<{ citation: string }> }> } | null, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , to:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null };

type SaidOf_Article_Fragment = { id: string, claimsAbout: { totalCount: number, nodes: Array<{ id: string, text: string, contested: boolean, evidence: Array<{ citation: string }> }> } | null, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , to:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null };

type SaidOf_Bloc_Fragment = { id: string, claimsAbout: { totalCount: number, nodes: Array<{ id: string, text: string, contested: boolean, evidence: Array<{ citation: string }> }> } | null, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , to:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null };

type SaidOf_Company_Fragment = { id: string, claimsAbout: { totalCount: number, nodes: Array<{ id: string, text: string, contested: boolean, evidence: Array<{ citation: string }> }> } | null, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , to:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null };

type SaidOf_Decision_Fragment = { id: string, claimsAbout: { totalCount: number, nodes: Array<{ id: string, text: string, contested: boolean, evidence: Array<{ citation: string }> }> } | null, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , to:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null };

type SaidOf_Document_Fragment = { id: string, claimsAbout: { totalCount: number, nodes: Array<{ id: string, text: string, contested: boolean, evidence: Array<{ citation: string }> }> } | null, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , to:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null };

type SaidOf_Group_Fragment = { id: string, claimsAbout: { totalCount: number, nodes: Array<{ id: string, text: string, contested: boolean, evidence: Array<{ citation: string }> }> } | null, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , to:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null };

type SaidOf_Institution_Fragment = { id: string, claimsAbout: { totalCount: number, nodes: Array<{ id: string, text: string, contested: boolean, evidence: Array<{ citation: string }> }> } | null, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , to:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null };

type SaidOf_Ngo_Fragment = { id: string, claimsAbout: { totalCount: number, nodes: Array<{ id: string, text: string, contested: boolean, evidence: Array<{ citation: string }> }> } | null, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , to:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null };

type SaidOf_Person_Fragment = { id: string, claimsAbout: { totalCount: number, nodes: Array<{ id: string, text: string, contested: boolean, evidence: Array<{ citation: string }> }> } | null, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , to:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null };

type SaidOf_Process_Fragment = { id: string, claimsAbout: { totalCount: number, nodes: Array<{ id: string, text: string, contested: boolean, evidence: Array<{ citation: string }> }> } | null, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , to:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null };

type SaidOf_Provision_Fragment = { id: string, claimsAbout: { totalCount: number, nodes: Array<{ id: string, text: string, contested: boolean, evidence: Array<{ citation: string }> }> } | null, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , to:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null };

type SaidOf_Publisher_Fragment = { id: string, claimsAbout: { totalCount: number, nodes: Array<{ id: string, text: string, contested: boolean, evidence: Array<{ citation: string }> }> } | null, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , to:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null };

type SaidOf_Resolution_Fragment = { id: string, claimsAbout: { totalCount: number, nodes: Array<{ id: string, text: string, contested: boolean, evidence: Array<{ citation: string }> }> } | null, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , to:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null };

type SaidOf_Role_Fragment = { id: string, claimsAbout: { totalCount: number, nodes: Array<{ id: string, text: string, contested: boolean, evidence: Array<{ citation: string }> }> } | null, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , to:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null };

type SaidOf_Session_Fragment = { id: string, claimsAbout: { totalCount: number, nodes: Array<{ id: string, text: string, contested: boolean, evidence: Array<{ citation: string }> }> } | null, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , to:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null };

type SaidOf_State_Fragment = { id: string, claimsAbout: { totalCount: number, nodes: Array<{ id: string, text: string, contested: boolean, evidence: Array<{ citation: string }> }> } | null, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , to:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null };

type SaidOf_Topic_Fragment = { id: string, claimsAbout: { totalCount: number, nodes: Array<{ id: string, text: string, contested: boolean, evidence: Array<{ citation: string }> }> } | null, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , to:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null };

type SaidOf_Treaty_Fragment = { id: string, claimsAbout: { totalCount: number, nodes: Array<{ id: string, text: string, contested: boolean, evidence: Array<{ citation: string }> }> } | null, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , to:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null };

type SaidOf_VoteEvent_Fragment = { id: string, claimsAbout: { totalCount: number, nodes: Array<{ id: string, text: string, contested: boolean, evidence: Array<{ citation: string }> }> } | null, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , to:
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
        | { id: string, name: string }
      , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null };

export type SaidOfFragment =
  | SaidOf_Alliance_Fragment
  | SaidOf_Amendment_Fragment
  | SaidOf_Article_Fragment
  | SaidOf_Bloc_Fragment
  | SaidOf_Company_Fragment
  | SaidOf_Decision_Fragment
  | SaidOf_Document_Fragment
  | SaidOf_Group_Fragment
  | SaidOf_Institution_Fragment
  | SaidOf_Ngo_Fragment
  | SaidOf_Person_Fragment
  | SaidOf_Process_Fragment
  | SaidOf_Provision_Fragment
  | SaidOf_Publisher_Fragment
  | SaidOf_Resolution_Fragment
  | SaidOf_Role_Fragment
  | SaidOf_Session_Fragment
  | SaidOf_State_Fragment
  | SaidOf_Topic_Fragment
  | SaidOf_Treaty_Fragment
  | SaidOf_VoteEvent_Fragment
;

export type SomeLinksFragment = { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    , to:
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
      | { id: string, name: string }
    , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } };

export type MoreLinksQueryVariables = Exact<{
  id: string;
  after: string;
}>;


export type MoreLinksQuery = { node:
    | { id: string, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , to:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null }
    | { id: string, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , to:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null }
    | { id: string, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , to:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , to:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null }
    | { id: string }
    | { id: string, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , to:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , to:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null }
    | { id: string, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , to:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null }
    | { id: string, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , to:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null }
    | { id: string, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , to:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null }
    | { id: string }
    | { id: string, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , to:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null }
    | { id: string, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , to:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null }
    | { id: string }
    | { id: string, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , to:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null }
    | { id: string, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , to:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null }
    | { id: string, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , to:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null }
    | { id: string, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , to:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null }
    | { id: string, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , to:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null }
    | { id: string, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , to:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null }
    | { id: string, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , to:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null }
    | { id: string, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , to:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null }
    | { id: string, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , to:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null }
    | { id: string, links: { totalCount: number, nodes: Array<{ sentence: string, contested: boolean, inferred: boolean, from:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , to:
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
            | { id: string, name: string }
          , when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null }
   | null };

type DoneBy_Alliance_Fragment = { id: string, timeline: { totalCount: number, nodes: Array<{ sentence: string, when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null };

type DoneBy_Bloc_Fragment = { id: string, timeline: { totalCount: number, nodes: Array<{ sentence: string, when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null };

type DoneBy_Company_Fragment = { id: string, timeline: { totalCount: number, nodes: Array<{ sentence: string, when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null };

type DoneBy_Group_Fragment = { id: string, timeline: { totalCount: number, nodes: Array<{ sentence: string, when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null };

type DoneBy_Institution_Fragment = { id: string, timeline: { totalCount: number, nodes: Array<{ sentence: string, when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null };

type DoneBy_Ngo_Fragment = { id: string, timeline: { totalCount: number, nodes: Array<{ sentence: string, when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null };

type DoneBy_Person_Fragment = { id: string, timeline: { totalCount: number, nodes: Array<{ sentence: string, when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null };

type DoneBy_Publisher_Fragment = { id: string, timeline: { totalCount: number, nodes: Array<{ sentence: string, when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null };

type DoneBy_Role_Fragment = { id: string, timeline: { totalCount: number, nodes: Array<{ sentence: string, when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null };

type DoneBy_State_Fragment = { id: string, timeline: { totalCount: number, nodes: Array<{ sentence: string, when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null };

export type DoneByFragment =
  | DoneBy_Alliance_Fragment
  | DoneBy_Bloc_Fragment
  | DoneBy_Company_Fragment
  | DoneBy_Group_Fragment
  | DoneBy_Institution_Fragment
  | DoneBy_Ngo_Fragment
  | DoneBy_Person_Fragment
  | DoneBy_Publisher_Fragment
  | DoneBy_Role_Fragment
  | DoneBy_State_Fragment
;

export type SomeDoneFragment = { totalCount: number, nodes: Array<{ sentence: string, when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } };

export type MoreDoneQueryVariables = Exact<{
  id: string;
  after: string;
}>;


export type MoreDoneQuery = { node:
    | { id: string, timeline: { totalCount: number, nodes: Array<{ sentence: string, when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, timeline: { totalCount: number, nodes: Array<{ sentence: string, when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null }
    | { id: string }
    | { id: string, timeline: { totalCount: number, nodes: Array<{ sentence: string, when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, timeline: { totalCount: number, nodes: Array<{ sentence: string, when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null }
    | { id: string, timeline: { totalCount: number, nodes: Array<{ sentence: string, when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null }
    | { id: string }
    | { id: string, timeline: { totalCount: number, nodes: Array<{ sentence: string, when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null }
    | { id: string, timeline: { totalCount: number, nodes: Array<{ sentence: string, when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, timeline: { totalCount: number, nodes: Array<{ sentence: string, when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null }
    | { id: string }
    | { id: string, timeline: { totalCount: number, nodes: Array<{ sentence: string, when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null }
    | { id: string }
    | { id: string, timeline: { totalCount: number, nodes: Array<{ sentence: string, when: { edtf: string } | null, evidence: Array<{ citation: string }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null, hasPreviousPage: boolean, startCursor: string | null } } | null }
    | { id: string }
    | { id: string }
    | { id: string }
   | null };

export type ClaimInBriefFragment = { id: string, text: string, contested: boolean, evidence: Array<{ citation: string }> };

export type FacetFragment = { count: number, keys: Array<{ nodeId: string | null, label: string | null }> };

export type VoteInBriefFragment = { id: string, name: string, for: number | null, against: number | null, abstain: number | null, notVoting: number | null, held: { edtf: string } | null };

export type AboutQueryVariables = Exact<{ [key: string]: never; }>;


export type AboutQuery = { holdings: { dataVersion: string, firstVote: string | null, lastVote: string | null, counts: { voteEvents: number, ballots: number, states: number, claims: number }, sources: Array<{ id: string, name: string, licence: string | null, url: string | null }> }, votes: { tallies: Array<{ count: number, keys: Array<{ label: string | null }> }> | null } | null };

export type LinkedQueryVariables = Exact<{
  id: string;
}>;


export type LinkedQuery = { node:
    | { __typename: 'Alliance', name: string }
    | { __typename: 'Amendment', name: string }
    | { __typename: 'Article', name: string }
    | { __typename: 'AsOf' }
    | { __typename: 'Assertion' }
    | { __typename: 'Ballot' }
    | { __typename: 'Bloc', name: string }
    | { __typename: 'Claim', text: string }
    | { __typename: 'Company', name: string }
    | { __typename: 'Contradiction' }
    | { __typename: 'Corroboration' }
    | { __typename: 'Dataset', name: string, claims: { totalCount: number } | null }
    | { __typename: 'Decision', name: string }
    | { __typename: 'Document', name: string }
    | { __typename: 'Group', name: string }
    | { __typename: 'Institution', name: string }
    | { __typename: 'Membership' }
    | { __typename: 'NGO', name: string }
    | { __typename: 'Person', name: string }
    | { __typename: 'Position' }
    | { __typename: 'Process', name: string }
    | { __typename: 'Provision', name: string }
    | { __typename: 'Publisher', name: string }
    | { __typename: 'Resolution', name: string }
    | { __typename: 'Role', name: string }
    | { __typename: 'Session', name: string }
    | { __typename: 'State', name: string }
    | { __typename: 'Topic', name: string }
    | { __typename: 'Treaty', name: string }
    | { __typename: 'VoteEvent', name: string, for: number | null, against: number | null, abstain: number | null, held: { edtf: string } | null }
   | null };

export type LinkedStateQueryVariables = Exact<{
  iso3: string;
}>;


export type LinkedStateQuery = { node: { __typename: 'State', name: string } | null };

export type LinkedSeriesQueryVariables = Exact<{
  id: string;
}>;


export type LinkedSeriesQuery = { node: { __typename: 'VoteEvent', series: { name: string } | null } | null };

export type SearchQueryVariables = Exact<{
  text: string;
  first: number;
}>;


export type SearchQuery = { search: { totalCount: number, edges: Array<{ matched: string, node:
        | { __typename: 'Alliance', name: string, id: string }
        | { __typename: 'Amendment', name: string, id: string }
        | { __typename: 'Article', name: string, id: string }
        | { __typename: 'AsOf', id: string }
        | { __typename: 'Assertion', id: string }
        | { __typename: 'Ballot', id: string }
        | { __typename: 'Bloc', name: string, id: string }
        | { __typename: 'Claim', text: string, id: string }
        | { __typename: 'Company', name: string, id: string }
        | { __typename: 'Contradiction', id: string }
        | { __typename: 'Corroboration', id: string }
        | { __typename: 'Dataset', id: string }
        | { __typename: 'Decision', name: string, id: string }
        | { __typename: 'Document', name: string, id: string }
        | { __typename: 'Group', name: string, id: string }
        | { __typename: 'Institution', name: string, id: string }
        | { __typename: 'Membership', id: string }
        | { __typename: 'NGO', name: string, id: string }
        | { __typename: 'Person', name: string, id: string }
        | { __typename: 'Position', id: string }
        | { __typename: 'Process', name: string, id: string }
        | { __typename: 'Provision', name: string, id: string }
        | { __typename: 'Publisher', name: string, id: string }
        | { __typename: 'Resolution', name: string, id: string }
        | { __typename: 'Role', name: string, id: string }
        | { __typename: 'Session', name: string, id: string }
        | { __typename: 'State', name: string, id: string }
        | { __typename: 'Topic', name: string, id: string }
        | { __typename: 'Treaty', name: string, id: string }
        | { __typename: 'VoteEvent', name: string, heldOn: string | null, id: string }
       }> } | null };

export type VersionQueryVariables = Exact<{ [key: string]: never; }>;


export type VersionQuery = { holdings: { dataVersion: string } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const DayFragmentDoc = new TypedDocumentString(`
    fragment Day on When {
  edtf
  earliest
  latest
  wording
}
    `, {"fragmentName":"Day"}) as unknown as TypedDocumentString<DayFragment, unknown>;
export const HeldVoteFragmentDoc = new TypedDocumentString(`
    fragment HeldVote on VoteEvent {
  id
  name
  held {
    ...Day
  }
}
    fragment Day on When {
  edtf
  earliest
  latest
  wording
}`, {"fragmentName":"HeldVote"}) as unknown as TypedDocumentString<HeldVoteFragment, unknown>;
export const DatedFragmentDoc = new TypedDocumentString(`
    fragment Dated on Session {
  id
  name
  held {
    ...Day
  }
  votes(first: 20) {
    nodes {
      ...HeldVote
    }
  }
}
    fragment Day on When {
  edtf
  earliest
  latest
  wording
}
fragment HeldVote on VoteEvent {
  id
  name
  held {
    ...Day
  }
}`, {"fragmentName":"Dated"}) as unknown as TypedDocumentString<DatedFragment, unknown>;
export const Part1FragmentDoc = new TypedDocumentString(`
    fragment Part1 on Provision {
  id
  name
  provisionNumber
  claimsAbout(first: 1) {
    totalCount
  }
  stances(first: 1) {
    totalCount
  }
}
    `, {"fragmentName":"Part1"}) as unknown as TypedDocumentString<Part1Fragment, unknown>;
export const AgreedFragmentDoc = new TypedDocumentString(`
    fragment Agreed on Agreement {
  b {
    iso3
    name
  }
  common
  raw
  interval {
    low
    high
  }
  kappa
  centred
}
    `, {"fragmentName":"Agreed"}) as unknown as TypedDocumentString<AgreedFragment, unknown>;
export const ExtremeFragmentDoc = new TypedDocumentString(`
    fragment Extreme on Ranking {
  window {
    session
  }
  agreements(first: 1) {
    b {
      iso3
      name
    }
    common
    centred
  }
}
    `, {"fragmentName":"Extreme"}) as unknown as TypedDocumentString<ExtremeFragment, unknown>;
export const TotalsFragmentDoc = new TypedDocumentString(`
    fragment Totals on VoteTotals {
  for
  against
  abstain
  notVoting
}
    `, {"fragmentName":"Totals"}) as unknown as TypedDocumentString<TotalsFragment, unknown>;
export const PartFragmentDoc = new TypedDocumentString(`
    fragment Part on SplitPart {
  id
  label
  for
  against
  abstain
  absent
  notVoting
  ineligible
  unknown
  members
  rice
  agreementIndex
  defections {
    choice
    state {
      iso3
      name
    }
  }
}
    `, {"fragmentName":"Part"}) as unknown as TypedDocumentString<PartFragment, unknown>;
export const WrittenFragmentDoc = new TypedDocumentString(`
    fragment Written on Evidence {
  citation
  url
  mode
  document {
    id
    name
  }
  quotation {
    exact
  }
}
    `, {"fragmentName":"Written"}) as unknown as TypedDocumentString<WrittenFragment, unknown>;
export const RivalFragmentDoc = new TypedDocumentString(`
    fragment Rival on Claim {
  id
  text
  rank
  rankReason
  evidence {
    ...Written
  }
}
    fragment Written on Evidence {
  citation
  url
  mode
  document {
    id
    name
  }
  quotation {
    exact
  }
}`, {"fragmentName":"Rival"}) as unknown as TypedDocumentString<RivalFragment, unknown>;
export const UnitedFragmentDoc = new TypedDocumentString(`
    fragment United on Cohesion {
  agreementIndex
  votes
}
    `, {"fragmentName":"United"}) as unknown as TypedDocumentString<UnitedFragment, unknown>;
export const DecadesFragmentDoc = new TypedDocumentString(`
    fragment Decades on Query {
  w1: cohesion(
    of: $of
    over: {topics: $topics, sessions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]}
  ) {
    ...United
  }
  w2: cohesion(
    of: $of
    over: {topics: $topics, sessions: [11, 12, 13, 14, 15, 16, 17, 18, 20]}
  ) {
    ...United
  }
  w3: cohesion(
    of: $of
    over: {topics: $topics, sessions: [21, 22, 23, 24, 25, 26, 27, 28, 29, 30]}
  ) {
    ...United
  }
  w4: cohesion(
    of: $of
    over: {topics: $topics, sessions: [31, 32, 33, 34, 35, 36, 37, 38, 39, 40]}
  ) {
    ...United
  }
  w5: cohesion(
    of: $of
    over: {topics: $topics, sessions: [41, 42, 43, 44, 45, 46, 47, 48, 49, 50]}
  ) {
    ...United
  }
  w6: cohesion(
    of: $of
    over: {topics: $topics, sessions: [51, 52, 53, 54, 55, 56, 57, 58, 59, 60]}
  ) {
    ...United
  }
  w7: cohesion(
    of: $of
    over: {topics: $topics, sessions: [61, 62, 63, 64, 65, 66, 67, 68, 69, 70]}
  ) {
    ...United
  }
  w8: cohesion(
    of: $of
    over: {topics: $topics, sessions: [71, 72, 73, 74, 75, 76, 77, 78, 79, 80]}
  ) {
    ...United
  }
}
    fragment United on Cohesion {
  agreementIndex
  votes
}`, {"fragmentName":"Decades"}) as unknown as TypedDocumentString<DecadesFragment, unknown>;
export const ClaimInBriefFragmentDoc = new TypedDocumentString(`
    fragment ClaimInBrief on Claim {
  id
  text
  contested
  evidence {
    citation
  }
}
    `, {"fragmentName":"ClaimInBrief"}) as unknown as TypedDocumentString<ClaimInBriefFragment, unknown>;
export const EndsFragmentDoc = new TypedDocumentString(`
    fragment Ends on PageInfo {
  hasNextPage
  endCursor
  hasPreviousPage
  startCursor
}
    `, {"fragmentName":"Ends"}) as unknown as TypedDocumentString<EndsFragment, unknown>;
export const SomeLinksFragmentDoc = new TypedDocumentString(`
    fragment SomeLinks on LinkConnection {
  totalCount
  nodes {
    sentence
    contested
    inferred
    from {
      id
      name
    }
    to {
      id
      name
    }
    when {
      edtf
    }
    evidence {
      citation
    }
  }
  pageInfo {
    ...Ends
  }
}
    fragment Ends on PageInfo {
  hasNextPage
  endCursor
  hasPreviousPage
  startCursor
}`, {"fragmentName":"SomeLinks"}) as unknown as TypedDocumentString<SomeLinksFragment, unknown>;
export const SaidOfFragmentDoc = new TypedDocumentString(`
    fragment SaidOf on Entity {
  id
  claimsAbout(first: 100) {
    totalCount
    nodes {
      ...ClaimInBrief
    }
  }
  links(first: 100) {
    ...SomeLinks
  }
}
    fragment Ends on PageInfo {
  hasNextPage
  endCursor
  hasPreviousPage
  startCursor
}
fragment SomeLinks on LinkConnection {
  totalCount
  nodes {
    sentence
    contested
    inferred
    from {
      id
      name
    }
    to {
      id
      name
    }
    when {
      edtf
    }
    evidence {
      citation
    }
  }
  pageInfo {
    ...Ends
  }
}
fragment ClaimInBrief on Claim {
  id
  text
  contested
  evidence {
    citation
  }
}`, {"fragmentName":"SaidOf"}) as unknown as TypedDocumentString<SaidOfFragment, unknown>;
export const SomeDoneFragmentDoc = new TypedDocumentString(`
    fragment SomeDone on TimelineConnection {
  totalCount
  nodes {
    sentence
    when {
      edtf
    }
    evidence {
      citation
    }
  }
  pageInfo {
    ...Ends
  }
}
    fragment Ends on PageInfo {
  hasNextPage
  endCursor
  hasPreviousPage
  startCursor
}`, {"fragmentName":"SomeDone"}) as unknown as TypedDocumentString<SomeDoneFragment, unknown>;
export const DoneByFragmentDoc = new TypedDocumentString(`
    fragment DoneBy on Actor {
  id
  timeline(first: 50) {
    ...SomeDone
  }
}
    fragment Ends on PageInfo {
  hasNextPage
  endCursor
  hasPreviousPage
  startCursor
}
fragment SomeDone on TimelineConnection {
  totalCount
  nodes {
    sentence
    when {
      edtf
    }
    evidence {
      citation
    }
  }
  pageInfo {
    ...Ends
  }
}`, {"fragmentName":"DoneBy"}) as unknown as TypedDocumentString<DoneByFragment, unknown>;
export const FacetFragmentDoc = new TypedDocumentString(`
    fragment Facet on TallyCount {
  keys {
    nodeId
    label
  }
  count
}
    `, {"fragmentName":"Facet"}) as unknown as TypedDocumentString<FacetFragment, unknown>;
export const VoteInBriefFragmentDoc = new TypedDocumentString(`
    fragment VoteInBrief on VoteEvent {
  id
  name
  held {
    edtf
  }
  for
  against
  abstain
  notVoting
}
    `, {"fragmentName":"VoteInBrief"}) as unknown as TypedDocumentString<VoteInBriefFragment, unknown>;
export const ClaimDocument = new TypedDocumentString(`
    query Claim($id: ID!) {
  claim(id: $id) {
    id
    key
    text
    polarity
    rank
    rankReason
    contested
    inferred
    rule
    openList
    independentOrigins
    subject {
      id
      name
    }
    object {
      id
      name
    }
    about {
      id
      name
    }
    assertions {
      id
      verb
      mode
      madeBy {
        id
        name
      }
      capacity {
        name
      }
      via {
        id
        name
      }
      venue {
        id
        name
      }
      evidence {
        ...Written
      }
    }
    contradictions {
      id
      reading
      between {
        id
        text
      }
    }
    corroborations {
      id
      statement
    }
    restatements {
      id
      text
    }
    claimLinks {
      kind
      outgoing
      reason
      claim {
        id
        text
      }
    }
  }
}
    fragment Written on Evidence {
  citation
  url
  mode
  document {
    id
    name
  }
  quotation {
    exact
  }
}`, {"hash":"sha256:356883c9bc93f51546c1fd9f872e95ad70572c5976a6dfc498ee0842e21643d3"}) as unknown as TypedDocumentString<ClaimQuery, ClaimQueryVariables>;
export const ClaimsDocument = new TypedDocumentString(`
    query Claims($where: ClaimFilter, $things: [ID!]!, $first: Int, $after: String, $last: Int, $before: String) {
  claims(
    where: $where
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    nodes {
      ...ClaimInBrief
    }
    pageInfo {
      ...Ends
    }
  }
  dossiers {
    id
    name
  }
  nodes(ids: $things) {
    id
    ... on Entity {
      name
    }
  }
}
    fragment Ends on PageInfo {
  hasNextPage
  endCursor
  hasPreviousPage
  startCursor
}
fragment ClaimInBrief on Claim {
  id
  text
  contested
  evidence {
    citation
  }
}`, {"hash":"sha256:fe532cbdfd2a52172d68004d71ec617be751d21da0ede1ae64df16ed98245b2c"}) as unknown as TypedDocumentString<ClaimsQuery, ClaimsQueryVariables>;
export const CoalitionsDocument = new TypedDocumentString(`
    query Coalitions($over: VoteFilter!) {
  coalitions(over: $over) {
    significant
    reason
    modularity
    modularityByChance {
      low
      high
    }
    stability
    parameters {
      period
      rollCalls
      leftOut
    }
    blocs {
      label
      describedBy {
        group {
          id
          name
        }
        precision
        recall
      }
      rice
      agreementIndex
      definedBy(first: 4) {
        ...VoteInBrief
      }
      members {
        state {
          iso3
          name
        }
        certainty
        core
        participation
        defection
        ballots
        alternatives {
          label
          share
        }
      }
    }
    unassigned {
      iso3
      name
    }
  }
  map(over: $over) {
    reason
    x {
      explained
    }
    y {
      explained
    }
    points {
      state {
        iso3
        name
      }
      x
      y
    }
  }
}
    fragment VoteInBrief on VoteEvent {
  id
  name
  held {
    edtf
  }
  for
  against
  abstain
  notVoting
}`, {"hash":"sha256:0e1990fcf819efeb43bb2517f960cc24aa635e6990f974bb5069ef798d061bdb"}) as unknown as TypedDocumentString<CoalitionsQuery, CoalitionsQueryVariables>;
export const IdealPointsDocument = new TypedDocumentString(`
    query IdealPoints($over: VoteFilter!) {
  idealPoints(over: $over) {
    reason
    rollCalls
    anchor {
      name
    }
    points {
      state {
        iso3
        name
      }
      point
      ballots
    }
    unplaced {
      iso3
      name
    }
  }
}
    `, {"hash":"sha256:54a9c68207ffc6c93881ecc1536b999dc250fe034aec706e5fae146fb3e2ad85"}) as unknown as TypedDocumentString<IdealPointsQuery, IdealPointsQueryVariables>;
export const PairsDocument = new TypedDocumentString(`
    query Pairs($over: VoteFilter!) {
  agreementMatrix(over: $over) {
    states {
      iso3
      name
    }
    kappa
    common
  }
}
    `, {"hash":"sha256:01419a17204e612a0b579cdb09996f95668c82f1a60490e370024aa52099acec"}) as unknown as TypedDocumentString<PairsQuery, PairsQueryVariables>;
export const CompareDocument = new TypedDocumentString(`
    query Compare($states: [String!]!, $of: ActorSet!, $where: VoteFilter!, $order: VoteOrder!, $first: Int, $after: String, $last: Int, $before: String) {
  votes(
    where: $where
    orderBy: $order
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    nodes {
      ...VoteInBrief
      ballots(of: $of, first: 20) {
        nodes {
          choice
          state {
            iso3
          }
        }
      }
    }
    pageInfo {
      ...Ends
    }
    topics: tallies(by: [TOPIC], first: 200) {
      ...Facet
    }
  }
  agreementMatrix(states: $states, over: $where) {
    states {
      iso3
      name
    }
    centred
    kappa
    raw
    common
    parameters {
      period
      rollCalls
    }
  }
}
    fragment Ends on PageInfo {
  hasNextPage
  endCursor
  hasPreviousPage
  startCursor
}
fragment Facet on TallyCount {
  keys {
    nodeId
    label
  }
  count
}
fragment VoteInBrief on VoteEvent {
  id
  name
  held {
    edtf
  }
  for
  against
  abstain
  notVoting
}`, {"hash":"sha256:9932ce10ab0a18cdab757b098db8e7c4a1fc7676085aceeaee6ab082d40d179a"}) as unknown as TypedDocumentString<CompareQuery, CompareQueryVariables>;
export const OverYearsDocument = new TypedDocumentString(`
    query OverYears($a: String!, $b: String!, $over: VoteFilter!) {
  agreement(a: $a, b: $b, over: $over) {
    a {
      name
    }
    b {
      name
    }
    series(window: SESSION) {
      window {
        session
      }
      common
      raw
      kappa
      centred
    }
  }
}
    `, {"hash":"sha256:085062f62d3826e5e5260c1356aae85998dbda843ca9bd5f07ad6087dd37a472"}) as unknown as TypedDocumentString<OverYearsQuery, OverYearsQueryVariables>;
export const DossierDocument = new TypedDocumentString(`
    query Dossier($id: ID!, $dossiers: [String!]!) {
  dataset(id: $id) {
    id
    name
    licence
    citation
    claims(first: 1) {
      totalCount
    }
  }
  processes(dossiers: $dossiers, first: 20) {
    nodes {
      id
      name
      sessions {
        ...Dated
      }
    }
  }
  decisions(dossiers: $dossiers, first: 50) {
    nodes {
      id
      name
      taken {
        ...Day
      }
    }
  }
  documents(dossiers: $dossiers, first: 100) {
    nodes {
      id
      name
      published {
        ...Day
      }
    }
  }
  resolutions(dossiers: $dossiers, first: 50) {
    nodes {
      votesOn {
        ...HeldVote
      }
    }
  }
  amendments(dossiers: $dossiers, first: 50) {
    nodes {
      votesOn {
        ...HeldVote
      }
    }
  }
  articles(dossiers: $dossiers, first: 50) {
    nodes {
      id
      name
      published {
        ...Day
      }
      publisher {
        name
      }
      textSupplied
    }
  }
  treaties(dossiers: $dossiers, first: 50) {
    nodes {
      id
      name
      concluded {
        ...Day
      }
      provisions {
        ...Part1
        parts {
          ...Part1
          parts {
            ...Part1
          }
        }
      }
    }
  }
  topics(dossiers: $dossiers, first: 100, kind: [CONCEPT, OFFENCE]) {
    nodes {
      id
    }
  }
  contradictions(dossiers: $dossiers, first: 100) {
    nodes {
      id
      key
      contradictionKind
      aspect
      reading
      between {
        ...Rival
      }
    }
  }
  corroborations(dossiers: $dossiers, first: 100) {
    nodes {
      id
      key
      statement
      independentOrigins
      origins {
        name
        independence
      }
      joins {
        id
        key
      }
    }
  }
  unknown: claims(where: {dossiers: $dossiers, valueKind: [UNKNOWN]}, first: 40) {
    nodes {
      id
      text
    }
  }
  coverage {
    unnamedBallots(first: 20) {
      nodes {
        choice
        stated
        named
        voteEvent {
          id
          name
        }
      }
    }
  }
}
    fragment Day on When {
  edtf
  earliest
  latest
  wording
}
fragment Dated on Session {
  id
  name
  held {
    ...Day
  }
  votes(first: 20) {
    nodes {
      ...HeldVote
    }
  }
}
fragment HeldVote on VoteEvent {
  id
  name
  held {
    ...Day
  }
}
fragment Part1 on Provision {
  id
  name
  provisionNumber
  claimsAbout(first: 1) {
    totalCount
  }
  stances(first: 1) {
    totalCount
  }
}
fragment Rival on Claim {
  id
  text
  rank
  rankReason
  evidence {
    ...Written
  }
}
fragment Written on Evidence {
  citation
  url
  mode
  document {
    id
    name
  }
  quotation {
    exact
  }
}`, {"hash":"sha256:7e647ea5ab8fbf33e32e7d52749b19362b5ee8011115f3e3a79485a377a6eab8"}) as unknown as TypedDocumentString<DossierQuery, DossierQueryVariables>;
export const DossiersDocument = new TypedDocumentString(`
    query Dossiers {
  dossiers {
    id
    name
    claims(first: 1) {
      totalCount
    }
  }
}
    `, {"hash":"sha256:403724ccd1e97c7dd96379590aea9f1a226c74fc9acae60cae95086b71e0db6d"}) as unknown as TypedDocumentString<DossiersQuery, DossiersQueryVariables>;
export const StancesDocument = new TypedDocumentString(`
    query Stances($on: [ID!]!) {
  stanceMatrix(of: {position: {on: $on}}, on: $on) {
    actors {
      id
      name
    }
    matters {
      id
      name
    }
    stances
  }
}
    `, {"hash":"sha256:b5e5f5880c6a2b420d3016dd8f70f227f88bc7b3bd535ce8b77a9075c72ead8f"}) as unknown as TypedDocumentString<StancesQuery, StancesQueryVariables>;
export const GroupDocument = new TypedDocumentString(`
    query Group($id: ID!, $of: ActorSet!, $over: VoteFilter!, $topics: [ID!], $day: Date) {
  bloc(id: $id) {
    id
    name
    blocKind
    members(first: 200, day: $day) {
      totalCount
      nodes {
        id
        member {
          id
          name
        }
        from {
          edtf
        }
        to {
          edtf
        }
      }
    }
  }
  cohesion(of: $of, over: $over) {
    agreementIndex
    rice
    votes
    states
    reason
    parameters {
      period
    }
    defections {
      state {
        iso3
        name
      }
      ballots
      defections
      share
    }
  }
  votes(
    where: $over
    orderBy: {by: DIVISION, direction: DESC, within: $of}
    first: 15
  ) {
    nodes {
      ...VoteInBrief
      within: ballots(of: $of, first: 1) {
        tallies(by: [CHOICE]) {
          ...Facet
        }
      }
    }
  }
  ...Decades
}
    fragment United on Cohesion {
  agreementIndex
  votes
}
fragment Decades on Query {
  w1: cohesion(
    of: $of
    over: {topics: $topics, sessions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]}
  ) {
    ...United
  }
  w2: cohesion(
    of: $of
    over: {topics: $topics, sessions: [11, 12, 13, 14, 15, 16, 17, 18, 20]}
  ) {
    ...United
  }
  w3: cohesion(
    of: $of
    over: {topics: $topics, sessions: [21, 22, 23, 24, 25, 26, 27, 28, 29, 30]}
  ) {
    ...United
  }
  w4: cohesion(
    of: $of
    over: {topics: $topics, sessions: [31, 32, 33, 34, 35, 36, 37, 38, 39, 40]}
  ) {
    ...United
  }
  w5: cohesion(
    of: $of
    over: {topics: $topics, sessions: [41, 42, 43, 44, 45, 46, 47, 48, 49, 50]}
  ) {
    ...United
  }
  w6: cohesion(
    of: $of
    over: {topics: $topics, sessions: [51, 52, 53, 54, 55, 56, 57, 58, 59, 60]}
  ) {
    ...United
  }
  w7: cohesion(
    of: $of
    over: {topics: $topics, sessions: [61, 62, 63, 64, 65, 66, 67, 68, 69, 70]}
  ) {
    ...United
  }
  w8: cohesion(
    of: $of
    over: {topics: $topics, sessions: [71, 72, 73, 74, 75, 76, 77, 78, 79, 80]}
  ) {
    ...United
  }
}
fragment Facet on TallyCount {
  keys {
    nodeId
    label
  }
  count
}
fragment VoteInBrief on VoteEvent {
  id
  name
  held {
    edtf
  }
  for
  against
  abstain
  notVoting
}`, {"hash":"sha256:32648a39e87521f59b13396d2c6e47a35d4f5897b318f5fcaacc950f00ecd865"}) as unknown as TypedDocumentString<GroupQuery, GroupQueryVariables>;
export const GroupsDocument = new TypedDocumentString(`
    query Groups {
  blocs(first: 200) {
    nodes {
      id
      name
      blocKind
      members(first: 1) {
        totalCount
      }
    }
  }
}
    `, {"hash":"sha256:b536230464a2cc8e8c4a507f8518635c6ca136db798aa69ccc73e1179e7ba224"}) as unknown as TypedDocumentString<GroupsQuery, GroupsQueryVariables>;
export const BlocsDocument = new TypedDocumentString(`
    query Blocs($over: VoteFilter!) {
  coalitions(over: $over) {
    reason
    parameters {
      period
    }
    blocs {
      label
      describedBy {
        group {
          name
        }
      }
      members {
        state {
          iso3
          name
        }
        core
        certainty
      }
    }
    unassigned {
      iso3
      name
    }
  }
}
    `, {"hash":"sha256:b637ace541e8d6f512c1f178c744f7760920a2ae04fe869cd9071f6742eb74cc"}) as unknown as TypedDocumentString<BlocsQuery, BlocsQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home($over: VoteFilter!) {
  votes(where: $over, orderBy: {by: MINORITY, direction: DESC}, first: 6) {
    nodes {
      ...VoteInBrief
    }
  }
  contradictions(first: 40, kind: CONFLICT) {
    nodes {
      id
      aspect
      reading
      between {
        id
      }
    }
  }
}
    fragment VoteInBrief on VoteEvent {
  id
  name
  held {
    edtf
  }
  for
  against
  abstain
  notVoting
}`, {"hash":"sha256:5c0ef7067b2fbb6157fcd8c8ff9b9268a215f2550b669d566274791d94e733d7"}) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const HubsDocument = new TypedDocumentString(`
    query Hubs($ends: [ID!]!) {
  treaties(first: 100) {
    nodes {
      id
    }
  }
  nodes(ids: $ends) {
    id
    ... on Entity {
      name
    }
  }
}
    `, {"hash":"sha256:a8d490e021c73e307646ceda15bdecc2fa63d70a640fbc821e24b65e6d28042c"}) as unknown as TypedDocumentString<HubsQuery, HubsQueryVariables>;
export const PathDocument = new TypedDocumentString(`
    query Path($from: ID!, $to: ID!, $through: [ID!]) {
  paths(from: $from, to: $to, through: $through, maxHops: 8, first: 3) {
    nodes {
      id
      name
    }
    hops {
      sentence
      contested
      inferred
      evidence {
        ...Written
      }
    }
  }
}
    fragment Written on Evidence {
  citation
  url
  mode
  document {
    id
    name
  }
  quotation {
    exact
  }
}`, {"hash":"sha256:c39bc81ed66580f7dd1f4d301c610518fab880d3d2caf7f8b42134129cd8418b"}) as unknown as TypedDocumentString<PathQuery, PathQueryVariables>;
export const AllSeriesDocument = new TypedDocumentString(`
    query AllSeries($text: String, $first: Int, $after: String, $last: Int, $before: String) {
  series(text: $text, first: $first, after: $after, last: $last, before: $before) {
    totalCount
    nodes {
      name
      count
      votes(first: 12) {
        nodes {
          ...VoteInBrief
        }
      }
    }
    pageInfo {
      ...Ends
    }
  }
}
    fragment Ends on PageInfo {
  hasNextPage
  endCursor
  hasPreviousPage
  startCursor
}
fragment VoteInBrief on VoteEvent {
  id
  name
  held {
    edtf
  }
  for
  against
  abstain
  notVoting
}`, {"hash":"sha256:f22de041f898c956cca267558b3cbc6e0e4c6f8bc217d1216849d92735decebf"}) as unknown as TypedDocumentString<AllSeriesQuery, AllSeriesQueryVariables>;
export const SeriesBallotsDocument = new TypedDocumentString(`
    query SeriesBallots($vote: ID!, $where: VoteFilter!) {
  voteEvent(id: $vote) {
    series {
      votes(where: $where, first: 90, orderBy: {by: DATE, direction: DESC}) {
        totalCount
        nodes {
          id
          held {
            edtf
          }
          ballots(first: 200) {
            nodes {
              choice
              state {
                iso3
                name
              }
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:9ce13b1be5b68d1c69e28dd0e763a9df066c54cf6ef5e05a3eb8e27083c8b4de"}) as unknown as TypedDocumentString<SeriesBallotsQuery, SeriesBallotsQueryVariables>;
export const SeriesDocument = new TypedDocumentString(`
    query Series($vote: ID!, $from: Date, $to: Date) {
  voteEvent(id: $vote) {
    id
    name
    series {
      name
      count
      votes(first: 100, orderBy: {by: DATE, direction: ASC}) {
        nodes {
          ...VoteInBrief
        }
      }
      changes(from: $from, to: $to) {
        before {
          id
          held {
            edtf
          }
        }
        after {
          id
          held {
            edtf
          }
        }
        changes {
          state {
            iso3
            name
          }
          before {
            choice
          }
          after {
            choice
          }
        }
      }
    }
  }
}
    fragment VoteInBrief on VoteEvent {
  id
  name
  held {
    edtf
  }
  for
  against
  abstain
  notVoting
}`, {"hash":"sha256:4a115704b6f77c626b2f6df25a13e90250396dd5b99e39e156553119ae1c7300"}) as unknown as TypedDocumentString<SeriesQuery, SeriesQueryVariables>;
export const StateBallotsDocument = new TypedDocumentString(`
    query StateBallots($iso3: String!, $where: VoteFilter!, $choice: [Choice!], $order: VoteOrder!, $first: Int, $after: String, $last: Int, $before: String) {
  state(iso3: $iso3) {
    ...SaidOf
    ...DoneBy
    votes(
      where: $where
      choice: $choice
      orderBy: $order
      first: $first
      after: $after
      last: $last
      before: $before
    ) {
      totalCount
      nodes {
        choice
        contested
        voteEvent {
          ...VoteInBrief
        }
      }
      pageInfo {
        ...Ends
      }
      choices: tallies(by: [CHOICE]) {
        ...Facet
      }
      topics: tallies(by: [TOPIC], first: 200) {
        ...Facet
      }
    }
  }
}
    fragment Ends on PageInfo {
  hasNextPage
  endCursor
  hasPreviousPage
  startCursor
}
fragment SaidOf on Entity {
  id
  claimsAbout(first: 100) {
    totalCount
    nodes {
      ...ClaimInBrief
    }
  }
  links(first: 100) {
    ...SomeLinks
  }
}
fragment SomeLinks on LinkConnection {
  totalCount
  nodes {
    sentence
    contested
    inferred
    from {
      id
      name
    }
    to {
      id
      name
    }
    when {
      edtf
    }
    evidence {
      citation
    }
  }
  pageInfo {
    ...Ends
  }
}
fragment DoneBy on Actor {
  id
  timeline(first: 50) {
    ...SomeDone
  }
}
fragment SomeDone on TimelineConnection {
  totalCount
  nodes {
    sentence
    when {
      edtf
    }
    evidence {
      citation
    }
  }
  pageInfo {
    ...Ends
  }
}
fragment ClaimInBrief on Claim {
  id
  text
  contested
  evidence {
    citation
  }
}
fragment Facet on TallyCount {
  keys {
    nodeId
    label
  }
  count
}
fragment VoteInBrief on VoteEvent {
  id
  name
  held {
    edtf
  }
  for
  against
  abstain
  notVoting
}`, {"hash":"sha256:0612365fce544bf84c703ffb5c643173e0b0e587e4c7b3853c1a73908e9ec302"}) as unknown as TypedDocumentString<StateBallotsQuery, StateBallotsQueryVariables>;
export const StateDocument = new TypedDocumentString(`
    query State($iso3: String!, $over: VoteFilter!, $years: Boolean!, $common: Int!) {
  state(iso3: $iso3) {
    id
    iso3
    name
    region
    names {
      text
      kind
      from {
        edtf
      }
      to {
        edtf
      }
    }
    memberOf {
      id
      dated
      of {
        id
        name
      }
      from {
        edtf
      }
      to {
        edtf
      }
    }
    cast: votes(first: 1, choice: [FOR, ABSTAIN, AGAINST]) {
      totalCount
      tallies(by: [SESSION], first: 200) {
        ...Facet
      }
    }
    closest(over: $over, minCommonVotes: $common) {
      note
      parameters {
        period
        rollCalls
      }
      agreements(first: 200) {
        ...Agreed
      }
    }
    farthest(over: $over, minCommonVotes: $common) {
      agreements(first: 10) {
        ...Agreed
      }
    }
    closestSeries(over: {from: "1946-01-01"}) @include(if: $years) {
      ...Extreme
    }
    farthestSeries(over: {from: "1946-01-01"}) @include(if: $years) {
      ...Extreme
    }
    drift(first: 6) {
      compared
      significant
      reason
      earlier {
        over {
          sessions
        }
      }
      later {
        over {
          sessions
        }
      }
      changes {
        state {
          iso3
          name
        }
        earlier
        later
        change
        significant
      }
    }
    stoodWithFew(atMost: 5, first: 10, over: $over) {
      totalCount
      nodes {
        ...VoteInBrief
      }
    }
  }
}
    fragment Agreed on Agreement {
  b {
    iso3
    name
  }
  common
  raw
  interval {
    low
    high
  }
  kappa
  centred
}
fragment Extreme on Ranking {
  window {
    session
  }
  agreements(first: 1) {
    b {
      iso3
      name
    }
    common
    centred
  }
}
fragment Facet on TallyCount {
  keys {
    nodeId
    label
  }
  count
}
fragment VoteInBrief on VoteEvent {
  id
  name
  held {
    edtf
  }
  for
  against
  abstain
  notVoting
}`, {"hash":"sha256:829da1e4a99ae1ea747c3b6d13864fac9d0560fe05a63947416a1526d2251ed2"}) as unknown as TypedDocumentString<StateQuery, StateQueryVariables>;
export const StatesDocument = new TypedDocumentString(`
    query States {
  states(first: 200, current: true) {
    nodes {
      iso3
      iso2
      name
      region
      names {
        text
      }
    }
  }
  former: states(first: 200, current: false) {
    nodes {
      iso3
      iso2
      name
      region
      names {
        text
      }
    }
  }
}
    `, {"hash":"sha256:ea72e0391791c02bbdf96116e717cfb03d5529d5a1ad808de98ed452374fd143"}) as unknown as TypedDocumentString<StatesQuery, StatesQueryVariables>;
export const ThingDocument = new TypedDocumentString(`
    query Thing($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Entity {
      name
      ...SaidOf
    }
    ...DoneBy
    ... on Actor {
      statementsVia(first: 50) {
        totalCount
        nodes {
          claim {
            ...ClaimInBrief
          }
        }
      }
    }
    ... on Article {
      textSupplied
      claims(first: 200) {
        totalCount
        nodes {
          ...ClaimInBrief
        }
      }
      published {
        edtf
      }
      publisher {
        id
        name
      }
    }
    ... on Document {
      claims(first: 200) {
        totalCount
        nodes {
          ...ClaimInBrief
        }
      }
      published {
        edtf
      }
    }
    ... on Motion {
      symbol
      votesOn {
        ...VoteInBrief
      }
    }
    ... on Session {
      held {
        edtf
      }
      votes(first: 200) {
        totalCount
        nodes {
          ...VoteInBrief
        }
      }
    }
    ... on Decision {
      taken {
        edtf
      }
      method
      accounts {
        ...Rival
      }
    }
  }
}
    fragment Rival on Claim {
  id
  text
  rank
  rankReason
  evidence {
    ...Written
  }
}
fragment Written on Evidence {
  citation
  url
  mode
  document {
    id
    name
  }
  quotation {
    exact
  }
}
fragment Ends on PageInfo {
  hasNextPage
  endCursor
  hasPreviousPage
  startCursor
}
fragment SaidOf on Entity {
  id
  claimsAbout(first: 100) {
    totalCount
    nodes {
      ...ClaimInBrief
    }
  }
  links(first: 100) {
    ...SomeLinks
  }
}
fragment SomeLinks on LinkConnection {
  totalCount
  nodes {
    sentence
    contested
    inferred
    from {
      id
      name
    }
    to {
      id
      name
    }
    when {
      edtf
    }
    evidence {
      citation
    }
  }
  pageInfo {
    ...Ends
  }
}
fragment DoneBy on Actor {
  id
  timeline(first: 50) {
    ...SomeDone
  }
}
fragment SomeDone on TimelineConnection {
  totalCount
  nodes {
    sentence
    when {
      edtf
    }
    evidence {
      citation
    }
  }
  pageInfo {
    ...Ends
  }
}
fragment ClaimInBrief on Claim {
  id
  text
  contested
  evidence {
    citation
  }
}
fragment VoteInBrief on VoteEvent {
  id
  name
  held {
    edtf
  }
  for
  against
  abstain
  notVoting
}`, {"hash":"sha256:cb4b235802ae423d1e72faeeefc07d1cc39050c330afc7aaac31b8aac68126b6"}) as unknown as TypedDocumentString<ThingQuery, ThingQueryVariables>;
export const AllAlliancesDocument = new TypedDocumentString(`
    query AllAlliances($text: String, $orderBy: NodeOrder, $first: Int, $after: String, $last: Int, $before: String) {
  things: alliances(
    text: $text
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    nodes {
      id
      name
    }
    pageInfo {
      ...Ends
    }
  }
}
    fragment Ends on PageInfo {
  hasNextPage
  endCursor
  hasPreviousPage
  startCursor
}`, {"hash":"sha256:08e74f4d434f80c45e54f9b18195530c45a97093dac7f1afd1ab6747fd59d03a"}) as unknown as TypedDocumentString<AllAlliancesQuery, AllAlliancesQueryVariables>;
export const AllAmendmentsDocument = new TypedDocumentString(`
    query AllAmendments($text: String, $orderBy: NodeOrder, $first: Int, $after: String, $last: Int, $before: String) {
  things: amendments(
    text: $text
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    nodes {
      id
      name
    }
    pageInfo {
      ...Ends
    }
  }
}
    fragment Ends on PageInfo {
  hasNextPage
  endCursor
  hasPreviousPage
  startCursor
}`, {"hash":"sha256:c18d30da6b936e18fb9140da0e16fb4832c3b6e9b9469ee903531198d6a3ce6d"}) as unknown as TypedDocumentString<AllAmendmentsQuery, AllAmendmentsQueryVariables>;
export const AllArticlesDocument = new TypedDocumentString(`
    query AllArticles($text: String, $orderBy: NodeOrder, $first: Int, $after: String, $last: Int, $before: String) {
  things: articles(
    text: $text
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    nodes {
      id
      name
    }
    pageInfo {
      ...Ends
    }
  }
}
    fragment Ends on PageInfo {
  hasNextPage
  endCursor
  hasPreviousPage
  startCursor
}`, {"hash":"sha256:d86eb71596b01a2050b8c48bf6013d07262c2a4978236abdf6359fa101c521ae"}) as unknown as TypedDocumentString<AllArticlesQuery, AllArticlesQueryVariables>;
export const AllCompaniesDocument = new TypedDocumentString(`
    query AllCompanies($text: String, $orderBy: NodeOrder, $first: Int, $after: String, $last: Int, $before: String) {
  things: companies(
    text: $text
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    nodes {
      id
      name
    }
    pageInfo {
      ...Ends
    }
  }
}
    fragment Ends on PageInfo {
  hasNextPage
  endCursor
  hasPreviousPage
  startCursor
}`, {"hash":"sha256:51ba496c7e7a940518452298f81dd059e182efb03592746e715a78160ca01988"}) as unknown as TypedDocumentString<AllCompaniesQuery, AllCompaniesQueryVariables>;
export const AllDecisionsDocument = new TypedDocumentString(`
    query AllDecisions($text: String, $orderBy: NodeOrder, $first: Int, $after: String, $last: Int, $before: String) {
  things: decisions(
    text: $text
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    nodes {
      id
      name
    }
    pageInfo {
      ...Ends
    }
  }
}
    fragment Ends on PageInfo {
  hasNextPage
  endCursor
  hasPreviousPage
  startCursor
}`, {"hash":"sha256:8f998c0ba126d5faec411c4c5cabc29e5eb909115831bbbf6bd6fa52ee54e6bc"}) as unknown as TypedDocumentString<AllDecisionsQuery, AllDecisionsQueryVariables>;
export const AllDocumentsDocument = new TypedDocumentString(`
    query AllDocuments($text: String, $orderBy: NodeOrder, $first: Int, $after: String, $last: Int, $before: String) {
  things: documents(
    text: $text
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    nodes {
      id
      name
    }
    pageInfo {
      ...Ends
    }
  }
}
    fragment Ends on PageInfo {
  hasNextPage
  endCursor
  hasPreviousPage
  startCursor
}`, {"hash":"sha256:90dfcf00970a1d1e7ed493fc50e4ba0367eeea2372db7ffaf93990a9daf8650a"}) as unknown as TypedDocumentString<AllDocumentsQuery, AllDocumentsQueryVariables>;
export const AllCountedGroupsDocument = new TypedDocumentString(`
    query AllCountedGroups($text: String, $orderBy: NodeOrder, $first: Int, $after: String, $last: Int, $before: String) {
  things: groups(
    text: $text
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    nodes {
      id
      name
    }
    pageInfo {
      ...Ends
    }
  }
}
    fragment Ends on PageInfo {
  hasNextPage
  endCursor
  hasPreviousPage
  startCursor
}`, {"hash":"sha256:3de219b496137b5c43035a22572b84ca7a7ad41e4fb66ef480850245e0b95aa5"}) as unknown as TypedDocumentString<AllCountedGroupsQuery, AllCountedGroupsQueryVariables>;
export const AllInstitutionsDocument = new TypedDocumentString(`
    query AllInstitutions($text: String, $orderBy: NodeOrder, $first: Int, $after: String, $last: Int, $before: String) {
  things: institutions(
    text: $text
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    nodes {
      id
      name
    }
    pageInfo {
      ...Ends
    }
  }
}
    fragment Ends on PageInfo {
  hasNextPage
  endCursor
  hasPreviousPage
  startCursor
}`, {"hash":"sha256:a7a8b0cccd4ccbfd7e57978b50df2ea2ce8bb0f6439ef4b4de4cbda4d6862cbe"}) as unknown as TypedDocumentString<AllInstitutionsQuery, AllInstitutionsQueryVariables>;
export const AllNgosDocument = new TypedDocumentString(`
    query AllNgos($text: String, $orderBy: NodeOrder, $first: Int, $after: String, $last: Int, $before: String) {
  things: ngos(
    text: $text
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    nodes {
      id
      name
    }
    pageInfo {
      ...Ends
    }
  }
}
    fragment Ends on PageInfo {
  hasNextPage
  endCursor
  hasPreviousPage
  startCursor
}`, {"hash":"sha256:45c574429a5768152562fe0adbbc5d569e850fb134d70a68928dc01b25832f53"}) as unknown as TypedDocumentString<AllNgosQuery, AllNgosQueryVariables>;
export const AllPeopleDocument = new TypedDocumentString(`
    query AllPeople($text: String, $orderBy: NodeOrder, $first: Int, $after: String, $last: Int, $before: String) {
  things: people(
    text: $text
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    nodes {
      id
      name
    }
    pageInfo {
      ...Ends
    }
  }
}
    fragment Ends on PageInfo {
  hasNextPage
  endCursor
  hasPreviousPage
  startCursor
}`, {"hash":"sha256:fb9a1cf705a3fe5951d0b4f1b8012d05b6162932f35bbe769015cdbdc439a58b"}) as unknown as TypedDocumentString<AllPeopleQuery, AllPeopleQueryVariables>;
export const AllProcessesDocument = new TypedDocumentString(`
    query AllProcesses($text: String, $orderBy: NodeOrder, $first: Int, $after: String, $last: Int, $before: String) {
  things: processes(
    text: $text
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    nodes {
      id
      name
    }
    pageInfo {
      ...Ends
    }
  }
}
    fragment Ends on PageInfo {
  hasNextPage
  endCursor
  hasPreviousPage
  startCursor
}`, {"hash":"sha256:aca3b5555730f6274883a82bd0a87ca3ac7c2c90fb34e3a027b6d9fb1006a1e4"}) as unknown as TypedDocumentString<AllProcessesQuery, AllProcessesQueryVariables>;
export const AllProvisionsDocument = new TypedDocumentString(`
    query AllProvisions($text: String, $orderBy: NodeOrder, $first: Int, $after: String, $last: Int, $before: String) {
  things: provisions(
    text: $text
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    nodes {
      id
      name
    }
    pageInfo {
      ...Ends
    }
  }
}
    fragment Ends on PageInfo {
  hasNextPage
  endCursor
  hasPreviousPage
  startCursor
}`, {"hash":"sha256:2d7b71f5b74c06eeb9a4b388431a488fd00b4d055bf63dc70946d8e7d1e4a608"}) as unknown as TypedDocumentString<AllProvisionsQuery, AllProvisionsQueryVariables>;
export const AllPublishersDocument = new TypedDocumentString(`
    query AllPublishers($text: String, $orderBy: NodeOrder, $first: Int, $after: String, $last: Int, $before: String) {
  things: publishers(
    text: $text
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    nodes {
      id
      name
    }
    pageInfo {
      ...Ends
    }
  }
}
    fragment Ends on PageInfo {
  hasNextPage
  endCursor
  hasPreviousPage
  startCursor
}`, {"hash":"sha256:e127d12dde06fc453a50264ac1dfddcff628c11497ded492597d42026c7552d9"}) as unknown as TypedDocumentString<AllPublishersQuery, AllPublishersQueryVariables>;
export const AllResolutionsDocument = new TypedDocumentString(`
    query AllResolutions($text: String, $orderBy: NodeOrder, $first: Int, $after: String, $last: Int, $before: String) {
  things: resolutions(
    text: $text
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    nodes {
      id
      name
    }
    pageInfo {
      ...Ends
    }
  }
}
    fragment Ends on PageInfo {
  hasNextPage
  endCursor
  hasPreviousPage
  startCursor
}`, {"hash":"sha256:50102f360c35b0b103f428958b246c9f6f69c258b1b25f792dc5493875cf9c60"}) as unknown as TypedDocumentString<AllResolutionsQuery, AllResolutionsQueryVariables>;
export const AllRolesDocument = new TypedDocumentString(`
    query AllRoles($text: String, $orderBy: NodeOrder, $first: Int, $after: String, $last: Int, $before: String) {
  things: roles(
    text: $text
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    nodes {
      id
      name
    }
    pageInfo {
      ...Ends
    }
  }
}
    fragment Ends on PageInfo {
  hasNextPage
  endCursor
  hasPreviousPage
  startCursor
}`, {"hash":"sha256:591d07e3bf5006552b8285be9aa53798a6613f95bb89ec7591c30b06d2dbec85"}) as unknown as TypedDocumentString<AllRolesQuery, AllRolesQueryVariables>;
export const AllSessionsDocument = new TypedDocumentString(`
    query AllSessions($text: String, $orderBy: NodeOrder, $first: Int, $after: String, $last: Int, $before: String) {
  things: sessions(
    text: $text
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    nodes {
      id
      name
    }
    pageInfo {
      ...Ends
    }
  }
}
    fragment Ends on PageInfo {
  hasNextPage
  endCursor
  hasPreviousPage
  startCursor
}`, {"hash":"sha256:42256de6c3c750593bc98267e3ebbf813d0474eccad8899be4bcf16d84adf02c"}) as unknown as TypedDocumentString<AllSessionsQuery, AllSessionsQueryVariables>;
export const AllTopicsDocument = new TypedDocumentString(`
    query AllTopics($text: String, $orderBy: NodeOrder, $first: Int, $after: String, $last: Int, $before: String) {
  things: topics(
    text: $text
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    nodes {
      id
      name
    }
    pageInfo {
      ...Ends
    }
  }
}
    fragment Ends on PageInfo {
  hasNextPage
  endCursor
  hasPreviousPage
  startCursor
}`, {"hash":"sha256:ae4debd24b2601deaba06d1fa6100aabbbbd31859becf0f26b33a7208a34ee34"}) as unknown as TypedDocumentString<AllTopicsQuery, AllTopicsQueryVariables>;
export const AllTreatiesDocument = new TypedDocumentString(`
    query AllTreaties($text: String, $orderBy: NodeOrder, $first: Int, $after: String, $last: Int, $before: String) {
  things: treaties(
    text: $text
    orderBy: $orderBy
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    nodes {
      id
      name
    }
    pageInfo {
      ...Ends
    }
  }
}
    fragment Ends on PageInfo {
  hasNextPage
  endCursor
  hasPreviousPage
  startCursor
}`, {"hash":"sha256:85828024c447bb2aee0e21f760a39300e993b753dfc930796e0ad6a51bdd5448"}) as unknown as TypedDocumentString<AllTreatiesQuery, AllTreatiesQueryVariables>;
export const TopicDocument = new TypedDocumentString(`
    query Topic($id: ID!) {
  topic(id: $id) {
    id
    name
    broader {
      id
      name
    }
    narrower {
      id
      name
    }
    newest: votes(first: 10) {
      totalCount
      nodes {
        ...VoteInBrief
      }
      tallies(by: [YEAR], first: 200) {
        ...Facet
      }
    }
    divided: votes(first: 10, orderBy: {by: MINORITY, direction: DESC}) {
      nodes {
        ...VoteInBrief
      }
    }
    stances(first: 200) {
      totalCount
      nodes {
        id
        stance
        wording
        actor {
          id
          name
        }
      }
    }
  }
}
    fragment Facet on TallyCount {
  keys {
    nodeId
    label
  }
  count
}
fragment VoteInBrief on VoteEvent {
  id
  name
  held {
    edtf
  }
  for
  against
  abstain
  notVoting
}`, {"hash":"sha256:5f81dabbb272fddf4a9c4a1ef274da1690b0e62e73e4c48ef99000ccfff01c09"}) as unknown as TypedDocumentString<TopicQuery, TopicQueryVariables>;
export const TopicUnityDocument = new TypedDocumentString(`
    query TopicUnity($of: ActorSet!, $topics: [ID!]) {
  ...Decades
  blocs(first: 100) {
    nodes {
      id
      name
    }
  }
}
    fragment United on Cohesion {
  agreementIndex
  votes
}
fragment Decades on Query {
  w1: cohesion(
    of: $of
    over: {topics: $topics, sessions: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]}
  ) {
    ...United
  }
  w2: cohesion(
    of: $of
    over: {topics: $topics, sessions: [11, 12, 13, 14, 15, 16, 17, 18, 20]}
  ) {
    ...United
  }
  w3: cohesion(
    of: $of
    over: {topics: $topics, sessions: [21, 22, 23, 24, 25, 26, 27, 28, 29, 30]}
  ) {
    ...United
  }
  w4: cohesion(
    of: $of
    over: {topics: $topics, sessions: [31, 32, 33, 34, 35, 36, 37, 38, 39, 40]}
  ) {
    ...United
  }
  w5: cohesion(
    of: $of
    over: {topics: $topics, sessions: [41, 42, 43, 44, 45, 46, 47, 48, 49, 50]}
  ) {
    ...United
  }
  w6: cohesion(
    of: $of
    over: {topics: $topics, sessions: [51, 52, 53, 54, 55, 56, 57, 58, 59, 60]}
  ) {
    ...United
  }
  w7: cohesion(
    of: $of
    over: {topics: $topics, sessions: [61, 62, 63, 64, 65, 66, 67, 68, 69, 70]}
  ) {
    ...United
  }
  w8: cohesion(
    of: $of
    over: {topics: $topics, sessions: [71, 72, 73, 74, 75, 76, 77, 78, 79, 80]}
  ) {
    ...United
  }
}`, {"hash":"sha256:1bb836078e17b96c2b6ec261c7e9d4365057cee631d75867b6cd83ac7a7d60ba"}) as unknown as TypedDocumentString<TopicUnityQuery, TopicUnityQueryVariables>;
export const VoteBlocsDocument = new TypedDocumentString(`
    query VoteBlocs($id: ID!) {
  voteEvent(id: $id) {
    coalitions: split(by: COALITION) {
      ...Part
    }
  }
}
    fragment Part on SplitPart {
  id
  label
  for
  against
  abstain
  absent
  notVoting
  ineligible
  unknown
  members
  rice
  agreementIndex
  defections {
    choice
    state {
      iso3
      name
    }
  }
}`, {"hash":"sha256:17019a838843f7bbd07b7b3bd8f2898760d86387c9eb047d667d7fcf936d80f6"}) as unknown as TypedDocumentString<VoteBlocsQuery, VoteBlocsQueryVariables>;
export const VoteDocument = new TypedDocumentString(`
    query Vote($id: ID!) {
  voteEvent(id: $id) {
    id
    name
    held {
      edtf
    }
    result
    for
    against
    abstain
    notVoting
    totals
    contested
    important
    meeting
    body {
      name
    }
    session {
      name
    }
    topics {
      id
      name
    }
    motion {
      symbol
      subjects
      proposedBy {
        id
        name
      }
      sponsorCount
      votesOn {
        ...VoteInBrief
      }
    }
    series {
      name
      count
      votes(first: 100) {
        nodes {
          ...VoteInBrief
        }
      }
    }
    regions: split(by: REGION) {
      ...Part
    }
    groups: split(by: BLOC) {
      ...Part
    }
    ballots(first: 200) {
      totalCount
      nodes {
        choice
        contested
        inferred
        rule
        state {
          iso3
          name
          region
        }
      }
    }
    accounts {
      record
      dataset {
        id
        name
      }
      note
      stated {
        ...Totals
      }
      counted {
        ...Totals
      }
    }
    evidence {
      citation
      url
    }
    previous {
      id
      name
    }
    next {
      id
      name
    }
  }
}
    fragment Totals on VoteTotals {
  for
  against
  abstain
  notVoting
}
fragment Part on SplitPart {
  id
  label
  for
  against
  abstain
  absent
  notVoting
  ineligible
  unknown
  members
  rice
  agreementIndex
  defections {
    choice
    state {
      iso3
      name
    }
  }
}
fragment VoteInBrief on VoteEvent {
  id
  name
  held {
    edtf
  }
  for
  against
  abstain
  notVoting
}`, {"hash":"sha256:9d95781a9a402aaa8e6a00bb3491f8e6d2b2537bf092fc43346f8170ea70454f"}) as unknown as TypedDocumentString<VoteQuery, VoteQueryVariables>;
export const VotesDocument = new TypedDocumentString(`
    query Votes($where: VoteFilter!, $order: VoteOrder!, $first: Int, $after: String, $last: Int, $before: String) {
  votes(
    where: $where
    orderBy: $order
    first: $first
    after: $after
    last: $last
    before: $before
  ) {
    totalCount
    nodes {
      id
      name
      held {
        edtf
      }
      result
      for
      against
      abstain
      notVoting
      contested
      topics {
        id
        name
      }
    }
    pageInfo {
      ...Ends
    }
    topics: tallies(by: [TOPIC], first: 200) {
      ...Facet
    }
    sessions: tallies(by: [SESSION], first: 200) {
      ...Facet
    }
    bodies: tallies(by: [BODY], first: 50) {
      ...Facet
    }
  }
}
    fragment Ends on PageInfo {
  hasNextPage
  endCursor
  hasPreviousPage
  startCursor
}
fragment Facet on TallyCount {
  keys {
    nodeId
    label
  }
  count
}`, {"hash":"sha256:0842cb4907e7bbd18c319f732307f04040db76ceb40bd1994f664671b243a532"}) as unknown as TypedDocumentString<VotesQuery, VotesQueryVariables>;
export const MoreLinksDocument = new TypedDocumentString(`
    query MoreLinks($id: ID!, $after: String!) {
  node(id: $id) {
    id
    ... on Entity {
      links(first: 100, after: $after) {
        ...SomeLinks
      }
    }
  }
}
    fragment Ends on PageInfo {
  hasNextPage
  endCursor
  hasPreviousPage
  startCursor
}
fragment SomeLinks on LinkConnection {
  totalCount
  nodes {
    sentence
    contested
    inferred
    from {
      id
      name
    }
    to {
      id
      name
    }
    when {
      edtf
    }
    evidence {
      citation
    }
  }
  pageInfo {
    ...Ends
  }
}`, {"hash":"sha256:1d502037a5349d46ec4b87f4f04c7ca76d39179140275c1374e3f28823272b67"}) as unknown as TypedDocumentString<MoreLinksQuery, MoreLinksQueryVariables>;
export const MoreDoneDocument = new TypedDocumentString(`
    query MoreDone($id: ID!, $after: String!) {
  node(id: $id) {
    id
    ... on Actor {
      timeline(first: 100, after: $after) {
        ...SomeDone
      }
    }
  }
}
    fragment Ends on PageInfo {
  hasNextPage
  endCursor
  hasPreviousPage
  startCursor
}
fragment SomeDone on TimelineConnection {
  totalCount
  nodes {
    sentence
    when {
      edtf
    }
    evidence {
      citation
    }
  }
  pageInfo {
    ...Ends
  }
}`, {"hash":"sha256:d7e82079f6fabd6366c4f6e43138466c3398efbf69d5741fca23335092b84deb"}) as unknown as TypedDocumentString<MoreDoneQuery, MoreDoneQueryVariables>;
export const AboutDocument = new TypedDocumentString(`
    query About {
  holdings {
    dataVersion
    firstVote
    lastVote
    counts {
      voteEvents
      ballots
      states
      claims
    }
    sources {
      id
      name
      licence
      url
    }
  }
  votes(first: 1) {
    tallies(by: [SESSION], first: 200) {
      keys {
        label
      }
      count
    }
  }
}
    `, {"hash":"sha256:21be474261b4b0da7d5442ff24419962c567aa9613b089dc99ecd9422c24813c"}) as unknown as TypedDocumentString<AboutQuery, AboutQueryVariables>;
export const LinkedDocument = new TypedDocumentString(`
    query Linked($id: ID!) {
  node(id: $id) {
    __typename
    ... on Entity {
      name
    }
    ... on Dataset {
      name
      claims(first: 1) {
        totalCount
      }
    }
    ... on Claim {
      text
    }
    ... on VoteEvent {
      held {
        edtf
      }
      for
      against
      abstain
    }
  }
}
    `, {"hash":"sha256:25a01532f41035d5948c2e62e2a18a64404d120b0f68e984775f2a160fefc711"}) as unknown as TypedDocumentString<LinkedQuery, LinkedQueryVariables>;
export const LinkedStateDocument = new TypedDocumentString(`
    query LinkedState($iso3: String!) {
  node: state(iso3: $iso3) {
    __typename
    name
  }
}
    `, {"hash":"sha256:e7f2344f9a96d6e88e933dbb2734b658328bd4acb7a7e0005a31cb6db8ea5a3c"}) as unknown as TypedDocumentString<LinkedStateQuery, LinkedStateQueryVariables>;
export const LinkedSeriesDocument = new TypedDocumentString(`
    query LinkedSeries($id: ID!) {
  node: voteEvent(id: $id) {
    __typename
    series {
      name
    }
  }
}
    `, {"hash":"sha256:aca8d1b2f57ac5599f52eec4ec7d77e887747cbdfae4e2262ed14a3aae71a6bb"}) as unknown as TypedDocumentString<LinkedSeriesQuery, LinkedSeriesQueryVariables>;
export const SearchDocument = new TypedDocumentString(`
    query Search($text: String!, $first: Int!) {
  search(text: $text, first: $first) {
    totalCount
    edges {
      matched
      node {
        __typename
        id
        ... on Entity {
          name
        }
        ... on Claim {
          text
        }
        ... on VoteEvent {
          heldOn
        }
      }
    }
  }
}
    `, {"hash":"sha256:dc9c34b97c091835145ab85165e6a3e40e31b5da1616fb1533552689d67a0ae7"}) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const VersionDocument = new TypedDocumentString(`
    query Version {
  holdings {
    dataVersion
  }
}
    `, {"hash":"sha256:92c4a8969e7db1169f6bd95d9282354c77c5353988d8fd9c1104e4b557c51b70"}) as unknown as TypedDocumentString<VersionQuery, VersionQueryVariables>;