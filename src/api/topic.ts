import { type Topic, topics } from '../graph/topic.ts';
import { builder } from './builder.ts';
import { EntityRef } from './entity.ts';
import { MatterRef } from './matter.ts';
import { NodeRef } from './node.ts';
import { nodesAt } from './reference.ts';
import { VoteEventRef } from './vote-event.ts';

const TopicKind = builder.enumType('TopicKind', {
  description: 'What sort of topic it is. Values may be added.',
  values: {
    SUBJECT: { description: 'A subject under which votes and texts are filed.' },
    CONCEPT: { description: 'A notion that texts and speakers use.' },
    OFFENCE: { description: 'An offence that a treaty defines or names.' },
  } as const,
});

const TopicRef = builder.objectRef<Topic>('Topic');

TopicRef.implement({
  description: 'What votes, texts and positions are about.',
  interfaces: [NodeRef, EntityRef, MatterRef],
  fields: (t) => ({
    kind: t.field({ type: TopicKind, description: 'What sort of topic it is.', resolve: ({ kind }) => kind }),
    broader: t.field({
      type: [TopicRef],
      description: 'The topics that include it.',
      resolve: ({ broader }, _, context, info) => nodesAt<Topic>(context, broader, info),
    }),
    narrower: t.field({
      type: [TopicRef],
      description: 'The topics that it includes.',
      resolve: ({ narrower }, _, context, info) => nodesAt<Topic>(context, narrower, info),
    }),
  }),
});

builder.objectField(VoteEventRef, 'topics', (t) =>
  t.field({
    type: [TopicRef],
    description: 'The topics that the vote is filed under by its source; empty where it says none.',
    resolve: ({ topics: ids }, _, context, info) => nodesAt<Topic>(context, ids, info),
  }),
);

builder.queryField('topics', (t) =>
  t.field({
    type: [TopicRef],
    description: 'All topics by name.',
    resolve: async (_, __, context, info) => nodesAt<Topic>(context, await topics(context.graph), info),
  }),
);
