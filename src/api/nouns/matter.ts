import type { Amendment } from '../../graph/amendment.ts';
import type { Node } from '../../graph/nodes.ts';
import type { Provision } from '../../graph/provision.ts';
import type { Topic } from '../../graph/topic.ts';
import type { Treaty } from '../../graph/treaty.ts';
import { builder } from '../kernel/builder.ts';
import { EntityRef } from './entity.ts';
import { NodeRef } from './node.ts';

export type Matter = Amendment | Provision | Topic | Treaty;

const MATTERS: readonly string[] = ['Amendment', 'Provision', 'Topic', 'Treaty'] satisfies Matter['type'][];

export const isMatter = (node: Node): node is Matter => MATTERS.includes(node.type);

export const MatterRef = builder.interfaceRef<Matter>('Matter').implement({
  description: 'What one can take a stand on: a treaty, a provision, a topic, an amendment.',
  interfaces: [NodeRef, EntityRef],
  resolveType: ({ type }) => type,
});
