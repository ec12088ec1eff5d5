import { type WayUp, waysUp } from '../../graph/provision.ts';
import { builder } from '../kernel/builder.ts';
import type { Context } from '../kernel/context.ts';
import { toNode, toNodes } from '../kernel/reference.ts';
import { inward, outward } from './neighbours.ts';
import { node } from './node.ts';
import { rootFields } from './node-list.ts';
import { TreatyRef } from './treaty.ts';

export const ProvisionRef = node('provision');
rootFields('provision', ProvisionRef, { example: 'un-cybercrime/art-47', many: 'provisions' });

const wayUp = (context: Context, id: string): Promise<WayUp> => context.batch(waysUp, [], id);

builder.objectFields(ProvisionRef, (t) => ({
  treaty: t.field({
    type: TreatyRef,
    nullable: true,
    description: 'The treaty that it belongs to.',
    resolve: toNode(async ({ id }, context) => (await wayUp(context, id)).treaty),
  }),
  provisionNumber: t.exposeString('number', {
    nullable: true,
    description: 'Where it stands in the text: `Article 47, paragraph 1, point (c)`; null where no source says.',
  }),
  ancestors: t.field({
    type: [ProvisionRef],
    description: 'The provisions that it is part of, nearest first.',
    resolve: toNodes(async ({ id }, context) => (await wayUp(context, id)).ancestors),
  }),
  parts: t.field({
    type: [ProvisionRef],
    description: 'The provisions that are directly part of it.',
    resolve: inward('PART_OF'),
  }),
  excludes: t.field({
    type: [ProvisionRef],
    description: 'The provisions that it does not apply to, as a source reads it.',
    resolve: outward('EXCLUDES'),
  }),
  inTensionWith: t.field({
    type: [TreatyRef],
    description: 'The treaties and laws that it stands in tension with, as a source reads it.',
    resolve: outward('IN_TENSION_WITH'),
  }),
}));

builder.objectField(TreatyRef, 'provisions', (t) =>
  t.field({
    type: [ProvisionRef],
    description: 'Its provisions of the top level, each with its own parts.',
    resolve: inward('PART_OF'),
  }),
);
