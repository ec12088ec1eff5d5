import {
  ALL_CLAIMS,
  type Claim,
  claimsByEntity,
  claimsByText,
  claimsWithDays,
  countClaims,
  countClaimsByEntity,
  countClaimsByText,
} from '../../graph/claim.ts';
import { builder } from '../kernel/builder.ts';
import { nodeList, nodePage, pageArguments, UNREAD } from '../kernel/connection.ts';
import { enumOf } from '../kernel/enum.ts';
import { Direction } from '../kernel/order.ts';
import { selectsItems } from '../kernel/selection.ts';
import { checkCursors, stretchOf, windowArguments } from '../kernel/window.ts';
import { ArticleRef } from './article.ts';
import { ClaimConnection, ClaimRole, ValueKind } from './claim.ts';
import { DocumentRef } from './document.ts';
import { EntityRef } from './node.ts';
import { keysOf, predicateOf } from './predicate.ts';

const PREDICATE = 'Only claims of this predicate, such as `SAID_OF`; `predicates` lists them.';
const CONTESTED = 'Only claims that stand in a conflict, or, with false, only the others.';

const ClaimOrderKey = enumOf('ClaimOrderKey', 'By what claims are ordered.', {
  KEY: 'By their keys within the dossier.',
  DATE: 'By the latest day that the date of each can be; what has no date comes last.',
});

type GivenClaimOrder = { readonly by: 'KEY' | 'DATE'; readonly direction?: 'ASC' | 'DESC' | null | undefined };

const ClaimOrder = builder.inputRef<GivenClaimOrder>('ClaimOrder').implement({
  description: 'How claims are ordered.',
  fields: (t) => ({
    by: t.field({ type: ClaimOrderKey, required: true, description: 'By what.' }),
    direction: t.field({
      type: Direction,
      description: 'Which end comes first; the newest by date, and the first key, when omitted.',
    }),
  }),
});

type Dated = { readonly id: string; readonly key: string; readonly day: string | null };

/** Claims, which come in the order of their keys, in the order that is asked for. */
function inOrder(claims: readonly Dated[], { by, direction }: GivenClaimOrder): readonly Dated[] {
  if (by === 'KEY') return direction === 'DESC' ? claims.toReversed() : claims;
  const dated = claims.filter(({ day }) => day !== null);
  const sign = direction === 'ASC' ? 1 : -1;
  dated.sort((a, b) => (a.day === b.day ? 0 : (a.day ?? '') < (b.day ?? '') ? -sign : sign));
  return [...dated, ...claims.filter(({ day }) => day === null)];
}

builder.queryField('claims', (t) =>
  t.field({
    type: ClaimConnection,
    description: 'The claims of the dossiers.',
    args: {
      ...windowArguments(t.arg),
      orderBy: t.arg({
        type: ClaimOrder,
        required: true,
        defaultValue: { by: 'KEY' },
        description: 'The order of the list; by key when omitted.',
      }),
      keys: t.arg.stringList({ description: 'Only claims with these keys, such as `F07`.' }),
      predicate: t.arg.string({ description: PREDICATE }),
      contested: t.arg.boolean({ description: CONTESTED }),
      inferred: t.arg.boolean({
        description: 'Only claims that nobody makes but us, or, with false, only the others.',
      }),
      openList: t.arg.boolean({
        description: 'Only claims whose source names some of many, or, with false, only the others.',
      }),
      valueKind: t.arg({ type: ValueKind, description: 'Only claims with this kind of value, such as UNKNOWN.' }),
    },
    resolve: async (_, { orderBy, keys, predicate, ...given }, { graph, nodes, asOf }, info) => {
      const { contested = null, inferred = null, openList = null, valueKind = null, ...window } = given;
      checkCursors('claims', window);
      const checked = { keys: keysOf(keys, 'F07'), predicate: predicateOf(predicate) };
      const filter = { ...ALL_CLAIMS, ...checked, contested, inferred, openList, valueKind };
      const total = () => countClaims(graph, filter, asOf);
      if (!selectsItems(info)) return nodePage<Claim>('claims', { after: null }, UNREAD, nodes, total);
      const all = inOrder(await claimsWithDays(graph, filter, asOf), orderBy);
      return nodePage<Claim>(
        'claims',
        { after: null },
        stretchOf('claims', all, ({ key }) => key, window),
        nodes,
        total,
      );
    },
  }),
);

builder.interfaceField(EntityRef, 'claimsAbout', (t) =>
  t.field({
    type: ClaimConnection,
    description: 'The claims about it in the order of their keys, each once.',
    args: {
      ...pageArguments(t.arg),
      as: t.arg({ type: [ClaimRole], description: 'Only claims that are about it in one of these ways.' }),
      predicate: t.arg.string({ description: PREDICATE }),
      contested: t.arg.boolean({ description: CONTESTED }),
    },
    resolve: nodeList({
      filter: ({ as: roles = null, predicate, contested = null }) => [
        roles,
        { predicate: predicateOf(predicate), contested },
      ],
      read: claimsByEntity,
      count: countClaimsByEntity,
    }),
  }),
);

for (const ref of [ArticleRef, DocumentRef] as (typeof ArticleRef)[])
  builder.objectField(ref, 'claimsIn', (t) =>
    t.field({
      type: ClaimConnection,
      description:
        'The claims that are written in it, each once, in the order of their first places in the text; `assertions` of each say who makes it there. What is said of the text itself is in `claimsAbout`.',
      args: pageArguments(t.arg),
      resolve: nodeList({ read: claimsByText, count: countClaimsByText }),
    }),
  );
