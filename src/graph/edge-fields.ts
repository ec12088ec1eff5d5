import type { EdgeType } from './edges.ts';

/** A field that gives what is at the other ends of the edges of a type. */
export type NeighbourField = {
  readonly name: string;
  readonly says: string;
  /** The labels that have it; those of this end of the edge when omitted. */
  readonly on?: readonly string[];
  /** The label of what it gives, where it gives that alone; all that is at the other end when omitted. */
  readonly gives?: string;
  /** Whether it gives what is at either end: the edge says the same both ways. */
  readonly bothWays?: true;
  /** The names of the edge among those of the neighbours, where they are told apart there. */
  readonly as?: readonly ('AUTHORED_BY' | 'LED_BY')[];
};

/** A name alone is a field that is written by hand, because it says more than who is at the other end. */
type Fields = readonly [string | NeighbourField, ...(string | NeighbourField)[]];

/** By which fields an edge is walked, from where it begins and from where it ends: whatever can be walked one way can be walked back. */
export const EDGE_FIELDS: Readonly<Record<EdgeType, { readonly from: Fields; readonly to: Fields }>> = {
  AMENDS: { from: ['amends', 'amendedText'], to: ['amendedBy', 'amendments'] },
  AUTHORED_BY: {
    from: ['authors', 'leads'],
    to: [
      {
        name: 'wrote',
        says: 'The articles and documents that it wrote, alone or with others, or speaks in as an author.',
        as: ['AUTHORED_BY', 'LED_BY'],
      },
      { name: 'led', says: 'The documents whose writing it led.', gives: 'Document', as: ['LED_BY'] },
    ],
  },
  BEARS_ON: { from: ['bearsOn'], to: ['bearings'] },
  CITES: { from: ['cites'], to: [{ name: 'citedBy', says: 'The articles and documents that cite it.' }] },
  DEALT_WITH: {
    from: [{ name: 'dealtWith', says: 'The topics that it dealt with, as far as a source says.' }],
    to: [{ name: 'dealtWithBy', says: 'The sessions and actors that dealt with it, as far as a source says.' }],
  },
  DEFINES: { from: ['defines'], to: ['definedBy'] },
  DIVERGED_ON: {
    from: [{ name: 'divergedOn', says: 'On what they were of different minds.' }],
    to: [{ name: 'dividedGroups', says: 'The groups that were of different minds on it.' }],
  },
  DRAWN_FROM: {
    from: ['drawnFrom'],
    to: [{ name: 'groupsDrawn', says: 'The groups whose members a source draws from it.' }],
  },
  ECHOED: {
    from: [{ name: 'echoed', says: 'Whom it said the same as, as a source puts it.' }],
    to: [{ name: 'echoedBy', says: 'Who said the same as it, as a source puts it.' }],
  },
  EXCEPT: { from: ['except'], to: [{ name: 'exceptedFrom', says: 'The groups from which a source excepts it.' }] },
  EXCLUDES: { from: ['excludes'], to: ['excludedBy'] },
  FILED_UNDER: { from: ['topics'], to: ['votes'] },
  HOLDS_ROLE: {
    from: [{ name: 'roles', says: 'The roles that the person holds or held.', on: ['Person'] }],
    to: ['heldBy'],
  },
  IN_TENSION_WITH: {
    from: ['inTensionWith'],
    to: [
      { name: 'provisionsInTension', says: 'The provisions that stand in tension with it, as a source reads them.' },
    ],
  },
  MEMBER_OF: { from: ['memberOf'], to: ['members'] },
  NARROWER: { from: ['narrower'], to: ['broader'] },
  NEGOTIATED_UNDER: {
    from: ['negotiatedUnder'],
    to: [{ name: 'treatiesNegotiated', says: 'The treaties that were negotiated under its roof.' }],
  },
  ON: {
    from: ['motion', 'decided'],
    to: ['votesOn', { name: 'decisionsOn', says: 'The decisions on it.', on: ['Motion', 'Treaty'], gives: 'Decision' }],
  },
  OPPOSES: { from: ['positions'], to: ['stances'] },
  PARTY_TO: {
    from: [{ name: 'partyTo', says: 'The treaties that it is a party to, as far as a source says.' }],
    to: [{ name: 'parties', says: 'Who is a party to it, as far as a source says; a group has `members`.' }],
  },
  PART_OF: {
    from: ['partOf', 'treaty', 'ancestors'],
    to: [
      ...(['parts', 'sessions', 'provisions'] as const),
      { name: 'parts', says: 'The institutions that are part of it.', on: ['Actor'], gives: 'Institution' },
    ],
  },
  POSSIBLY_SAME_AS: {
    from: [{ name: 'possiblySameAs', says: 'What may be the same as it, and is kept apart.', bothWays: true }],
    to: ['possiblySameAs'],
  },
  PROPOSED: {
    from: ['proposed'],
    to: [
      'proposedBy',
      {
        name: 'proposedBy',
        says: 'Who proposed it, as far as a source says.',
        on: ['Treaty', 'Provision', 'Document', 'Process', 'Session', 'Decision', 'Institution', 'Topic'],
      },
    ],
  },
  PUBLISHED_BY: {
    from: ['publisher', 'publishedBy'],
    to: [
      { name: 'articles', says: 'The articles that it published.', gives: 'Article' },
      { name: 'documents', says: 'The documents that it published.', gives: 'Document' },
    ],
  },
  RATIFIED: {
    from: [{ name: 'ratified', says: 'The treaties that it ratified, as far as a source says.' }],
    to: [{ name: 'ratifiedBy', says: 'Who ratified it, as far as a source says.' }],
  },
  RELATED_EVENT: { from: ['related'], to: ['related'] },
  ROLE_AT: { from: ['at'], to: [{ name: 'posts', says: 'The roles that there are at it.' }] },
  RUN_BY: { from: ['runBy'], to: [{ name: 'runs', says: 'The negotiations that it runs.' }] },
  SEEKS_CHANGE_OF: {
    from: [{ name: 'seeksChangeOf', says: 'What it seeks to change or to have deleted.' }],
    to: [{ name: 'changeSoughtBy', says: 'Who seeks to change it or to have it deleted.' }],
  },
  SIGNED: { from: [{ name: 'signed', says: 'The treaties and documents that it signed.' }], to: ['signatories'] },
  SPOKE_ON: {
    from: [{ name: 'spokeOf', says: 'What it spoke of; what it said is in `statements`.' }],
    to: [{ name: 'spokenOfBy', says: 'Who spoke of it; what they said is in `claimsAbout`.' }],
  },
  SUBMITTED_TO: {
    from: [
      {
        name: 'submittedTo',
        says: 'The negotiations to which it sent texts or views.',
        on: ['Actor'],
        gives: 'Process',
      },
    ],
    to: ['submitters'],
  },
  SUPPLEMENTS: { from: ['supplements'], to: ['supplementedBy'] },
  SUPPORTS: { from: ['positions'], to: ['stances'] },
  TAKEN_BY: { from: ['takenBy'], to: [{ name: 'decisions', says: 'The decisions that it took.' }] },
  TOOK_PART_IN: {
    from: [{ name: 'tookPartIn', says: 'The sessions and negotiations that it took part in.' }],
    to: ['participants'],
  },
  VOTED: { from: ['votes'], to: ['ballots'] },
};
