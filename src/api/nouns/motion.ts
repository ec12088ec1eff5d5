import { countMotionsByProposer, motionsByProposer } from '../../graph/motion.ts';
import { builder } from '../kernel/builder.ts';
import { connection, nodeList, pageArguments } from '../kernel/connection.ts';
import { toNode, toNodes } from '../kernel/reference.ts';
import { ActorRef, MotionRef } from './node.ts';
import { StateRef } from './state.ts';
import { VoteEventRef } from './vote-event.ts';

builder.interfaceFields(MotionRef, (t) => ({
  symbol: t.exposeString('symbol', {
    nullable: true,
    description: 'The symbol of its document, such as `A/RES/74/247`; null where none is established.',
  }),
  proposedBy: t.field({
    type: [ActorRef],
    description: 'Who put it forward, as far as a source says.',
    resolve: toNodes(({ proposedBy }) => proposedBy),
  }),
  voteEvents: t.field({
    type: [VoteEventRef],
    description: 'The votes on it, oldest first: more than one where a vote was repeated.',
    resolve: toNodes(({ voteEvents }) => voteEvents),
  }),
}));

builder.objectField(VoteEventRef, 'motion', (t) =>
  t.field({ type: MotionRef, description: 'The motion that was voted on.', resolve: toNode(({ motion }) => motion) }),
);

builder.objectField(StateRef, 'proposed', (t) =>
  t.field({
    type: connection(MotionRef, 'Motion', 'motion'),
    description: 'The motions that this state put forward, as far as a source says.',
    args: pageArguments(t.arg),
    resolve: nodeList({ read: motionsByProposer, count: countMotionsByProposer }),
  }),
);
