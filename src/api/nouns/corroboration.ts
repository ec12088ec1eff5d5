import type { Claim } from '../../graph/claim.ts';
import {
  type Corroboration,
  corroborations,
  countCorroborations,
  independentOrigins,
  type Origin,
} from '../../graph/corroboration.ts';
import { builder } from '../kernel/builder.ts';
import { connection, wholeList } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { dossiersGiven } from '../kernel/dossier-argument.ts';
import { enumOf } from '../kernel/enum.ts';
import { toNodes } from '../kernel/reference.ts';
import { windowArguments } from '../kernel/window.ts';
import { ClaimRef, claimsAt, currentClaims, surroundings } from './claim.ts';
import { node, nodeById } from './node.ts';
import { keysOf } from './predicate.ts';

const Independence = enumOf('Independence', 'Whether an origin knows something independently of the other origins.', {
  INDEPENDENT: 'The origin knows it from elsewhere than the others.',
  SAME_ORIGIN: 'The origin goes back to the same words as the others.',
  UNKNOWN: 'Nobody can tell.',
});

const OriginRef = builder.objectRef<Origin>('Origin').implement({
  description:
    'From whom claims come in the end, whoever prints them: two articles that quote one statement are one origin.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name of the person, body or text.' }),
    claims: t.field({
      type: [ClaimRef],
      description: 'The claims that come from there.',
      resolve: ({ claims }, _, context, info) => claimsAt(context, claims, info),
    }),
    independence: t.expose('independence', {
      type: Independence,
      description: 'Whether it is independent of the other origins.',
    }),
  }),
});

/** The origins of which a claim stands. */
async function originsOf(context: Context, { origins }: Corroboration): Promise<Origin[]> {
  const { valid, recorded } = context.asOf;
  if (valid === null && recorded === null) return [...origins];
  const claims = await Promise.all(origins.map(({ claims }) => currentClaims(context, claims)));
  return origins.filter((_, place) => (claims[place] ?? []).length > 0);
}

const CorroborationRef = node(
  'corroboration',
  'Claims of several places that bear out one statement, counted by independent origins and not by articles.',
);
nodeById('corroboration', CorroborationRef, 'corroboration', 'un-cybercrime/k03');

builder.objectFields(CorroborationRef, (t) => ({
  key: t.exposeString('key', { nullable: true, description: 'Its key within its dossier, such as `K03`.' }),
  statement: t.exposeString('statement', { description: 'The statement that the claims bear out, in our words.' }),
  joins: t.field({
    type: [ClaimRef],
    description: 'The claims that it joins: those of all origins.',
    resolve: ({ origins }, _, context, info) =>
      claimsAt(
        context,
        origins.flatMap(({ claims }) => claims),
        info,
      ),
  }),
  origins: t.field({
    type: [OriginRef],
    description: 'The origins of the claims.',
    resolve: (corroboration, _, context) => originsOf(context, corroboration),
  }),
  independentOrigins: t.int({
    nullable: true,
    description: 'How many of the origins are independent of each other; null when that is not known.',
    resolve: async (corroboration, _, context) => {
      const origins = await originsOf(context, corroboration);
      const known = origins.every(({ independence }) => independence !== 'UNKNOWN');
      return known ? independentOrigins(origins) : null;
    },
  }),
}));

const corroborationsOf = async (context: Context, claim: Claim): Promise<Corroboration[]> => {
  const { corroborations } = await surroundings(context, claim);
  const found = await Promise.all(corroborations.map((id) => context.nodes.get(id)));
  return found.filter((corroboration) => corroboration !== null) as Corroboration[];
};

builder.objectFields(ClaimRef, (t) => ({
  corroborations: t.field({
    type: [CorroborationRef],
    description: 'The corroborations that the claim is part of.',
    resolve: toNodes(async (claim, context) => (await surroundings(context, claim)).corroborations),
  }),
  independentOrigins: t.int({
    nullable: true,
    description:
      'From how many origins, independent of each other, it is known at least: those of unknown independence count as one. 1 where nothing corroborates it.',
    resolve: async (claim, _, context) => {
      const found = await corroborationsOf(context, claim);
      const origins = await Promise.all(found.map((corroboration) => originsOf(context, corroboration)));
      return Math.max(1, ...origins.map(independentOrigins));
    },
  }),
}));

builder.queryField('corroborations', (t) =>
  t.field({
    type: connection(CorroborationRef, 'Corroboration', 'corroboration'),
    description: 'What several sources bear out, in the order of keys.',
    args: {
      ...windowArguments(t.arg),
      keys: t.arg.stringList({ description: 'Only those with these keys, such as `K03`.' }),
      dossiers: t.arg.stringList({
        description: 'Only those of which a claim is of one of these dossiers, such as `un-cybercrime`.',
      }),
    },
    resolve: wholeList({
      filter: async ({ keys, dossiers }, context) => [
        {
          keys: keysOf(keys, 'K03'),
          dossiers: await dossiersGiven(context, 'dossiers', dossiers),
        },
      ],
      read: corroborations,
      count: countCorroborations,
    }),
  }),
);
