import { type Membership, membershipsByMember } from '../graph/membership.ts';
import { type Actor, ActorRef } from './actor.ts';
import { builder } from './builder.ts';
import { ClaimRef, claimsAt } from './claim.ts';
import { EvidenceRef, ofClaims, SAYS } from './evidence.ts';
import { NodeRef } from './node.ts';
import { nodeAt } from './reference.ts';
import { selects } from './selection.ts';
import { WhenRef } from './when.ts';

const MembershipRef = builder.objectRef<Membership>('Membership').implement({
  description: 'That a state, a company or another actor belongs to one, or that a person holds a role at one.',
  interfaces: [NodeRef],
  fields: (t) => ({
    member: t.field({
      type: ActorRef,
      description: 'Who belongs, or holds the role.',
      resolve: ({ member }, _, context, info) => nodeAt<Actor>(context, member, info),
    }),
    of: t.field({
      type: ActorRef,
      description:
        'To whom: a bloc, an alliance, or where the role is held; the role itself, where no source says where it is held.',
      resolve: ({ of }, _, context, info) => nodeAt<Actor>(context, of, info),
    }),
    role: t.exposeString('role', { nullable: true, description: 'The title of the role; null for a mere member.' }),
    from: t.expose('from', {
      type: WhenRef,
      nullable: true,
      description: 'The first day of it; null where no source says.',
    }),
    to: t.expose('to', {
      type: WhenRef,
      nullable: true,
      description: 'The last day of it, or the last that it can have been; null where it lasts or no source says.',
    }),
    claims: t.field({
      type: [ClaimRef],
      description: 'The claims behind it, with who makes them.',
      resolve: ({ claims }, _, context, info) => claimsAt(context, claims, info),
    }),
    evidence: t.field({
      type: [EvidenceRef],
      description: SAYS,
      resolve: ({ claims }, _, context) => ofClaims(context, claims),
    }),
  }),
});

builder.interfaceField(ActorRef, 'memberOf', (t) =>
  t.field({
    type: [MembershipRef],
    description: 'What it belongs to, and which roles a person holds, oldest first, undated last: also in the past.',
    args: { on: t.arg({ type: 'Date', description: 'Only what it belonged to on this day.' }) },
    resolve: ({ id }, { on }, context, info) => {
      const asOf = { ...context.asOf, valid: on ?? context.asOf.valid };
      return context.batch(`member of ${on ?? ''}`, id, async (members) => {
        const lists = await membershipsByMember(context.graph, members, asOf);
        if (selects(info, 'of')) await context.nodes.read(lists.flat().map(({ of }) => of));
        return lists;
      });
    },
  }),
);
