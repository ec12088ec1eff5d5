import { fromOtherEnd } from '../../analysis/kernel/tally.ts';
import { type ClaimCount, type ClaimDimension, tallyClaims } from '../../graph/claim-tally.ts';
import { NOW } from '../../graph/kernel/as-of.ts';
import { urn } from '../../graph/kernel/urn.ts';
import type { Node } from '../../graph/node.ts';
import { builder, type Counted } from '../kernel/builder.ts';
import type { Context } from '../kernel/context.ts';
import { enumOf } from '../kernel/enum.ts';
import { MOST } from '../kernel/node-arguments.ts';
import { Direction } from '../kernel/order.ts';
import { AssertionConnection } from '../nouns/assertion.ts';
import { ClaimConnection } from '../nouns/claim.ts';
import { DIRECTION_OF_COUNTS, dimensionsOf, directed, rowsOf } from './tally-arguments.ts';

const ClaimTallyBy = enumOf<ClaimDimension>('ClaimTallyBy', 'By what claims and statements are counted.', {
  DOSSIER: 'By the dossier that has the claim.',
  PREDICATE: 'By what the claim says of its subject.',
  POLARITY: 'By whether the claim says so or denies it.',
  RANK: 'By how the claim ranks beside its rivals.',
  SUBJECT: 'By the thing of which the claim says something.',
  ABOUT: 'By all things that the claim is about, in whatever way: one about two things counts for both.',
  CONTESTED: 'By whether the claim stands in a conflict: `true` or `false`.',
  YEAR: 'By the year of the day of the claim, as `from` and `to` of `ClaimFilter` take it.',
  ARTICLE: 'By the article or document in which it is written.',
  SPEAKER: 'By who makes it; the article itself, where it speaks in its own voice.',
  SPOKEN_FOR: 'By where the role is in which it is made: for whom its speaker speaks.',
  VIA: 'By through whom it came.',
  VENUE: 'By where it was said.',
  MODE: 'By how it is said.',
  VERB: 'By what the speaker does by saying it.',
});

type Key = { readonly by: ClaimDimension; readonly label: string | null; readonly id: string | null };

const KeyRef = builder.objectRef<Key>('ClaimTallyKey').implement({
  description: 'What the counted claims or statements have in common.',
  fields: (t) => ({
    by: t.expose('by', { type: ClaimTallyBy, description: 'What kind of key it is.' }),
    label: t.exposeString('label', {
      nullable: true,
      description:
        'The name of the thing, the year, the slug of the dossier, or the word of the enum; null for what has none.',
    }),
    nodeId: t.id({
      nullable: true,
      resolve: ({ id }) => id,
      description: 'The id of the thing, or of the dossier as a dataset; null for what is no node.',
    }),
  }),
});

const CountRef = builder
  .objectRef<{ readonly keys: readonly Key[]; readonly count: number }>('ClaimTallyCount')
  .implement({
    description: 'How many claims or statements have some keys.',
    fields: (t) => ({
      keys: t.field({
        type: [KeyRef],
        description: 'One key for each dimension of `by`.',
        resolve: ({ keys }) => [...keys],
      }),
      count: t.exposeInt('count', { description: 'How many there are.' }),
    }),
  });

type GivenOrder = { readonly by: 'KEY' | 'COUNT'; readonly direction?: 'ASC' | 'DESC' | null };

const ClaimTallyOrder = builder.inputRef<GivenOrder>('ClaimTallyOrder').implement({
  description: 'How counts of claims are ordered.',
  fields: (t) => ({
    by: t.field({
      type: enumOf<GivenOrder['by']>('ClaimTallyOrderKey', 'By what counts of claims are ordered.', {
        KEY: 'By their keys, with what has none last.',
        COUNT: 'By how many there are; of two alike the first by keys comes first.',
      }),
      required: true,
      defaultValue: 'COUNT',
      description: 'By what.',
    }),
    direction: t.field({
      type: Direction,
      description: DIRECTION_OF_COUNTS,
    }),
  }),
});

type Asked = { readonly by: readonly ClaimDimension[]; readonly orderBy: GivenOrder; readonly first?: number | null };

async function talliesOf(counted: (() => Promise<Counted>) | undefined, asked: Asked, context: Context) {
  const by = dimensionsOf(asked.by, '[SPEAKER, VERB]');
  const first = rowsOf(asked.first);
  const found = await counted?.();
  if (found === undefined || !('claims' in found)) return [];
  const { nodes, asOf } = context;
  const all = inOrder(tallyClaims(found.claims, by, await context.claims(), asOf), asked.orderBy);
  // Of now all are there, and no more names are read than are told.
  const counts = asOf === NOW ? all.slice(0, first) : all;
  await nodes.read(counts.flatMap(({ keys }) => keys.filter(isId)));
  const known = counts.flatMap(({ keys, count }) => {
    const told = keys.map((key, place): Key | null => {
      const dimension = by[place] as ClaimDimension;
      if (dimension === 'DOSSIER') return { by: dimension, label: key, id: key && urn('dataset', key) };
      if (!isId(key)) return { by: dimension, label: key, id: null };
      const node = nodes.get(key) as (Node & { name: string }) | null;
      // As of another time, some may not have been there.
      return node === null ? null : { by: dimension, label: node.name, id: key };
    });
    return told.includes(null) ? [] : { keys: told as Key[], count };
  });
  return known.slice(0, first);
}

const isId = (key: string | null): key is string => key?.startsWith('urn:') ?? false;

function inOrder(counts: readonly ClaimCount[], order: GivenOrder): readonly ClaimCount[] {
  const { by, direction } = directed(order);
  const sign = direction === 'ASC' ? 1 : -1;
  if (by === 'COUNT') return counts.toSorted((a, b) => sign * (a.count - b.count));
  return direction === 'ASC' ? counts : fromOtherEnd(counts, ({ keys }) => keys);
}

for (const [Ref, what] of [
  [ClaimConnection, 'claims'],
  [AssertionConnection, 'statements'],
] as const)
  builder.objectField(Ref as typeof ClaimConnection, 'tallies', (t) =>
    t.field({
      type: [CountRef],
      description: `How many ${what} there are by one or two dimensions, over all pages, the most first; what has two keys of a dimension counts for both.`,
      args: {
        by: t.arg({ type: [ClaimTallyBy], required: true, description: 'One dimension, or two for a table.' }),
        orderBy: t.arg({
          type: ClaimTallyOrder,
          required: true,
          defaultValue: { by: 'COUNT' },
          description: 'The order of the rows; the most first when omitted.',
        }),
        first: t.arg.int({ description: `So many rows at most, from 1 to ${MOST}; all when omitted.` }),
      },
      resolve: ({ counted }, asked, context) => talliesOf(counted, asked, context),
    }),
  );
