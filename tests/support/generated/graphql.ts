/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Exactly one of these: the same input names a group in every analysis. */
export type ActorSet =
  {   /** Who voted so; ballots that we infer count. */
  ballots: BallotSet; ids?: never; memberOf?: never; position?: never; region?: never; signed?: never; states?: never; }
  |  { ballots?: never;   /** These actors, at most 200 ids. */
  ids: Array<string | number>; memberOf?: never; position?: never; region?: never; signed?: never; states?: never; }
  |  { ballots?: never; ids?: never;   /** The members of this bloc, alliance or group (an id), today or on the day of `@asOf`. */
  memberOf: string | number; position?: never; region?: never; signed?: never; states?: never; }
  |  { ballots?: never; ids?: never; memberOf?: never;   /** Who takes a stand. */
  position: PositionSet; region?: never; signed?: never; states?: never; }
  |  { ballots?: never; ids?: never; memberOf?: never; position?: never;   /** The states of this region of UN M49: "Africa", "Americas", "Asia", "Europe" or "Oceania". */
  region: string; signed?: never; states?: never; }
  |  { ballots?: never; ids?: never; memberOf?: never; position?: never; region?: never;   /** Who signed this treaty or document (an id). */
  signed: string | number; states?: never; }
  |  { ballots?: never; ids?: never; memberOf?: never; position?: never; region?: never; signed?: never;   /** The states of these ISO 3166 codes, at most 200. */
  states: Array<string>; };

/** What an amendment does to the text. Values may be added. */
export type AmendmentEffect =
  /** The amendment adds words. */
  | 'ADD'
  /** The amendment takes words out. */
  | 'DELETE'
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
  /** The id of a vote event. */
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
  /** By a vote of which only the totals are recorded. */
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

/** What kind of thing: the name of its type. Values may be added. */
export type EntityType =
  /** Companies or organisations that speak together. */
  | 'ALLIANCE'
  /** A proposed change to a text, itself put to a vote. */
  | 'AMENDMENT'
  /** An article that a dossier was read from. */
  | 'ARTICLE'
  /** States that act together, or a region. */
  | 'BLOC'
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
  /** A session of a negotiation, or an event beside it. */
  | 'SESSION'
  /** A state, or one that was. */
  | 'STATE'
  /** What votes, texts and positions are about. */
  | 'TOPIC'
  /** A treaty, a protocol, a law, or a class of instruments. */
  | 'TREATY'
  /** One counting of votes on one motion, in one body, on one day. */
  | 'VOTE_EVENT';

/** How something is said. Values may be added. */
export type Mode =
  /** Nobody says it; we conclude it by a rule. */
  | 'INFERRED'
  /** An official document says it. */
  | 'OFFICIAL'
  /** The article attributes it to, or quotes it from, a speaker or another outlet. */
  | 'QUOTED'
  /** A row of a dataset says it. */
  | 'RECORDED'
  /** The article says it in its own voice. */
  | 'REPORTED';

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

