import { type Bearing, bearingsByMatter, bearingsBySource } from '../../graph/bearing.ts';
import type { Entity } from '../../graph/node.ts';
import { builder } from '../kernel/builder.ts';
import type { Context } from '../kernel/context.ts';
import { nodeAt } from '../kernel/reference.ts';
import { AmendmentRef } from './amendment.ts';
import { DocumentRef } from './document.ts';
import { EntityRef } from './entity.ts';
import { EvidenceRef, ofClaims } from './evidence.ts';
import { ProvisionRef } from './provision.ts';
import { TopicRef } from './topic.ts';
import { TreatyRef } from './treaty.ts';

const BearingRef = builder.objectRef<Bearing>('Bearing').implement({
  description: 'What a motion means for something: the direction of a vote for it; or what a text is about.',
  fields: (t) => ({
    by: t.field({
      type: EntityRef,
      description: 'What bears on it: an amendment, a treaty, a provision, a document, an offence.',
      resolve: ({ by }, _, context, info) => nodeAt<Entity>(context, by, info),
    }),
    on: t.field({
      type: EntityRef,
      description: 'What it bears on.',
      resolve: ({ on }, _, context, info) => nodeAt<Entity>(context, on, info),
    }),
    direction: t.exposeInt('direction', {
      description:
        '1: a vote for the motion strengthens it. −1: a vote for the motion weakens it, as a vote for deleting a safeguard does. 0: neither; the text is about it.',
    }),
    evidence: t.field({
      type: [EvidenceRef],
      description: 'Where it is written.',
      resolve: ({ claims }, _, context) => ofClaims(context, claims),
    }),
  }),
});

type Named = { readonly id: string };

const outward = ({ id }: Named, _: object, context: Context): Promise<Bearing[]> =>
  context.batch('bearings by source', id, (ids) => bearingsBySource(context.graph, ids, context.asOf));

const inward = ({ id }: Named, _: object, context: Context): Promise<Bearing[]> =>
  context.batch('bearings by matter', id, (ids) => bearingsByMatter(context.graph, ids, context.asOf));

builder.objectField(AmendmentRef, 'bearsOn', (t) =>
  t.field({ type: [BearingRef], description: 'What a vote for it strengthens or weakens.', resolve: outward }),
);

const ABOUT = 'What it is about, as far as a source says.';

builder.objectField(TreatyRef, 'bearsOn', (t) => t.field({ type: [BearingRef], description: ABOUT, resolve: outward }));

builder.objectField(DocumentRef, 'bearsOn', (t) =>
  t.field({ type: [BearingRef], description: ABOUT, resolve: outward }),
);

builder.objectField(ProvisionRef, 'bearsOn', (t) =>
  t.field({ type: [BearingRef], description: ABOUT, resolve: outward }),
);

builder.objectField(TopicRef, 'bearsOn', (t) =>
  t.field({ type: [BearingRef], description: 'The subjects that it is about, as an offence is.', resolve: outward }),
);

const BEARINGS = 'What bears on it: motions with their direction, and texts that are about it.';

builder.objectField(ProvisionRef, 'bearings', (t) =>
  t.field({ type: [BearingRef], description: BEARINGS, resolve: inward }),
);

builder.objectField(TopicRef, 'bearings', (t) =>
  t.field({ type: [BearingRef], description: BEARINGS, resolve: inward }),
);
