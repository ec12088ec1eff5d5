import type { Members } from '../../graph/analysis/actor-set.ts';
import type { Actor } from '../../graph/node.ts';
import { builder } from '../kernel/builder.ts';
import { nodesAt } from '../kernel/reference.ts';
import { ClaimRef, claimsAt } from '../nouns/claim.ts';
import { ActorRef } from '../nouns/node.ts';
import { ActorSet, actorsOf } from './actor-set.ts';

const CLAIMS = 'The claims that say who is in it; none where a dataset does, or who asks.';

/** Two sets of actors, side by side. */
type Overlap = { readonly a: Members; readonly b: Members };

const OPEN = 'Whether a source says that there are more than it names, or names nobody.';
const UNNAMED =
  'How many more a source counts than are named, inferred ballots among them, at least; null where nobody counts.';

const OverlapRef = builder.objectRef<Overlap>('Overlap').implement({
  description:
    'Who is in both sets, who in one only, and how far either set is open or unnamed. Absence from an open set is never opposition.',
  fields: (t) => ({
    both: t.field({
      type: [ActorRef],
      description: 'Who is in both sets.',
      resolve: ({ a, b }, _, context, info) =>
        nodesAt<Actor>(
          context,
          a.ids.filter((id) => b.ids.includes(id)),
          info,
        ),
    }),
    onlyA: t.field({
      type: [ActorRef],
      description: 'Who is named in the first set and not in the second.',
      resolve: ({ a, b }, _, context, info) => nodesAt<Actor>(context, without(a, b), info),
    }),
    onlyB: t.field({
      type: [ActorRef],
      description: 'Who is named in the second set and not in the first.',
      resolve: ({ a, b }, _, context, info) => nodesAt<Actor>(context, without(b, a), info),
    }),
    openA: t.boolean({ description: `The first set: ${OPEN}`, resolve: ({ a }) => a.open }),
    openB: t.boolean({ description: `The second set: ${OPEN}`, resolve: ({ b }) => b.open }),
    unnamedA: t.int({ nullable: true, description: `The first set: ${UNNAMED}`, resolve: ({ a }) => a.unnamed }),
    unnamedB: t.int({ nullable: true, description: `The second set: ${UNNAMED}`, resolve: ({ b }) => b.unnamed }),
    claimsBehindA: t.field({
      type: [ClaimRef],
      description: `The first set: ${CLAIMS}`,
      resolve: ({ a }, _, context, info) => claimsAt(context, a.claims, info),
    }),
    claimsBehindB: t.field({
      type: [ClaimRef],
      description: `The second set: ${CLAIMS}`,
      resolve: ({ b }, _, context, info) => claimsAt(context, b.claims, info),
    }),
  }),
});

const without = (a: Members, b: Members): string[] => {
  const others = new Set(b.ids);
  return a.ids.filter((id) => !others.has(id));
};

builder.queryField('overlap', (t) =>
  t.field({
    type: OverlapRef,
    nullable: true,
    description: 'Who is in both sets, who in one only, and how far either set is open or unnamed.',
    args: {
      a: t.arg({ type: ActorSet, required: true, description: 'The first set.' }),
      b: t.arg({ type: ActorSet, required: true, description: 'The second set.' }),
    },
    resolve: async (_, sets, context) => {
      const [a, b] = await Promise.all([actorsOf(context, 'a', sets.a), actorsOf(context, 'b', sets.b)]);
      return { a, b };
    },
  }),
);
