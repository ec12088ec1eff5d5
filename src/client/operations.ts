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
  ids: Array<string | number>; memberOf?: never; partyTo?: never; position?: never; region?: never; said?: never; signed?: never; states?: never; }
  |  { ballots?: never; ids?: never;   /** The members of this bloc, alliance or group (an id such as `urn:caucus:bloc:eu`, `urn:caucus:bloc:nato` or `urn:caucus:bloc:g77`; the field `blocs` lists them), today or on the day of `asOf`. A group of which a source says that it is all of a bloc but some has these members: `urn:caucus:group:eu-members-except-irl`. */
  memberOf: string | number; partyTo?: never; position?: never; region?: never; said?: never; signed?: never; states?: never; }
  |  { ballots?: never; ids?: never; memberOf?: never;   /** Who is a party to this treaty (an id such as `urn:caucus:treaty:budapest-2001`), as far as a source says; of a group of which a source says that it is all of a bloc but some, these members. */
  partyTo: string | number; position?: never; region?: never; said?: never; signed?: never; states?: never; }
  |  { ballots?: never; ids?: never; memberOf?: never; partyTo?: never;   /** Who takes a stand. */
  position: PositionSet; region?: never; said?: never; signed?: never; states?: never; }
  |  { ballots?: never; ids?: never; memberOf?: never; partyTo?: never; position?: never;   /** The members of the region of UN M49 with this name: "Africa", "Americas", "Asia", "Europe" or "Oceania". The same as `memberOf` with the id of its bloc. */
  region: string; said?: never; signed?: never; states?: never; }
  |  { ballots?: never; ids?: never; memberOf?: never; partyTo?: never; position?: never; region?: never;   /** Who makes a claim that fits, and for whom somebody makes it in a role: `{about: [...], verb: [WARN]}`. */
  said: ClaimFilter; signed?: never; states?: never; }
  |  { ballots?: never; ids?: never; memberOf?: never; partyTo?: never; position?: never; region?: never; said?: never;   /** Who signed this treaty or document (an id such as `urn:caucus:treaty:un-cybercrime`). */
  signed: string | number; states?: never; }
  |  { ballots?: never; ids?: never; memberOf?: never; partyTo?: never; position?: never; region?: never; said?: never; signed?: never;   /** These states, each by its ISO 3166 code, such as `FRA`, its id, or a name, also an old one; at most 200. */
  states: Array<string>; };

/** What an amendment does to the text. Values may be added. */
export type AmendmentEffect =
  /** The amendment adds words. */
  | 'ADD'
  /** The amendment takes words out. */
  | 'DELETE'
  /** The amendment changes words; the source does not say whether by others in their place. */
  | 'MODIFY'
  /** The amendment gives parts of the text other numbers. */
  | 'RENUMBER'
  /** The amendment puts other words in their place. */
  | 'REPLACE'
  /** No source says. */
  | 'UNKNOWN';

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
  event: string | number;
};

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
  about?: Array<string | number> | null | undefined;
  /** For which all of these hold. */
  and?: Array<ClaimFilter> | null | undefined;
  /** Written in one of these articles or documents (ids such as `urn:caucus:article:001`), or said in the document, as an article reports. */
  articles?: Array<string | number> | null | undefined;
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
  speakers?: Array<string | number> | null | undefined;
  /** Whether `speakers` speak themselves, or people for them; both when omitted. */
  speakersAs?: Array<SpeakerAs> | null | undefined;
  /** In whose sentence every one of these words begins a word. Accents and case make no difference. */
  text?: string | null | undefined;
  /** Whose day is not after this one. The day of a claim is the first that it says, else since when it was so, else that of the session, vote or decision that it is about, else when somebody said it: by where, or by the article that reports it. What has none of these fits neither. */
  to?: string | null | undefined;
  /** With these kinds of value, such as UNKNOWN. */
  valueKind?: Array<ValueKind> | null | undefined;
  /** Said at one of these places (ids such as `urn:caucus:publisher:x`): a session, a document, a medium, a platform. */
  venues?: Array<string | number> | null | undefined;
  /** By which the speaker does one of these things, such as WARN. */
  verb?: Array<Verb> | null | undefined;
  /** That came through one of these actors (ids such as `urn:caucus:publisher:x`): an agency, an outlet, somebody who quotes, a medium or a platform that it was said to. */
  via?: Array<string | number> | null | undefined;
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

/** Whether something was decided. Values may be added. */
export type DecisionStatus =
  /** The decision is yet to be taken. */
  | 'PLANNED'
  /** The decision was taken. */
  | 'TAKEN';

/** What sort of document it is. Values may be added. */
export type DocumentKind =
  /** An e-mail. */
  | 'EMAIL'
  /** A letter, signed by one or many. */
  | 'LETTER'
  /** Something else. */
  | 'OTHER'
  /** A post on a platform or in a blog. */
  | 'POST'
  /** A release to the press. */
  | 'PRESS_RELEASE'
  /** A report, a paper or a brief. */
  | 'REPORT'
  /** A resolution, or several that a source takes together. */
  | 'RESOLUTION'
  /** A statement that somebody made in public. */
  | 'STATEMENT';

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

/** What kind of thing: the name of its type. Values may be added. */
export type NodeType =
  /** Companies or organisations that speak together. */
  | 'ALLIANCE'
  /** A proposed change to a text, itself put to a vote. */
  | 'AMENDMENT'
  /** An article that a dossier was read from. */
  | 'ARTICLE'
  /** States that act together, or a region. */
  | 'BLOC'
  /** What is said of something, by whoever says it. */
  | 'CLAIM'
  /** A company. */
  | 'COMPANY'
  /** What was decided, or is to be. */
  | 'DECISION'
  /** A letter, a statement, a report or another text that articles speak of. */
  | 'DOCUMENT'
  /** Actors that a source only counts. */
  | 'GROUP'
  /** A body of the United Nations, of a government or of several, or a programme of one. */
  | 'INSTITUTION'
  /** A non-governmental organisation. */
  | 'NGO'
  /** A person. */
  | 'PERSON'
  /** A negotiation from its beginning to its end, with its sessions. */
  | 'PROCESS'
  /** An article, paragraph or point of a treaty; one that sources know only by its subject has no number. */
  | 'PROVISION'
  /** A medium or a platform that publishes what others, or its own authors, say. */
  | 'PUBLISHER'
  /** A text put to a vote: whole, or a paragraph of it, or a question of procedure about it. */
  | 'RESOLUTION'
  /** A post or an unnamed voice that speaks for somebody: who holds it may be known or not. */
  | 'ROLE'
  /** A session of a negotiation or of a body, or an event beside it. */
  | 'SESSION'
  /** A state, or one that was. */
  | 'STATE'
  /** What votes, texts and positions are about. */
  | 'TOPIC'
  /** A treaty, a protocol, a law, or a class of instruments. */
  | 'TREATY'
  /** One counting of votes on one motion, in one body, on one day. */
  | 'VOTE_EVENT';

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
  on: Array<string | number>;
  /** Only who takes this stand; whoever takes any when omitted. */
  stance?: Stance | null | undefined;
  /** Only stands that were already held on this day. */
  to?: string | null | undefined;
};

