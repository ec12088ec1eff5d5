import { builder } from '../kernel/builder.ts';
import { WhenRef } from '../kernel/when.ts';
import { inward, outward } from './neighbours.ts';
import { ActorRef, node } from './node.ts';
import { rootFields } from './node-list.ts';

export const TreatyRef = node('treaty');
rootFields('treaty', TreatyRef, { example: 'un-cybercrime', many: 'treaties', by: 'DATE' });

builder.objectFields(TreatyRef, (t) => ({
  concluded: t.expose('concluded', {
    type: WhenRef,
    nullable: true,
    description: 'When it was concluded, as far as it can be told.',
  }),
  supplements: t.field({
    type: [TreatyRef],
    description: 'The treaties that it supplements.',
    resolve: outward('SUPPLEMENTS'),
  }),
  supplementedBy: t.field({
    type: [TreatyRef],
    description: 'What supplements it: its protocols.',
    resolve: inward('SUPPLEMENTS'),
  }),
  negotiatedUnder: t.field({
    type: [ActorRef],
    description: 'The bodies under whose roof it was negotiated, which does not make them its authors.',
    resolve: outward('NEGOTIATED_UNDER'),
  }),
}));
