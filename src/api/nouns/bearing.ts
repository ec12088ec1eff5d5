import { type Bearing, bearingsByMatter, bearingsBySource } from '../../graph/bearing.ts';
import { builder } from '../kernel/builder.ts';
import type { Context } from '../kernel/context.ts';
import { toNode } from '../kernel/reference.ts';
import { AmendmentRef } from './amendment.ts';
import { DocumentRef } from './document.ts';
import { EVIDENCE } from './evidence.ts';
import { EntityRef } from './node.ts';
import { ProvisionRef } from './provision.ts';
import { TopicRef } from './topic.ts';
import { TreatyRef } from './treaty.ts';

const BearingRef = builder.objectRef<Bearing>('Bearing').implement({
  description: 'What a motion means for something: the direction of a vote for it; or what a text is about.',
  fields: (t) => ({
    by: t.field({
      type: EntityRef,
      description: 'The amendment, treaty, provision, document or offence that has a bearing on the other.',
      resolve: toNode(({ by }) => by),
    }),
    on: t.field({
      type: EntityRef,
      description: 'The topic or provision that it has a bearing on.',
      resolve: toNode(({ on }) => on),
    }),
    direction: t.exposeInt('direction', {
      description:
        '1: a vote for the motion strengthens it. −1: a vote for the motion weakens it, as a vote for deleting a safeguard does. 0: neither; the text is about it.',
    }),
    evidence: t.field(EVIDENCE),
  }),
});

/** The field of what bears on something, or of what something bears on. */
const bearings = (read: typeof bearingsBySource, description: string) => ({
  type: [BearingRef] as [typeof BearingRef],
  description,
  resolve: ({ id }: { id: string }, _: object, { batch }: Context) => batch(read, [], id),
});

const ABOUT = bearings(bearingsBySource, 'The topics and provisions that it is about, as far as a source says.');
const BEARINGS = bearings(bearingsByMatter, 'What bears on it: motions with their direction, and texts about it.');

builder.objectField(AmendmentRef, 'bearsOn', (t) =>
  t.field(bearings(bearingsBySource, 'What a vote for the amendment strengthens or weakens.')),
);
builder.objectField(TreatyRef, 'bearsOn', (t) => t.field(ABOUT));
builder.objectField(DocumentRef, 'bearsOn', (t) => t.field(ABOUT));
builder.objectFields(ProvisionRef, (t) => ({ bearsOn: t.field(ABOUT), bearings: t.field(BEARINGS) }));
builder.objectFields(TopicRef, (t) => ({
  bearsOn: t.field(bearings(bearingsBySource, 'The subjects that it is about, as an offence is.')),
  bearings: t.field(BEARINGS),
}));
