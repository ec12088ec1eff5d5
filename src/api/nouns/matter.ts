import type { Matter } from '../../graph/node.ts';
import { builder } from '../kernel/builder.ts';
import { EntityRef } from './entity.ts';
import { NodeRef } from './node.ts';

export const MatterRef = builder.interfaceRef<Matter>('Matter').implement({
  description: 'What one can take a stand on: a treaty, a provision, a topic, an amendment.',
  interfaces: [NodeRef, EntityRef],
  resolveType: ({ type }) => type,
});
