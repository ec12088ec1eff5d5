import { amendmentsById } from './amendment.ts';
import { articlesById } from './article.ts';
import { assertionsById } from './assertion.ts';
import { claimsById } from './claim.ts';
import { contradictionsById } from './contradiction.ts';
import { corroborationsById } from './corroboration.ts';
import { datasetsById } from './dataset.ts';
import { decisionsById } from './decision.ts';
import { DOCUMENT_KINDS, documentsById } from './document.ts';
import { entitiesById } from './entity.ts';
import { groupsById } from './group.ts';
import type { NodeNoun } from './kernel/nodes.ts';
import { provisionsById } from './provision.ts';
import { resolutionsById } from './resolution.ts';
import { rolesById } from './role.ts';
import { SESSION_KINDS, sessionsById } from './session.ts';
import { statesById } from './state.ts';
import { TREATY_KINDS, treatiesById } from './treaty.ts';
import { hasBegun, voteEventsById } from './vote-event.ts';

/** What there is to know of a noun. */
export type NounRow = NodeNoun & {
  /** What such a node is, in a sentence. */
  readonly says: string;
  /** What it is besides, which its nodes have as labels beside their type: an `Actor`. */
  readonly is?: readonly ('Actor' | 'Matter' | 'Motion')[];
  /** The sorts that there are, where the property `kind` says which one a node is of, each with what it is. */
  readonly kinds?: Readonly<Record<string, string>>;
  /** Its properties beside `id`, `kind`, and those that all things have. */
  readonly properties?: readonly string[];
};

const DATE = ['edtf', 'earliest', 'latest', 'wording'] as const;
const MOTION = [
  ...['scope', 'symbol', 'title', 'meeting', 'report', 'agenda', 'subjects', 'draft', 'aliases'],
  ...['factKinds', 'factValues', 'factStarts', 'factWords', 'factsFrom'],
] as const;

