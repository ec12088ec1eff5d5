import type { Claim } from '../../graph/claim.ts';
import { type ClaimLink, linksOf } from '../../graph/claim-surroundings.ts';
import { builder } from '../kernel/builder.ts';
import { nodeAt } from '../kernel/reference.ts';
import { ClaimRef } from './claim.ts';
import { ReviewStatus } from './contradiction.ts';

const ClaimLinkKind = builder.enumType('ClaimLinkKind', {
  description: 'How one claim bears on another. Values may be added.',
  values: {
    REFINES: { description: 'It says the same more closely.' },
    REBUTS: { description: 'It is made to refute the other.' },
    ARGUES_FOR: { description: 'It is a ground for the other.' },
    ARGUES_AGAINST: { description: 'It is a ground against the other.' },
    DERIVED_FROM: { description: 'It is worked out from the other.' },
  } as const,
});

const ClaimLinkRef = builder.objectRef<ClaimLink>('ClaimLink').implement({
  description: 'How a claim bears on another, or the other on it.',
  fields: (t) => ({
    kind: t.expose('kind', { type: ClaimLinkKind, description: 'How the one bears on the other.' }),
    claim: t.field({
      type: ClaimRef,
      description: 'The other claim.',
      resolve: ({ claim }, _, context, info) => nodeAt<Claim>(context, claim, info),
    }),
    outgoing: t.exposeBoolean('outgoing', {
      description: 'true: this claim bears so on the other. false: the other bears so on this one.',
    }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why, in our words.' }),
    status: t.expose('status', { type: ReviewStatus, description: 'Whether somebody has reviewed it.' }),
  }),
});

builder.objectField(ClaimRef, 'links', (t) =>
  t.field({
    type: [ClaimLinkRef],
    description: 'How it bears on other claims, and, after that, how others bear on it.',
    args: { kinds: t.arg({ type: [ClaimLinkKind], description: 'Only links of these kinds.' }) },
    resolve: ({ id }, { kinds = null }, { graph, asOf, batch }) =>
      batch(`links ${JSON.stringify(kinds)}`, id, (claims) => linksOf(graph, claims, kinds, asOf)),
  }),
);
