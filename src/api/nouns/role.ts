import { type RoleHolders, roleHolders } from '../../graph/role.ts';
import { builder } from '../kernel/builder.ts';
import type { Context } from '../kernel/context.ts';
import { toNode, toNodes } from '../kernel/reference.ts';
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
