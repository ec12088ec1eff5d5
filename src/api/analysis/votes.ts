import type { GraphQLResolveInfo } from 'graphql';
import { countBits } from '../../analysis/kernel/bits.ts';
import type { Filter } from '../../analysis/kernel/filter.ts';
import { inOrder } from '../../analysis/kernel/vote-order.ts';
import { countVoteEvents, type VoteEvent, voteEventsByDate } from '../../graph/vote-event.ts';
import { type Arguments, builder, type CountedVotes } from '../kernel/builder.ts';
import { type Connection, nodePage } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { selectsItems } from '../kernel/selection.ts';
import { keyAt, turned, UNREAD } from '../kernel/window.ts';
import { InstitutionRef } from '../nouns/institution.ts';
import { SessionRef } from '../nouns/session.ts';
import { TopicRef } from '../nouns/topic.ts';
import { VoteEventConnection } from '../nouns/vote-event.ts';
import { VoteSeriesRef } from '../nouns/vote-series.ts';
import { refuseUnknownTexts } from './unknown-texts.ts';
import { keyedVote } from './vote-events.ts';
import {
  bodiesOfSessions,
  filterAsOf,
  filterOf,
  filterOfList,
  type GivenFilter,
  refuseUnknownSessions,
  VoteFilter,
} from './vote-filter.ts';
import {
  comparingBy,
  directionOf,
  isForwardByDate,
  listName,
  type VotesWindow,
  votesWindowArguments,
  windowOf,
} from './vote-window.ts';
import { votesFound } from './votes-found.ts';

type Asked = VotesWindow & { readonly where?: GivenFilter | null };

/** The votes in memory that an argument and a parent narrow to: found once for all fields of a request that ask the same. */
export function votesWhere(
  context: Context,
  where: GivenFilter | null | undefined,
  own: Filter = {},
): Promise<Narrowed> {
  const known = narrowed.get(context) ?? new Map<string, Promise<Narrowed>>();
  narrowed.set(context, known);
  const question = JSON.stringify([own, where ?? {}]);
  const found = known.get(question) ?? narrow(context, where ?? {}, own);
  known.set(question, found);
  return found;
}

type Narrowed = Pick<CountedVotes, 'matrix' | 'over' | 'sessionsOf'>;
const narrowed = new WeakMap<Context, Map<string, Promise<Narrowed>>>();

async function narrow(context: Context, where: GivenFilter, own: Filter): Promise<Narrowed> {
  const asked = { ...own, and: [await filterOf(context, 'where', where)] };
  const filter = filterOfList(asked);
  const matrix = await context.votes();
  refuseUnknownSessions(matrix, 'where', where);
  await refuseUnknownTexts(context, 'where', where);
  const over = await votesFound(context, matrix, filterAsOf(filter, context.asOf));
  return { matrix, over, sessionsOf: bodiesOfSessions(asked) };
}

/** Whether an argument says nothing. */
export const isOpen = (where: GivenFilter | null | undefined): boolean =>
  Object.values(where ?? {}).every((value) => value === null || value === undefined);

/** A page of the votes in memory that a parent has and an argument finds. */
async function votesOf(
  context: Context,
  own: Filter,
  asked: Asked,
  info: GraphQLResolveInfo,
): Promise<Connection<VoteEvent>> {
  const found = await votesWhere(context, asked.where, own);
  const { matrix, over } = found;
  const compare = await comparingBy(context, matrix, asked.orderBy);
  const { items, ...rest } = selectsItems(info)
    ? windowOf('votes', matrix, inOrder(over, compare), compare, asked)
    : UNREAD;
  const slice = { items: items.map((place) => keyedVote(matrix, place)), ...rest };
  const counted = async () => ({ ...found, ballots: null });
  return nodePage(listName('votes', asked), slice, context.nodes, async () => countBits(over), counted);
}

/** A page of all votes by date from the database, which needs no votes in memory. */
async function allVotes(context: Context, asked: Asked, info: GraphQLResolveInfo): Promise<Connection<VoteEvent>> {
  const { graph, nodes, asOf } = context;
  const after = keyAt('votes', 'after', asked);
  const part = selectsItems(info)
    ? turned(await voteEventsByDate(graph, directionOf(asked.orderBy), { first: asked.first, after }, asOf), asked)
    : UNREAD;
  const counted = async () => ({ ...(await votesWhere(context, null)), ballots: null });
  return nodePage('votes', part, nodes, () => countVoteEvents(graph, asOf), counted);
}

const votesArguments = (arg: Arguments, first?: number) => ({
  ...votesWindowArguments(arg, first),
  where: arg({ type: VoteFilter, description: 'Only votes that fit.' }),
});

builder.queryField('votes', (t) =>
  t.field({
    type: VoteEventConnection,
    description:
      'All votes, recorded ones of every body and those of dossiers, repeats among them; narrowed, ordered, and counted by groups.',
    args: votesArguments(t.arg),
    resolve: (_, asked, context, info) =>
      isOpen(asked.where) && isForwardByDate(asked)
        ? allVotes(context, asked, info)
        : votesOf(context, {}, asked, info),
  }),
);

builder.objectField(SessionRef, 'votes', (t) =>
  t.field({
    type: VoteEventConnection,
    description: 'The votes that were held in it.',
    args: votesArguments(t.arg),
    resolve: ({ id }, asked, context, info) => votesOf(context, { heldIn: id }, asked, info),
  }),
);

builder.objectField(InstitutionRef, 'votes', (t) =>
  t.field({
    type: VoteEventConnection,
    description: 'The votes of this body, in all its sessions; empty for an institution that does not vote.',
    args: votesArguments(t.arg),
    resolve: ({ id }, asked, context, info) => votesOf(context, { bodies: [id] }, asked, info),
  }),
);

builder.objectField(TopicRef, 'votes', (t) =>
  t.field({
    type: VoteEventConnection,
    description: 'The votes that are filed under it.',
    args: votesArguments(t.arg),
    resolve: ({ id }, asked, context, info) => votesOf(context, { topics: [id] }, asked, info),
  }),
);

builder.objectField(VoteSeriesRef, 'votes', (t) =>
  t.field({
    type: VoteEventConnection,
    description: 'The votes, the newest first: result and totals show how it went through the years.',
    args: votesArguments(t.arg, 50),
    resolve: ({ key }, asked, context, info) => votesOf(context, { series: key }, asked, info),
  }),
);
