import type { GraphQLResolveInfo } from 'graphql';
import { type Claim, isCurrent, type Qualifier } from '../../graph/claim.ts';
import { type ClaimLink, linksOf, type Surroundings, surroundingsOf } from '../../graph/claim-surroundings.ts';
import { builder } from '../kernel/builder.ts';
import { connection } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { enumOf } from '../kernel/enum.ts';
import { nodesAt, toNode, toNodes } from '../kernel/reference.ts';
import { WhenRef } from '../kernel/when.ts';
import { BallotRef } from './ballot.ts';
import { EvidenceRef, evidenceOfClaims, SAYS } from './evidence.ts';
import { EntityRef, node, nodeById } from './node.ts';

export const Polarity = enumOf('Polarity', 'Whether a claim says that it is so or that it is not.', {
  AFFIRMED: 'The claim says that it is so.',
  NEGATED: 'The claim says that it is not so.',
});

export const ValueKind = enumOf('ValueKind', 'What a claim says of its subject.', {
  ENTITY: 'Something in the graph: see `object`.',
  LITERAL: 'A text, a number or a date: see `value`, `number`, `when`.',
  UNKNOWN: 'There is a value and no source tells it: never zero, never none.',
  NONE: 'There is no value.',
});

export const Rank = enumOf('Rank', 'How a claim ranks beside its rivals, as in Wikibase.', {
  PREFERRED: 'The one to go by; `rankReason` says why.',
  NORMAL: 'No better and no worse than its rivals.',
  DEPRECATED: 'Known to be mistaken, and kept; `rankReason` says why.',
});

export const ReviewStatus = enumOf(
  'ReviewStatus',
  'Whether somebody has checked a reading of ours, and with which outcome.',
  {
    OPEN: 'Nobody has checked it.',
    CONFIRMED: 'Somebody checked it and agrees.',
    REJECTED: 'Somebody checked it and disagrees.',
  },
);

const ClaimLinkKind = enumOf('ClaimLinkKind', 'How one claim relates to another.', {
  REFINES: 'The claim says the same in more detail.',
  REBUTS: 'The claim is made to refute the other.',
  ARGUES_FOR: 'The claim is a reason for the other.',
  ARGUES_AGAINST: 'The claim is a reason against the other.',
  DERIVED_FROM: 'The claim is worked out from the other.',
});

export const ClaimRole = enumOf('ClaimRole', 'How a claim is about something.', {
  SUBJECT: 'The claim says something of it.',
  OBJECT: 'The claim relates its subject to it.',
  ABOUT: 'The claim concerns it besides, or lists it.',
});

const QualifierRef = builder.objectRef<Qualifier>('Qualifier').implement({
  description: 'What narrows a claim beyond subject, predicate and object, such as a CHOICE or a SCOPE.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name of the qualifier, from a closed list.' }),
    value: t.exposeString('value', { nullable: true, description: 'The value as a text; null when it is an entity.' }),
    entity: t.field({
      type: EntityRef,
      nullable: true,
      description: 'The thing that it points at; null when it is a text.',
      resolve: toNode(({ entity }) => entity),
    }),
  }),
});

export const ClaimRef = node(
  'claim',
  'What is said of something, by whoever says it: every edge of a dossier rests on claims, and rivals stand side by side.',
);
nodeById('claim', ClaimRef, 'claim', 'un-cybercrime/f07');

/** What stands around a claim: read once for all that is asked of it, and for all claims of a level. */
export const surroundings = ({ batch }: Context, { id }: Claim): Promise<Surroundings> => batch(surroundingsOf, [], id);

/** The claims of these ids that stand as of the operation's day and moment. */
export async function currentClaims(context: Context, ids: readonly string[]): Promise<Claim[]> {
  const found = (await Promise.all(ids.map((id) => context.nodes.get(id)))) as (Claim | null)[];
  return found.filter((claim) => claim !== null && isCurrent(claim, context.asOf)) as Claim[];
}

/** The claims that a list field points at, as far as they stand. */
export async function claimsAt(context: Context, ids: readonly string[], info: GraphQLResolveInfo): Promise<Claim[]> {
  const { valid, recorded } = context.asOf;
  return valid === null && recorded === null ? nodesAt<Claim>(context, ids, info) : currentClaims(context, ids);
}

