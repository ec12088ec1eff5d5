import type { GraphQLResolveInfo } from 'graphql';
import { ALL, type Claim, claims, countClaims, type Qualifier, stands } from '../../graph/claim.ts';
import { type Surroundings, surroundingsOf } from '../../graph/claim-surroundings.ts';
import type { Entity } from '../../graph/node.ts';
import { builder } from '../kernel/builder.ts';
import { listed, pageArguments, pageOf } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { nodeAt, nodesAt } from '../kernel/reference.ts';
import { WhenRef } from '../kernel/when.ts';
import { BallotRef } from './ballot.ts';
import { EntityRef } from './entity.ts';
import { EvidenceRef, ofClaims, SAYS } from './evidence.ts';
import { NodeRef } from './node.ts';
import { keysOf, predicateOf } from './predicate.ts';

const Polarity = builder.enumType('Polarity', {
  description: 'Whether a claim says that it is so or that it is not. Values may be added.',
  values: { AFFIRMED: { description: 'It is so.' }, NEGATED: { description: 'It is not so.' } } as const,
});

const ValueKind = builder.enumType('ValueKind', {
  description: 'What a claim says of its subject. Values may be added.',
  values: {
    ENTITY: { description: 'Something in the graph: see `object`.' },
    LITERAL: { description: 'A text, a number or a date: see `value`, `number`, `when`.' },
    UNKNOWN: { description: 'There is a value and no source tells it: never zero, never none.' },
    NONE: { description: 'There is no value.' },
  } as const,
});

const Rank = builder.enumType('Rank', {
  description: 'How a claim stands beside rivals, as in Wikibase. Values may be added.',
  values: {
    PREFERRED: { description: 'The one to go by; `rankReason` says why.' },
    NORMAL: { description: 'As good as any.' },
    DEPRECATED: { description: 'Known to be mistaken, and kept; `rankReason` says why.' },
  } as const,
});

const QualifierRef = builder.objectRef<Qualifier>('Qualifier').implement({
  description: 'What narrows a claim beyond subject, predicate and object, such as a CHOICE or a SCOPE.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name, of a closed list.' }),
    value: t.exposeString('value', { nullable: true, description: 'Its text; null when it is an entity.' }),
    entity: t.field({
      type: EntityRef,
      nullable: true,
      description: 'What it points at; null when it is a text.',
      resolve: ({ entity }, _, context, info) => (entity === null ? null : nodeAt<Entity>(context, entity, info)),
    }),
  }),
});

export const ClaimRef = builder.objectRef<Claim>('Claim');

/** What stands around a claim: read once for all that is asked of it, and for all claims of a level. */
export const around = ({ graph, asOf, batch }: Context, { id }: Claim): Promise<Surroundings> =>
  batch('claim surroundings', id, (ids) => surroundingsOf(graph, ids, asOf));

/** The claims of these ids that stand as of the operation's day and moment. */
export async function standing(context: Context, ids: readonly string[]): Promise<Claim[]> {
  const found = (await Promise.all(ids.map((id) => context.nodes.get(id)))) as Claim[];
  return found.filter((claim) => stands(claim, context.asOf));
}

/** The claims that a list field points at, as far as they stand. */
export async function claimsAt(context: Context, ids: readonly string[], info: GraphQLResolveInfo): Promise<Claim[]> {
  const { valid, recorded } = context.asOf;
  return valid === null && recorded === null ? nodesAt<Claim>(context, ids, info) : standing(context, ids);
}

