import type { Entity } from '../graph/entity.ts';
import type { Group } from '../graph/group.ts';
import type { State } from '../graph/state.ts';
import { builder } from './builder.ts';
import { EntityRef } from './entity.ts';
import { NodeRef } from './node.ts';

export const ActorRef = builder.interfaceRef<State | Group | Entity<'Publisher' | 'NGO'>>('Actor').implement({
  description:
    'Whoever takes part or speaks: a state, a publisher, a non-governmental organisation, a group that a source only counts.',
  interfaces: [NodeRef, EntityRef],
  resolveType: ({ type }) => type,
});

builder.objectRef<Entity<'Publisher'>>('Publisher').implement({
  description: 'A medium or a platform that publishes what others, or its own authors, say.',
  interfaces: [NodeRef, EntityRef, ActorRef],
});

builder.objectRef<Entity<'NGO'>>('NGO').implement({
  description: 'A non-governmental organisation.',
  interfaces: [NodeRef, EntityRef, ActorRef],
});
