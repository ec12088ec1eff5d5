import type { Entity } from '../graph/entity.ts';
import { builder } from './builder.ts';
import { EntityRef } from './entity.ts';
import { NodeRef } from './node.ts';

builder.objectRef<Entity<'Process'>>('Process').implement({
  description: 'A negotiation from its beginning to its end, with its sessions.',
  interfaces: [NodeRef, EntityRef],
});
