import { countNgos, ngos } from '../../graph/ngo.ts';
import type { NodeOf } from '../../graph/node.ts';
import { builder } from '../kernel/builder.ts';
import { listed, pageArguments, pageOf } from '../kernel/connection.ts';
import { ActorRef } from './actor.ts';
import { EntityRef } from './entity.ts';
import { NodeRef } from './node.ts';

const NGORef = builder.objectRef<NodeOf<'ngo'>>('NGO').implement({
  description: 'A non-governmental organisation.',
  interfaces: [NodeRef, EntityRef, ActorRef],
});

const NGOConnection = builder.connectionObject(
  { type: NGORef, name: 'NGOConnection', description: 'A page of NGOs.' },
  { description: 'An NGO with its cursor.' },
);

builder.queryField('ngos', (t) =>
  t.field({
    type: NGOConnection,
    description: 'NGOs in the order of their ids.',
    args: pageArguments(t.arg),
    resolve: async (_, args, { graph, nodes }) => {
      const page = pageOf('ngos', args);
      return listed<NodeOf<'ngo'>>('ngos', page, await ngos(graph, page), nodes, () => countNgos(graph));
    },
  }),
);
