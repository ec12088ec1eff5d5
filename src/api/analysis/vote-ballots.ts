import type { GraphQLResolveInfo } from 'graphql';
import type { Matrix } from '../../analysis/kernel/matrix.ts';
import { holds } from '../../analysis/kernel/membership.ts';
import { type Ballot, ballotsByEvent, ballotsByKeys, type Choice, countBallotsByEvent } from '../../graph/ballot.ts';
import { parseUrn } from '../../graph/kernel/urn.ts';
import type { VoteEvent } from '../../graph/vote-event.ts';
import { builder } from '../kernel/builder.ts';
import { list } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { codeGiven, STATE_FORM } from '../kernel/state-argument.ts';
import { BallotConnection, BallotRef, ballotsAt, readStates } from '../nouns/ballot.ts';
import { VoteEventRef } from '../nouns/vote-event.ts';
import { ActorSet, type GivenSet, staysIn } from './actor-set.ts';
import { type Asked, ballotArguments, ballotPage, countedOf } from './ballot-page.ts';
import { ballotsAtVote, votesInMemory } from './ballots-in-memory.ts';

/** All ballots of a vote event, by the states' codes: from memory, where they say enough; there those of some choices alone, where that is all that is wanted. */
const castAt = async (
  event: VoteEvent,
  context: Context,
  memory: Matrix | null,
  choices?: readonly Choice[] | null,
): Promise<readonly Ballot[]> => (memory && ballotsAtVote(memory, event, choices)) ?? ballotsAt(context, event.id);

/** The ballots of the states that belonged to a set on the day of the vote (its latest possible one). */
async function ballotsOf(
  event: VoteEvent,
  of: GivenSet,
  context: Context,
  memory: Matrix | null,
): Promise<readonly Ballot[]> {
  const [stays, cast] = await Promise.all([staysIn(context, 'of', of), castAt(event, context, memory)]);
  const states = new Set(stays.flatMap((stay) => (holds(stay, event.latest) ? [stay.state] : [])));
  return cast.filter(({ state }) => states.has(state));
}

/** A page of all ballots of each vote of a level, of which the database reads no more than the page. */
const pageByCode = list({
  filter: ({ choice = null, contested = null, oneSided = null }: Asked) => [{ choice, contested, oneSided }],
  read: ballotsByEvent,
  count: countBallotsByEvent,
  placeOf: ({ place }) => place,
  before: readStates,
  counted: async (event: VoteEvent, asked, context) =>
    countedOf(event, await ballotsAt(context, event.id), asked, context),
});

async function page(
  event: VoteEvent,
  { of, ...asked }: Asked & { of?: GivenSet | null },
  context: Context,
  info: GraphQLResolveInfo,
) {
  const { by, direction } = asked.orderBy;
  const memory = (asked.contested ?? asked.oneSided ?? null) === null ? votesInMemory(context, info) : null;
  if (of) return ballotPage(event, await ballotsOf(event, of, context, memory), asked, context, info);
  if (memory === null && by === 'CODE' && direction === 'ASC') return pageByCode(event, asked, context, info);
  // A cursor may be that of any ballot of the vote.
  const fromEnd = (asked.after ?? asked.before ?? null) === null;
  return ballotPage(event, await castAt(event, context, memory, fromEnd ? asked.choice : null), asked, context, info);
}

builder.objectFields(VoteEventRef, (t) => ({
  ballots: t.field({
    type: BallotConnection,
    description: 'The ballots of this vote, recorded absences among them.',
    args: {
      of: t.arg({
        type: ActorSet,
        description:
          'Only those of the states of this set; with `memberOf` or `region` those that were members on the day of the vote (its latest possible one).',
      }),
      ...ballotArguments(t.arg),
    },
    resolve: page,
  }),
  ballot: t.field({
    type: BallotRef,
    nullable: true,
    description: 'The ballot of one state; null where none is on record.',
    args: {
      of: t.arg.id({ required: true, description: `The state, by ${STATE_FORM}.` }),
    },
    resolve: async ({ id, latest }, { of }, context) => {
      const iso3 = await codeGiven(context, 'of', of);
      return context.batch(ballotsByKeys, [], `${iso3}|${latest}|${parseUrn(id)?.key}`);
    },
  }),
}));