const ClaimLinkRef = builder.objectRef<ClaimLink>('ClaimLink').implement({
  description: 'How a claim relates to another one.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ClaimLinkKind, description: 'How the one relates to the other.' }),
    claim: t.field({ type: ClaimRef, description: 'The other claim.', resolve: toNode(({ claim }) => claim) }),
    outgoing: t.exposeBoolean('outgoing', {
      description: 'true: the relation leads from this claim to the other. false: it leads from the other to this one.',
    }),
    reason: t.exposeString('reason', { nullable: true, description: 'The reason for the link, in our words.' }),
    status: t.expose('status', { type: ReviewStatus, description: 'Whether somebody has reviewed it.' }),
  }),
});

builder.objectFields(ClaimRef, (t) => ({
  key: t.exposeString('key', { nullable: true, description: 'Its key within its dossier, such as `F07`.' }),
  text: t.exposeString('text', { description: 'What it says, as a sentence in our words.' }),
  predicate: t.exposeString('predicate', { description: 'What it says of its subject; `predicates` lists them.' }),
  polarity: t.expose('polarity', { type: Polarity, description: 'Whether it says so or denies it.' }),
  subject: t.field({
    type: EntityRef,
    description: 'The thing of which the claim says something.',
    resolve: toNode(({ subject }) => subject),
  }),
  object: t.field({
    type: EntityRef,
    nullable: true,
    description: 'The thing that the claim relates its subject to; null when it says a value.',
    resolve: toNode(({ object }) => object),
  }),
  about: t.field({
    type: [EntityRef],
    description: 'What else the claim concerns; the items, where it is a list.',
    resolve: toNodes(({ about }) => about),
  }),
  value: t.exposeString('value', { nullable: true, description: 'The value as text; null unless it is a literal.' }),
  valueKind: t.expose('valueKind', { type: ValueKind, description: 'What kind of value it says.' }),
  number: t.exposeFloat('number', { nullable: true, description: 'The value as a number, where it is one.' }),
  when: t.expose('when', { type: WhenRef, nullable: true, description: 'The value as a date, where it is one.' }),
  qualifiers: t.expose('qualifiers', { type: [QualifierRef], description: 'What narrows the claim, by name.' }),
  openList: t.exposeBoolean('openList', {
    description: 'Whether its source names some of many ("among others"): who is not named need not differ.',
  }),
  rank: t.expose('rank', { type: Rank, description: 'How the claim ranks beside its rivals.' }),
  rankReason: t.exposeString('rankReason', { nullable: true, description: 'The reason for this rank.' }),
  inferred: t.exposeBoolean('inferred', { description: 'Whether nobody says it and we conclude it by a rule.' }),
  rule: t.exposeString('rule', {
    nullable: true,
    description:
      'The rule by which we conclude it, or a part of it such as the day; null when a source says all of it.',
  }),
  contested: t.boolean({
    description: 'Whether it stands in a conflict with another claim; a mere variant or an opinion is none.',
    resolve: async (claim, _, context) => (await surroundings(context, claim)).contested,
  }),
  restatements: t.field({
    type: [ClaimRef],
    description: 'Claims that say the same in another place.',
    resolve: toNodes(async (claim, context) => (await surroundings(context, claim)).restatements),
  }),
  evidence: t.field({
    type: [EvidenceRef],
    description: SAYS,
    resolve: ({ id }, _, context) => evidenceOfClaims(context, [id]),
  }),
  claimLinks: t.field({
    type: [ClaimLinkRef],
    description: 'How it relates to other claims, and, after these, how others relate to it.',
    args: { kind: t.arg({ type: [ClaimLinkKind], description: 'Only links of these kinds.' }) },
    resolve: ({ id }, { kind = null }, { batch }) => batch(linksOf, [kind], id),
  }),
}));

builder.objectField(BallotRef, 'claimsBehind', (t) =>
  t.field({
    type: [ClaimRef],
    description: 'The claims behind it; none when it is a record of a dataset.',
    resolve: (ballot, _, context, info) => claimsAt(context, ballot.claims, info),
  }),
);

export const ClaimConnection = connection(ClaimRef, 'Claim', 'claim');
