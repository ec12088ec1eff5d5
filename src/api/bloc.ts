import type { Entity } from '../graph/entity.ts';
import { ActorRef } from './actor.ts';
import { builder } from './builder.ts';
import { EntityRef } from './entity.ts';
import { NodeRef } from './node.ts';

const BlocKind = builder.enumType('BlocKind', {
  description: 'What sort of bloc it is. Values may be added.',
  values: {
    BLOC: { description: 'States that act together.' },
    REGION: { description: 'A region of the world: who comes from it does not act together for that.' },
  } as const,
});

builder.objectRef<Entity<'Bloc'>>('Bloc').implement({
  description: 'States that act together, such as the European Union, or a region of the world.',
  interfaces: [NodeRef, EntityRef, ActorRef],
  fields: (t) => ({
    kind: t.field({
      type: BlocKind,
      description: 'What sort of bloc it is.',
      resolve: ({ kind }) => kind as 'BLOC' | 'REGION',
    }),
  }),
});
