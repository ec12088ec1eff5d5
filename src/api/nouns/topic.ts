import type { NodeOf } from '../../graph/node.ts';
import { topics } from '../../graph/topic.ts';
import type { Treaty } from '../../graph/treaty.ts';
import { builder } from '../kernel/builder.ts';
import { nodesAt } from '../kernel/reference.ts';
import { EntityRef } from './entity.ts';
import { MatterRef } from './matter.ts';
import { nodesFrom, nodesTo } from './neighbours.ts';
import { NodeRef } from './node.ts';
import { TreatyRef } from './treaty.ts';
import { VoteEventRef } from './vote-event.ts';

const TopicKind = builder.enumType('TopicKind', {
  description: 'What sort of topic it is. Values may be added.',
  values: {
    SUBJECT: { description: 'A subject under which votes and texts are filed.' },
    CONCEPT: { description: 'A notion that texts and speakers use.' },
    OFFENCE: { description: 'An offence that a treaty defines or names.' },
  } as const,
});

export const TopicRef = builder.objectRef<NodeOf<'topic'>>('Topic');

TopicRef.implement({
  description: 'What votes, texts and positions are about.',
  interfaces: [NodeRef, EntityRef, MatterRef],
  fields: (t) => ({
    kind: t.field({ type: TopicKind, description: 'What sort of topic it is.', resolve: ({ kind }) => kind }),
    broader: t.field({
      type: [TopicRef],
      description: 'The topics that include it.',
      resolve: ({ id }, _, context, info) => nodesFrom<NodeOf<'topic'>>(context, 'topic', id, 'NARROWER', info),
    }),
    narrower: t.field({
      type: [TopicRef],
      description: 'The topics that it includes.',
      resolve: ({ id }, _, context, info) => nodesTo<NodeOf<'topic'>>(context, 'topic', id, 'NARROWER', info),
    }),
    definedBy: t.field({
      type: [TreatyRef],
      description: 'The treaties that define it: only an offence is defined.',
      resolve: ({ id }, _, context, info) => nodesFrom<Treaty>(context, 'topic', id, 'DEFINES', info),
    }),
  }),
});

builder.objectField(TreatyRef, 'defines', (t) =>
  t.field({
    type: [TopicRef],
    description: 'The offences that it defines.',
    resolve: ({ id }, _, context, info) => nodesTo<NodeOf<'topic'>>(context, 'treaty', id, 'DEFINES', info),
  }),
);

builder.objectField(VoteEventRef, 'topics', (t) =>
  t.field({
    type: [TopicRef],
    description: 'The topics that the vote is filed under by its source; empty where it says none.',
    resolve: ({ topics: ids }, _, context, info) => nodesAt<NodeOf<'topic'>>(context, ids, info),
  }),
);

builder.queryField('topics', (t) =>
  t.field({
    type: [TopicRef],
    description: 'All topics by name.',
    resolve: async (_, __, context, info) => nodesAt<NodeOf<'topic'>>(context, await topics(context.graph), info),
  }),
);
