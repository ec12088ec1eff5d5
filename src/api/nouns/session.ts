import type { Actor, NodeOf } from '../../graph/node.ts';
import {
  countSessions,
  type SessionKind as Kind,
  placeOf,
  type Session,
  sessions,
  sessionsByVoteEvent,
} from '../../graph/session.ts';
import { builder } from '../kernel/builder.ts';
import { listed, pageArguments, pageOf } from '../kernel/connection.ts';
import { nodeAt } from '../kernel/reference.ts';
import { WhenRef } from '../kernel/when.ts';
import { ActorRef } from './actor.ts';
import { EntityRef } from './entity.ts';
import { neighboursOf, nodesFrom, nodesTo } from './neighbours.ts';
import { NodeRef } from './node.ts';
import { ProcessRef } from './process.ts';
import { TopicRef } from './topic.ts';
import { VoteEventRef } from './vote-event.ts';

const SessionKind = builder.enumType('SessionKind', {
  description: 'What sort of session it is. Values may be added.',
  values: {
    SESSION: { description: 'A session of a negotiation or of a body.' },
    EVENT: { description: 'An event beside a negotiation.' },
  } as const satisfies Record<Kind, object>,
});

export const SessionRef = builder.objectRef<Session>('Session').implement({
  description: 'A session of a negotiation, or an event beside it.',
  interfaces: [NodeRef, EntityRef],
  fields: (t) => ({
    kind: t.field({ type: SessionKind, description: 'What sort of session it is.', resolve: ({ kind }) => kind }),
    held: t.field({
      type: WhenRef,
      nullable: true,
      description: 'When it was held, as the source gives it.',
      resolve: ({ held }) => held,
    }),
    planned: t.field({
      type: WhenRef,
      nullable: true,
      description: 'For when it was planned, where a source says so: that it was held then is not said.',
      resolve: ({ planned }) => planned,
    }),
    partOf: t.field({
      type: ProcessRef,
      nullable: true,
      description: 'The negotiation that it is a session of.',
      resolve: async ({ id }, _, context, info) => {
        const [process] = (await neighboursOf(context, 'session', id)).to('PART_OF');
        return process === undefined ? null : nodeAt<NodeOf<'process'>>(context, process, info);
      },
    }),
    dealtWith: t.field({
      type: [TopicRef],
      description: 'The topics that it dealt with, as far as a source says.',
      resolve: ({ id }, _, context, info) => nodesTo<NodeOf<'topic'>>(context, 'session', id, 'DEALT_WITH', info),
    }),
    participants: t.field({
      type: [ActorRef],
      description: 'Who took part in it, as far as a source says.',
      resolve: ({ id }, _, context, info) => nodesFrom<Actor>(context, 'session', id, 'TOOK_PART_IN', info),
    }),
  }),
});

const SessionConnection = builder.connectionObject(
  { type: SessionRef, name: 'SessionConnection', description: 'A page of sessions.' },
  { description: 'A session with its cursor.' },
);

builder.objectField(ProcessRef, 'sessions', (t) =>
  t.field({
    type: [SessionRef],
    description: 'Its sessions by the latest day that each can have been held on; undated ones last.',
    resolve: async ({ id }, _, context) => {
      const ids = (await neighboursOf(context, 'process', id)).from('PART_OF');
      const found = await Promise.all(ids.map(async (session) => (await context.nodes.get(session)) as Session | null));
      return found.filter((session) => session !== null).sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
    },
  }),
);

builder.objectField(VoteEventRef, 'session', (t) =>
  t.field({
    type: SessionRef,
    nullable: true,
    description: 'The session that the vote was held in; null where no source says.',
    resolve: async ({ id }, _, context, info) => {
      const session = await context.batch('sessions of votes', id, (ids) =>
        sessionsByVoteEvent(context.graph, ids, context.asOf),
      );
      return session === null ? null : nodeAt<Session>(context, session, info);
    },
  }),
);

builder.queryField('sessions', (t) =>
  t.field({
    type: SessionConnection,
    description:
      'The sessions by the latest day that each can have been held on, oldest first; one that is only planned stands on the day it was planned for, an undated one last.',
    args: {
      ...pageArguments(t.arg),
      kinds: t.arg({ type: [SessionKind], description: 'Only sessions of these kinds.' }),
    },
    resolve: async (_, { kinds = null, ...args }, { graph, nodes }) => {
      const page = pageOf('sessions', args);
      const found = await sessions(graph, kinds, page);
      return listed<Session>('sessions', page, found, nodes, () => countSessions(graph, kinds));
    },
  }),
);
