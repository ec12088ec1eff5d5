import type { Dataset } from '../graph/dataset.ts';
import type { Node } from '../graph/nodes.ts';
import { builder } from './builder.ts';
import { NodeRef } from './node.ts';

/** What has a name. */
export type Thing = Exclude<Node, Dataset>;

export const EntityRef = builder.interfaceRef<Thing>('Entity').implement({
  description: 'Anything a claim can be about.',
  interfaces: [NodeRef],
  resolveType: ({ type }) => type,
  fields: (t) => ({
    name: t.exposeString('name', { description: 'What it is called in English, in our usage where sources differ.' }),
  }),
});
