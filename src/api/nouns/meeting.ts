import { votesByMeeting } from '../../graph/meeting.ts';
import type { VoteEvent } from '../../graph/vote-event.ts';
import { builder } from '../kernel/builder.ts';
import type { Context } from '../kernel/context.ts';
import { toNode } from '../kernel/reference.ts';
import { InstitutionRef } from './institution.ts';
import { VoteEventRef } from './vote-event.ts';

/** The vote so many places after this one in its meeting on the same day; null where there is none, or the meeting is not known. */
async function neighbour({ id, meeting }: VoteEvent, steps: 1 | -1, { batch }: Context): Promise<string | null> {
  if (meeting === null) return null;
  const votes = await batch(votesByMeeting, [], meeting);
  const place = votes.findIndex((vote) => vote.id === id);
  const found = votes[place + steps];
  return found !== undefined && found.day === votes[place]?.day ? found.id : null;
}

const ORDER =
  'No source says at which time a vote was held; votes of a meeting are in the order of their symbols, which are numbered as texts are adopted, and those on amendments and parts of a text stand before the one on the whole.';

builder.objectFields(VoteEventRef, (t) => ({
  body: t.field({
    type: InstitutionRef,
    nullable: true,
    description: 'The body that voted; null where no dataset has the vote.',
    resolve: toNode(({ body }) => body),
  }),
  meeting: t.exposeString('meeting', {
    nullable: true,
    description:
      'The symbol of the record of the meeting at which it was held, such as `A/74/PV.52`; null where no source names one and no rule concludes it.',
  }),
  meetingRule: t.exposeString('meetingRule', {
    nullable: true,
    description: 'The rule by which the meeting is concluded; null when a source names it, and where it is not known.',
  }),
  previous: t.field({
    type: VoteEventRef,
    nullable: true,
    description: `The vote before it in the same meeting, on the same day; null for the first one, and where the meeting is not known. ${ORDER}`,
    resolve: toNode((event, context) => neighbour(event, -1, context)),
  }),
  next: t.field({
    type: VoteEventRef,
    nullable: true,
    description: `The vote after it in the same meeting, on the same day; null for the last one, and where the meeting is not known. ${ORDER}`,
    resolve: toNode((event, context) => neighbour(event, 1, context)),
  }),
}));
