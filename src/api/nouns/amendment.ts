import { builder } from '../kernel/builder.ts';
import { enumOf } from '../kernel/enum.ts';
import { toNode, toNodes } from '../kernel/reference.ts';
import { inward } from './neighbours.ts';
import { node } from './node.ts';
import { rootFields } from './node-list.ts';
import { ProvisionRef } from './provision.ts';

const AmendmentEffect = enumOf('AmendmentEffect', 'What an amendment does to the text.', {
  ADD: 'The amendment adds words.',
  REPLACE: 'The amendment puts other words in their place.',
  DELETE: 'The amendment takes words out.',
  MODIFY: 'The amendment changes words; the source does not say whether by others in their place.',
  RENUMBER: 'The amendment gives parts of the text other numbers.',
  UNKNOWN: 'No source says.',
});

export const AmendmentRef = node('amendment');
rootFields('amendment', AmendmentRef, {
  example: 'irn-delete-non-suppression',
  many: 'amendments',
  says: 'Amendments by the first vote on each',
  by: 'DATE',
});

builder.objectFields(AmendmentRef, (t) => ({
  effect: t.expose('effect', { type: AmendmentEffect, description: 'What the amendment does to the text.' }),
  amends: t.field({
    type: [ProvisionRef],
    description: 'The provisions that it changes.',
    resolve: toNodes(({ amends }) => amends),
  }),
  partOf: t.field({
    type: AmendmentRef,
    nullable: true,
    description: 'The amendment that it is part of.',
    resolve: toNode(({ partOf }) => partOf),
  }),
  parts: t.field({
    type: [AmendmentRef],
    description: 'The amendments that are part of it.',
    resolve: toNodes(({ parts }) => parts),
  }),
}));

builder.objectField(ProvisionRef, 'amendedBy', (t) =>
  t.field({
    type: [AmendmentRef],
    description: 'The amendments that would change it, adopted or not.',
    resolve: inward('AMENDS'),
  }),
);
