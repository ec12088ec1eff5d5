import type { NodeOf } from '../../graph/node.ts';
import { builder } from '../kernel/builder.ts';
import { ActorRef } from './actor.ts';
import { EntityRef } from './entity.ts';
import { NodeRef } from './node.ts';

const PublisherKind = builder.enumType('PublisherKind', {
  description: 'What sort of publisher it is. Values may be added.',
  values: {
    MEDIA: { description: 'A medium with authors of its own.' },
    PLATFORM: { description: 'A platform on which others publish.' },
  } as const,
});

builder.objectRef<NodeOf<'publisher'>>('Publisher').implement({
  description: 'A medium or a platform that publishes what others, or its own authors, say.',
  interfaces: [NodeRef, EntityRef, ActorRef],
  fields: (t) => ({
    kind: t.field({
      type: PublisherKind,
      description: 'What sort of publisher it is.',
      resolve: ({ kind }) => kind as 'MEDIA' | 'PLATFORM',
    }),
  }),
});