ClaimRef.implement({
  description:
    'What is said of something, by whoever says it: every edge of a dossier rests on claims, and rivals stand side by side.',
  interfaces: [NodeRef],
  fields: (t) => ({
    key: t.exposeString('key', { nullable: true, description: 'Its key within its dossier, such as `F07`.' }),
    text: t.exposeString('text', { description: 'What it says, as a sentence in our words.' }),
    predicate: t.exposeString('predicate', { description: 'What it says of its subject; `predicates` lists them.' }),
    polarity: t.expose('polarity', { type: Polarity, description: 'Whether it says so or denies it.' }),
    subject: t.field({
      type: EntityRef,
      description: 'What it is said of, whoever says it.',
      resolve: ({ subject }, _, context, info) => nodeAt<Entity>(context, subject, info),
    }),
    object: t.field({
      type: EntityRef,
      nullable: true,
      description: 'What it relates the subject to; null when it says a value.',
      resolve: ({ object }, _, context, info) => (object === null ? null : nodeAt<Entity>(context, object, info)),
    }),
    about: t.field({
      type: [EntityRef],
      description: 'What else it bears on; the items, where it is a list.',
      resolve: ({ about }, _, context, info) => nodesAt<Entity>(context, about, info),
    }),
    value: t.exposeString('value', { nullable: true, description: 'The value as text; null unless it is a literal.' }),
    valueKind: t.expose('valueKind', { type: ValueKind, description: 'What kind of value it says.' }),
    number: t.exposeFloat('number', { nullable: true, description: 'The value as a number, where it is one.' }),
    when: t.expose('when', { type: WhenRef, nullable: true, description: 'The value as a date, where it is one.' }),
    qualifiers: t.expose('qualifiers', { type: [QualifierRef], description: 'What narrows it, by name.' }),
    openList: t.exposeBoolean('openList', {
      description: 'Whether its source names some of many ("among others"): who is not named need not differ.',
    }),
    rank: t.expose('rank', { type: Rank, description: 'How it stands beside rivals.' }),
    rankReason: t.exposeString('rankReason', { nullable: true, description: 'Why it has this rank.' }),
    inferred: t.exposeBoolean('inferred', { description: 'Whether nobody says it and we conclude it by a rule.' }),
    rule: t.exposeString('rule', {
      nullable: true,
      description:
        'The rule by which we conclude it, or a part of it such as the day; null when a source says all of it.',
    }),
    contested: t.boolean({
      description: 'Whether it stands in a conflict with another claim; a mere variant or an opinion is none.',
      resolve: async (claim, _, context) => (await around(context, claim)).contested,
    }),
    restatements: t.field({
      type: [ClaimRef],
      description: 'Claims that say the same in another place.',
      resolve: async (claim, _, context, info) =>
        nodesAt<Claim>(context, (await around(context, claim)).restatements, info),
    }),
    evidence: t.field({
      type: [EvidenceRef],
      description: SAYS,
      resolve: ({ id }, _, context) => ofClaims(context, [id]),
    }),
  }),
});

builder.objectField(BallotRef, 'claims', (t) =>
  t.field({
    type: [ClaimRef],
    description: 'The claims behind it; none when it is a record of a dataset.',
    resolve: (ballot, _, context, info) => claimsAt(context, ballot.claims, info),
  }),
);

export const ClaimConnection = builder.connectionObject(
  { type: ClaimRef, name: 'ClaimConnection', description: 'A page of claims.' },
  { description: 'A claim with its cursor.' },
);

export const PREDICATE = 'Only claims of this predicate, such as `SAID_OF`; `predicates` lists them.';
export const CONTESTED = 'Only claims that stand in a conflict, or, with false, only the others.';

builder.queryField('claims', (t) =>
  t.field({
    type: ClaimConnection,
    description: 'The claims of the dossiers in the order of their keys.',
    args: {
      ...pageArguments(t.arg),
      keys: t.arg.stringList({ description: 'Only claims with these keys, such as `F07`.' }),
      predicate: t.arg.string({ description: PREDICATE }),
      contested: t.arg.boolean({ description: CONTESTED }),
      inferred: t.arg.boolean({
        description: 'Only claims that nobody makes but us, or, with false, only the others.',
      }),
      openList: t.arg.boolean({
        description: 'Only claims whose source names some of many, or, with false, only the others.',
      }),
      valueKind: t.arg({ type: ValueKind, description: 'Only claims with this kind of value, such as UNKNOWN.' }),
    },
    resolve: async (_, { keys, predicate, ...args }, { graph, nodes, asOf }) => {
      const { contested = null, inferred = null, openList = null, valueKind = null } = args;
      const checked = { keys: keysOf(keys, 'F07'), predicate: predicateOf(predicate) };
      const filter = { ...ALL, ...checked, contested, inferred, openList, valueKind };
      const page = pageOf('claims', args);
      const found = await claims(graph, filter, asOf, page);
      return listed<Claim>('claims', page, found, nodes, () => countClaims(graph, filter, asOf));
    },
  }),
);
