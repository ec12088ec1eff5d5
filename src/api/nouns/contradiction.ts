import type { ReviewStatus as ReviewStatusName } from '../../graph/claim-surroundings.ts';
import { type Contradiction, contradictions, countContradictions, withinOneSource } from '../../graph/contradiction.ts';
import { builder } from '../kernel/builder.ts';
import { listed, pageArguments, pageOf } from '../kernel/connection.ts';
import { nodesAt } from '../kernel/reference.ts';
import { around, ClaimRef, claimsAt } from './claim.ts';
import { NodeRef } from './node.ts';
import { AspectRef, keysOf } from './predicate.ts';

export const ReviewStatus = builder.enumType('ReviewStatus', {
  description: 'What became of the review. Values may be added.',
  values: {
    OPEN: { description: 'Nobody has decided.' },
    CONFIRMED: { description: 'Somebody looked and found it so.' },
    REJECTED: { description: 'Somebody looked and found it not so.' },
  } satisfies Record<ReviewStatusName, { description: string }>,
});

const ContradictionKind = builder.enumType('ContradictionKind', {
  description: 'How claims that differ go together. Values may be added.',
  values: {
    CONFLICT: { description: 'They cannot all be so.' },
    VARIANT: { description: 'They differ in wording or in detail; it may be one thing.' },
    COMPATIBLE: { description: 'They look different and go together.' },
    CHANGE: { description: 'One was so first, the other later.' },
    DIFFERENT_TARGETS: { description: 'They are on different things.' },
    NOT_COMPARABLE: { description: 'They count or mean different things.' },
    OPINION: { description: 'They are judgements that argue with each other.' },
    REBUTTAL: { description: 'One is said to refute the other.' },
  } as const,
});

export const ContradictionRef = builder.objectRef<Contradiction>('Contradiction').implement({
  description: 'Claims that differ or seem to, and how that is read. Nothing is settled by leaving one out.',
  interfaces: [NodeRef],
  fields: (t) => ({
    key: t.exposeString('key', { nullable: true, description: 'Its key within its dossier, such as `I03`.' }),
    kind: t.expose('kind', { type: ContradictionKind, description: 'How the claims go together.' }),
    aspect: t.expose('aspect', { type: AspectRef, description: 'In what they differ.' }),
    between: t.field({
      type: [ClaimRef],
      description: 'The claims.',
      resolve: ({ between }, _, context, info) => claimsAt(context, between, info),
    }),
    reading: t.exposeString('reading', { description: 'How we read it, in a sentence or two.' }),
    withinOneSource: t.boolean({
      description: 'Whether two of its claims are written in one and the same document.',
      resolve: ({ id }, _, { graph, asOf, batch }) =>
        batch('within one source', id, (ids) => withinOneSource(graph, ids, asOf)),
    }),
    status: t.expose('status', { type: ReviewStatus, description: 'Whether somebody has reviewed it.' }),
  }),
});

builder.objectField(ClaimRef, 'contradictions', (t) =>
  t.field({
    type: [ContradictionRef],
    description: 'The contradictions that it stands in, of whatever kind.',
    resolve: async (claim, _, context, info) =>
      nodesAt<Contradiction>(context, (await around(context, claim)).contradictions, info),
  }),
);

const ContradictionConnection = builder.connectionObject(
  { type: ContradictionRef, name: 'ContradictionConnection', description: 'A page of contradictions.' },
  { description: 'A contradiction with its cursor.' },
);

builder.queryField('contradictions', (t) =>
  t.field({
    type: ContradictionConnection,
    description: 'Where the sources differ, or seem to, in the order of keys.',
    args: {
      ...pageArguments(t.arg),
      aspect: t.arg({ type: AspectRef, description: 'Only those in this aspect.' }),
      kind: t.arg({ type: ContradictionKind, description: 'Only those of this kind.' }),
      keys: t.arg.stringList({ description: 'Only those with these keys, such as `I03`.' }),
    },
    resolve: async (_, { aspect = null, kind = null, keys, ...args }, { graph, nodes, asOf }) => {
      const filter = { aspect, kind, keys: keysOf(keys, 'I03') };
      const page = pageOf('contradictions', args);
      const found = await contradictions(graph, filter, asOf, page);
      return listed<Contradiction>('contradictions', page, found, nodes, () =>
        countContradictions(graph, filter, asOf),
      );
    },
  }),
);
