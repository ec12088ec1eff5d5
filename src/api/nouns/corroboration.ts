import type { Claim } from '../../graph/claim.ts';
import {
  type Corroboration,
  corroborations,
  countCorroborations,
  independentOrigins,
  type Origin,
} from '../../graph/corroboration.ts';
import { builder } from '../kernel/builder.ts';
import { listed, pageArguments, pageOf } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { nodesAt } from '../kernel/reference.ts';
import { around, ClaimRef, claimsAt, standing } from './claim.ts';
import { NodeRef } from './node.ts';
import { keysOf } from './predicate.ts';

const Independence = builder.enumType('Independence', {
  description: 'Whether an origin knows it from elsewhere than the others. Values may be added.',
  values: {
    INDEPENDENT: { description: 'It does.' },
    SAME_ORIGIN: { description: 'It goes back to the same words as the others.' },
    UNKNOWN: { description: 'It cannot be told.' },
  } as const,
});

const OriginRef = builder.objectRef<Origin>('Origin').implement({
  description:
    'From whom claims come in the end, whoever prints them: two articles that quote one statement are one origin.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Who it is.' }),
    claims: t.field({
      type: [ClaimRef],
      description: 'What comes from there.',
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
  const claims = await Promise.all(origins.map(({ claims }) => standing(context, claims)));
  return origins.filter((_, place) => (claims[place] ?? []).length > 0);
}

const CorroborationRef = builder.objectRef<Corroboration>('Corroboration').implement({
  description:
    'Claims of several places that bear out one statement, counted by independent origins and not by articles.',
  interfaces: [NodeRef],
  fields: (t) => ({
    key: t.exposeString('key', { nullable: true, description: 'Its key within its dossier, such as `K03`.' }),
    statement: t.exposeString('statement', { description: 'What they bear out, in our words.' }),
    claims: t.field({
      type: [ClaimRef],
      description: 'The claims of all origins.',
      resolve: ({ origins }, _, context, info) =>
        claimsAt(
          context,
          origins.flatMap(({ claims }) => claims),
          info,
        ),
    }),
    origins: t.field({
      type: [OriginRef],
      description: 'From whom they come.',
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
  }),
});

const corroborationsOf = async (context: Context, claim: Claim): Promise<Corroboration[]> => {
  const { corroborations } = await around(context, claim);
  return (await Promise.all(corroborations.map((id) => context.nodes.get(id)))) as Corroboration[];
};

builder.objectFields(ClaimRef, (t) => ({
  corroborations: t.field({
    type: [CorroborationRef],
    description: 'What bears it out, together with others.',
    resolve: async (claim, _, context, info) =>
      nodesAt<Corroboration>(context, (await around(context, claim)).corroborations, info),
  }),
  independentOrigins: t.int({
    description:
      'From how many origins, independent of each other, it is known at least: those of unknown independence count as one. 1 where nothing corroborates it.',
    resolve: async (claim, _, context) => {
      const found = await corroborationsOf(context, claim);
      const origins = await Promise.all(found.map((corroboration) => originsOf(context, corroboration)));
      return Math.max(1, ...origins.map(independentOrigins));
    },
  }),
}));

const CorroborationConnection = builder.connectionObject(
  { type: CorroborationRef, name: 'CorroborationConnection', description: 'A page of corroborations.' },
  { description: 'A corroboration with its cursor.' },
);

builder.queryField('corroborations', (t) =>
  t.field({
    type: CorroborationConnection,
    description: 'What several sources bear out, in the order of keys.',
    args: {
      ...pageArguments(t.arg),
      keys: t.arg.stringList({ description: 'Only those with these keys, such as `K03`.' }),
    },
    resolve: async (_, { keys, ...args }, { graph, nodes, asOf }) => {
      const wanted = keysOf(keys, 'K03');
      const page = pageOf('corroborations', args);
      const found = await corroborations(graph, wanted, asOf, page);
      return listed<Corroboration>('corroborations', page, found, nodes, () =>
        countCorroborations(graph, wanted, asOf),
      );
    },
  }),
);
