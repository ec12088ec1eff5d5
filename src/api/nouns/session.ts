import { entriesOf } from '../../graph/directory.ts';
import type { NodeOf } from '../../graph/node.ts';
import { placeOf, sessionsByVoteEvent } from '../../graph/session.ts';
import { builder } from '../kernel/builder.ts';
import { idGiven, idsGiven } from '../kernel/node-arguments.ts';
import { toNode } from '../kernel/reference.ts';
import { WhenRef } from '../kernel/when.ts';
import { InstitutionRef } from './institution.ts';
import { inward, neighboursOf } from './neighbours.ts';
import { ActorRef, node } from './node.ts';
import { rootFields } from './node-list.ts';
import { ProcessRef } from './process.ts';
import { VoteEventRef } from './vote-event.ts';

export const SessionRef = node('session');
rootFields('session', SessionRef, {
  example: 'unga/74',
  many: 'sessions',
  says: 'The sessions by the latest day that each can have been held on, or else was planned for',
  by: 'DATE',
  args: (arg) => ({
    bodies: arg.idList({
      description: 'Only sessions of these bodies (ids of institutions), such as `urn:caucus:institution:unga`.',
    }),
    process: arg.id({ description: 'Only sessions of this negotiation (an id), such as `urn:caucus:process:ahc`.' }),
  }),
  narrow: async (given, context) => {
    const bodies = await idsGiven(context, 'bodies', given.bodies, 'institution');
    const process = await idGiven(context, 'process', given.process, 'negotiation');
    const parts = process === null ? null : (await neighboursOf(context, process)).from('PART_OF');
    return ({ id, body }) => (bodies?.includes(body ?? '') ?? true) && (parts?.includes(id) ?? true);
  },
});

builder.objectFields(SessionRef, (t) => ({
  body: t.field({
    type: InstitutionRef,
    nullable: true,
    description: 'The body whose session it is, where that is one that votes; null for a session of a negotiation.',
    resolve: toNode(({ body }) => body),
  }),
  held: t.expose('held', {
    type: WhenRef,
    nullable: true,
    description: 'When it was held, as the source gives it.',
  }),
  planned: t.expose('planned', {
    type: WhenRef,
    nullable: true,
    description: 'For when it was planned, where a source says so: that it was held then is not said.',
  }),
  partOf: t.field({
    type: ProcessRef,
    nullable: true,
    description: 'The negotiation that it is a session of.',
    resolve: toNode(async ({ id }, context) => (await neighboursOf(context, id)).to('PART_OF')[0] ?? null),
  }),
  participants: t.field({
    type: [ActorRef],
    description: 'Who took part in it, as far as a source says.',
    resolve: inward('TOOK_PART_IN'),
  }),
}));

builder.objectField(ProcessRef, 'sessions', (t) =>
  t.field({
    type: [SessionRef],
    description: 'Its sessions by the latest day that each can have been held on; undated ones last.',
    resolve: async ({ id }, _, context) => {
      const ids = (await neighboursOf(context, id)).from('PART_OF');
      const found = (await Promise.all(ids.map((one) => context.nodes.get(one)))) as (NodeOf<'session'> | null)[];
      return found.filter((one) => one !== null).sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
    },
  }),
);

builder.objectField(InstitutionRef, 'sessions', (t) =>
  t.field({
    type: [SessionRef],
    description: 'Its sessions, where it is a body that votes, the newest first.',
    resolve: async ({ id }, _, context) => {
      const order = { by: 'DATE', direction: 'DESC' } as const;
      const all = entriesOf(await context.directory('session'), null, order, context.asOf);
      const ids = all.filter(({ body }) => body === id).map((entry) => entry.id);
      await context.nodes.read(ids);
      return ids.map((one) => context.nodes.get(one) as NodeOf<'session'>);
    },
  }),
);

builder.objectField(VoteEventRef, 'session', (t) =>
  t.field({
    type: SessionRef,
    nullable: true,
    description:
      'The session that the vote was held in: regular, special or emergency special; null where no source says, and for the Security Council, whose years are no sessions.',
    resolve: toNode(({ id }, { batch }) => batch(sessionsByVoteEvent, [], id)),
  }),
);
