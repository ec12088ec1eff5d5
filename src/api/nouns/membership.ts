import {
  countMembershipsByBloc,
  type Listed,
  type Membership,
  membershipsByBloc,
  membershipsByMember,
} from '../../graph/membership.ts';
import type { Actor } from '../../graph/node.ts';
import { builder } from '../kernel/builder.ts';
import { Connection, pageArguments, pageOf, UNREAD } from '../kernel/connection.ts';
import { nodeAt } from '../kernel/reference.ts';
import { selects, selectsItems, selectsOfItems } from '../kernel/selection.ts';
import { WhenRef } from '../kernel/when.ts';
import { ActorRef } from './actor.ts';
import { BlocRef } from './bloc.ts';
import { ClaimRef, claimsAt } from './claim.ts';
import { EvidenceRef, ofClaims, ofRecords, SAYS } from './evidence.ts';
import { NodeRef } from './node.ts';

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
      description:
        'The first day of it, or the month or year in which that was; null where no source says, and where `dated` is false.',
    }),
    to: t.expose('to', {
      type: WhenRef,
      nullable: true,
      description:
        'The last day of it, or the month or year in which that was; null where it lasts or no source says. It counts as long as it can have lasted.',
    }),
    dated: t.exposeBoolean('dated', {
      description:
        'Whether a source says from when. A membership in a table of groups that is not dated counts from the day on which the group was founded.',
    }),
    note: t.exposeString('note', {
      nullable: true,
      description: 'What the table of groups remarks on it: a suspension, how the date was found; null where nothing.',
    }),
    claims: t.field({
      type: [ClaimRef],
      description: 'The claims behind it, with who makes them; none where it stands in a table of groups.',
      resolve: ({ claims }, _, context, info) => claimsAt(context, claims, info),
    }),
    evidence: t.field({
      type: [EvidenceRef],
      description: SAYS,
      resolve: async ({ claims, records }, _, context) => [...(await ofClaims(context, claims)), ...ofRecords(records)],
    }),
  }),
});

const MembershipConnection = builder.connectionObject(
  { type: MembershipRef, name: 'MembershipConnection', description: 'A page of memberships.' },
  { description: 'A membership with its cursor.' },
);

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

builder.objectField(BlocRef, 'members', (t) =>
  t.field({
    type: MembershipConnection,
    description: 'Who belongs to it, in the order of their names, each with since when and who says so.',
    args: {
      ...pageArguments(t.arg),
      on: t.arg({
        type: 'Date',
        description: 'Who belonged to it on this day; today, or on the day of `@asOf`, when omitted.',
      }),
    },
    resolve: async ({ id }, { on, ...args }, context, info) => {
      const asOf = { ...context.asOf, valid: on ?? context.asOf.valid };
      const page = pageOf('members', args);
      const read = async (blocs: readonly string[]) => {
        const slices = await membershipsByBloc(context.graph, blocs, asOf, page);
        if (selectsOfItems(info, 'member'))
          await context.nodes.read(slices.flatMap(({ items }) => items.map(({ member }) => member)));
        return slices;
      };
      const slice = selectsItems(info)
        ? await context.batch(`members ${JSON.stringify([on, page])}`, id, read)
        : UNREAD;
      const count = () =>
        context.batch(`count members ${on ?? ''}`, id, (blocs) => countMembershipsByBloc(context.graph, blocs, asOf));
      return new Connection<Membership>('members', page.after, slice, (item) => (item as Listed).key, count);
    },
  }),
);
