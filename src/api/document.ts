import type { Entity } from '../graph/entity.ts';
import { builder } from './builder.ts';
import { EntityRef } from './entity.ts';
import { NodeRef } from './node.ts';

builder.objectRef<Entity<'Document'>>('Document').implement({
  description: 'A letter, a statement, a report or another text that articles speak of.',
  interfaces: [NodeRef, EntityRef],
});
