import { builder } from '../kernel/builder.ts';
import { connection } from '../kernel/connection.ts';
import { enumOf } from '../kernel/enum.ts';
import { AT_ONCE } from '../kernel/reference.ts';
import { dayOf, WhenRef } from '../kernel/when.ts';
import { node } from './node.ts';

export const ResultWord = enumOf('Result', 'How a vote ended.', {
  ADOPTED: 'The motion was carried.',
  REJECTED: 'The motion was lost.',
  WITHDRAWN: 'The motion was taken back before the vote ended.',
  LAPSED: 'The motion fell without being decided.',
  UNKNOWN: 'A source says that it is not known.',
});

export const VoteEventRef = node('vote');

builder.objectFields(VoteEventRef, (t) => ({
  heldOn: t.field({
    type: 'Date',
    nullable: true,
    description: 'The day of the vote; null unless the day is known. Where only the month is known, it is in `held`.',
    extensions: AT_ONCE,
    resolve: ({ held }) => dayOf(held),
  }),
  held: t.expose('held', { type: WhenRef, nullable: true, description: 'The date as the source gives it.' }),
  result: t.expose('result', {
    type: ResultWord,
    nullable: true,
    description: 'How it ended, where a source says so; never worked out from the counts.',
  }),
  important: t.exposeBoolean('important', {
    nullable: true,
    description:
      'Whether the United States Department of State lists it among its important votes; null where no source says.',
  }),
}));

export const VoteEventConnection = connection(VoteEventRef, 'VoteEvent', 'vote event');
