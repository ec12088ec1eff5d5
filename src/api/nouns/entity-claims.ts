import { type Claim, claimsByEntity, countClaimsByEntity } from '../../graph/claim.ts';
import type { Keyed } from '../../graph/kernel/page.ts';
import { builder } from '../kernel/builder.ts';
import { listed, pageArguments, pageOf, UNREAD } from '../kernel/connection.ts';
import { selectsItems } from '../kernel/selection.ts';
import { ClaimConnection, CONTESTED, PREDICATE } from './claim.ts';
import { EntityRef } from './entity.ts';
import { predicateOf } from './predicate.ts';

const ClaimRole = builder.enumType('ClaimRole', {
  description: 'How a claim is about something. Values may be added.',
  values: {
    SUBJECT: { description: 'It is said of it.' },
    OBJECT: { description: 'It relates the subject to it.' },
    ABOUT: { description: 'It bears on it besides, or has it among its items.' },
  } as const,
});

builder.interfaceField(EntityRef, 'claims', (t) =>
  t.field({
    type: ClaimConnection,
    description: 'The claims about it in the order of their keys, each once.',
    args: {
      ...pageArguments(t.arg),
      as: t.arg({ type: [ClaimRole], description: 'Only claims that are about it in one of these ways.' }),
      predicate: t.arg.string({ description: PREDICATE }),
      contested: t.arg.boolean({ description: CONTESTED }),
    },
    resolve: async ({ id }, { as: roles = null, predicate, contested = null, ...args }, context, info) => {
      const { graph, nodes, asOf } = context;
      const filter = { predicate: predicateOf(predicate), contested };
      const page = pageOf('claims', args);
      const read = async (entities: readonly string[]) => {
        const slices = await claimsByEntity(graph, entities, roles, filter, asOf, page);
        await nodes.read(slices.flatMap(({ items }) => items.map((item: Keyed) => item.id)));
        return slices;
      };
      const question = JSON.stringify([roles, filter]);
      const slice = selectsItems(info)
        ? await context.batch(`claims ${question} ${JSON.stringify(page)}`, id, read)
        : UNREAD;
      return listed<Claim>('claims', page, slice, nodes, () =>
        context.batch(`count claims ${question}`, id, (entities) =>
          countClaimsByEntity(graph, entities, roles, filter, asOf),
        ),
      );
    },
  }),
);