/** Who takes a stand on one of these matters. */
export type PositionSet = {
  /** Only stands that were still held on this day. */
  from?: string | null | undefined;
  /** Ids of treaties, provisions, topics or amendments, at most 200. */
  on: Array<string | number>;
  /** The stand. */
  stance?: Stance;
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

/** Which roll calls are looked at. Repeats of the same vote and roll calls that are broken in the source never are. What is omitted does not narrow. */
export type RollCallFilter = {
  /** Not before this day; a roll call known by its month counts from its first day. */
  from?: string | null | undefined;
  /** Only votes that the United States Department of State lists as important, or, with false, only the others. */
  important?: boolean | null | undefined;
  /** At least this share of the states that expressed a choice did not choose the most frequent one: from 0 to 1; 0.05 leaves out what was nearly unanimous. */
  minMinority?: number | null | undefined;
  /** Votes on these parts of a text; whole texts when omitted, because the paragraphs of one text are not independent votes. */
  scope?: Array<MotionScope>;
  /** Of these regular sessions; emergency and special sessions count in the regular session they fall in. */
  sessions?: Array<number> | null | undefined;
  /** Not after this day. */
  to?: string | null | undefined;
  /** Filed under at least one of these topics (ids). */
  topics?: Array<string | number> | null | undefined;
};

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
  /** It is the date of the vote, session, decision or text that it was done in. */
  | 'EVENT'
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

export type WalkQueryVariables = Exact<{
  iso3: string;
}>;


export type WalkQuery = { state: { name: string, voted: { totalCount: number, edges: Array<{ node: { choice: Choice, inferred: boolean, voteEvent: { name: string, result: Result | null, for: number | null, against: number | null, abstain: number | null }, amendment: { id: string, name: string, effect: AmendmentEffect, proposedBy: Array<
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
            >, amends: Array<{ name: string }> } | null, evidence: Array<{ citation: string, mode: Mode, quotation: { status: QuotationStatus, start: number | null, end: number | null, sha256: string | null } | null }> } }> } } | null };

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

export type FindQueryVariables = Exact<{
  text: string;
  types?: Array<EntityType> | EntityType | null | undefined;
}>;


export type FindQuery = { search: Array<{ matched: string, score: number, node:
      | { __typename: 'Alliance', id: string, name: string }
      | { __typename: 'Amendment', id: string, name: string }
      | { __typename: 'Article', id: string, name: string }
      | { __typename: 'Bloc', id: string, name: string }
      | { __typename: 'Company', id: string, name: string }
      | { __typename: 'Decision', id: string, name: string }
      | { __typename: 'Document', id: string, name: string }
      | { __typename: 'Group', id: string, name: string }
      | { __typename: 'Institution', id: string, name: string }
      | { __typename: 'NGO', id: string, name: string }
      | { __typename: 'Person', id: string, name: string }
      | { __typename: 'Process', id: string, name: string }
      | { __typename: 'Provision', id: string, name: string }
      | { __typename: 'Publisher', id: string, name: string }
      | { __typename: 'Resolution', id: string, name: string }
      | { __typename: 'Role', id: string, name: string }
      | { __typename: 'Session', id: string, name: string }
      | { __typename: 'State', id: string, name: string }
      | { __typename: 'Topic', id: string, name: string }
      | { __typename: 'Treaty', id: string, name: string }
      | { __typename: 'VoteEvent', id: string, name: string }
     }> | null };

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
         | null, evidence: Array<{ citation: string }> }>, outcome: { nodes: Array<{ value: string | null, evidence: Array<{ citation: string }> }> } }> } | null };

export type LettersQueryVariables = Exact<{
  treaty: string | number;
}>;


export type LettersQuery = { about: { totalCount: number, nodes: Array<{ name: string, kind: DocumentKind, published: { edtf: string, wording: string | null } | null, publishedBy: Array<
        | { name: string }
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
          , evidence: Array<{ citation: string }> }> }, citedBy: Array<
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      > }> }, letters: { nodes: Array<{ name: string, kind: DocumentKind, published: { edtf: string, wording: string | null } | null, publishedBy: Array<
        | { name: string }
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
          , evidence: Array<{ citation: string }> }> }, citedBy: Array<
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
        | { name: string }
      > }> } };

export type TextFragment = { name: string, kind: DocumentKind, published: { edtf: string, wording: string | null } | null, publishedBy: Array<
    | { name: string }
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
      , evidence: Array<{ citation: string }> }> }, citedBy: Array<
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
    | { name: string }
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

export type RollCallQueryVariables = Exact<{
  symbol: string;
}>;


export type RollCallQuery = { voteEvents: { nodes: Array<{ name: string, heldOn: string | null, motion:
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
      , topics: Array<{ name: string }>, tally: Array<{ choice: Choice, named: number }>, ballots: { nodes: Array<{ choice: Choice, state: { name: string, iso3: string } }> }, evidence: Array<{ citation: string, dataset: { licence: string | null } | null }> }> } };

export type NewestBallotsQueryVariables = Exact<{
  states: number;
  ballots: number;
}>;


