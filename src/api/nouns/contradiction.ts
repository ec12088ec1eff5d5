import { contradictionIds, contradictions, countContradictions, withinOneSource } from '../../graph/contradiction.ts';
import { builder } from '../kernel/builder.ts';
import { connection, wholeList } from '../kernel/connection.ts';
import { dossiersGiven } from '../kernel/dossier-argument.ts';
import { enumOf } from '../kernel/enum.ts';
import { toNodes } from '../kernel/reference.ts';
import { made } from '../kernel/stream.ts';
import { windowArguments } from '../kernel/window.ts';
import { ClaimRef, claimsAt, ReviewStatus, surroundings } from './claim.ts';
import { node, nodeById } from './node.ts';
import { AspectRef, keysOf } from './predicate.ts';

export const ContradictionKind = enumOf('ContradictionKind', 'How claims that differ go together.', {
  CONFLICT: 'They cannot all be so.',
  VARIANT: 'They differ in wording or in detail; it may be one thing.',
  COMPATIBLE: 'They look different and go together.',
  CHANGE: 'One was so first, the other later.',
  DIFFERENT_TARGETS: 'They are on different things.',
  NOT_COMPARABLE: 'They count or mean different things.',
  OPINION: 'They are judgements that argue with each other.',
  REBUTTAL: 'One is said to refute the other.',
});

export const ContradictionRef = node(
  'contradiction',
  'Claims that differ or seem to, and how that is read. Nothing is settled by leaving one out.',
);
nodeById('contradiction', ContradictionRef, 'contradiction', 'un-cybercrime/i03');

builder.objectFields(ContradictionRef, (t) => ({
  key: t.exposeString('key', { nullable: true, description: 'Its key within its dossier, such as `I03`.' }),
  contradictionKind: t.expose('kind', { type: ContradictionKind, description: 'How the claims go together.' }),
  aspect: t.expose('aspect', { type: AspectRef, description: 'The point on which the claims differ.' }),
  between: t.field({
    type: [ClaimRef],
    description: 'The claims that differ.',
    resolve: ({ between }, _, context, info) => claimsAt(context, between, info),
  }),
  reading: t.exposeString('reading', { description: 'Our reading of the difference, in a sentence or two.' }),
  withinOneSource: t.boolean({
    description: 'Whether two of its claims are written in one and the same document.',
    resolve: ({ id }, _, { batch }) => batch(withinOneSource, [], id),
  }),
  status: t.expose('status', { type: ReviewStatus, description: 'Whether somebody has reviewed it.' }),
}));

builder.objectField(ClaimRef, 'contradictions', (t) =>
  t.field({
    type: [ContradictionRef],
    description: 'The contradictions that it stands in, of whatever kind.',
    resolve: toNodes(async (claim, context) => (await surroundings(context, claim)).contradictions),
  }),
);

builder.queryField('contradictions', (t) =>
  t.field({
    type: connection(ContradictionRef, 'Contradiction', 'contradiction'),
    description: 'Where the sources differ, or seem to, in the order of keys.',
    args: {
      ...windowArguments(t.arg),
      aspect: t.arg({ type: [AspectRef], description: 'Only those in these aspects.' }),
      kind: t.arg({ type: [ContradictionKind], description: 'Only those of these kinds.' }),
      keys: t.arg.stringList({ description: 'Only those with these keys, such as `I03`.' }),
      dossiers: t.arg.stringList({
        description: 'Only those of which a claim is of one of these dossiers, such as `un-cybercrime`.',
      }),
    },
    resolve: wholeList({
      filter: async ({ aspect = null, kind = null, keys, dossiers }, context) => [
        {
          aspect,
          kind,
          keys: keysOf(keys, 'I03'),
          dossiers: await dossiersGiven(context, 'dossiers', dossiers),
        },
      ],
      read: contradictions,
      count: countContradictions,
    }),
  }),
);

builder.subscriptionField('newContradictions', (t) =>
  t.field({
    type: [ContradictionRef],
    description:
      'At once an empty list, from when on nothing is missed; then the contradictions that an import has brought, as soon as it has ended. Those of now are told by `contradictions`.',
    subscribe: (_, __, { live, graph }) => {
      let known: ReadonlySet<string> | undefined;
      return made(live.newest.follow(), async () => {
        const ids = await contradictionIds(graph);
        const before = known;
        known = new Set(ids);
        if (before === undefined) return [];
        const fresh = ids.filter((id) => !before.has(id));
        return fresh.length > 0 ? fresh : undefined;
      });
    },
    resolve: toNodes((ids: readonly string[]) => ids),
  }),
);
