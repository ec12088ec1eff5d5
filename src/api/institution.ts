import type { Entity } from '../graph/entity.ts';
import { ActorRef } from './actor.ts';
import { builder } from './builder.ts';
import { EntityRef } from './entity.ts';
import { NodeRef } from './node.ts';

const InstitutionKind = builder.enumType('InstitutionKind', {
  description: 'What sort of institution it is. Values may be added.',
  values: {
    UN_BODY: { description: 'The United Nations or a body of them.' },
    INTERGOVERNMENTAL: { description: 'An organisation of states beside the United Nations.' },
    GOVERNMENT: { description: 'A part of a government.' },
    PROGRAMME: { description: 'A programme of another organisation.' },
  } as const,
});

builder.objectRef<Entity<'Institution'>>('Institution').implement({
  description: 'A body of the United Nations, of a government or of several, or a programme of one.',
  interfaces: [NodeRef, EntityRef, ActorRef],
  fields: (t) => ({
    kind: t.field({
      type: InstitutionKind,
      description: 'What sort of institution it is.',
      resolve: ({ kind }) => kind as 'UN_BODY' | 'INTERGOVERNMENTAL' | 'GOVERNMENT' | 'PROGRAMME',
    }),
  }),
});
