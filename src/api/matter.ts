import type { Amendment } from '../graph/amendment.ts';
import type { Provision } from '../graph/provision.ts';
import type { Topic } from '../graph/topic.ts';
import type { Treaty } from '../graph/treaty.ts';
import { builder } from './builder.ts';
import { EntityRef } from './entity.ts';
import { NodeRef } from './node.ts';

export const MatterRef = builder.interfaceRef<Amendment | Provision | Topic | Treaty>('Matter').implement({
  description: 'What one can take a stand on: a treaty, a provision, a topic, an amendment.',
  interfaces: [NodeRef, EntityRef],
  resolveType: ({ type }) => type,
});
