import type { Entity } from '../graph/entity.ts';
import { builder } from './builder.ts';
import { EntityRef } from './entity.ts';
import { NodeRef } from './node.ts';

builder.objectRef<Entity<'Decision'>>('Decision').implement({
  description:
    'What a body decided or is to decide, by whatever method: a decision is not a vote event, and consensus is not 193 votes.',
  interfaces: [NodeRef, EntityRef],
});
