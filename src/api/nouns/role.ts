import { type RoleHolders, roleHolders } from '../../graph/role.ts';
import { builder } from '../kernel/builder.ts';
import type { Context } from '../kernel/context.ts';
import { toNode, toNodes } from '../kernel/reference.ts';
import { neighboursOf } from './neighbours.ts';
import { ActorRef, node } from './node.ts';
import { rootFields } from './node-list.ts';
import { PersonRef } from './simple-actor.ts';

export const RoleRef = node('role');
rootFields('role', RoleRef, { example: 'eff-policy-director-global-privacy', many: 'roles' });

const held = (context: Context, id: string): Promise<RoleHolders> => context.batch(roleHolders, [], id);

builder.objectFields(RoleRef, (t) => ({
  roleTitle: t.exposeString('title', { description: 'The title of the post.' }),
  at: t.field({
    type: ActorRef,
    nullable: true,
    description: 'Where the post is: an organisation, an institution, a publisher; null where no source says.',
    resolve: toNode(async ({ id }, context) => (await held(context, id)).at),
  }),
  heldBy: t.field({
    type: [PersonRef],
    description: 'Who holds the post, or held it where no day is asked; empty where no source names anybody.',
    resolve: toNodes(async ({ id }, context) => (await held(context, id)).by),
  }),
}));

builder.interfaceField(ActorRef, 'people', (t) =>
  t.field({
    type: [PersonRef],
    description:
      'Who holds a role at it, or held one where no day is asked; the roles are in `posts`, what they say for it in `statementsByPeople`.',
    resolve: toNodes(async ({ id }, context) => {
      const posts = (await neighboursOf(context, id)).from('ROLE_AT');
      const holders = await Promise.all(posts.map((post) => held(context, post)));
      return [...new Set(holders.flatMap(({ by }) => by))].sort();
    }),
  }),
);
