import { builder } from '../kernel/builder.ts';
import { toNode } from '../kernel/reference.ts';
import { neighboursOf } from './neighbours.ts';
import { EntityRef, node } from './node.ts';
import { rootFields } from './node-list.ts';

export const InstitutionRef = node('institution');
rootFields('institution', InstitutionRef, { example: 'unga', many: 'institutions' });

builder.objectFields(InstitutionRef, (t) => ({
  partOf: t.field({
    type: EntityRef,
    nullable: true,
    description: 'The institution, organisation or state that it is part of.',
    resolve: toNode(async ({ id }, context) => (await neighboursOf(context, id)).to('PART_OF')[0] ?? null),
  }),
}));
