import { blocs, countBlocs } from '../../graph/bloc.ts';
import type { NodeOf } from '../../graph/node.ts';
import { builder } from '../kernel/builder.ts';
import { listed, pageArguments, pageOf } from '../kernel/connection.ts';
import { ActorRef } from './actor.ts';
import { EntityRef } from './entity.ts';
import { NodeRef } from './node.ts';

const BlocKind = builder.enumType('BlocKind', {
  description: 'What sort of bloc it is. Values may be added.',
  values: {
    BLOC: { description: 'States that act together.' },
    REGIONAL_GROUP: {
      description: 'One of the groups among which the United Nations share out seats: its members need not vote alike.',
    },
    REGION: { description: 'A region of the world: who comes from it does not act together for that.' },
  } as const,
});

export const BlocRef = builder.objectRef<NodeOf<'bloc'>>('Bloc').implement({
  description:
    'States that act together, such as the European Union, a regional group of the United Nations, or a region of the world.',
  interfaces: [NodeRef, EntityRef, ActorRef],
  fields: (t) => ({
    kind: t.field({
      type: BlocKind,
      description: 'What sort of bloc it is.',
      resolve: ({ kind }) => kind as 'BLOC' | 'REGIONAL_GROUP' | 'REGION',
    }),
  }),
});

const BlocConnection = builder.connectionObject(
  { type: BlocRef, name: 'BlocConnection', description: 'A page of blocs.' },
  { description: 'A bloc with its cursor.' },
);

builder.queryField('blocs', (t) =>
  t.field({
    type: BlocConnection,
    description: 'Blocs, regional groups and regions in the order of their ids.',
    args: { ...pageArguments(t.arg), kind: t.arg({ type: BlocKind, description: 'Only of this kind.' }) },
    resolve: async (_, { kind = null, ...args }, { graph, nodes }) => {
      const page = pageOf('blocs', args);
      const found = await blocs(graph, kind, page);
      return listed<NodeOf<'bloc'>>('blocs', page, found, nodes, () => countBlocs(graph, kind));
    },
  }),
);
