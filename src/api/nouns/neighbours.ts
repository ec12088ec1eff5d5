import type { GraphQLResolveInfo } from 'graphql';
import { type Neighbours, type Noun, neighbours } from '../../graph/neighbours.ts';
import type { Node } from '../../graph/node.ts';
import type { Context } from '../kernel/context.ts';
import { nodesAt } from '../kernel/reference.ts';

/** The far ends of a node's edges: all fields of all nodes of a noun on a level share one read. */
export const neighboursOf = (context: Context, noun: Noun, id: string): Promise<Neighbours> =>
  context.batch(`${noun} neighbours`, id, (ids) => neighbours(context.graph, noun, ids, context.asOf));

/** The nodes that a node's edges of a type lead to. */
export const nodesTo = async <T extends Node>(
  context: Context,
  noun: Noun,
  id: string,
  type: string,
  info: GraphQLResolveInfo,
): Promise<T[]> => nodesAt<T>(context, (await neighboursOf(context, noun, id)).to(type), info);

/** The nodes that a node's edges of a type come from. */
export const nodesFrom = async <T extends Node>(
  context: Context,
  noun: Noun,
  id: string,
  type: string,
  info: GraphQLResolveInfo,
): Promise<T[]> => nodesAt<T>(context, (await neighboursOf(context, noun, id)).from(type), info);
