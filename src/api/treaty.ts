import type { Entity } from '../graph/entity.ts';
import { builder } from './builder.ts';
import { EntityRef } from './entity.ts';
import { MatterRef } from './matter.ts';
import { NodeRef } from './node.ts';

export const TreatyRef = builder.objectRef<Entity<'Treaty'>>('Treaty').implement({
  description: 'A treaty, a protocol, a law, or a class of instruments.',
  interfaces: [NodeRef, EntityRef, MatterRef],
});
