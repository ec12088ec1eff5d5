import { claimsThatFit } from '../../graph/claim-filter.ts';
import { parseUrn, urn } from '../../graph/kernel/urn.ts';
import { builder } from '../kernel/builder.ts';
import { toNodes } from '../kernel/reference.ts';
import { ClaimConnection } from '../nouns/claim.ts';
import { DatasetRef } from '../nouns/dataset.ts';
import { claimsArguments, claimsPage } from './claims.ts';

builder.queryField('dossiers', (t) =>
  t.field({
    type: [DatasetRef],
    nullable: true,
    description:
      'The datasets that are dossiers: claims on one subject, each with where it is written. In the order of their ids.',
    resolve: toNodes(async (_, context) => {
      const claims = claimsThatFit(await context.claims(), {}, context.asOf);
      return [...new Set(claims.map(({ claim }) => claim.dossier))].sort().map((name) => urn('dataset', name));
    }),
  }),
);

builder.objectField(DatasetRef, 'claims', (t) =>
  t.field({
    type: ClaimConnection,
    description: 'The claims of a dossier; none of any other dataset.',
    args: claimsArguments(t.arg),
    resolve: ({ id }, asked, context, info) =>
      claimsPage(context, { dossiers: [parseUrn(id)?.key ?? ''] }, asked, info),
  }),
);
