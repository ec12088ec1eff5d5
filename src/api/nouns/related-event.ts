import type { Entity } from '../../graph/node.ts';
import { type RelatedEvent, relatedEvents } from '../../graph/related-event.ts';
import { builder } from '../kernel/builder.ts';
import type { Context } from '../kernel/context.ts';
import { nodeAt } from '../kernel/reference.ts';
import { EntityRef } from './entity.ts';
import { EvidenceRef, ofClaims } from './evidence.ts';
import { ProcessRef } from './process.ts';
import { SessionRef } from './session.ts';

const RelatedEventRef = builder.objectRef<RelatedEvent>('RelatedEvent').implement({
  description: 'What an event is related to in time or cause, as one source says it.',
  fields: (t) => ({
    event: t.field({
      type: EntityRef,
      nullable: true,
      description: 'The other event, process or decision; null where the source speaks of what is no node here.',
      resolve: ({ other }, _, context, info) => (other === null ? null : nodeAt<Entity>(context, other, info)),
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
    evidence: t.field({
      type: [EvidenceRef],
      description: 'Where it is written; never empty.',
      resolve: ({ claim }, _, context) => ofClaims(context, [claim]),
    }),
  }),
});

const RELATED = 'What it is related to in time or cause, as sources say it.';

const related = ({ id }: { id: string }, _: object, context: Context): Promise<RelatedEvent[]> =>
  context.batch('related events', id, (ids) => relatedEvents(context.graph, ids, context.asOf));

builder.objectField(SessionRef, 'related', (t) =>
  t.field({ type: [RelatedEventRef], description: RELATED, resolve: related }),
);

builder.objectField(ProcessRef, 'related', (t) =>
  t.field({ type: [RelatedEventRef], description: RELATED, resolve: related }),
);
