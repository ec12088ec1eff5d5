import { seriesByKeys, type VoteSeries } from '../../graph/vote-series.ts';
import { builder } from '../kernel/builder.ts';
import { VoteEventRef } from './vote-event.ts';

export const VoteSeriesRef = builder.objectRef<VoteSeries>('VoteSeries').implement({
  description:
    'Votes of several years on texts of the same title: the yearly resolution on a subject. Articles, years, capitals and small changes of spelling make no difference, and a title that is known to have been put in other words goes on. What is voted on under the bare heading of an agenda item, such as `Question of Palestine`, is of no series.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The title, as the newest vote has it.' }),
    count: t.exposeInt('count', { description: 'How many votes there are.' }),
  }),
});

builder.objectField(VoteEventRef, 'series', (t) =>
  t.field({
    type: VoteSeriesRef,
    nullable: true,
    description:
      'The votes of all years on whole texts of the same title, this one among them; null where there is no other, for votes on a part of a text, and where the title is the heading of an agenda item.',
    resolve: ({ series }, _, { batch }) => (series === null ? null : batch(seriesByKeys, [], series)),
  }),
);
