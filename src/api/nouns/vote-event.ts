import { spanAsOf } from '../../graph/kernel/as-of.ts';
import { slice } from '../../graph/kernel/page.ts';
import { countVoteEvents, type VoteEvent, voteEventsByDate, voteEventsBySymbol } from '../../graph/vote-event.ts';
import { builder } from '../kernel/builder.ts';
import { connection, nodePage, pageArguments, pageOf } from '../kernel/connection.ts';
import { spanArguments, spanOf } from '../kernel/date.ts';
import { enumOf } from '../kernel/enum.ts';
import { idGiven, idsGiven } from '../kernel/node-arguments.ts';
import { MotionScope } from '../kernel/scope.ts';
import { keyOfSymbol } from '../kernel/symbol.ts';
import { dayOf, WhenRef } from '../kernel/when.ts';
import { node, nodeById } from './node.ts';

const Result = enumOf('Result', 'How a vote ended.', {
  ADOPTED: 'The motion was carried.',
  REJECTED: 'The motion was lost.',
  WITHDRAWN: 'The motion was taken back before the vote ended.',
  LAPSED: 'The motion fell without being decided.',
  UNKNOWN: 'A source says that it is not known.',
});

export const VoteEventRef = node('vote');
nodeById('voteEvent', VoteEventRef, 'vote', 'ga/74/247');

builder.objectFields(VoteEventRef, (t) => ({
  heldOn: t.field({
    type: 'Date',
    nullable: true,
    description: 'The day of the vote; null unless the day is known. Where only the month is known, it is in `held`.',
    resolve: ({ held }) => dayOf(held),
  }),
  held: t.expose('held', { type: WhenRef, nullable: true, description: 'The date as the source gives it.' }),
  result: t.expose('result', {
    type: Result,
    nullable: true,
    description: 'How it ended, where a source says so; never worked out from the counts.',
  }),
  important: t.exposeBoolean('important', {
    nullable: true,
    description:
      'Whether the United States Department of State lists it among its important votes; null where no source says.',
  }),
}));

export const VoteEventConnection = connection(VoteEventRef, 'VoteEvent', 'vote event');

const VoteEventOrder = enumOf(
  'VoteEventOrder',
  'How vote events are ordered; one without a known day stands on its latest possible day.',
  { NEWEST: 'Newest first.', OLDEST: 'Oldest first.' },
);

/** What the arguments that narrow lists of votes say. */
export const BODIES =
  'Only votes of these bodies (ids of institutions), such as `urn:caucus:institution:un-security-council`.';
export const IMPORTANT =
  'Only votes that the United States Department of State lists as important, or, with false, only those of which a source says that it does not.';

builder.queryField('voteEvents', (t) =>
  t.field({
    type: VoteEventConnection,
    description: 'Vote events by date.',
    args: {
      ...pageArguments(t.arg),
      symbol: t.arg.string({
        description:
          'Votes on one text, its paragraphs, amendments and parts: `A/RES/74/247`, `R/74/247` or `ga/74/247`. Add `scope: [WHOLE]` for the text alone.',
      }),
      topic: t.arg.id({ description: 'Votes filed under this topic (an id).' }),
      ...spanArguments(t.arg),
      scope: t.arg({ type: [MotionScope], description: 'Only votes on these parts of a text.' }),
      bodies: t.arg.idList({ description: BODIES }),
      important: t.arg.boolean({ description: IMPORTANT }),
      orderBy: t.arg({
        type: VoteEventOrder,
        defaultValue: 'NEWEST',
        required: true,
        description: 'The order of the list.',
      }),
    },
    resolve: async (_, { symbol, scope = null, important = null, orderBy, ...args }, context) => {
      const { graph, nodes, asOf } = context;
      const { recorded } = asOf;
      const span = spanAsOf(spanOf(args), asOf);
      const topic = await idGiven(context, 'topic', args.topic, 'topic');
      const bodies = await idsGiven(context, 'bodies', args.bodies, 'institution');
      const filter = { ...span, topic, scope, bodies, important, recorded };
      const page = pageOf('voteEvents', args);
      const key = keyOfSymbol('symbol', symbol ?? null);
      if (key === null) {
        const found = await voteEventsByDate(graph, filter, orderBy, page);
        return nodePage<VoteEvent>('voteEvents', page, found, nodes, () => countVoteEvents(graph, filter));
      }
      const all = await voteEventsBySymbol(graph, key, filter, orderBy);
      const { after } = page;
      const rest =
        after === null ? all : all.filter(({ key: place }) => (orderBy === 'NEWEST' ? place < after : place > after));
      return nodePage<VoteEvent>('voteEvents', page, slice(rest, page.first), nodes, async () => all.length);
    },
  }),
);
