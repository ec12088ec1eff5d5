import { type Count, type CountOrder, type Dimension, ordered, tally } from '../../analysis/kernel/tally.ts';
import type { Choice as ChoiceWord } from '../../graph/ballot.ts';
import { regionId } from '../../graph/kernel/region.ts';
import { parseUrn, urn } from '../../graph/kernel/urn.ts';
import type { Node } from '../../graph/node.ts';
import type { State } from '../../graph/state.ts';
import { badInput } from '../kernel/bad-input.ts';
import { builder, type Counted } from '../kernel/builder.ts';
import type { Context } from '../kernel/context.ts';
import { enumOf } from '../kernel/enum.ts';
import { Direction } from '../kernel/order.ts';
import { BallotConnection } from '../nouns/ballot.ts';
import { Choice } from '../nouns/choice.ts';
import { VoteEventConnection } from '../nouns/vote-event.ts';
import { DIRECTION_OF_COUNTS, dimensionsOf, directed, rowsOf } from './tally-arguments.ts';

const TallyBy = enumOf('TallyBy', 'By what votes and ballots are counted.', {
  CHOICE: 'By what states did: ballots are counted.',
  STATE: 'By the state that cast the ballot: ballots are counted.',
  REGION: 'By the region of UN M49 of the state that cast the ballot: ballots are counted.',
  TOPIC: 'By the topics that votes are filed under: a vote on two topics counts for both.',
  YEAR: 'By the year of the latest day on which a vote can have been held.',
  SESSION:
    'By the regular session of the General Assembly; its emergency and special sessions count in the one they fall in. Votes of other bodies are of no session, unless `bodies` names some or the list is of one body: then they count in the session that they fall in by their day.',
  BODY: 'By the body that voted.',
  RESULT: 'By how votes ended.',
  SCOPE: 'By what part of a text was voted on.',
});

type Key = { readonly by: Dimension; readonly label: string | null; readonly id: string | null };

const TallyKeyRef = builder.objectRef<Key>('TallyKey').implement({
  description: 'What the counted votes or ballots have in common.',
  fields: (t) => ({
    by: t.expose('by', { type: TallyBy, description: 'What kind of key it is.' }),
    label: t.exposeString('label', {
      nullable: true,
      description:
        'The name of the topic, body, state or region, the number of the year or session, or the word of the enum; null for what has none.',
    }),
    nodeId: t.id({
      nullable: true,
      resolve: ({ id }) => id,
      description:
        'The id of the topic, the body, the session of the General Assembly, the state or the region; null for what is no node.',
    }),
  }),
});

const TallyCountRef = builder.objectRef<Omit<Count, 'keys'> & { keys: readonly Key[] }>('TallyCount').implement({
  description: 'How many votes or ballots have some keys.',
  fields: (t) => ({
    keys: t.field({
      type: [TallyKeyRef],
      description: 'One key for each dimension of `by`.',
      resolve: ({ keys }) => [...keys],
    }),
    count: t.exposeInt('count', { description: 'How many there are.' }),
    share: t.exposeFloat('share', {
      nullable: true,
      description:
        'Where ballots are counted, the count as a share of those that have the same keys whatever their choice, absences among them, from 0 to 1; null where votes are counted. See docs/formulas.md#share-of-ballots.',
    }),
  }),
});

type GivenOrder = { readonly by: CountOrder['by']; readonly direction?: CountOrder['direction'] | null };

const TallyOrder = builder.inputRef<GivenOrder>('TallyOrder').implement({
  description: 'How counts are ordered.',
  fields: (t) => ({
    by: t.field({
      type: enumOf<CountOrder['by']>(
        'TallyOrderKey',
        'By what counts are ordered; of two alike the first by keys comes first.',
        {
          KEY: 'By their keys: numbers by size, words by letters, choices in their order; what has no key last.',
          COUNT: 'By how many there are.',
          SHARE: 'By the share.',
        },
      ),
      required: true,
      defaultValue: 'KEY',
      description: 'By what.',
    }),
    direction: t.field({
      type: Direction,
      description: DIRECTION_OF_COUNTS,
    }),
  }),
});

