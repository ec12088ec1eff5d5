import type { Entity } from '../graph/entity.ts';
import type { Provision } from '../graph/provision.ts';
import { builder } from './builder.ts';
import { EntityRef } from './entity.ts';
import { MatterRef } from './matter.ts';
import { NodeRef } from './node.ts';
import { nodeAt, nodesAt } from './reference.ts';
import { TreatyRef } from './treaty.ts';

export const ProvisionRef = builder.objectRef<Provision>('Provision');

ProvisionRef.implement({
  description: 'An article, paragraph or point of a treaty; one that sources know only by its subject has no number.',
  interfaces: [NodeRef, EntityRef, MatterRef],
  fields: (t) => ({
    treaty: t.field({
      type: TreatyRef,
      nullable: true,
      description: 'The treaty that it belongs to.',
      resolve: ({ treaty }, _, context, info) =>
        treaty === null ? null : nodeAt<Entity<'Treaty'>>(context, treaty, info),
    }),
    number: t.exposeString('number', {
      nullable: true,
      description: 'Its number in the text, such as `47(1)(c)`; null where no source gives one.',
    }),
    ancestors: t.field({
      type: [ProvisionRef],
      description: 'The provisions that it is part of, nearest first.',
      resolve: ({ ancestors }, _, context, info) => nodesAt<Provision>(context, ancestors, info),
    }),
    parts: t.field({
      type: [ProvisionRef],
      description: 'The provisions that are part of it.',
      resolve: ({ parts }, _, context, info) => nodesAt<Provision>(context, parts, info),
    }),
  }),
});