/** Whether the words of a quotation can be shown. Values may be added. */
export type QuotationStatus =
  /** The text has been supplied, and the span matches. */
  | 'ANCHORED'
  /** Nobody has supplied the text: there is a locator and no words. */
  | 'NOT_SUPPLIED'
  /** The text has been supplied, and the span does not match. */
  | 'ORPHANED';

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

/** Whether somebody has checked a reading of ours, and with which outcome. Values may be added. */
export type ReviewStatus =
  /** Somebody checked it and agrees. */
  | 'CONFIRMED'
  /** Nobody has checked it. */
  | 'OPEN'
  /** Somebody checked it and disagrees. */
  | 'REJECTED';

/** What sort of text matched. Values may be added. */
export type SearchField =
  /** The item of the agenda under which it was voted on. */
  | 'AGENDA'
  /** A code or an acronym of it. */
  | 'CODE'
  /** What a source says of what is voted on, or how it spells the title. */
  | 'DESCRIPTION'
  /** The symbol of the record of the meeting at which it was voted on. */
  | 'MEETING'
  /** A name of it: the one that it has here, another one, an old or a misspelt one. */
  | 'NAME'
  /** Words that an article has of a claim, where somebody has supplied its text. */
  | 'QUOTATION'
  /** The sentence of a claim, or its value in words of ours. */
  | 'SENTENCE'
  /** A subject under which a source files the text that is voted on. */
  | 'SUBJECT'
  /** The symbol of the text that is voted on. */
  | 'SYMBOL'
  /** The title of the text that is voted on. */
  | 'TITLE';

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

/** Where the date of an entry comes from. Values may be added. */
export type TimelineDating =
  /** No source says; it was done no later than the texts that report it, or than what came of it. */
  | 'BOUND'
  /** It is the date of the vote, session, decision or text that it was done in, or is about. */
  | 'EVENT'
  /** It is concluded by a rule, which the claims behind the entry name. */
  | 'RULE'
  /** A source says when it was done. */
  | 'STATED';

/** What sort of act it is. Values may be added. */
export type TimelineKind =
  /** The actor took a decision, or is to take it, by the preferred account of who does. */
  | 'DECIDED'
  /** The actor became a member, or took up a role. Its date is the first day, where that is known. */
  | 'MEMBERSHIP'
  /** The actor took a stand, sought a change, or echoed another. Its date is its first day, where that is known. */
  | 'POSITION'
  /** The actor put something forward, or handed something in. */
  | 'PROPOSED'
  /** The actor published or wrote a text. */
  | 'PUBLISHED'
  /** The actor said something, or had it said by somebody in its name. */
  | 'SAID'
  /** The actor signed or ratified something, or is a party to it. */
  | 'SIGNED'
  /** The actor took part in a session or a negotiation, or dealt with something. */
  | 'TOOK_PART'
  /** The actor voted, abstained, or was recorded as absent. */
  | 'VOTED';

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
  bodies?: Array<string | number> | null | undefined;
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
  seriesOf?: string | number | null | undefined;
  /** Of these regular sessions of the General Assembly; its emergency and special sessions count in the regular session they fall in. Where `bodies` names others, their votes count in the session that they fall in by their day. A session that no vote falls in is refused; as of a day, one that was still to come has none yet. */
  sessions?: Array<number> | null | undefined;
  /** On one text, its paragraphs, amendments and parts: `A/RES/74/247`, `R/74/247` or `ga/74/247`; votes on amendments of which only a dossier tells are under `resolution { amendments { votesOn } }`. Add `scope: [WHOLE]` for the text alone. */
  symbol?: string | null | undefined;
  /** In whose name, or in what their text is known by, every one of these words begins a word: `embargo cub`. Accents and case make no difference. */
  text?: string | null | undefined;
  /** Not after this day; a vote known by its month counts from the first day of it. */
  to?: string | null | undefined;
  /** Filed under at least one of these topics (ids), such as `urn:caucus:topic:human-rights`, `urn:caucus:topic:colonialism` or `urn:caucus:topic:nuclear-weapons-and-nuclear-material`; the field `topics` lists them. */
  topics?: Array<string | number> | null | undefined;
};

export type StateQueryVariables = Exact<{
  state: string;
}>;


export type StateQuery = { state: { name: string, region: string | null, memberOf: Array<{ of:
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
      , from: { edtf: string } | null }> | null, votes: { totalCount: number, tallies: Array<{ count: number, keys: Array<{ label: string | null }> }> | null, nodes: Array<{ choice: Choice, voteEvent: { heldOn: string | null, name: string, result: Result | null } }> } | null, closest: { note: string | null, agreements: Array<{ common: number, centred: number | null, b: { name: string } }> | null } | null } | null };

export type BlocsQueryVariables = Exact<{
  over?: VoteFilter;
}>;


export type BlocsQuery = { coalitions: { significant: boolean, reason: string | null, modularity: number | null, stability: number | null, modularityByChance: { low: number, high: number } | null, blocs: Array<{ label: string, rice: number | null, agreementIndex: number | null, definedBy: Array<{ name: string, held: { edtf: string } | null }> | null, members: Array<{ certainty: number, core: boolean, participation: number | null, defection: number | null, state: { name: string }, alternatives: Array<{ label: string, share: number }> }> }>, unassigned: Array<{ name: string }> } | null };

export type VoteQueryVariables = Exact<{
  symbol: string;
}>;


export type VoteQuery = { voteEvent: { name: string, heldOn: string | null, result: Result | null, for: number | null, against: number | null, abstain: number | null, topics: Array<{ name: string }>, split: Array<{ label: string, for: number, against: number, abstain: number }> | null, no: { totalCount: number, nodes: Array<{ state: { name: string } }> } | null, ballots: { nodes: Array<{ choice: Choice, state: { name: string } }> } | null, evidence: Array<{ citation: string }> } | null };

export type WalkQueryVariables = Exact<{
  iso3: string;
}>;


export type WalkQuery = { state: { name: string, votes: { totalCount: number, edges: Array<{ node: { choice: Choice, inferred: boolean, voteEvent: { name: string, result: Result | null, for: number | null, against: number | null, abstain: number | null }, amendment: { id: string, name: string, effect: AmendmentEffect, proposedBy: Array<
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
            >, amends: Array<{ name: string }> } | null, evidence: Array<{ citation: string, mode: Mode, quotation: { status: QuotationStatus, start: number | null, end: number | null, sha256: string | null } | null }> } }> } | null } | null };

export type TopicQueryVariables = Exact<{
  topic: string | number;
}>;


export type TopicQuery = { topic: { name: string, votes: { totalCount: number, tallies: Array<{ count: number, keys: Array<{ label: string | null }> }> | null, nodes: Array<{ heldOn: string | null, name: string, for: number | null, against: number | null, abstain: number | null, no: { nodes: Array<{ state: { name: string } }> } | null }> } | null } | null };

export type PairQueryVariables = Exact<{
  a: string;
  b: string;
  over?: VoteFilter;
}>;


export type PairQuery = { agreement: { common: number, raw: number | null, kappa: number | null, centred: number | null, reason: string | null, interval: { low: number, high: number } | null, parameters: { period: string }, excluded: { absent: number, notVoting: number, ineligible: number, unknown: number, leftOut: number }, series: Array<{ first: string | null, last: string | null, common: number, raw: number | null, kappa: number | null, centred: number | null }> | null, votes: { totalCount: number, nodes: Array<{ a: Choice, b: Choice, voteEvent: { name: string, heldOn: string | null } }> } | null } | null };

