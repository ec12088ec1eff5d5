/** What there is to know of a type of edge between two things. */
type EdgeRow = {
  /** What it says of its two ends, in our words. */
  readonly says: string;
  /** The labels of the nodes that it begins at and leads to, one of them. */
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** Its properties beside those that every edge with claims has. */
  readonly properties?: readonly string[];
  /** The type in its id, where an edge is asked for by an id of its own: then there is one for each span of time. */
  readonly id?: 'position' | 'membership';
  /** Whether the nodes at its ends list each other in fields of their own: `cypher/<noun>/neighbours.cypher` reads it. */
  readonly near?: true;
  /** Whether it leads nowhere, so that paths do not go along it. */
  readonly aside?: true;
  /** What a claim with it makes of the doings of its subject, and of its object. */
  readonly did?: string;
  readonly done?: string;
};

/** Every type of edge that is a link, by its name in the graph: one row is all that is to be said of it. */
export const EDGES = {
  AMENDS: { says: '{from} would change {to}.', from: ['Amendment'], to: ['Provision', 'Resolution'], near: true },
  AUTHORED_BY: {
    says: '{from} was written by {to}.',
    from: ['Article', 'Document'],
    to: ['Actor'],
    near: true,
    done: 'PUBLISHED',
  },
  BEARS_ON: {
    says: '{from} bears on {to}.',
    from: ['Matter', 'Document'],
    to: ['Entity'],
    properties: ['direction'],
  },
  CITES: { says: '{from} cites {to}.', from: ['Article', 'Document'], to: ['Entity'], near: true },
  DEALT_WITH: {
    says: '{from} dealt with {to}.',
    from: ['Session', 'Actor'],
    to: ['Topic'],
    near: true,
    did: 'TOOK_PART',
  },
  DEFINES: { says: '{from} defines {to}.', from: ['Treaty'], to: ['Topic'], near: true },
  DIVERGED_ON: { says: '{from} were of different minds on {to}.', from: ['Group'], to: ['Matter'], near: true },
  DRAWN_FROM: { says: '{from} are members of {to}.', from: ['Group'], to: ['Actor'], near: true },
  ECHOED: { says: '{from} said the same as {to}.', from: ['Actor'], to: ['Actor'], near: true, did: 'POSITION' },
  EXCEPT: { says: '{from} are without {to}.', from: ['Group'], to: ['Actor'], near: true },
  EXCLUDES: { says: '{from} excludes {to}.', from: ['Provision'], to: ['Provision'], near: true },
  FILED_UNDER: {
    says: '{from} is filed under {to}.',
    from: ['VoteEvent'],
    to: ['Topic'],
    properties: ['key'],
    aside: true,
  },
  HOLDS_ROLE: {
    says: '{from} holds the role {to}.',
    from: ['Actor'],
    to: ['Role'],
    near: true,
    id: 'membership',
    did: 'MEMBERSHIP',
  },
  IN_TENSION_WITH: { says: '{from} stands in tension with {to}.', from: ['Provision'], to: ['Treaty'], near: true },
  MEMBER_OF: {
    says: '{from} is a member of {to}.',
    from: ['Actor'],
    to: ['Actor'],
    properties: ['dated', 'from', 'to', 'note', 'records'],
    id: 'membership',
    did: 'MEMBERSHIP',
  },
  NARROWER: { says: '{from} includes {to}.', from: ['Topic'], to: ['Topic'], near: true },
  NEGOTIATED_UNDER: { says: '{from} was negotiated under {to}.', from: ['Treaty'], to: ['Actor'], near: true },
  ON: { says: '{from} is on {to}.', from: ['VoteEvent', 'Decision'], to: ['Entity'], near: true },
  OPPOSES: { says: '{from} opposes {to}.', from: ['Actor'], to: ['Matter'], id: 'position', did: 'POSITION' },
  PARTY_TO: { says: '{from} is a party to {to}.', from: ['Actor'], to: ['Treaty'], near: true, did: 'SIGNED' },
  PART_OF: { says: '{from} is part of {to}.', from: ['Entity'], to: ['Entity'], near: true },
  POSSIBLY_SAME_AS: {
    says: '{from} may be the same as {to}.',
    from: ['Entity'],
    to: ['Entity'],
    properties: ['status', 'by'],
    near: true,
    aside: true,
  },
  PROPOSED: { says: '{from} proposed {to}.', from: ['Actor'], to: ['Entity'], near: true, did: 'PROPOSED' },
  PUBLISHED_BY: {
    says: '{from} was published by {to}.',
    from: ['Article', 'Document'],
    to: ['Actor'],
    near: true,
    done: 'PUBLISHED',
  },
  RATIFIED: { says: '{from} ratified {to}.', from: ['Actor'], to: ['Treaty'], near: true, did: 'SIGNED' },
  RELATED_EVENT: { says: '{from} is related in time or cause to {to}.', from: ['Entity'], to: ['Entity'] },
  ROLE_AT: { says: '{from} is a role at {to}.', from: ['Role'], to: ['Actor'], near: true },
  RUN_BY: { says: '{from} is run by {to}.', from: ['Process'], to: ['Actor'], near: true },
  SEEKS_CHANGE_OF: {
    says: '{from} seeks to change {to}.',
    from: ['Actor'],
    to: ['Matter'],
    near: true,
    did: 'POSITION',
  },
  SIGNED: { says: '{from} signed {to}.', from: ['Actor'], to: ['Treaty', 'Document'], near: true, did: 'SIGNED' },
  SPOKE_ON: {
    says: '{from} spoke of {to}.',
    from: ['Actor'],
    to: ['Entity'],
    properties: ['verb', 'verbs'],
    near: true,
  },
  SUBMITTED_TO: {
    says: '{from} was submitted to {to}.',
    from: ['Entity'],
    to: ['Entity'],
    near: true,
    did: 'PROPOSED',
  },
  SUPPLEMENTS: { says: '{from} supplements {to}.', from: ['Treaty'], to: ['Treaty'], near: true },
  SUPPORTS: { says: '{from} supports {to}.', from: ['Actor'], to: ['Matter'], id: 'position', did: 'POSITION' },
  TAKEN_BY: { says: '{from} was taken by {to}.', from: ['Decision'], to: ['Actor'], near: true, done: 'DECIDED' },
  TOOK_PART_IN: {
    says: '{from} took part in {to}.',
    from: ['Actor'],
    to: ['Session', 'Process'],
    near: true,
    did: 'TOOK_PART',
  },
  VOTED: {
    says: '{to}: {from} took part.',
    from: ['State'],
    to: ['VoteEvent'],
    properties: ['key', 'amendmentKey', 'choice', 'sources', 'choices'],
    did: 'VOTED',
  },
} as const satisfies Readonly<Record<string, EdgeRow>>;

export type EdgeType = keyof typeof EDGES;

export const EDGE_TYPES = Object.keys(EDGES) as readonly EdgeType[];

type Column = 'id' | 'did' | 'done';
type Cell<C extends Column> = Extract<(typeof EDGES)[EdgeType], Readonly<Record<C, string>>>[C];

/** The types whose edges have ids, with the type in the id. */
export const NAMED_EDGES = column('id');

/** What a claim makes of the doings of its subject, and of its object, by its predicate. */
export const DONE_BY_SUBJECT = column('did');
export const DONE_BY_OBJECT = column('done');

function column<C extends Column>(name: C): Readonly<Record<string, Cell<C>>> {
  const entries = Object.entries<EdgeRow>(EDGES).map(([type, row]) => [type, row[name]] as const);
  return Object.fromEntries(entries.filter((entry): entry is [EdgeType, Cell<C>] => entry[1] !== undefined));
}
