import { ownNodesById } from './kernel/node-queries.ts';
import type { RowOf } from './kernel/query.ts';
import { nullable, text } from './kernel/shape.ts';

/** Nodes of which a name, and what sort it is where the noun has sorts, is all that they say of themselves. */
export const entitiesById = ownNodesById('entity/by-ids', { name: text, kind: nullable(text) });
export type NamedNode = RowOf<typeof entitiesById>;
