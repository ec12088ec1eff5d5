import { builder } from '../kernel/builder.ts';
import { inward, outward } from './neighbours.ts';
import { ActorRef, node } from './node.ts';
import { rootFields } from './node-list.ts';

export const ProcessRef = node('process');
rootFields('process', ProcessRef, { example: 'ahc', many: 'processes' });

builder.objectFields(ProcessRef, (t) => ({
  runBy: t.field({
    type: [ActorRef],
    description: 'Who runs it, as far as a source says.',
    resolve: outward('RUN_BY'),
  }),
  participants: t.field({
    type: [ActorRef],
    description: 'Who took part in it, as far as a source says.',
    resolve: inward('TOOK_PART_IN'),
  }),
  submitters: t.field({
    type: [ActorRef],
    description: 'Who sent in texts or views, as far as a source says.',
    resolve: inward('SUBMITTED_TO'),
  }),
}));