export type YearlyQueryVariables = Exact<{
  symbol: string;
}>;


export type YearlyQuery = { voteEvent: { series: { name: string, count: number, votes: { nodes: Array<{ result: Result | null, for: number | null, against: number | null, abstain: number | null, contested: boolean, held: { edtf: string } | null, session: { name: string } | null, motion:
            | { symbol: string | null }
            | { symbol: string | null }
          , ballots: { nodes: Array<{ state: { name: string } }> } | null, oneSided: { nodes: Array<{ state: { name: string }, accounts: Array<{ choice: Choice, dataset: { name: string } | null }> | null }> } | null, differing: { nodes: Array<{ state: { name: string }, accounts: Array<{ choice: Choice, dataset: { name: string } | null }> | null }> } | null }> } | null } | null } | null };

export type BySourceFragment = { nodes: Array<{ state: { name: string }, accounts: Array<{ choice: Choice, dataset: { name: string } | null }> | null }> };

export type AdoptionQueryVariables = Exact<{
  decision: string | number;
}>;


export type AdoptionQuery = { decision: { name: string, decisionStatus: DecisionStatus, method: DecisionMethod, takenOn: string | null, contested: boolean, takenBy:
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
     | null, settledBy: { name: string } | null, how: Array<{ key: string | null, text: string, rank: Rank, rankReason: string | null, rule: string | null, independentOrigins: number | null, evidence: Array<{ citation: string, mode: Mode, quotation: { status: QuotationStatus, exact: string | null } | null }> }> | null, who: Array<{ key: string | null, text: string, rank: Rank, rankReason: string | null, rule: string | null, independentOrigins: number | null, evidence: Array<{ citation: string, mode: Mode, quotation: { status: QuotationStatus, exact: string | null } | null }> }> | null, when: Array<{ key: string | null, text: string, rank: Rank, rankReason: string | null, rule: string | null, independentOrigins: number | null, evidence: Array<{ citation: string, mode: Mode, quotation: { status: QuotationStatus, exact: string | null } | null }> }> | null, contradictions: Array<{ key: string | null, contradictionKind: ContradictionKind, aspect: Aspect, status: ReviewStatus, withinOneSource: boolean, reading: string, between: Array<{ key: string | null, text: string }> }> } | null };

export type AccountFragment = { key: string | null, text: string, rank: Rank, rankReason: string | null, rule: string | null, independentOrigins: number | null, evidence: Array<{ citation: string, mode: Mode, quotation: { status: QuotationStatus, exact: string | null } | null }> };