export type NewestBallotsQuery = { states: { totalCount: number, edges: Array<{ node: { name: string, region: string | null, voted: { edges: Array<{ node: { choice: Choice, voteEvent: { heldOn: string | null, name: string } } }> } } }> } };

export type TopicQueryVariables = Exact<{
  topic: string | number;
}>;


export type TopicQuery = { topics: Array<{ id: string, name: string }>, voteEvents: { totalCount: number, nodes: Array<{ heldOn: string | null, name: string, for: number | null, against: number | null, abstain: number | null, motion:
        | { symbol: string | null }
        | { symbol: string | null }
      , ballots: { nodes: Array<{ state: { name: string } }> } }> } };

export type FoundingQueryVariables = Exact<{
  report: string;
  mandate: string;
}>;


export type FoundingQuery = { report: { nodes: Array<{ name: string, heldOn: string | null, for: number | null, against: number | null, abstain: number | null, no: { totalCount: number, nodes: Array<{ state: { name: string } }> } }> }, mandate: { nodes: Array<{ name: string, heldOn: string | null, for: number | null, against: number | null, abstain: number | null, no: { totalCount: number, nodes: Array<{ state: { name: string } }> } }> } };

export type NoesQueryVariables = Exact<{
  iso3: string;
  topic: string | number;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type NoesQuery = { state: { name: string, voted: { totalCount: number, nodes: Array<{ voteEvent: { name: string, for: number | null, against: number | null, abstain: number | null, held: { edtf: string } | null, motion:
            | { symbol: string | null }
            | { symbol: string | null }
           } }> } } | null };

export type PagingQueryVariables = Exact<{
  iso3: string;
  after?: string | null | undefined;
}>;


export type PagingQuery = { state: { name: string, voted: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ cursor: string, node: { choice: Choice, voteEvent: { name: string, held: { edtf: string } | null } } }> } } | null };

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
    , ballots: { edges: Array<{ node: { choice: Choice, inferred: boolean, rule: string | null, state: { name: string }, claims: Array<{ key: string | null, openList: boolean }>, evidence: Array<{ citation: string, paragraph: number | null, quotation: { status: QuotationStatus, start: number | null, end: number | null } | null }> } }> } } | null };

export type AgreementQueryVariables = Exact<{
  a: string;
  b: string;
  over: RollCallFilter;
}>;


export type AgreementQuery = { agreement: { common: number, raw: number | null, kappa: number | null, centred: number | null, interval: { low: number, high: number } | null, excluded: { absent: number, notVoting: number, ineligible: number, unknown: number, leftOut: number }, series: Array<{ first: string | null, last: string | null, common: number, raw: number | null, kappa: number | null, centred: number | null }>, differing: { totalCount: number, nodes: Array<{ name: string, held: { edtf: string } | null }> } } | null };

export type ClosestQueryVariables = Exact<{
  iso3: string;
  over: RollCallFilter;
}>;


export type ClosestQuery = { state: { name: string, closest: Array<{ common: number, centred: number | null, raw: number | null, kappa: number | null, b: { name: string } }> | null, farthest: Array<{ common: number, centred: number | null, raw: number | null, kappa: number | null, b: { name: string } }> | null } | null };

export type ScoresFragment = { common: number, centred: number | null, raw: number | null, kappa: number | null, b: { name: string } };

export type CoalitionsQueryVariables = Exact<{
  over: RollCallFilter;
}>;


export type CoalitionsQuery = { coalitions: { significant: boolean, reason: string | null, modularity: number | null, stability: number | null, modularityByChance: { low: number, high: number } | null, blocs: Array<{ label: string, rice: number | null, agreementIndex: number | null, definedBy: Array<{ name: string, held: { edtf: string } | null }>, members: Array<{ certainty: number, core: boolean, participation: number | null, defection: number | null, state: { name: string }, alternatives: Array<{ label: string, share: number }> }> }>, unassigned: Array<{ name: string }> } | null };

export type MapQueryVariables = Exact<{
  over: RollCallFilter;
}>;


