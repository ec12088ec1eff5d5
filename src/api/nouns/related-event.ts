import { type RelatedEvent, relatedEvents } from '../../graph/related-event.ts';
import { builder } from '../kernel/builder.ts';
import { toNode } from '../kernel/reference.ts';
import { EVIDENCE } from './evidence.ts';
import { EntityRef } from './node.ts';

const RelatedEventRef = builder.objectRef<RelatedEvent>('RelatedEvent').implement({
  description: 'What an event is related to in time or cause, as one source says it.',
  fields: (t) => ({
    event: t.field({
      type: EntityRef,
      nullable: true,
      description: 'The other event, process or decision; null where the source speaks of what is no node here.',
      resolve: toNode(({ other }) => other),
    }),
    wording: t.exposeString('wording', {
      nullable: true,
      description: 'What it is related to in our words, where that is no node here: a pandemic.',
    }),
    how: t.exposeString('how', {
      nullable: true,
      description: 'How they are related, read from the subject: `same day`, `required by`, `taken at`.',
    }),
    outgoing: t.exposeBoolean('outgoing', {
      description: 'Whether this event is the subject of what is said; false: the other one is.',
    }),
    evidence: t.field(EVIDENCE),
  }),
});

builder.interfaceField(EntityRef, 'related', (t) =>
  t.field({
    type: [RelatedEventRef],
    description:
      'What it is related to in time or cause, as sources say it: what a resolution founded, what a session answered.',
    resolve: ({ id }, _, { batch }) => batch(relatedEvents, [], id),
  }),
);
