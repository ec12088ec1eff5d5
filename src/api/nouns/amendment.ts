import { type Amendment, amendments, countAmendments } from '../../graph/amendment.ts';
import type { Provision } from '../../graph/provision.ts';
import { builder } from '../kernel/builder.ts';
import { listed, pageArguments, pageOf } from '../kernel/connection.ts';
import { idOf } from '../kernel/node-arguments.ts';
import { nodeAt, nodesAt } from '../kernel/reference.ts';
import { EntityRef } from './entity.ts';
import { MatterRef } from './matter.ts';
import { MotionRef } from './motion.ts';
import { nodesFrom } from './neighbours.ts';
import { NodeRef } from './node.ts';
import { ProvisionRef } from './provision.ts';

const AmendmentEffect = builder.enumType('AmendmentEffect', {
  description: 'What an amendment does to the text. Values may be added.',
  values: {
    ADD: { description: 'Adds words.' },
    REPLACE: { description: 'Puts other words in their place.' },
    DELETE: { description: 'Takes words out.' },
    UNKNOWN: { description: 'No source says.' },
  } as const,
});

export const AmendmentRef = builder.objectRef<Amendment>('Amendment');

AmendmentRef.implement({
  description: 'A proposed change to a text, itself put to a vote.',
  interfaces: [NodeRef, EntityRef, MatterRef, MotionRef],
  fields: (t) => ({
    effect: t.field({
      type: AmendmentEffect,
      description: 'What it does to the text.',
      resolve: ({ effect }) => effect,
    }),
    amends: t.field({
      type: [ProvisionRef],
      description: 'The provisions that it changes.',
      resolve: ({ amends }, _, context, info) => nodesAt<Provision>(context, amends, info),
    }),
    partOf: t.field({
      type: AmendmentRef,
      nullable: true,
      description: 'The amendment that it is part of.',
      resolve: ({ partOf }, _, context, info) => (partOf === null ? null : nodeAt<Amendment>(context, partOf, info)),
    }),
    parts: t.field({
      type: [AmendmentRef],
      description: 'The amendments that are part of it.',
      resolve: ({ parts }, _, context, info) => nodesAt<Amendment>(context, parts, info),
    }),
  }),
});

builder.objectField(ProvisionRef, 'amendedBy', (t) =>
  t.field({
    type: [AmendmentRef],
    description: 'The amendments that would change it, adopted or not.',
    resolve: ({ id }, _, context, info) => nodesFrom<Amendment>(context, 'provision', id, 'AMENDS', info),
  }),
);

const AmendmentConnection = builder.connectionObject(
  { type: AmendmentRef, name: 'AmendmentConnection', description: 'A page of amendments.' },
  { description: 'An amendment with its cursor.' },
);

builder.queryFields((t) => ({
  amendment: t.field({
    type: AmendmentRef,
    nullable: true,
    description: 'An amendment by its id; null when the graph has none of that id.',
    args: {
      id: t.arg.id({ required: true, description: 'An id such as `urn:caucus:amendment:irn-delete-non-suppression`.' }),
    },
    resolve: async (_, { id }, { nodes }) =>
      idOf('id', id).type === 'amendment' ? ((await nodes.get(id)) as Amendment | null) : null,
  }),
  amendments: t.field({
    type: AmendmentConnection,
    description: 'Amendments in the order of their ids.',
    args: pageArguments(t.arg),
    resolve: async (_, args, { graph, nodes, asOf }) => {
      const page = pageOf('amendments', args);
      const found = await amendments(graph, page, asOf);
      return listed<Amendment>('amendments', page, found, nodes, () => countAmendments(graph, asOf));
    },
  }),
}));
