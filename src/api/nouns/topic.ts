import { builder } from '../kernel/builder.ts';
import { toNodes } from '../kernel/reference.ts';
import { inward, outward } from './neighbours.ts';
import { node } from './node.ts';
import { rootFields } from './node-list.ts';
import { TreatyRef } from './treaty.ts';
import { VoteEventRef } from './vote-event.ts';

export const TopicRef = node('topic');
rootFields('topic', TopicRef, { example: 'human-rights', many: 'topics' });

builder.objectFields(TopicRef, (t) => ({
  broader: t.field({ type: [TopicRef], description: 'The topics that include it.', resolve: inward('NARROWER') }),
  narrower: t.field({ type: [TopicRef], description: 'The topics that it includes.', resolve: outward('NARROWER') }),
  definedBy: t.field({
    type: [TreatyRef],
    description: 'The treaties that define it: only an offence is defined.',
    resolve: inward('DEFINES'),
  }),
}));

builder.objectField(TreatyRef, 'defines', (t) =>
  t.field({ type: [TopicRef], description: 'The offences that it defines.', resolve: outward('DEFINES') }),
);

builder.objectField(VoteEventRef, 'topics', (t) =>
  t.field({
    type: [TopicRef],
    description: 'The topics that the vote is filed under by its source; empty where it says none.',
    resolve: toNodes((event) => event.topics),
  }),
);