export type MapQuery = { map: { reason: string | null, x: { explained: number, anchor: { name: string } | null } | null, y: { explained: number, anchor: { name: string } | null } | null, points: Array<{ x: number, y: number, state: { name: string } }> } | null, idealPoints: { reason: string | null, rollCalls: number, points: Array<{ point: number, ballots: number, state: { name: string } }> } | null };

export type AdoptionQueryVariables = Exact<{
  decision: string | number;
}>;


export type AdoptionQuery = { decision: { name: string, status: DecisionStatus, method: DecisionMethod, takenOn: string | null, contested: boolean, takenBy:
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
      | { name: string }
     | null, settledBy: { name: string } | null, how: Array<{ key: string | null, text: string, rank: Rank, rankReason: string | null, rule: string | null, independentOrigins: number, evidence: Array<{ citation: string, mode: Mode, quotation: { status: QuotationStatus, exact: string | null } | null }> }>, who: Array<{ key: string | null, text: string, rank: Rank, rankReason: string | null, rule: string | null, independentOrigins: number, evidence: Array<{ citation: string, mode: Mode, quotation: { status: QuotationStatus, exact: string | null } | null }> }>, when: Array<{ key: string | null, text: string, rank: Rank, rankReason: string | null, rule: string | null, independentOrigins: number, evidence: Array<{ citation: string, mode: Mode, quotation: { status: QuotationStatus, exact: string | null } | null }> }>, contradictions: Array<{ key: string | null, kind: ContradictionKind, aspect: Aspect, status: ReviewStatus, withinOneSource: boolean, reading: string, between: Array<{ key: string | null, text: string }> }> } | null };

export type AccountFragment = { key: string | null, text: string, rank: Rank, rankReason: string | null, rule: string | null, independentOrigins: number, evidence: Array<{ citation: string, mode: Mode, quotation: { status: QuotationStatus, exact: string | null } | null }> };

export type EverythingQueryVariables = Exact<{
  state: string;
  after?: string | null | undefined;
}>;


export type EverythingQuery = { state: { name: string, timeline: { totalCount: number, nodes: Array<{ kind: TimelineKind, dating: TimelineDating | null, sentence: string, contested: boolean, inferred: boolean, when: { edtf: string } | null, on:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
         | null, evidence: Array<{ citation: string, mode: Mode }> }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } } | null };

export type ProvisionQueryVariables = Exact<{
  provision: string | number;
}>;


export type ProvisionQuery = { node:
    | { number: string | null, treaty: { name: string } | null, ancestors: Array<{ number: string | null, excludedBy: Array<{ sentence: string, from:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
          , claims: Array<{ assertions: Array<{ madeBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               }> }>, evidence: Array<{ citation: string }> }>, claims: { totalCount: number, nodes: Array<{ key: string | null, predicate: string, text: string, assertions: Array<{ verb: Verb, madeBy:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
              , capacity: { title: string, at:
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                  | { name: string }
                 | null } | null }>, evidence: Array<{ citation: string, mode: Mode }> }> } }>, parts: Array<{ number: string | null }>, bearings: Array<{ direction: number, by:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
         }>, claims: { totalCount: number, nodes: Array<{ key: string | null, predicate: string, text: string, assertions: Array<{ verb: Verb, madeBy:
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
              | { name: string }
            , capacity: { title: string, at:
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
                | { name: string }
               | null } | null }>, evidence: Array<{ citation: string, mode: Mode }> }> } }
    | Record<PropertyKey, never>
   | null };

export type SaidFragment = { claims: { totalCount: number, nodes: Array<{ key: string | null, predicate: string, text: string, assertions: Array<{ verb: Verb, madeBy:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
        , capacity: { title: string, at:
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
            | { name: string }
           | null } | null }>, evidence: Array<{ citation: string, mode: Mode }> }> } };

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
         | null, evidence: Array<{ citation: string }> }>, links: Array<{ kind: ClaimLinkKind, outgoing: boolean, claim: { key: string | null, text: string } }> }> } };

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

export type UnknownQueryVariables = Exact<{
  first: number;
}>;


