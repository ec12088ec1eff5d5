import type { AsOf } from '../../graph/kernel/as-of.ts';
import {
  countMembershipsByBloc,
  type Membership,
  membershipsByBloc,
  membershipsByMember,
} from '../../graph/membership.ts';
import { builder } from '../kernel/builder.ts';
import { connection, list } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { toNode } from '../kernel/reference.ts';
import { selects, selectsOfItems } from '../kernel/selection.ts';
import { WhenRef } from '../kernel/when.ts';
import { type Window, windowArguments } from '../kernel/window.ts';
import { ClaimRef, claimsAt } from './claim.ts';
import { EVIDENCE } from './evidence.ts';
import { ActorRef, NodeRef } from './node.ts';

const MembershipRef = builder.objectRef<Membership>('Membership').implement({
  description: 'That a state, a company or another actor belongs to one, or that a person holds a role at one.',
  interfaces: [NodeRef],
  fields: (t) => ({
    member: t.field({
      type: ActorRef,
      description: 'The actor who belongs, or holds the role.',
      resolve: toNode(({ member }) => member),
    }),
    of: t.field({
      type: ActorRef,
      description:
        'To whom: a bloc, an alliance, or where the role is held; the role itself, where no source says where it is held.',
      resolve: toNode(({ of }) => of),
    }),
    role: t.exposeString('role', { nullable: true, description: 'The title of the role; null for a mere member.' }),
    from: t.expose('from', {
      type: WhenRef,
      nullable: true,
      description:
        'The first day of it, or the month or year in which that was; null where no source says, where `dated` is false, and for a region.',
    }),
    to: t.expose('to', {
      type: WhenRef,
      nullable: true,
      description:
        'The last day of it, or the month or year in which that was; null where it lasts or no source says. It counts as long as it can have lasted.',
    }),
    dated: t.exposeBoolean('dated', {
      description:
        'Whether a source says from when, or that it is always so. A membership in a table of groups that is not dated counts from the day on which the group was founded. A state lies in its region without a first day, and that is dated.',
    }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'What the table of groups remarks on it: a suspension, how the date was found; null where nothing.',
    }),
    claimsBehind: t.field({
      type: [ClaimRef],
      description: 'The claims behind it, with who makes them; none where it stands in a table of groups.',
      resolve: ({ claims }, _, context, info) => claimsAt(context, claims, info),
    }),
    evidence: t.field(EVIDENCE),
  }),
});

/** As of the day that an argument gives, else of that of the operation. */
const onDay = ({ day }: { readonly day?: string | null }, { asOf }: Context): AsOf => ({
  ...asOf,
  valid: day ?? asOf.valid,
});

builder.interfaceField(ActorRef, 'memberOf', (t) =>
  t.field({
    type: [MembershipRef],
    description: 'What it belongs to, and which roles a person holds, oldest first, undated last: also in the past.',
    args: { day: t.arg({ type: 'Date', description: 'Only what it belonged to on this day.' }) },
    resolve: ({ id }, args, context, info) =>
      context.batch(membershipsByMember, [], id, {
        asOf: onDay(args, context),
        before: async (lists) => {
          if (selects(info, 'of')) await context.nodes.read(lists.flat().map(({ of }) => of));
        },
      }),
  }),
);

builder.interfaceField(ActorRef, 'members', (t) =>
  t.field({
    type: connection(MembershipRef, 'Membership', 'membership'),
    description:
      'Who belongs to it, in the order of their names, each with since when and who says so. Of a group that a source draws from all of a bloc but some, these members of the bloc, as `Group.claimsBehind` says.',
    args: {
      ...windowArguments(t.arg),
      day: t.arg({
        type: 'Date',
        description: 'Who belonged to it on this day; today, or on the day of `asOf`, when omitted.',
      }),
    },
    resolve: list({
      asOf: (args: Window & { readonly day?: string | null }, context) => onDay(args, context),
      read: membershipsByBloc,
      count: countMembershipsByBloc,
      placeOf: ({ key }) => key,
      before: async (memberships, { nodes }, info) => {
        if (selectsOfItems(info, 'member')) await nodes.read(memberships.map(({ member }) => member));
      },
    }),
  }),
);
