import type { GraphQLResolveInfo } from 'graphql';
import { bitsAt } from '../../analysis/kernel/bits.ts';
import { CHOICES } from '../../analysis/kernel/matrix.ts';
import { placeOfOrder } from '../../analysis/kernel/vote-order.ts';
import type { Ballot, Choice as ChoiceWord } from '../../graph/ballot.ts';
import { parseUrn, urn } from '../../graph/kernel/urn.ts';
import type { State } from '../../graph/state.ts';
import type { VoteEvent } from '../../graph/vote-event.ts';
import { type Arguments, builder, type Counted } from '../kernel/builder.ts';
import { Connection } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { enumOf } from '../kernel/enum.ts';
import { Direction } from '../kernel/order.ts';
import { writesItems } from '../kernel/selection.ts';
import { stretchOf, type Window, windowArguments } from '../kernel/window.ts';
import { CONTESTED, ONE_SIDED, CHOICES as ONLY_CHOICES, readStates } from '../nouns/ballot.ts';
import { Choice } from '../nouns/choice.ts';
import { markOf } from './ballots-in-memory.ts';

type OrderKey = 'CODE' | 'NAME' | 'CHOICE';
type Order = { readonly by: OrderKey; readonly direction: 'ASC' | 'DESC' };

const OrderKeyRef = enumOf<OrderKey>('BallotOrderKey', 'By what the ballots of a vote are ordered.', {
  CODE: "By the states' ISO 3166 codes.",
  NAME: "By the states' names, accents and case aside.",
  CHOICE: 'By what the states did: for, against, abstained, and then who expressed no choice; by code within each.',
});

const BallotOrder = builder.inputRef<Order>('BallotOrder').implement({
  description: 'How the ballots of a vote are ordered.',
  fields: (t) => ({
    by: t.field({ type: OrderKeyRef, required: true, defaultValue: 'CODE', description: 'By what.' }),
    direction: t.field({ type: Direction, required: true, defaultValue: 'ASC', description: 'Which end comes first.' }),
  }),
});

/** Which ballots of a list, and in which order. */
export type Asked = Window & {
  readonly choice?: readonly ChoiceWord[] | null;
  readonly contested?: boolean | null;
  readonly oneSided?: boolean | null;
  readonly orderBy: Order;
};

/** The arguments of a list of ballots of one vote. */
export const ballotArguments = (arg: Arguments) => ({
  ...windowArguments(arg, 200),
  choice: arg({ type: [Choice], description: ONLY_CHOICES }),
  contested: arg.boolean({ description: CONTESTED }),
  oneSided: arg.boolean({ description: ONE_SIDED }),
  orderBy: arg({
    type: BallotOrder,
    required: true,
    defaultValue: { by: 'CODE', direction: 'ASC' },
    description: "The order of the list; that of the states' codes when omitted.",
  }),
});

/** Whether a ballot is one of those that are asked for. */
const fits =
  ({ choice, contested, oneSided }: Asked) =>
  (ballot: Ballot): boolean =>
    (choice?.includes(ballot.choice) ?? true) &&
    ((contested ?? null) === null || ballot.contested === contested) &&
    ((oneSided ?? null) === null || ballot.oneSided === oneSided);

/** Whether all ballots are asked for. */
const isOpen = ({ choice, contested, oneSided }: Asked): boolean =>
  [choice, contested, oneSided].every((part) => (part ?? null) === null);

/** What `tallies` counts of ballots of one vote. */
export async function countedOf(
  { id, latest }: VoteEvent,
  cast: readonly Ballot[],
  asked: Asked,
  context: Context,
): Promise<Counted> {
  const matrix = await context.votes();
  const place = placeOfOrder(matrix, `${latest}|${parseUrn(id)?.key}`);
  const states = cast.filter(fits({ ...asked, choice: null })).flatMap(({ state }) => matrix.placeOf(state) ?? []);
  const over = bitsAt(matrix.words, place === undefined ? [] : [place]);
  return { matrix, over, ballots: { states, choices: asked.choice ?? CHOICES }, sessionsOf: null };
}

/** A page of some ballots of a vote that are in memory, each of another state. */
export async function ballotPage(
  event: VoteEvent,
  cast: readonly Ballot[],
  asked: Asked,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<Connection<Ballot>> {
  const { orderBy } = asked;
  const list = orderBy.by === 'CODE' ? 'ballots' : `ballots.${orderBy.by}`;
  // They come by code.
  const inOrder = orderBy.by === 'CODE' && orderBy.direction === 'ASC';
  const ordered = inOrder ? cast : cast.toSorted(await comparing(orderBy, cast, context));
  const codeOf = ({ state }: Ballot) => state;
  const part = stretchOf(list, ordered, codeOf, asked, isOpen(asked) ? undefined : fits(asked));
  const read = () => readStates(part.items, context, info);
  const mark = inOrder && part.items.length === cast.length && writesItems(info) ? markOf(cast, context.nodes) : null;
  if (mark === null) await read();
  const total = async () => cast.filter(fits(asked)).length;
  const counted = () => countedOf(event, cast, asked, context);
  return new Connection(list, part, codeOf, total, counted, mark === null ? undefined : { mark, read });
}

/** How ballots of one vote are compared: of no state are there two. */
async function comparing({ by, direction }: Order, cast: readonly Ballot[], { nodes }: Context) {
  const sign = direction === 'ASC' ? 1 : -1;
  const byCode = (a: Ballot, b: Ballot) => (a.state < b.state ? -sign : sign);
  if (by === 'CODE') return byCode;
  if (by === 'CHOICE')
    return (a: Ballot, b: Ballot) =>
      sign * (CHOICES.indexOf(a.choice) - CHOICES.indexOf(b.choice)) || sign * byCode(a, b);
  const ids = cast.map(({ state }) => urn('state', state));
  await nodes.read(ids);
  const names = new Map(
    cast.map(({ state }, place) => [state, (nodes.get(ids[place] as string) as State | null)?.name ?? state]),
  );
  const nameOf = ({ state }: Ballot) => names.get(state) as string;
  return (a: Ballot, b: Ballot) => sign * COLLATOR.compare(nameOf(a), nameOf(b)) || byCode(a, b);
}

const COLLATOR = new Intl.Collator('en', { sensitivity: 'base' });
