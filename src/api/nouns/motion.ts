import type { Amendment } from '../../graph/amendment.ts';
import { countMotionsByProposer, motionsByProposer } from '../../graph/motion.ts';
import type { Resolution } from '../../graph/resolution.ts';
import type { State } from '../../graph/state.ts';
import type { VoteEvent } from '../../graph/vote-event.ts';
import { builder } from '../kernel/builder.ts';
import { Connection, pageArguments, pageOf } from '../kernel/connection.ts';
import { nodeAt, nodesAt } from '../kernel/reference.ts';
import { ActorRef } from './actor.ts';
import { EntityRef } from './entity.ts';
import { NodeRef } from './node.ts';
import { StateRef } from './state.ts';
import { VoteEventRef } from './vote-event.ts';

export const MotionRef = builder.interfaceRef<Amendment | Resolution>('Motion').implement({
  description:
    'What is put to a vote: an amendment, or a resolution (a whole text, a paragraph of it, or a question of procedure).',
  interfaces: [NodeRef, EntityRef],
  resolveType: ({ type }) => type,
  fields: (t) => ({
    symbol: t.exposeString('symbol', {
      nullable: true,
      description: 'The symbol of its document, such as `A/RES/74/247`; null where none is established.',
    }),
    proposedBy: t.field({
      type: [ActorRef],
      description: 'Who put it forward, as far as a source says.',
      resolve: ({ proposedBy }, _, context, info) => nodesAt<State>(context, proposedBy, info),
    }),
    voteEvents: t.field({
      type: [VoteEventRef],
      description: 'The votes on it, oldest first: more than one where a vote was repeated.',
      resolve: ({ voteEvents }, _, context, info) => nodesAt<VoteEvent>(context, voteEvents, info),
    }),
  }),
});

const MotionConnection = builder.connectionObject(
  { type: MotionRef, name: 'MotionConnection', description: 'A page of motions.' },
  { description: 'A motion with its cursor.' },
);

builder.objectField(VoteEventRef, 'motion', (t) =>
  t.field({
    type: MotionRef,
    description: 'What was voted on.',
    resolve: ({ motion }, _, context, info) => nodeAt<Amendment | Resolution>(context, motion, info),
  }),
);

builder.objectField(StateRef, 'proposed', (t) =>
  t.field({
    type: MotionConnection,
    description: 'The motions that this state put forward, as far as a source says.',
    args: pageArguments(t.arg),
    resolve: async (state, args, context) => {
      const page = pageOf('proposed', args);
      const { items, more } = await context.batch(`proposed ${JSON.stringify(page)}`, state.id, (ids) =>
        motionsByProposer(context.graph, ids, page, context.asOf),
      );
      await context.nodes.read(items);
      const motions = await Promise.all(items.map((id) => context.nodes.get(id) as Amendment | Resolution));
      return new Connection(
        'proposed',
        page.after,
        { items: motions, more },
        ({ id }) => id,
        () =>
          context.batch('count proposed', state.id, (ids) => countMotionsByProposer(context.graph, ids, context.asOf)),
      );
    },
  }),
);
