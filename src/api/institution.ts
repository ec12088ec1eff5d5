import type { Entity } from '../graph/entity.ts';
import type { Something } from '../graph/nodes.ts';
import { InstitutionRef } from './actor.ts';
import { builder } from './builder.ts';
import { EntityRef } from './entity.ts';
import { neighboursOf, nodesFrom } from './neighbours.ts';
import { nodeAt } from './reference.ts';

builder.objectField(InstitutionRef, 'partOf', (t) =>
  t.field({
    type: EntityRef,
    nullable: true,
    description: 'The institution, organisation or state that it is part of.',
    resolve: async ({ id }, _, context, info) => {
      const [whole] = (await neighboursOf(context, 'institution', id)).to('PART_OF');
      return whole === undefined ? null : nodeAt<Something>(context, whole, info);
    },
  }),
);

builder.objectField(InstitutionRef, 'parts', (t) =>
  t.field({
    type: [InstitutionRef],
    description: 'The institutions that are part of it.',
    resolve: ({ id }, _, context, info) =>
      nodesFrom<Entity<'Institution'>>(context, 'institution', id, 'PART_OF', info),
  }),
);