export type TimelineQueryVariables = Exact<{
  state: string;
  rollCalls?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type TimelineQuery = { state: { name: string, timeline: { totalCount: number, nodes: Array<{ kind: TimelineKind, dating: TimelineDating | null, sentence: string, contested: boolean, inferred: boolean, when: { edtf: string } | null, on:
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
          | { name: string }
         | null, evidence: Array<{ citation: string, mode: Mode }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null } | null };

export type FindQueryVariables = Exact<{
  text: string;
  types?: Array<NodeType> | NodeType | null | undefined;
}>;


export type FindQuery = { search: { totalCount: number, edges: Array<{ matched: string, field: SearchField, score: number, node:
        | { __typename: 'Alliance', name: string, id: string }
        | { __typename: 'Amendment', name: string, id: string }
        | { __typename: 'Article', name: string, id: string }
        | { __typename: 'AsOf', id: string }
        | { __typename: 'Assertion', id: string }
        | { __typename: 'Ballot', id: string }
        | { __typename: 'Bloc', name: string, id: string }
        | { __typename: 'Claim', id: string }
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
        | { __typename: 'VoteEvent', name: string, id: string }
       }>, countByType: Array<{ type: NodeType, count: number }> } | null };

export type ArticleClaimsQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
}>;


export type ArticleClaimsQuery = { article: { name: string, published: { edtf: string } | null, statements: { totalCount: number, tallies: Array<{ count: number, keys: Array<{ label: string | null }> }> | null } | null, claims: { totalCount: number, nodes: Array<{ key: string | null, text: string, contested: boolean, assertions: Array<{ madeBy:
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
            | { name: string }
           }> }> } | null, claimsAbout: { totalCount: number } | null } | null };

export type ChangedSidesQueryVariables = Exact<{
  actors: Array<string | number> | string | number;
  state: string;
  from: string;
  to: string;
}>;


export type ChangedSidesQuery = { positionChanges: Array<{ actor:
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
    , on:
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
      | { name: string }
    , before: { stance: Stance, strength: string | null, wording: string | null, when: { edtf: string } | null, evidence: Array<{ citation: string }> }, after: { stance: Stance, strength: string | null, wording: string | null, when: { edtf: string } | null, evidence: Array<{ citation: string }> } }> | null, state: { positions: { nodes: Array<{ stance: Stance, strength: string | null, wording: string | null, on:
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
          | { name: string }
        , when: { edtf: string } | null, evidence: Array<{ citation: string }> }> } | null } | null };

export type StandFragment = { stance: Stance, strength: string | null, wording: string | null, when: { edtf: string } | null, evidence: Array<{ citation: string }> };

export type ClauseVoteQueryVariables = Exact<{
  event: string | number;
}>;


export type ClauseVoteQuery = { voteEvent: { name: string, result: Result | null, totals: Totals, held: { edtf: string, wording: string | null } | null, tally: Array<{ choice: Choice, stated: number | null, named: number, inferred: number, unnamed: number | null }>, motion:
      | { effect: AmendmentEffect, name: string, partOf: { name: string } | null, bearsOn: Array<{ direction: number, on:
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
            | { name: string }
           }>, proposedBy: Array<
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
        > }
      | { name: string, proposedBy: Array<
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
        > }
    , ballots: { edges: Array<{ node: { choice: Choice, inferred: boolean, rule: string | null, state: { name: string }, claimsBehind: Array<{ key: string | null, openList: boolean }>, evidence: Array<{ citation: string, paragraph: number | null, quotation: { status: QuotationStatus, start: number | null, end: number | null } | null }> } }> } | null } | null };

export type ClosestQueryVariables = Exact<{
  iso3: string;
  over?: VoteFilter;
}>;


export type ClosestQuery = { state: { name: string, closest: { note: string | null, agreements: Array<{ common: number, centred: number | null, raw: number | null, kappa: number | null, b: { name: string } }> | null } | null, farthest: { note: string | null, agreements: Array<{ common: number, centred: number | null, raw: number | null, kappa: number | null, b: { name: string } }> | null } | null } | null };

export type ScoresFragment = { common: number, centred: number | null, raw: number | null, kappa: number | null, b: { name: string } };

export type FoundingQueryVariables = Exact<{
  report: string;
  mandate: string;
}>;


export type FoundingQuery = { report: { name: string, heldOn: string | null, for: number | null, against: number | null, abstain: number | null, no: { totalCount: number, nodes: Array<{ state: { name: string } }> } | null } | null, mandate: { name: string, heldOn: string | null, for: number | null, against: number | null, abstain: number | null, no: { totalCount: number, nodes: Array<{ state: { name: string } }> } | null } | null };

export type LettersQueryVariables = Exact<{
  treaty: string | number;
}>;


export type LettersQuery = { about: { totalCount: number, nodes: Array<{ name: string, documentKind: DocumentKind, published: { edtf: string, wording: string | null } | null, publishedBy: Array<
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
      >, leads: Array<
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
      >, signatoryCount: { min: number | null, max: number | null, wording: string } | null, signatories: { totalCount: number, nodes: Array<{ actor:
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
          , evidence: Array<{ citation: string }> }> } | null, citedBy: Array<
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
        | { name: string }
      > }> } | null, letters: { nodes: Array<{ name: string, documentKind: DocumentKind, published: { edtf: string, wording: string | null } | null, publishedBy: Array<
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
      >, leads: Array<
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
      >, signatoryCount: { min: number | null, max: number | null, wording: string } | null, signatories: { totalCount: number, nodes: Array<{ actor:
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
          , evidence: Array<{ citation: string }> }> } | null, citedBy: Array<
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
        | { name: string }
      > }> } | null };

export type TextFragment = { name: string, documentKind: DocumentKind, published: { edtf: string, wording: string | null } | null, publishedBy: Array<
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
  >, leads: Array<
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
  >, signatoryCount: { min: number | null, max: number | null, wording: string } | null, signatories: { totalCount: number, nodes: Array<{ actor:
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
      , evidence: Array<{ citation: string }> }> } | null, citedBy: Array<
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
    | { name: string }
  > };

export type MapQueryVariables = Exact<{
  over?: VoteFilter;
}>;


export type MapQuery = { map: { reason: string | null, x: { explained: number, anchor: { name: string } | null } | null, y: { explained: number, anchor: { name: string } | null } | null, points: Array<{ x: number, y: number, state: { name: string } }> } | null, idealPoints: { reason: string | null, rollCalls: number, points: Array<{ point: number, ballots: number, state: { name: string } }> } | null };

export type NegotiationQueryVariables = Exact<{
  process: string | number;
}>;


export type NegotiationQuery = { process: { name: string, runBy: Array<
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
    >, participants: Array<
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
    >, related: Array<{ how: string | null, wording: string | null, event:
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
        | { name: string }
       | null, evidence: Array<{ citation: string }> }>, sessions: Array<{ name: string, held: { edtf: string, wording: string | null, weekday: string | null } | null, planned: { edtf: string, wording: string | null } | null, dealtWith: Array<{ name: string }>, related: Array<{ how: string | null, outgoing: boolean, wording: string | null, event:
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
          | { name: string }
         | null, evidence: Array<{ citation: string }> }>, outcome: { nodes: Array<{ value: string | null, evidence: Array<{ citation: string }> }> } | null }> } | null };

export type NewestBallotsQueryVariables = Exact<{
  states: number;
  ballots: number;
}>;


export type NewestBallotsQuery = { states: { totalCount: number, edges: Array<{ node: { name: string, region: string | null, votes: { edges: Array<{ node: { choice: Choice, voteEvent: { heldOn: string | null, name: string } } }> } | null } }> } | null };

export type NoesQueryVariables = Exact<{
  iso3: string;
  topic: string | number;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type NoesQuery = { state: { name: string, votes: { totalCount: number, nodes: Array<{ voteEvent: { name: string, for: number | null, against: number | null, abstain: number | null, held: { edtf: string } | null, motion:
            | { symbol: string | null }
            | { symbol: string | null }
           } }> } | null } | null };

export type SameSideQueryVariables = Exact<{
  a: ActorSet;
  b: ActorSet;
}>;


export type SameSideQuery = { overlap: { openA: boolean, unnamedA: number | null, openB: boolean, unnamedB: number | null, both: Array<
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
    >, onlyA: Array<
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
    >, onlyB: Array<
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
    > } | null };

export type PagingQueryVariables = Exact<{
  iso3: string;
  after?: string | null | undefined;
}>;


export type PagingQuery = { state: { name: string, votes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { choice: Choice, voteEvent: { name: string, held: { edtf: string } | null } } }> } | null } | null };

export type PathQueryVariables = Exact<{
  from: string | number;
  to: string | number;
  through?: Array<string | number> | string | number | null | undefined;
}>;


export type PathQuery = { paths: Array<{ length: number, nodes: Array<
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
      | { name: string }
    >, hops: Array<{ type: string, sentence: string, contested: boolean, inferred: boolean, evidence: Array<{ citation: string, mode: Mode }> }> }> | null };

export type ProvisionQueryVariables = Exact<{
  provision: string | number;
}>;


export type ProvisionQuery = { provision: { provisionNumber: string | null, treaty: { name: string } | null, ancestors: Array<{ provisionNumber: string | null, excludedBy: Array<{ sentence: string, from:
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
          | { name: string }
        , claimsBehind: Array<{ assertions: Array<{ madeBy:
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
              | { name: string }
             }> }>, evidence: Array<{ citation: string }> }>, claimsAbout: { totalCount: number, nodes: Array<{ key: string | null, predicate: string, text: string, assertions: Array<{ verb: Verb, madeBy:
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
              | { name: string }
            , capacity: { roleTitle: string, at:
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
               | null } | null }>, evidence: Array<{ citation: string, mode: Mode }> }> } | null }>, parts: Array<{ provisionNumber: string | null }>, bearings: Array<{ direction: number, by:
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
        | { name: string }
       }>, claimsAbout: { totalCount: number, nodes: Array<{ key: string | null, predicate: string, text: string, assertions: Array<{ verb: Verb, madeBy:
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
            | { name: string }
          , capacity: { roleTitle: string, at:
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
             | null } | null }>, evidence: Array<{ citation: string, mode: Mode }> }> } | null } | null };

export type SaidFragment = { claimsAbout: { totalCount: number, nodes: Array<{ key: string | null, predicate: string, text: string, assertions: Array<{ verb: Verb, madeBy:
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
          | { name: string }
        , capacity: { roleTitle: string, at:
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
           | null } | null }>, evidence: Array<{ citation: string, mode: Mode }> }> } | null };

export type RollCallQueryVariables = Exact<{
  symbol: string;
}>;


export type RollCallQuery = { voteEvent: { name: string, heldOn: string | null, motion:
      | { symbol: string | null, proposedBy: Array<
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
        > }
      | { symbol: string | null, proposedBy: Array<
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
        > }
    , topics: Array<{ name: string }>, tally: Array<{ choice: Choice, named: number }>, ballots: { nodes: Array<{ choice: Choice, state: { name: string, iso3: string } }> } | null, evidence: Array<{ citation: string, dataset: { licence: string | null } | null }> } | null };

export type SpeakerQueryVariables = Exact<{
  id: string | number;
  first?: number | null | undefined;
}>;


export type SpeakerQuery = { ngo: { name: string, people: Array<{ name: string }>, statements: { totalCount: number, nodes: Array<{ verb: Verb, madeBy:
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
          | { name: string }
        , venue:
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
          | { name: string }
         | null, claim: { key: string | null, text: string }, evidence: Array<{ citation: string }> }> } | null, statementsByPeople: { totalCount: number, tallies: Array<{ count: number, keys: Array<{ label: string | null }> }> | null, nodes: Array<{ verb: Verb, madeBy:
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
          | { name: string }
        , venue:
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
          | { name: string }
         | null, claim: { key: string | null, text: string }, evidence: Array<{ citation: string }> }> } | null } | null };

export type SaidByItFragment = { verb: Verb, madeBy:
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
    | { name: string }
  , venue:
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
    | { name: string }
   | null, claim: { key: string | null, text: string }, evidence: Array<{ citation: string }> };

export type StatementsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type StatementsQuery = { claims: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ key: string | null, text: string, subject:
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
        | { name: string }
      , assertions: Array<{ verb: Verb, mode: Mode, madeBy:
          | { __typename: 'Alliance', name: string }
          | { __typename: 'Amendment', name: string }
          | { __typename: 'Article', name: string }
          | { __typename: 'Bloc', name: string }
          | { __typename: 'Company', name: string }
          | { __typename: 'Decision', name: string }
          | { __typename: 'Document', name: string }
          | { __typename: 'Group', name: string }
          | { __typename: 'Institution', name: string }
          | { __typename: 'NGO', name: string }
          | { __typename: 'Person', name: string }
          | { __typename: 'Process', name: string }
          | { __typename: 'Provision', name: string }
          | { __typename: 'Publisher', name: string }
          | { __typename: 'Resolution', name: string }
          | { __typename: 'Role', name: string }
          | { __typename: 'Session', name: string }
          | { __typename: 'State', name: string }
          | { __typename: 'Topic', name: string }
          | { __typename: 'Treaty', name: string }
          | { __typename: 'VoteEvent', name: string }
        , capacity: { name: string } | null, via: Array<
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
        >, venue:
          | { __typename: 'Alliance', name: string }
          | { __typename: 'Amendment', name: string }
          | { __typename: 'Article', name: string }
          | { __typename: 'Bloc', name: string }
          | { __typename: 'Company', name: string }
          | { __typename: 'Decision', name: string }
          | { __typename: 'Document', name: string }
          | { __typename: 'Group', name: string }
          | { __typename: 'Institution', name: string }
          | { __typename: 'NGO', name: string }
          | { __typename: 'Person', name: string }
          | { __typename: 'Process', name: string }
          | { __typename: 'Provision', name: string }
          | { __typename: 'Publisher', name: string }
          | { __typename: 'Resolution', name: string }
          | { __typename: 'Role', name: string }
          | { __typename: 'Session', name: string }
          | { __typename: 'State', name: string }
          | { __typename: 'Topic', name: string }
          | { __typename: 'Treaty', name: string }
          | { __typename: 'VoteEvent', name: string }
         | null, evidence: Array<{ citation: string }> }>, claimLinks: Array<{ kind: ClaimLinkKind, outgoing: boolean, claim: { key: string | null, text: string } }> | null }> } | null };

