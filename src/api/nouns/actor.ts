import type { Actor, NodeOf } from '../../graph/node.ts';
import { builder } from '../kernel/builder.ts';
import { EntityRef } from './entity.ts';
import { NodeRef } from './node.ts';

export const ActorRef = builder.interfaceRef<Actor>('Actor').implement({
  description:
    'Whoever takes part or speaks: a state, a bloc, an organisation, a company, an institution, a publisher, an alliance, a person, a role, a group that a source only counts.',
  interfaces: [NodeRef, EntityRef],
  resolveType: ({ type }) => type,
});

builder.objectRef<NodeOf<'alliance'>>('Alliance').implement({
  description: 'Companies or organisations that speak together.',
  interfaces: [NodeRef, EntityRef, ActorRef],
});

export const PersonRef = builder.objectRef<NodeOf<'person'>>('Person').implement({
  description: 'A person. Which roles it holds, and at whom, is in `memberOf`.',
  interfaces: [NodeRef, EntityRef, ActorRef],
});
