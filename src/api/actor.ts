import type { Entity } from '../graph/entity.ts';
import type { Group } from '../graph/group.ts';
import type { State } from '../graph/state.ts';
import { builder } from './builder.ts';
import { EntityRef } from './entity.ts';
import { NodeRef } from './node.ts';

type Simple = 'Bloc' | 'NGO' | 'Company' | 'Institution' | 'Publisher' | 'Alliance' | 'Person' | 'Role';

export const ActorRef = builder.interfaceRef<State | Group | Entity<Simple>>('Actor').implement({
  description:
    'Whoever takes part or speaks: a state, a bloc, an organisation, a company, an institution, a publisher, an alliance, a person, a role, a group that a source only counts.',
  interfaces: [NodeRef, EntityRef],
  resolveType: ({ type }) => type,
});

builder.objectRef<Entity<'Bloc'>>('Bloc').implement({
  description: 'States that act together, such as the European Union, or a region of the world.',
  interfaces: [NodeRef, EntityRef, ActorRef],
});

builder.objectRef<Entity<'NGO'>>('NGO').implement({
  description: 'A non-governmental organisation.',
  interfaces: [NodeRef, EntityRef, ActorRef],
});

builder.objectRef<Entity<'Company'>>('Company').implement({
  description: 'A company.',
  interfaces: [NodeRef, EntityRef, ActorRef],
});

builder.objectRef<Entity<'Institution'>>('Institution').implement({
  description: 'A body of the United Nations, of a government or of several, or a programme of one.',
  interfaces: [NodeRef, EntityRef, ActorRef],
});

builder.objectRef<Entity<'Publisher'>>('Publisher').implement({
  description: 'A medium or a platform that publishes what others, or its own authors, say.',
  interfaces: [NodeRef, EntityRef, ActorRef],
});

builder.objectRef<Entity<'Alliance'>>('Alliance').implement({
  description: 'Companies or organisations that speak together.',
  interfaces: [NodeRef, EntityRef, ActorRef],
});

builder.objectRef<Entity<'Person'>>('Person').implement({
  description: 'A person.',
  interfaces: [NodeRef, EntityRef, ActorRef],
});

export const RoleRef = builder.objectRef<Entity<'Role'>>('Role').implement({
  description: 'A post or an unnamed voice that speaks for somebody: who holds it may be known or not.',
  interfaces: [NodeRef, EntityRef, ActorRef],
});