export type UkraineQueryVariables = Exact<{
  session: string | number;
}>;


export type UkraineQuery = { session: { name: string, votes: { totalCount: number, nodes: Array<{ heldOn: string | null, name: string, result: Result | null, for: number | null, against: number | null, abstain: number | null, split: Array<{ label: string, for: number, against: number, abstain: number }> | null }> } | null } | null };

export type UnknownQueryVariables = Exact<{
  first: number;
}>;


export type UnknownQuery = { coverage: { unnamedGroups: number, undatedVoteEvents: number, doubtfulVoteEvents: number, brokenVoteEvents: number, contestedBallots: number, unnamedBallots: { totalCount: number, nodes: Array<{ choice: Choice, stated: number | null, named: number, inferred: number, unnamed: number | null, voteEvent: { name: string } }> } | null, openLists: { totalCount: number, nodes: Array<{ key: string | null, text: string, evidence: Array<{ citation: string }> }> } | null, inferred: { totalCount: number, nodes: Array<{ key: string | null, text: string, inferred: boolean, rule: string | null }> } | null, unknownValues: { totalCount: number, nodes: Array<{ key: string | null, text: string, subject:
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
          | { name: string }
         }> } | null, contestedClaims: { totalCount: number, nodes: Array<{ key: string | null, text: string }> } | null, textsNotSupplied: { totalCount: number, nodes: Array<{ name: string }> } | null } | null };

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
export const BySourceFragmentDoc = new TypedDocumentString(`
    fragment BySource on BallotConnection {
  nodes {
    state {
      name
    }
    accounts {
      choice
      dataset {
        name
      }
    }
  }
}
    `, {"fragmentName":"BySource"}) as unknown as TypedDocumentString<BySourceFragment, unknown>;
export const AccountFragmentDoc = new TypedDocumentString(`
    fragment Account on Claim {
  key
  text
  rank
  rankReason
  rule
  independentOrigins
  evidence {
    citation
    mode
    quotation {
      status
      exact
    }
  }
}
    `, {"fragmentName":"Account"}) as unknown as TypedDocumentString<AccountFragment, unknown>;
export const StandFragmentDoc = new TypedDocumentString(`
    fragment Stand on Position {
  stance
  strength
  wording
  when {
    edtf
  }
  evidence {
    citation
  }
}
    `, {"fragmentName":"Stand"}) as unknown as TypedDocumentString<StandFragment, unknown>;
export const ScoresFragmentDoc = new TypedDocumentString(`
    fragment Scores on Agreement {
  b {
    name
  }
  common
  centred
  raw
  kappa
}
    `, {"fragmentName":"Scores"}) as unknown as TypedDocumentString<ScoresFragment, unknown>;
export const TextFragmentDoc = new TypedDocumentString(`
    fragment Text on Document {
  name
  documentKind
  published {
    edtf
    wording
  }
  publishedBy {
    name
  }
  leads {
    name
  }
  signatoryCount {
    min
    max
    wording
  }
  signatories {
    totalCount
    nodes {
      actor {
        name
      }
      evidence {
        citation
      }
    }
  }
  citedBy {
    name
  }
}
    `, {"fragmentName":"Text"}) as unknown as TypedDocumentString<TextFragment, unknown>;
export const SaidFragmentDoc = new TypedDocumentString(`
    fragment Said on Provision {
  claimsAbout(first: 50) {
    totalCount
    nodes {
      key
      predicate
      text
      assertions {
        verb
        madeBy {
          name
        }
        capacity {
          roleTitle
          at {
            name
          }
        }
      }
      evidence {
        citation
        mode
      }
    }
  }
}
    `, {"fragmentName":"Said"}) as unknown as TypedDocumentString<SaidFragment, unknown>;
export const SaidByItFragmentDoc = new TypedDocumentString(`
    fragment SaidByIt on Assertion {
  madeBy {
    name
  }
  verb
  venue {
    name
  }
  claim {
    key
    text
  }
  evidence {
    citation
  }
}
    `, {"fragmentName":"SaidByIt"}) as unknown as TypedDocumentString<SaidByItFragment, unknown>;
export const StateDocument = new TypedDocumentString(`
    query State($state: String!) {
  state(iso3: $state) {
    name
    region
    memberOf {
      of {
        name
      }
      from {
        edtf
      }
    }
    votes(first: 5) {
      totalCount
      tallies(by: [TOPIC, CHOICE]) {
        keys {
          label
        }
        count
      }
      nodes {
        choice
        voteEvent {
          heldOn
          name
          result
        }
      }
    }
    closest {
      agreements(first: 5) {
        b {
          name
        }
        common
        centred
      }
      note
    }
  }
}
    `, {"hash":"sha256:b34a700446e0849fbfe4c6021ff507036e2f6392522d7efd529d1715601a5023"}) as unknown as TypedDocumentString<StateQuery, StateQueryVariables>;
