import type { Entity } from '../graph/entity.ts';
import { builder } from './builder.ts';
import { EntityRef } from './entity.ts';
import { NodeRef } from './node.ts';

builder.objectRef<Entity<'Session'>>('Session').implement({
  description: 'A session of a negotiation, or an event beside it.',
  interfaces: [NodeRef, EntityRef],
});
