import type { GraphQLResolveInfo } from 'graphql';
import type { Claim } from '../../graph/claim.ts';
import { claimsThatFit, type ClaimFilter as Filter, type Fitting } from '../../graph/claim-filter.ts';
import type { Statement } from '../../graph/claim-ledger.ts';
import type { NodeOf } from '../../graph/node.ts';
import { type Arguments, builder } from '../kernel/builder.ts';
import { type Connection, nodePage } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { enumOf } from '../kernel/enum.ts';
import { Direction } from '../kernel/order.ts';
import { selectsItems } from '../kernel/selection.ts';
import { checkCursors, stretchOf, UNREAD, type Window, windowArguments } from '../kernel/window.ts';
import { ClaimFilter, claimFilterOf, type GivenClaimFilter } from './claim-filter.ts';

const ClaimOrderKey = enumOf('ClaimOrderKey', 'By what claims are ordered.', {
  KEY: 'By their keys within the dossier.',
  DATE: 'By the latest day that the date of each can be; what has no date comes last.',
  PLACE: 'By the first place in a text where each is written.',
});

type OrderKey = 'KEY' | 'DATE' | 'PLACE';
type GivenClaimOrder = { readonly by: OrderKey; readonly direction?: 'ASC' | 'DESC' | null | undefined };

const ClaimOrder = builder.inputRef<GivenClaimOrder>('ClaimOrder').implement({
  description: 'How claims are ordered.',
  fields: (t) => ({
    by: t.field({ type: ClaimOrderKey, required: true, description: 'By what.' }),
    direction: t.field({
      type: Direction,
      description: 'Which end comes first; the newest by date, and the first key or place, when omitted.',
    }),
  }),
});

/** The arguments of every list of what is said: the part that is asked for, and which claims. */
export const saidArguments = (arg: Arguments) => ({
  ...windowArguments(arg),
  where: arg({ type: ClaimFilter, description: 'Only claims that fit.' }),
});

/** The same of a list of claims, with its order. */
export const claimsArguments = (arg: Arguments, by: OrderKey = 'KEY') => ({
  ...saidArguments(arg),
  orderBy: arg({
    type: ClaimOrder,
    required: true,
    defaultValue: { by },
    description: `The order of the list; by ${by.toLowerCase()} when omitted.`,
  }),
});

type SaidWindow = Window & { readonly where?: GivenClaimFilter | null | undefined };
/** What is asked of a list of claims. */
export type ClaimsWindow = SaidWindow & { readonly orderBy: GivenClaimOrder };

/** The claims in memory that an argument and a parent narrow to. */
async function claimsWhere(context: Context, own: Filter, { where }: SaidWindow): Promise<readonly Fitting[]> {
  const filter = { ...own, and: [await claimFilterOf(context, 'where', where ?? {})] };
  return claimsThatFit(await context.claims(), filter, context.asOf);
}

/** A page of the claims that a parent has and an argument finds. */
export async function claimsPage(
  context: Context,
  own: Filter,
  asked: ClaimsWindow,
  info: GraphQLResolveInfo,
): Promise<Connection<Claim>> {
  const list = info.fieldName;
  checkCursors(list, asked);
  const claims = await claimsWhere(context, own, asked);
  const stretch = selectsItems(info)
    ? stretchOf(list, inOrder(claims, asked.orderBy, own), ({ claim }) => claim.order, asked)
    : UNREAD;
  const items = stretch.items.map(({ claim: { id, order } }) => ({ id, key: order }));
  const total = async () => claims.length;
  return nodePage(list, { ...stretch, items }, context.nodes, total, async () => ({ claims }));
}

/** A page of the statements that a parent has and an argument finds, in the order of their claims, or of their places in the text that has them. */
export async function statementsPage(
  context: Context,
  own: Filter,
  asked: SaidWindow,
  info: GraphQLResolveInfo,
): Promise<Connection<NodeOf<'assertion'>>> {
  const list = info.fieldName;
  checkCursors(list, asked);
  const found = await claimsWhere(context, own, asked);
  const inPlace = own.articles ? inOrder(apart(found), { by: 'PLACE' }, own) : found;
  const all = inPlace.flatMap(({ statements }) => statements);
  const stretch = selectsItems(info) ? stretchOf(list, all, keyOf, asked) : UNREAD;
  const items = stretch.items.map((statement) => ({ id: statement.id, key: keyOf(statement) }));
  const total = async () => all.length;
  const claims = async () => ({ claims: apart(found) });
  return nodePage(list, { ...stretch, items }, context.nodes, total, claims);
}

/** Claims once for each statement that makes them. */
const apart = (claims: readonly Fitting[]): Fitting[] =>
  claims.flatMap(({ claim, statements }) => statements.map((statement) => ({ claim, statements: [statement] })));

const keyOf = ({ claim, id }: Statement): string => `${claim.order}|${id}`;

/** Claims, which come in the order of their keys, in the order that is asked for. */
function inOrder(claims: readonly Fitting[], { by, direction }: GivenClaimOrder, own: Filter): readonly Fitting[] {
  const descending = (direction ?? (by === 'DATE' ? 'DESC' : 'ASC')) === 'DESC';
  if (by === 'KEY') return descending ? claims.toReversed() : claims;
  const keyed = claims.map((one) => ({
    one,
    key: by === 'DATE' ? one.claim.latest : placeOf(one, own.articles ?? null),
  }));
  const known = keyed.filter(({ key }) => key !== null);
  const sign = descending ? -1 : 1;
  known.sort((a, b) => (a.key === b.key ? 0 : (a.key ?? '') < (b.key ?? '') ? -sign : sign));
  return [...known, ...keyed.filter(({ key }) => key === null)].map(({ one }) => one);
}

/** The first place where a claim is written: in one of these texts, where it is written there. */
function placeOf({ statements }: Fitting, texts: readonly string[] | null): string | null {
  const places = statements.flatMap(({ places }) => places);
  const there = places.filter(({ text }) => texts?.includes(text) ?? true);
  const keys = (there.length > 0 ? there : places).map(
    ({ text, start }) => `${text}|${String(start).padStart(9, '0')}`,
  );
  return keys.sort()[0] ?? null;
}