export const BlocsDocument = new TypedDocumentString(`
    query Blocs($over: VoteFilter! = {}) {
  coalitions(over: $over) {
    significant
    reason
    modularity
    modularityByChance {
      low
      high
    }
    stability
    blocs {
      label
      rice
      agreementIndex
      definedBy(first: 3) {
        name
        held {
          edtf
        }
      }
      members {
        state {
          name
        }
        certainty
        core
        participation
        defection
        alternatives {
          label
          share
        }
      }
    }
    unassigned {
      name
    }
  }
}
    `, {"hash":"sha256:ddd601371e7e22609a88d01d18d29d17061199c8d3987e22656609371dab2530"}) as unknown as TypedDocumentString<BlocsQuery, BlocsQueryVariables>;
export const VoteDocument = new TypedDocumentString(`
    query Vote($symbol: String!) {
  voteEvent(symbol: $symbol) {
    name
    heldOn
    result
    for
    against
    abstain
    topics {
      name
    }
    split(by: BLOC) {
      label
      for
      against
      abstain
    }
    no: ballots(choice: [AGAINST]) {
      totalCount
      nodes {
        state {
          name
        }
      }
    }
    ballots {
      nodes {
        choice
        state {
          name
        }
      }
    }
    evidence {
      citation
    }
  }
}
    `, {"hash":"sha256:617e847b49ece3a9eead01503175336804a8debe4b8be0696e61ced8bbbc3149"}) as unknown as TypedDocumentString<VoteQuery, VoteQueryVariables>;
