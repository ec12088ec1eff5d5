import type { Actor, NodeOf } from '../../graph/node.ts';
import { type Held, type Role, rolesHeld } from '../../graph/role.ts';
import { builder } from '../kernel/builder.ts';
import type { Context } from '../kernel/context.ts';
import { nodeAt, nodesAt } from '../kernel/reference.ts';
import { ActorRef, PersonRef } from './actor.ts';
import { EntityRef } from './entity.ts';
import { NodeRef } from './node.ts';

const held = (context: Context, id: string): Promise<Held> =>
  context.batch('held', id, (roles) => rolesHeld(context.graph, roles, context.asOf));

export const RoleRef = builder.objectRef<Role>('Role').implement({
  description: 'A post or an unnamed voice that speaks for somebody: who holds it may be known or not.',
  interfaces: [NodeRef, EntityRef, ActorRef],
  fields: (t) => ({
    title: t.exposeString('title', { description: 'What the post is called.' }),
    at: t.field({
      type: ActorRef,
      nullable: true,
      description: 'Where the post is: an organisation, an institution, a publisher; null where no source says.',
      resolve: async ({ id }, _, context, info) => {
        const { at } = await held(context, id);
        return at === null ? null : nodeAt<Actor>(context, at, info);
      },
    }),
    heldBy: t.field({
      type: [PersonRef],
      description: 'Who holds the post, or held it where no day is asked; empty where no source names anybody.',
      resolve: async ({ id }, _, context, info) =>
        nodesAt<NodeOf<'person'>>(context, (await held(context, id)).by, info),
    }),
  }),
});