/** What claims can be about, by the type in the ids. Such nodes are `:Entity`, and have names. */
export const ENTITIES = {
  state: {
    type: 'State',
    is: ['Actor'],
    says: 'A state, or one that was.',
    properties: [
      'iso3',
      'iso2',
      'm49',
      'region',
      'current',
      'seatFrom',
      'seatTo',
      'seatAwayFrom',
      'seatAwayTo',
      'order',
    ],
    read: statesById,
  },
  bloc: {
    type: 'Bloc',
    is: ['Actor'],
    says: 'States that act together, or a region.',
    kinds: {
      BLOC: 'States that act together.',
      REGIONAL_GROUP:
        'One of the groups among which the United Nations share out seats: its members need not vote alike.',
      REGION: 'A region of the world: who comes from it does not act together for that.',
    },
    read: entitiesById,
  },
  ngo: { type: 'NGO', is: ['Actor'], says: 'A non-governmental organisation.', read: entitiesById },
  company: { type: 'Company', is: ['Actor'], says: 'A company.', read: entitiesById },
  institution: {
    type: 'Institution',
    is: ['Actor'],
    says: 'A body of the United Nations, of a government or of several, or a programme of one.',
    kinds: {
      UN_BODY: 'The United Nations or a body of them.',
      INTERGOVERNMENTAL: 'An organisation of states beside the United Nations.',
      GOVERNMENT: 'A part of a government.',
      PROGRAMME: 'A programme of another organisation.',
    },
    properties: DATE,
    read: entitiesById,
  },
  publisher: {
    type: 'Publisher',
    is: ['Actor'],
    says: 'A medium or a platform that publishes what others, or its own authors, say.',
    kinds: { MEDIA: 'A medium with authors of its own.', PLATFORM: 'A platform on which others publish.' },
    read: entitiesById,
  },
  alliance: {
    type: 'Alliance',
    is: ['Actor'],
    says: 'Companies or organisations that speak together.',
    read: entitiesById,
  },
  person: { type: 'Person', is: ['Actor'], says: 'A person.', read: entitiesById },
  role: {
    type: 'Role',
    is: ['Actor'],
    says: 'A post or an unnamed voice that speaks for somebody: who holds it may be known or not.',
    properties: ['title'],
    read: rolesById,
  },
  group: {
    type: 'Group',
    is: ['Actor'],
    says: 'Actors that a source only counts.',
    properties: ['wording', 'countMin', 'countMax', 'countWording', 'openList'],
    read: groupsById,
  },
  treaty: {
    type: 'Treaty',
    is: ['Matter'],
    says: 'A treaty, a protocol, a law, or a class of instruments.',
    kinds: TREATY_KINDS,
    properties: DATE,
    read: treatiesById,
  },
  provision: {
    type: 'Provision',
    is: ['Matter'],
    says: 'An article, paragraph or point of a treaty; one that sources know only by its subject has no number.',
    properties: ['number'],
    read: provisionsById,
  },
  topic: {
    type: 'Topic',
    is: ['Matter'],
    says: 'What votes, texts and positions are about.',
    kinds: {
      SUBJECT: 'A subject under which votes and texts are filed.',
      CONCEPT: 'A notion that texts and speakers use.',
      OFFENCE: 'An offence that a treaty defines or names.',
    },
    read: entitiesById,
  },
  process: {
    type: 'Process',
    says: 'A negotiation from its beginning to its end, with its sessions.',
    read: entitiesById,
  },
  session: {
    type: 'Session',
    says: 'A session of a negotiation or of a body, or an event beside it.',
    kinds: SESSION_KINDS,
    properties: [...DATE, 'body', 'order'],
    read: sessionsById,
  },
  amendment: {
    type: 'Amendment',
    is: ['Matter', 'Motion'],
    says: 'A proposed change to a text, itself put to a vote.',
    properties: ['effect', ...MOTION],
    read: amendmentsById,
  },
  resolution: {
    type: 'Resolution',
    is: ['Motion'],
    says: 'A text put to a vote: whole, or a paragraph of it, or a question of procedure about it.',
    properties: MOTION,
    read: resolutionsById,
  },
  vote: {
    type: 'VoteEvent',
    says: 'One counting of votes on one motion, in one body, on one day.',
    properties: [
      ...DATE,
      ...['order', 'result', 'for', 'against', 'abstain', 'notVoting', 'recorded', 'records', 'session'],
      ...[
        'important',
        'broken',
        'doubtful',
        'contested',
        'repeatOf',
        'method',
        'body',
        'meeting',
        'meetingRule',
        'series',
        'statedBy',
      ],
    ],
    read: voteEventsById,
    hasBegun,
  },
  decision: {
    type: 'Decision',
    says: 'What was decided, or is to be.',
    properties: [...DATE, 'status', 'method', 'symbol', 'records'],
    read: decisionsById,
  },
  article: {
    type: 'Article',
    says: 'An article that a dossier was read from.',
    properties: [...DATE, 'file', 'sha256'],
    read: articlesById,
  },
  document: {
    type: 'Document',
    says: 'A letter, a statement, a report or another text that articles speak of.',
    kinds: DOCUMENT_KINDS,
    properties: [...DATE, 'countMin', 'countMax', 'countWording', 'openList'],
    read: documentsById,
  },
} as const satisfies Readonly<Record<string, NounRow>>;

/** Whatever has an id and is read as a node, by the type in the ids: one row is all that the layers have to be told of a noun. */
export const NOUNS = {
  ...ENTITIES,
  dataset: {
    type: 'Dataset',
    says: 'A bulk source: whoever asks for evidence of its edges gets the record of the source file.',
    properties: ['name', 'licence', 'url', 'citation'],
    read: datasetsById,
  },
  claim: {
    type: 'Claim',
    says: 'What is said of something, by whoever says it.',
    properties: [
      ...DATE,
      ...['key', 'order', 'fingerprint', 'said', 'hash', 'predicate', 'polarity', 'text', 'status', 'openList', 'rule'],
      ...['value', 'valueKind', 'number', 'qualifierNames', 'qualifierValues', 'rank', 'rankReason'],
      ...['validFrom', 'validTo', 'recordedFrom', 'recordedTo'],
    ],
    read: claimsById,
  },
  assertion: {
    type: 'Assertion',
    says: 'That somebody makes a claim: who, in which capacity, through whom, where, and where that is written.',
    properties: ['mode', 'verb', 'confidence'],
    read: assertionsById,
  },
  contradiction: {
    type: 'Contradiction',
    says: 'Claims that differ or seem to, and how that is read.',
    properties: ['key', 'hash', 'kind', 'aspect', 'found', 'reading', 'status'],
    read: contradictionsById,
  },
  corroboration: {
    type: 'Corroboration',
    says: 'Claims of several places that bear out one statement.',
    properties: ['key', 'hash', 'statement'],
    read: corroborationsById,
  },
} as const satisfies Readonly<Record<string, NounRow>>;
