import type { Entity } from '../../graph/node.ts';
import { builder } from '../kernel/builder.ts';
import { NodeRef } from './node.ts';

export const EntityRef = builder.interfaceRef<Entity>('Entity').implement({
  description: 'Anything a claim can be about.',
  interfaces: [NodeRef],
  resolveType: ({ type }) => type,
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What it is called in English, in our usage where sources differ.' }),
  }),
});