export type UnknownQuery = { coverage: { unnamedGroups: number, undatedVoteEvents: number, doubtfulVoteEvents: number, brokenVoteEvents: number, contestedBallots: number, unnamedBallots: { totalCount: number, nodes: Array<{ choice: Choice, stated: number | null, named: number, inferred: number, unnamed: number | null, voteEvent: { name: string } }> }, openLists: { totalCount: number, nodes: Array<{ key: string | null, text: string, evidence: Array<{ citation: string }> }> }, inferred: { totalCount: number, nodes: Array<{ key: string | null, text: string, inferred: boolean, rule: string | null }> }, unknownValues: { totalCount: number, nodes: Array<{ key: string | null, text: string, subject:
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
          | { name: string }
         }> }, contestedClaims: { totalCount: number, nodes: Array<{ key: string | null, text: string }> }, textsNotSupplied: { totalCount: number, nodes: Array<{ name: string }> } } | null };

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
        , when: { edtf: string } | null, evidence: Array<{ citation: string }> }> } } | null };

export type StandFragment = { stance: Stance, strength: string | null, wording: string | null, when: { edtf: string } | null, evidence: Array<{ citation: string }> };

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
export const TextFragmentDoc = new TypedDocumentString(`
    fragment Text on Document {
  name
  kind
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
export const SaidFragmentDoc = new TypedDocumentString(`
    fragment Said on Provision {
  claims(first: 50) {
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
          title
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
export const WalkDocument = new TypedDocumentString(`
    query Walk($iso3: String!) {
  state(iso3: $iso3) {
    name
    voted(first: 5, motion: AMENDMENT) {
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
    `) as unknown as TypedDocumentString<WalkQuery, WalkQueryVariables>;
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
    `) as unknown as TypedDocumentString<SameSideQuery, SameSideQueryVariables>;
export const FindDocument = new TypedDocumentString(`
    query Find($text: String!, $types: [EntityType!]) {
  search(text: $text, types: $types, first: 5) {
    matched
    score
    node {
      __typename
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<FindQuery, FindQueryVariables>;
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
      outcome: claims(as: [SUBJECT], predicate: "OUTCOME") {
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
    `) as unknown as TypedDocumentString<NegotiationQuery, NegotiationQueryVariables>;
export const LettersDocument = new TypedDocumentString(`
    query Letters($treaty: ID!) {
  about: documents(about: $treaty) {
    totalCount
    nodes {
      ...Text
    }
  }
  letters: documents(kinds: [LETTER]) {
    nodes {
      ...Text
    }
  }
}
    fragment Text on Document {
  name
  kind
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
}`) as unknown as TypedDocumentString<LettersQuery, LettersQueryVariables>;
export const RollCallDocument = new TypedDocumentString(`
    query RollCall($symbol: String!) {
  voteEvents(symbol: $symbol, scope: [WHOLE]) {
    nodes {
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
}
    `) as unknown as TypedDocumentString<RollCallQuery, RollCallQueryVariables>;
export const NewestBallotsDocument = new TypedDocumentString(`
    query NewestBallots($states: Int!, $ballots: Int!) {
  states(first: $states, current: true) {
    totalCount
    edges {
      node {
        name
        region
        voted(first: $ballots) {
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
    `) as unknown as TypedDocumentString<NewestBallotsQuery, NewestBallotsQueryVariables>;
export const TopicDocument = new TypedDocumentString(`
    query Topic($topic: ID!) {
  topics {
    id
    name
  }
  voteEvents(first: 10, topic: $topic) {
    totalCount
    nodes {
      heldOn
      name
      for
      against
      abstain
      motion {
        symbol
      }
      ballots(choice: [AGAINST]) {
        nodes {
          state {
            name
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<TopicQuery, TopicQueryVariables>;
export const FoundingDocument = new TypedDocumentString(`
    query Founding($report: String!, $mandate: String!) {
  report: voteEvents(symbol: $report) {
    nodes {
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
  mandate: voteEvents(symbol: $mandate) {
    nodes {
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
}
    `) as unknown as TypedDocumentString<FoundingQuery, FoundingQueryVariables>;
export const NoesDocument = new TypedDocumentString(`
    query Noes($iso3: String!, $topic: ID!, $from: Date, $to: Date) {
  state(iso3: $iso3) {
    name
    voted(first: 50, choice: [AGAINST], topic: $topic, from: $from, to: $to) {
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
    `) as unknown as TypedDocumentString<NoesQuery, NoesQueryVariables>;
export const PagingDocument = new TypedDocumentString(`
    query Paging($iso3: String!, $after: String) {
  state(iso3: $iso3) {
    name
    voted(first: 20, after: $after) {
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
    `) as unknown as TypedDocumentString<PagingQuery, PagingQueryVariables>;
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
          claims {
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
    `) as unknown as TypedDocumentString<ClauseVoteQuery, ClauseVoteQueryVariables>;
export const AgreementDocument = new TypedDocumentString(`
    query Agreement($a: String!, $b: String!, $over: RollCallFilter!) {
  agreement(a: $a, b: $b, over: $over) {
    common
    raw
    interval {
      low
      high
    }
    kappa
    centred
    excluded {
      absent
      notVoting
      ineligible
      unknown
      leftOut
    }
    series(by: SESSION) {
      first
      last
      common
      raw
      kappa
      centred
    }
    differing(first: 10, opposed: true) {
      totalCount
      nodes {
        name
        held {
          edtf
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AgreementQuery, AgreementQueryVariables>;
export const ClosestDocument = new TypedDocumentString(`
    query Closest($iso3: String!, $over: RollCallFilter!) {
  state(iso3: $iso3) {
    name
    closest(first: 10, over: $over) {
      ...Scores
    }
    farthest(first: 10, over: $over) {
      ...Scores
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
}`) as unknown as TypedDocumentString<ClosestQuery, ClosestQueryVariables>;
export const CoalitionsDocument = new TypedDocumentString(`
    query Coalitions($over: RollCallFilter!) {
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
    `) as unknown as TypedDocumentString<CoalitionsQuery, CoalitionsQueryVariables>;
export const MapDocument = new TypedDocumentString(`
    query Map($over: RollCallFilter!) {
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
    `) as unknown as TypedDocumentString<MapQuery, MapQueryVariables>;
export const AdoptionDocument = new TypedDocumentString(`
    query Adoption($decision: ID!) {
  decision(id: $decision) {
    name
    status
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
      kind
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
}`) as unknown as TypedDocumentString<AdoptionQuery, AdoptionQueryVariables>;
export const EverythingDocument = new TypedDocumentString(`
    query Everything($state: String!, $after: String) {
  state(iso3: $state) {
    name
    timeline(first: 50, after: $after) {
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
    `) as unknown as TypedDocumentString<EverythingQuery, EverythingQueryVariables>;
export const ProvisionDocument = new TypedDocumentString(`
    query Provision($provision: ID!) {
  node(id: $provision) {
    ... on Provision {
      number
      treaty {
        name
      }
      ...Said
      ancestors {
        number
        ...Said
        excludedBy {
          sentence
          from {
            name
          }
          claims {
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
        number
      }
      bearings {
        by {
          name
        }
        direction
      }
    }
  }
}
    fragment Said on Provision {
  claims(first: 50) {
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
          title
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
}`) as unknown as TypedDocumentString<ProvisionQuery, ProvisionQueryVariables>;
export const StatementsDocument = new TypedDocumentString(`
    query Statements($after: String) {
  claims(first: 100, after: $after, predicate: "SAID_OF") {
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
      links {
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
    `) as unknown as TypedDocumentString<StatementsQuery, StatementsQueryVariables>;
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
    `) as unknown as TypedDocumentString<PathQuery, PathQueryVariables>;
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
    `) as unknown as TypedDocumentString<UnknownQuery, UnknownQueryVariables>;
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
}`) as unknown as TypedDocumentString<ChangedSidesQuery, ChangedSidesQueryVariables>;