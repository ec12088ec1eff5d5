import type { Provision } from '../../graph/provision.ts';
import { type Way, waysUp } from '../../graph/provision.ts';
import type { Treaty } from '../../graph/treaty.ts';
import { builder } from '../kernel/builder.ts';
import type { Context } from '../kernel/context.ts';
import { nodeAt, nodesAt } from '../kernel/reference.ts';
import { EntityRef } from './entity.ts';
import { MatterRef } from './matter.ts';
import { nodesFrom, nodesTo } from './neighbours.ts';
import { NodeRef } from './node.ts';
import { TreatyRef } from './treaty.ts';

export const ProvisionRef = builder.objectRef<Provision>('Provision');

const wayUp = (context: Context, id: string): Promise<Way> =>
  context.batch('ways up', id, (ids) => waysUp(context.graph, ids, context.asOf));

ProvisionRef.implement({
  description: 'An article, paragraph or point of a treaty; one that sources know only by its subject has no number.',
  interfaces: [NodeRef, EntityRef, MatterRef],
  fields: (t) => ({
    treaty: t.field({
      type: TreatyRef,
      nullable: true,
      description: 'The treaty that it belongs to.',
      resolve: async ({ id }, _, context, info) => {
        const { treaty } = await wayUp(context, id);
        return treaty === null ? null : nodeAt<Treaty>(context, treaty, info);
      },
    }),
    number: t.exposeString('number', {
      nullable: true,
      description: 'Where it stands in the text: `Article 47, paragraph 1, point (c)`; null where no source says.',
    }),
    ancestors: t.field({
      type: [ProvisionRef],
      description: 'The provisions that it is part of, nearest first.',
      resolve: async ({ id }, _, context, info) =>
        nodesAt<Provision>(context, (await wayUp(context, id)).ancestors, info),
    }),
    parts: t.field({
      type: [ProvisionRef],
      description: 'The provisions that are directly part of it.',
      resolve: ({ id }, _, context, info) => nodesFrom<Provision>(context, 'provision', id, 'PART_OF', info),
    }),
    excludes: t.field({
      type: [ProvisionRef],
      description: 'The provisions that it does not apply to, as a source reads it.',
      resolve: ({ id }, _, context, info) => nodesTo<Provision>(context, 'provision', id, 'EXCLUDES', info),
    }),
    inTensionWith: t.field({
      type: [TreatyRef],
      description: 'The treaties and laws that it stands in tension with, as a source reads it.',
      resolve: ({ id }, _, context, info) => nodesTo<Treaty>(context, 'provision', id, 'IN_TENSION_WITH', info),
    }),
  }),
});

builder.objectField(TreatyRef, 'provisions', (t) =>
  t.field({
    type: [ProvisionRef],
    description: 'Its provisions of the top level, each with its own parts.',
    resolve: ({ id }, _, context, info) => nodesFrom<Provision>(context, 'treaty', id, 'PART_OF', info),
  }),
);