export const WalkDocument = new TypedDocumentString(`
    query Walk($iso3: String!) {
  state(iso3: $iso3) {
    name
    votes(first: 5, where: {scope: [AMENDMENT]}) {
      totalCount
      edges {
        node {
          choice
          inferred
          voteEvent {
            name
            result
            for
            against
            abstain
          }
          amendment {
            id
            name
            effect
            proposedBy {
              name
            }
            amends {
              name
            }
          }
          evidence {
            citation
            mode
            quotation {
              status
              start
              end
              sha256
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:adb3f8e646a12eeaeaf5628312fdf8de5cd073bcbd2093d370bccc938bbd6409"}) as unknown as TypedDocumentString<WalkQuery, WalkQueryVariables>;
export const TopicDocument = new TypedDocumentString(`
    query Topic($topic: ID!) {
  topic(id: $topic) {
    name
    votes(first: 10) {
      totalCount
      tallies(by: [YEAR]) {
        keys {
          label
        }
        count
      }
      nodes {
        heldOn
        name
        for
        against
        abstain
        no: ballots(choice: [AGAINST]) {
          nodes {
            state {
              name
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:c3e024a4745a888d4116a699e5231b4540efa99752d71213cf86e0be5e7744fb"}) as unknown as TypedDocumentString<TopicQuery, TopicQueryVariables>;
export const PairDocument = new TypedDocumentString(`
    query Pair($a: String!, $b: String!, $over: VoteFilter! = {}) {
  agreement(a: $a, b: $b, over: $over) {
    common
    raw
    interval {
      low
      high
    }
    kappa
    centred
    reason
    parameters {
      period
    }
    excluded {
      absent
      notVoting
      ineligible
      unknown
      leftOut
    }
    series(window: SESSION) {
      first
      last
      common
      raw
      kappa
      centred
    }
    votes(first: 10, alike: [OPPOSED]) {
      totalCount
      nodes {
        a
        b
        voteEvent {
          name
          heldOn
        }
      }
    }
  }
}
    `, {"hash":"sha256:23f88f3cddfc2929a6e5ef618b7c84187d504e8a5b3003f07b2dd0e1b84f4344"}) as unknown as TypedDocumentString<PairQuery, PairQueryVariables>;
export const YearlyDocument = new TypedDocumentString(`
    query Yearly($symbol: String!) {
  voteEvent(symbol: $symbol) {
    series {
      name
      count
      votes(first: 50) {
        nodes {
          held {
            edtf
          }
          session {
            name
          }
          motion {
            symbol
          }
          result
          for
          against
          abstain
          contested
          ballots(choice: [AGAINST], first: 10) {
            nodes {
              state {
                name
              }
            }
          }
          oneSided: ballots(oneSided: true, first: 10) {
            ...BySource
          }
          differing: ballots(contested: true, first: 10) {
            ...BySource
          }
        }
      }
    }
  }
}
    fragment BySource on BallotConnection {
  nodes {
    state {
      name
    }
    accounts {
      choice
      dataset {
        name
      }
    }
  }
}`, {"hash":"sha256:bd7f628a57dec1e86ab14f2f373c38cec9e9c5035e3c60ffc7127e888e919ade"}) as unknown as TypedDocumentString<YearlyQuery, YearlyQueryVariables>;
export const AdoptionDocument = new TypedDocumentString(`
    query Adoption($decision: ID!) {
  decision(id: $decision) {
    name
    decisionStatus
    method
    takenOn
    takenBy {
      name
    }
    settledBy {
      name
    }
    contested
    how: accounts(aspect: METHOD) {
      ...Account
    }
    who: accounts(aspect: WHO) {
      ...Account
    }
    when: accounts(aspect: DATE) {
      ...Account
    }
    contradictions {
      key
      contradictionKind
      aspect
      status
      withinOneSource
      reading
      between {
        key
        text
      }
    }
  }
}
    fragment Account on Claim {
  key
  text
  rank
  rankReason
  rule
  independentOrigins
  evidence {
    citation
    mode
    quotation {
      status
      exact
    }
  }
}`, {"hash":"sha256:81de22a37925c4e60b88b08ef4e28ec442bd7d548aa1aba32b00765b7180e364"}) as unknown as TypedDocumentString<AdoptionQuery, AdoptionQueryVariables>;
export const TimelineDocument = new TypedDocumentString(`
    query Timeline($state: String!, $rollCalls: Boolean, $after: String) {
  state(iso3: $state) {
    name
    timeline(first: 50, after: $after, direction: ASC, rollCalls: $rollCalls) {
      totalCount
      nodes {
        kind
        when {
          edtf
        }
        dating
        sentence
        on {
          name
        }
        contested
        inferred
        evidence {
          citation
          mode
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
}
    `, {"hash":"sha256:d2d5cbfc1cf601a9d86b183e7a96cfba1426e1e7c7e22fe96daeba19dd8c69bd"}) as unknown as TypedDocumentString<TimelineQuery, TimelineQueryVariables>;
export const FindDocument = new TypedDocumentString(`
    query Find($text: String!, $types: [NodeType!]) {
  search(text: $text, types: $types, first: 5) {
    totalCount
    edges {
      matched
      field
      score
      node {
        __typename
        id
        ... on Entity {
          name
        }
      }
    }
    countByType {
      type
      count
    }
  }
}
    `, {"hash":"sha256:c4ab45820d8c82a68e8ed5b7e7630923ff7d6aa00a013d1b2e70b48604707c0e"}) as unknown as TypedDocumentString<FindQuery, FindQueryVariables>;
export const ArticleClaimsDocument = new TypedDocumentString(`
    query ArticleClaims($id: ID!, $first: Int = 20) {
  article(id: $id) {
    name
    published {
      edtf
    }
    statements(first: 1) {
      totalCount
      tallies(by: [SPEAKER, VERB], first: 10) {
        keys {
          label
        }
        count
      }
    }
    claims(first: $first) {
      totalCount
      nodes {
        key
        text
        contested
        assertions {
          madeBy {
            name
          }
        }
      }
    }
    claimsAbout {
      totalCount
    }
  }
}
    `, {"hash":"sha256:7722ec3f68e5fc33c35f1374da41c2e22279e09b08af92abfb6cc4fe2bf87171"}) as unknown as TypedDocumentString<ArticleClaimsQuery, ArticleClaimsQueryVariables>;
export const ChangedSidesDocument = new TypedDocumentString(`
    query ChangedSides($actors: [ID!]!, $state: String!, $from: Date!, $to: Date!) {
  positionChanges(actors: $actors, from: $from, to: $to) {
    actor {
      name
    }
    on {
      name
    }
    before {
      ...Stand
    }
    after {
      ...Stand
    }
  }
  state(iso3: $state) {
    positions(from: $from, to: $to) {
      nodes {
        on {
          name
        }
        ...Stand
      }
    }
  }
}
    fragment Stand on Position {
  stance
  strength
  wording
  when {
    edtf
  }
  evidence {
    citation
  }
}`, {"hash":"sha256:a2f76550c589c91847d7107cf20d9614455d5f4aa90f99156e06e6897cd78356"}) as unknown as TypedDocumentString<ChangedSidesQuery, ChangedSidesQueryVariables>;
export const ClauseVoteDocument = new TypedDocumentString(`
    query ClauseVote($event: ID!) {
  voteEvent(id: $event) {
    name
    held {
      edtf
      wording
    }
    result
    totals
    tally {
      choice
      stated
      named
      inferred
      unnamed
    }
    motion {
      name
      proposedBy {
        name
      }
      ... on Amendment {
        effect
        partOf {
          name
        }
        bearsOn {
          on {
            name
          }
          direction
        }
      }
    }
    ballots {
      edges {
        node {
          state {
            name
          }
          choice
          inferred
          rule
          claimsBehind {
            key
            openList
          }
          evidence {
            citation
            paragraph
            quotation {
              status
              start
              end
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:30d5a79e9954463780db2031d4ceb239d324a3a8f7b425977f16e90b99ab401a"}) as unknown as TypedDocumentString<ClauseVoteQuery, ClauseVoteQueryVariables>;
export const ClosestDocument = new TypedDocumentString(`
    query Closest($iso3: String!, $over: VoteFilter! = {}) {
  state(iso3: $iso3) {
    name
    closest(over: $over) {
      note
      agreements(first: 10) {
        ...Scores
      }
    }
    farthest(over: $over) {
      note
      agreements(first: 10) {
        ...Scores
      }
    }
  }
}
    fragment Scores on Agreement {
  b {
    name
  }
  common
  centred
  raw
  kappa
}`, {"hash":"sha256:a931510fa14043929eea95ac4e3de05fc0d100e968863ba3ecb97e47322e2495"}) as unknown as TypedDocumentString<ClosestQuery, ClosestQueryVariables>;
export const FoundingDocument = new TypedDocumentString(`
    query Founding($report: String!, $mandate: String!) {
  report: voteEvent(symbol: $report) {
    name
    heldOn
    for
    against
    abstain
    no: ballots(choice: [AGAINST]) {
      totalCount
      nodes {
        state {
          name
        }
      }
    }
  }
  mandate: voteEvent(symbol: $mandate) {
    name
    heldOn
    for
    against
    abstain
    no: ballots(choice: [AGAINST]) {
      totalCount
      nodes {
        state {
          name
        }
      }
    }
  }
}
    `, {"hash":"sha256:c85aa16418c8dd97f20ffa9322906ed1fc7cd8f8b11fab5c8a018aac573511fa"}) as unknown as TypedDocumentString<FoundingQuery, FoundingQueryVariables>;
export const LettersDocument = new TypedDocumentString(`
    query Letters($treaty: ID!) {
  about: documents(about: $treaty) {
    totalCount
    nodes {
      ...Text
    }
  }
  letters: documents(about: $treaty, kind: [LETTER]) {
    nodes {
      ...Text
    }
  }
}
    fragment Text on Document {
  name
  documentKind
  published {
    edtf
    wording
  }
  publishedBy {
    name
  }
  leads {
    name
  }
  signatoryCount {
    min
    max
    wording
  }
  signatories {
    totalCount
    nodes {
      actor {
        name
      }
      evidence {
        citation
      }
    }
  }
  citedBy {
    name
  }
}`, {"hash":"sha256:afa92f36c1e3534f28000fc0d291555c726575a2aaa227c6d1b823192022e789"}) as unknown as TypedDocumentString<LettersQuery, LettersQueryVariables>;
export const MapDocument = new TypedDocumentString(`
    query Map($over: VoteFilter! = {}) {
  map(over: $over) {
    reason
    x {
      explained
      anchor {
        name
      }
    }
    y {
      explained
      anchor {
        name
      }
    }
    points {
      state {
        name
      }
      x
      y
    }
  }
  idealPoints(over: $over, anchor: "USA") {
    reason
    rollCalls
    points {
      state {
        name
      }
      point
      ballots
    }
  }
}
    `, {"hash":"sha256:de2539b600cc8867979bea471108e77f2279ef7016a1de8b770dd7b25fc7018d"}) as unknown as TypedDocumentString<MapQuery, MapQueryVariables>;
export const NegotiationDocument = new TypedDocumentString(`
    query Negotiation($process: ID!) {
  process(id: $process) {
    name
    runBy {
      name
    }
    participants {
      name
    }
    related {
      how
      wording
      event {
        name
      }
      evidence {
        citation
      }
    }
    sessions {
      name
      held {
        edtf
        wording
        weekday
      }
      planned {
        edtf
        wording
      }
      dealtWith {
        name
      }
      related {
        how
        outgoing
        wording
        event {
          name
        }
        evidence {
          citation
        }
      }
      outcome: claimsAbout(as: [SUBJECT], where: {predicate: "OUTCOME"}) {
        nodes {
          value
          evidence {
            citation
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:d3e4618b8185e1ccc616fe8a6d1d31af5c110a151b0e79ceef135a3c3bd88965"}) as unknown as TypedDocumentString<NegotiationQuery, NegotiationQueryVariables>;
export const NewestBallotsDocument = new TypedDocumentString(`
    query NewestBallots($states: Int!, $ballots: Int!) {
  states(first: $states, current: true) {
    totalCount
    edges {
      node {
        name
        region
        votes(first: $ballots) {
          edges {
            node {
              choice
              voteEvent {
                heldOn
                name
              }
            }
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:9d84190710b4fd191ad31b32858139ce2e000be6b4fb06108d7f34a29658cbf5"}) as unknown as TypedDocumentString<NewestBallotsQuery, NewestBallotsQueryVariables>;
export const NoesDocument = new TypedDocumentString(`
    query Noes($iso3: String!, $topic: ID!, $from: Date, $to: Date) {
  state(iso3: $iso3) {
    name
    votes(
      first: 50
      choice: [AGAINST]
      where: {topics: [$topic], from: $from, to: $to}
    ) {
      totalCount
      nodes {
        voteEvent {
          held {
            edtf
          }
          name
          for
          against
          abstain
          motion {
            symbol
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:c86bea97949507b4885644c437b6c6a349bb894d601104294b38a36f165857e4"}) as unknown as TypedDocumentString<NoesQuery, NoesQueryVariables>;
export const SameSideDocument = new TypedDocumentString(`
    query SameSide($a: ActorSet!, $b: ActorSet!) {
  overlap(a: $a, b: $b) {
    both {
      name
    }
    onlyA {
      name
    }
    onlyB {
      name
    }
    openA
    unnamedA
    openB
    unnamedB
  }
}
    `, {"hash":"sha256:3f30a7213cd9fa521d05a61da7da67b3693bdaf1e1db03607ee4750dfb588c09"}) as unknown as TypedDocumentString<SameSideQuery, SameSideQueryVariables>;
export const PagingDocument = new TypedDocumentString(`
    query Paging($iso3: String!, $after: String) {
  state(iso3: $iso3) {
    name
    votes(first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          choice
          voteEvent {
            held {
              edtf
            }
            name
          }
        }
      }
    }
  }
}
    `, {"hash":"sha256:8cedd1a1b6530b2094123d0e7e4a8b0768a1a6c7c27818a4761b83dc1a8ab21d"}) as unknown as TypedDocumentString<PagingQuery, PagingQueryVariables>;
export const PathDocument = new TypedDocumentString(`
    query Path($from: ID!, $to: ID!, $through: [ID!]) {
  paths(from: $from, to: $to, maxHops: 8, through: $through) {
    length
    nodes {
      name
    }
    hops {
      type
      sentence
      contested
      inferred
      evidence {
        citation
        mode
      }
    }
  }
}
    `, {"hash":"sha256:57d16c834cbcad1982b0a04ba0cfdf93102a8ba0389ea425a9cffb98878d6e2d"}) as unknown as TypedDocumentString<PathQuery, PathQueryVariables>;
export const ProvisionDocument = new TypedDocumentString(`
    query Provision($provision: ID!) {
  provision(id: $provision) {
    provisionNumber
    treaty {
      name
    }
    ...Said
    ancestors {
      provisionNumber
      ...Said
      excludedBy {
        sentence
        from {
          name
        }
        claimsBehind {
          assertions {
            madeBy {
              name
            }
          }
        }
        evidence {
          citation
        }
      }
    }
    parts {
      provisionNumber
    }
    bearings {
      by {
        name
      }
      direction
    }
  }
}
    fragment Said on Provision {
  claimsAbout(first: 50) {
    totalCount
    nodes {
      key
      predicate
      text
      assertions {
        verb
        madeBy {
          name
        }
        capacity {
          roleTitle
          at {
            name
          }
        }
      }
      evidence {
        citation
        mode
      }
    }
  }
}`, {"hash":"sha256:3e34329aac168b56b7749137186a0aef74f7a8b453b27692b219d0ccb4bd643b"}) as unknown as TypedDocumentString<ProvisionQuery, ProvisionQueryVariables>;
export const RollCallDocument = new TypedDocumentString(`
    query RollCall($symbol: String!) {
  voteEvent(symbol: $symbol) {
    name
    heldOn
    motion {
      symbol
      proposedBy {
        name
      }
    }
    topics {
      name
    }
    tally {
      choice
      named
    }
    ballots {
      nodes {
        choice
        state {
          name
          iso3
        }
      }
    }
    evidence {
      citation
      dataset {
        licence
      }
    }
  }
}
    `, {"hash":"sha256:1a9461a47d703ea3591c056bd05d13f7e83f57bc3173f98522241f8639efae8e"}) as unknown as TypedDocumentString<RollCallQuery, RollCallQueryVariables>;
export const SpeakerDocument = new TypedDocumentString(`
    query Speaker($id: ID!, $first: Int = 40) {
  ngo(id: $id) {
    name
    people {
      name
    }
    statements(first: $first) {
      totalCount
      nodes {
        ...SaidByIt
      }
    }
    statementsByPeople(first: $first) {
      totalCount
      tallies(by: [ABOUT], first: 10) {
        keys {
          label
        }
        count
      }
      nodes {
        ...SaidByIt
      }
    }
  }
}
    fragment SaidByIt on Assertion {
  madeBy {
    name
  }
  verb
  venue {
    name
  }
  claim {
    key
    text
  }
  evidence {
    citation
  }
}`, {"hash":"sha256:828ad9318c49daf37adac42b2225194906f4d3ae2a761b2ee787fd7f90caa547"}) as unknown as TypedDocumentString<SpeakerQuery, SpeakerQueryVariables>;
export const StatementsDocument = new TypedDocumentString(`
    query Statements($after: String) {
  claims(first: 100, after: $after, where: {predicate: "SAID_OF"}) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      key
      text
      subject {
        name
      }
      assertions {
        verb
        mode
        madeBy {
          __typename
          name
        }
        capacity {
          name
        }
        via {
          name
        }
        venue {
          __typename
          name
        }
        evidence {
          citation
        }
      }
      claimLinks {
        kind
        outgoing
        claim {
          key
          text
        }
      }
    }
  }
}
    `, {"hash":"sha256:069e4fd8597203fee5713f5a27845a5a735cbc8f1fad86e1230c5a54c18571c1"}) as unknown as TypedDocumentString<StatementsQuery, StatementsQueryVariables>;
export const UkraineDocument = new TypedDocumentString(`
    query Ukraine($session: ID!) {
  session(id: $session) {
    name
    votes(first: 30) {
      totalCount
      nodes {
        heldOn
        name
        result
        for
        against
        abstain
        split(by: BLOC) {
          label
          for
          against
          abstain
        }
      }
    }
  }
}
    `, {"hash":"sha256:ffcfd676d47dde50deafd9eb8d27ba06e65a9298ac0ccb046fb098c6c821fb2f"}) as unknown as TypedDocumentString<UkraineQuery, UkraineQueryVariables>;
export const UnknownDocument = new TypedDocumentString(`
    query Unknown($first: Int!) {
  coverage {
    unnamedBallots {
      totalCount
      nodes {
        voteEvent {
          name
        }
        choice
        stated
        named
        inferred
        unnamed
      }
    }
    openLists(first: $first) {
      totalCount
      nodes {
        key
        text
        evidence {
          citation
        }
      }
    }
    inferred(first: $first) {
      totalCount
      nodes {
        key
        text
        inferred
        rule
      }
    }
    unknownValues(first: $first) {
      totalCount
      nodes {
        key
        text
        subject {
          name
        }
      }
    }
    contestedClaims(first: $first) {
      totalCount
      nodes {
        key
        text
      }
    }
    textsNotSupplied {
      totalCount
      nodes {
        name
      }
    }
    unnamedGroups
    undatedVoteEvents
    doubtfulVoteEvents
    brokenVoteEvents
    contestedBallots
  }
}
    `, {"hash":"sha256:9d2c712beb4824e53f363ae736c79735e5e3171244f6457bd749387e06f65fa6"}) as unknown as TypedDocumentString<UnknownQuery, UnknownQueryVariables>;