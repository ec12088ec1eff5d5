import type { Entity } from '../../graph/entity.ts';
import type { Group } from '../../graph/group.ts';
import type { Node } from '../../graph/nodes.ts';
import type { Role } from '../../graph/role.ts';
import type { State } from '../../graph/state.ts';
import { builder } from '../kernel/builder.ts';
import { EntityRef } from './entity.ts';
import { NodeRef } from './node.ts';

type Simple = 'Bloc' | 'NGO' | 'Company' | 'Institution' | 'Publisher' | 'Alliance' | 'Person';
export type Actor = State | Group | Role | Entity<Simple>;

const ACTORS: readonly string[] = [
  'State',
  'Bloc',
  'NGO',
  'Company',
  'Institution',
  'Publisher',
  'Alliance',
  'Person',
  'Group',
  'Role',
] satisfies Actor['type'][];

export const isActor = (node: Node): node is Actor => ACTORS.includes(node.type);

export const ActorRef = builder.interfaceRef<Actor>('Actor').implement({
  description:
    'Whoever takes part or speaks: a state, a bloc, an organisation, a company, an institution, a publisher, an alliance, a person, a role, a group that a source only counts.',
  interfaces: [NodeRef, EntityRef],
  resolveType: ({ type }) => type,
});

builder.objectRef<Entity<'Alliance'>>('Alliance').implement({
  description: 'Companies or organisations that speak together.',
  interfaces: [NodeRef, EntityRef, ActorRef],
});

export const PersonRef = builder.objectRef<Entity<'Person'>>('Person').implement({
  description: 'A person. Which roles it holds, and at whom, is in `memberOf`.',
  interfaces: [NodeRef, EntityRef, ActorRef],
});
