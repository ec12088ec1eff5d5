import type { GraphQLResolveInfo } from 'graphql';
import { NOW } from '../../graph/kernel/as-of.ts';
import type { Node } from '../../graph/node.ts';
import type { Context } from './context.ts';
import { selectsMore } from './selection.ts';

type Later<T> = T | Promise<T>;

/**
 * The extensions of a field that has its value at once when the page that it stands in has been read. A page of such fields and of properties is written as
 * text, and not made of objects first (`src/http/written-pages.ts`).
 */
export const AT_ONCE = { atOnce: true } as const;

/** What resolves a field of `P`: its type says which node there is at the id, which is known of no id. */
type Resolve<P, T> = (parent: P, args: object, context: Context, info: GraphQLResolveInfo) => Later<T>;

/** Whether nodes have to be read: for more than their ids, and as of then for whether they were there. */
const isRead = ({ asOf }: Context, info: GraphQLResolveInfo): boolean => asOf !== NOW || selectsMore(info);

/** The node that a field points at: without a read when only its id is selected, at once when it has been read. */
export function nodeAt<T>(context: Context, id: string | null, info: GraphQLResolveInfo): Later<T> {
  if (id === null) return null as T;
  return (isRead(context, info) ? context.nodes.get(id) : context.nodes.reference(id)) as Later<T>;
}

/** The nodes that a list field points at: those of a level are read together, and all are given at once when they have been read. */
export function nodesAt<T>(context: Context, ids: readonly string[], info: GraphQLResolveInfo): Later<T[]> {
  const { nodes } = context;
  if (!isRead(context, info)) return ids.map((id) => nodes.reference(id) as T);
  const found = ids.map((id) => nodes.get(id));
  if (found.some((node) => node instanceof Promise)) return Promise.all(found).then(present<T>);
  return present(found as (Node | null)[]);
}

/** As of another time, some may not have been there. */
const present = <T>(nodes: readonly (Node | null)[]): T[] => nodes.filter((node) => node !== null) as T[];

/** Resolves a field to the node whose id the parent has, or null: of which noun it is, the field says. */
export const toNode =
  <P>(idOf: (parent: P, context: Context) => Later<string | null>): Resolve<P, never> =>
  (parent, _, context, info) => {
    const id = idOf(parent, context);
    return id instanceof Promise
      ? id.then((one) => nodeAt<never>(context, one, info))
      : nodeAt<never>(context, id, info);
  };

/** Resolves a field to the nodes whose ids the parent has. */
export const toNodes =
  <P>(idsOf: (parent: P, context: Context) => Later<readonly string[]>): Resolve<P, never[]> =>
  (parent, _, context, info) => {
    const ids = idsOf(parent, context);
    return ids instanceof Promise
      ? ids.then((all) => nodesAt<never>(context, all, info))
      : nodesAt<never>(context, ids, info);
  };
