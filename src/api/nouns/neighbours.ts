import type { EdgeType } from '../../graph/edges.ts';
import { type Neighbours, neighbours } from '../../graph/neighbours.ts';
import type { Context } from '../kernel/context.ts';
import { toNodes } from '../kernel/reference.ts';

type Identified = { readonly id: string };

/** The far ends of a node's edges: all fields of all nodes of a level share one read. */
export const neighboursOf = (context: Context, id: string): Promise<Neighbours> => context.batch(neighbours, [], id);

/** Resolves a field to the nodes that the edges of a type lead to. */
export const outward = (type: EdgeType | 'LED_BY') =>
  toNodes<Identified>(async ({ id }, context) => (await neighboursOf(context, id)).to(type));

/** Resolves a field to the nodes that the edges of a type come from. */
export const inward = (type: EdgeType) =>
  toNodes<Identified>(async ({ id }, context) => (await neighboursOf(context, id)).from(type));