/** The ids of what keys of a dimension name, where it is a node. */
const IDS: Partial<Record<Dimension, (key: string) => string>> = {
  TOPIC: (id) => id,
  BODY: (id) => id,
  SESSION: (number) => urn('session', `unga/${number}`),
  STATE: (code) => urn('state', code),
  REGION: regionId,
};

type Asked = {
  readonly by: readonly Dimension[];
  readonly choice?: readonly ChoiceWord[] | null;
  readonly orderBy: GivenOrder;
  readonly first?: number | null;
};

async function talliesOf(
  counted: (() => Promise<Counted>) | undefined,
  { by, choice = null, orderBy, first }: Asked,
  context: Context,
) {
  dimensionsOf(by, '[YEAR, CHOICE]');
  const rows = rowsOf(first);
  const found = await counted?.();
  if (found === undefined || !('matrix' in found)) return [];
  const { matrix, over, ballots, sessionsOf } = found;
  const regionOf = by.includes('REGION') ? await regionsOf(context, matrix.states) : () => null;
  const unordered = tally(matrix, over, by, ballots, choice, regionOf, sessionsOf);
  if (orderBy.by === 'SHARE' && unordered.some(({ share }) => share === null))
    throw badInput(
      'BAD_USER_INPUT',
      'orderBy: by SHARE takes counts of ballots, and these are of votes. Name a `choice`, or CHOICE, STATE or REGION in `by`.',
    );
  const all = ordered(unordered, directed(orderBy));
  const counts = all.slice(0, rows);
  const idOf = (dimension: Dimension, key: string | null): string | null =>
    key === null ? null : (IDS[dimension]?.(key) ?? null);
  const idsOf = ({ keys }: Count) => keys.flatMap((key, place) => idOf(by[place] as Dimension, key) ?? []);
  await context.nodes.read(new Set(counts.flatMap(idsOf)));
  const keyOf = (dimension: Dimension, key: string | null): Key => {
    const id = idOf(dimension, key);
    const node = id === null ? null : (context.nodes.get(id) as (Node & { name: string }) | null);
    return { by: dimension, id: node && id, label: dimension === 'SESSION' ? key : (node?.name ?? key) };
  };
  return counts.map(({ keys, ...rest }) => ({
    keys: keys.map((key, place) => keyOf(by[place] as Dimension, key)),
    ...rest,
  }));
}

/** The regions of states, by their codes. */
async function regionsOf({ nodes }: Context, codes: readonly string[]): Promise<(code: string) => string | null> {
  const ids = codes.map((code) => urn('state', code));
  await nodes.read(ids);
  const regions = new Map(
    ids.map((id) => [parseUrn(id)?.key, (nodes.get(id) as State | null)?.region ?? null] as const),
  );
  return (code) => regions.get(code) ?? null;
}

const COUNTS =
  'by one or two dimensions, over all pages; what has no vote has no row. It costs milliseconds, whatever the filter.';

for (const [Ref, what] of [
  [VoteEventConnection, 'How many votes there are, or, where a dimension is one of ballots, how many ballots at them,'],
  [BallotConnection, 'How many ballots there are'],
] as const)
  builder.objectField(Ref as typeof VoteEventConnection, 'tallies', (t) =>
    t.field({
      type: [TallyCountRef],
      description: `${what} ${COUNTS}`,
      args: {
        by: t.arg({ type: [TallyBy], required: true, description: 'One dimension, or two for a table.' }),
        choice: t.arg({
          type: [Choice],
          description:
            'Only ballots of these choices are counted, of which `share` says what part they are: with `by: [STATE]` and `orderBy: {by: SHARE}` who made them most.',
        }),
        orderBy: t.arg({
          type: TallyOrder,
          required: true,
          defaultValue: { by: 'KEY' },
          description: 'The order of the rows; that of the keys when omitted.',
        }),
        first: t.arg.int({ description: 'So many rows at most, from 1 to 200; all when omitted.' }),
      },
      resolve: ({ counted }, asked, context) => talliesOf(counted, asked, context),
    }),
  );
