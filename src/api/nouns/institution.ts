import type { Entity, NodeOf } from '../../graph/node.ts';
import { builder } from '../kernel/builder.ts';
import { nodeAt } from '../kernel/reference.ts';
import { ActorRef } from './actor.ts';
import { EntityRef } from './entity.ts';
import { neighboursOf, nodesFrom } from './neighbours.ts';
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

const InstitutionRef = builder.objectRef<NodeOf<'institution'>>('Institution');

InstitutionRef.implement({
  description: 'A body of the United Nations, of a government or of several, or a programme of one.',
  interfaces: [NodeRef, EntityRef, ActorRef],
  fields: (t) => ({
    kind: t.field({
      type: InstitutionKind,
      description: 'What sort of institution it is.',
      resolve: ({ kind }) => kind as 'UN_BODY' | 'INTERGOVERNMENTAL' | 'GOVERNMENT' | 'PROGRAMME',
    }),
    partOf: t.field({
      type: EntityRef,
      nullable: true,
      description: 'The institution, organisation or state that it is part of.',
      resolve: async ({ id }, _, context, info) => {
        const [whole] = (await neighboursOf(context, 'institution', id)).to('PART_OF');
        return whole === undefined ? null : nodeAt<Entity>(context, whole, info);
      },
    }),
    parts: t.field({
      type: [InstitutionRef],
      description: 'The institutions that are part of it.',
      resolve: ({ id }, _, context, info) =>
        nodesFrom<NodeOf<'institution'>>(context, 'institution', id, 'PART_OF', info),
    }),
  }),
});
