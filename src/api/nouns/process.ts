import type { Actor, NodeOf } from '../../graph/node.ts';
import { builder } from '../kernel/builder.ts';
import { idOf } from '../kernel/node-arguments.ts';
import { ActorRef } from './actor.ts';
import { EntityRef } from './entity.ts';
import { nodesFrom, nodesTo } from './neighbours.ts';
import { NodeRef } from './node.ts';

export const ProcessRef = builder.objectRef<NodeOf<'process'>>('Process').implement({
  description: 'A negotiation from its beginning to its end, with its sessions.',
  interfaces: [NodeRef, EntityRef],
  fields: (t) => ({
    runBy: t.field({
      type: [ActorRef],
      description: 'Who runs it, as far as a source says.',
      resolve: ({ id }, _, context, info) => nodesTo<Actor>(context, 'process', id, 'RUN_BY', info),
    }),
    participants: t.field({
      type: [ActorRef],
      description: 'Who took part in it, as far as a source says.',
      resolve: ({ id }, _, context, info) => nodesFrom<Actor>(context, 'process', id, 'TOOK_PART_IN', info),
    }),
    submitters: t.field({
      type: [ActorRef],
      description: 'Who sent in texts or views, as far as a source says.',
      resolve: ({ id }, _, context, info) => nodesFrom<Actor>(context, 'process', id, 'SUBMITTED_TO', info),
    }),
  }),
});

builder.queryField('process', (t) =>
  t.field({
    type: ProcessRef,
    nullable: true,
    description: 'A negotiation by its id; null when the graph has none of that id.',
    args: { id: t.arg.id({ required: true, description: 'An id such as `urn:caucus:process:ahc`.' }) },
    resolve: async (_, { id }, { nodes }) =>
      idOf('id', id).type === 'process' ? ((await nodes.get(id)) as NodeOf<'process'> | null) : null,
  }),
);
