import type { Ballot } from '../../graph/ballot.ts';
import { ballotOf } from '../../graph/ballot.ts';
import { stands } from '../../graph/claim.ts';
import { type Membership, membershipsById } from '../../graph/membership.ts';
import type { Node } from '../../graph/node.ts';
import { type Position, positionsById } from '../../graph/position.ts';
import { voteEventId } from '../../graph/vote-event.ts';
import { builder } from '../kernel/builder.ts';
import type { Context } from '../kernel/context.ts';
import { ID_FORM, idOf, MOST, notTooMany } from '../kernel/node-arguments.ts';

export const NodeRef = builder.interfaceRef<Node | Ballot | Position | Membership>('Node').implement({
  description: 'Whatever has an id. Ids are stable over re-imports and never used again.',
  resolveType: ({ type }) => type,
  fields: (t) => ({
    id: t.exposeID('id', {
      description: 'A name in the form `urn:caucus:<type>:<key>`, such as `urn:caucus:state:RUS`.',
    }),
  }),
});

type Anything = Node | Ballot | Position | Membership;
type Find = (context: Context, id: string, key: string) => Promise<Anything | null>;

/** How things are found that are relationships of the graph, by the type in their ids. */
const edges: Readonly<Record<string, Find>> = {
  async ballot(context, _, key) {
    const end = key.lastIndexOf('/');
    const event = await context.nodes.get(voteEventId(key.slice(0, end)));
    return event?.type === 'VoteEvent' ? ballotOf(context.graph, key.slice(end + 1), event, context.asOf) : null;
  },
  position: (context, id) => context.batch('position', id, (ids) => positionsById(context.graph, ids, context.asOf)),
  membership: (context, id) =>
    context.batch('membership', id, (ids) => membershipsById(context.graph, ids, context.asOf)),
};

async function nodeOf(context: Context, argument: string, id: string): Promise<Anything | null> {
  const { type, key } = idOf(argument, id);
  const find = edges[type];
  return find ? find(context, id, key) : asOf(context, await context.nodes.get(id));
}

/** Null for a claim that does not stand as of then, and for what somebody says by it. */
async function asOf(context: Context, node: Node | null): Promise<Node | null> {
  const claim = node?.type === 'Assertion' ? await context.nodes.get(node.claim) : node;
  return claim?.type === 'Claim' && !stands(claim, context.asOf) ? null : node;
}

builder.queryFields((t) => ({
  node: t.field({
    type: NodeRef,
    nullable: true,
    description: 'Anything by its id; null when the graph has no such thing.',
    args: { id: t.arg.id({ required: true, description: ID_FORM }) },
    resolve: (_, { id }, context) => nodeOf(context, 'id', id),
  }),
  nodes: t.field({
    type: [NodeRef],
    nullable: { list: false, items: true },
    description: `Things by their ids, in the order of the ids, at most ${MOST}; null for an id that the graph does not have.`,
    args: { ids: t.arg.idList({ required: true, description: ID_FORM }) },
    resolve: async (_, { ids }, context) => {
      notTooMany('ids', ids);
      return Promise.all(ids.map((id) => nodeOf(context, 'ids', id)));
    },
  }),
}));
