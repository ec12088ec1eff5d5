import { countProposalsByActor, proposalsByActor } from '../../graph/proposal.ts';
import { builder } from '../kernel/builder.ts';
import { connection, nodeList } from '../kernel/connection.ts';
import { windowArguments } from '../kernel/window.ts';
import { ActorRef, EntityRef } from './node.ts';

builder.interfaceField(ActorRef, 'proposed', (t) =>
  t.field({
    type: connection(EntityRef, 'Entity', 'thing'),
    description: 'What it put forward, as far as a source says: motions, treaties, bodies.',
    args: windowArguments(t.arg),
    resolve: nodeList({ read: proposalsByActor, count: countProposalsByActor }),
  }),
);
