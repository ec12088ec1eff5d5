import type { GraphQLResolveInfo } from 'graphql';
import {
  type Ballot,
  ballotsByEvent,
  ballotsByState,
  countBallotsByEvent,
  countBallotsByState,
} from '../../graph/ballot.ts';
import { spanAsOf } from '../../graph/kernel/as-of.ts';
import { parseUrn, urn } from '../../graph/kernel/urn.ts';
import { type VoteEvent, voteEventId } from '../../graph/vote-event.ts';
import { badInput } from '../kernel/bad-input.ts';
import { builder } from '../kernel/builder.ts';
import { connection, list, pageArguments } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { spanArguments, spanOf } from '../kernel/date.ts';
import { enumOf } from '../kernel/enum.ts';
import { idGiven, idsGiven } from '../kernel/node-arguments.ts';
import { toNode } from '../kernel/reference.ts';
import { selectsOfItems } from '../kernel/selection.ts';
import { AmendmentRef } from './amendment.ts';
import { Choice } from './choice.ts';
import { MotionRef, NodeRef } from './node.ts';
import { StateRef } from './state.ts';
import { BODIES, VoteEventRef } from './vote-event.ts';

const MotionKind = enumOf('MotionKind', 'What was voted on.', {
  AMENDMENT: 'A change to a text.',
  RESOLUTION: 'A text, a paragraph of it, or a question of procedure.',
});

/** Ids by code: whoever walks rolls of ballots asks for the same two hundred again and again. */
const stateIds = new Map<string, string>();
function stateIdOf(code: string): string {
  const known = stateIds.get(code);
  if (known !== undefined) return known;
  const id = urn('state', code);
  stateIds.set(code, id);
  return id;
}

const motionOf = async ({ event }: Ballot, { nodes }: Context): Promise<string> =>
  ((await nodes.get(voteEventId(event))) as VoteEvent).motion;

export const BallotRef = builder.objectRef<Ballot>('Ballot').implement({
  description: 'What one state did at one vote event.',
  interfaces: [NodeRef],
  fields: (t) => ({
    choice: t.expose('choice', { type: Choice, description: 'What the state did, by the preferred source.' }),
    state: t.field({
      type: StateRef,
      description: 'The state that cast the ballot.',
      resolve: toNode(({ state }) => stateIdOf(state)),
    }),
    voteEvent: t.field({
      type: VoteEventRef,
      description: 'The vote event at which it was cast.',
      resolve: toNode(({ event }) => voteEventId(event)),
    }),
    motion: t.field({ type: MotionRef, description: 'The motion that was voted on.', resolve: toNode(motionOf) }),
    amendment: t.field({
      type: AmendmentRef,
      nullable: true,
      description: 'The amendment that was voted on; null when the motion is a resolution.',
      resolve: toNode(async (ballot, context) => {
        const motion = await motionOf(ballot, context);
        return parseUrn(motion)?.type === 'amendment' ? motion : null;
      }),
    }),
    inferred: t.exposeBoolean('inferred', {
      description: 'Whether no source names it and a rule of ours concludes it.',
    }),
    rule: t.exposeString('rule', {
      nullable: true,
      description: 'The rule by which it is inferred; null when a source names it.',
    }),
    contested: t.exposeBoolean('contested', {
      description:
        'Whether sources differ about it; a vote in one source beside an absence in another is no difference, but `oneSided`.',
    }),
    oneSided: t.exposeBoolean('oneSided', {
      description:
        'Whether one source has a vote of the state and every other one has an absence or nothing, as `accounts` says: a total that counts such a vote is not that of a source that lacks it.',
    }),
  }),
});

const BallotConnection = connection(BallotRef, 'Ballot', 'ballot');
const CHOICES = 'Only these choices.';
const ONE_SIDED = 'Only ballots of which one source has a vote and no other has any, or, with false, only the others.';
const CONTESTED = 'Only ballots about which sources differ, or, with false, only the others.';

builder.objectField(StateRef, 'voted', (t) =>
  t.field({
    type: BallotConnection,
    description:
      'The ballots this state cast, newest first (an undated vote counts on its latest possible day). Recorded absences are among them: `choice` says so.',
    args: {
      ...pageArguments(t.arg),
      motion: t.arg({ type: MotionKind, description: 'Only ballots on amendments, or only on resolutions.' }),
      choice: t.arg({ type: [Choice], description: CHOICES }),
      topic: t.arg.id({ description: 'Only votes filed under this topic (an id).' }),
      bodies: t.arg.idList({ description: BODIES }),
      ...spanArguments(t.arg),
      contested: t.arg.boolean({ description: CONTESTED }),
      oneSided: t.arg.boolean({ description: ONE_SIDED }),
    },
    resolve: list({
      keyOf: ({ iso3 }) => iso3,
      filter: async ({ motion = null, choice = null, contested = null, oneSided = null, ...args }, context) => {
        const span = spanAsOf(spanOf(args), context.asOf);
        const topic = await idGiven(context, 'topic', args.topic, 'topic');
        const bodies = await idsGiven(context, 'bodies', args.bodies, 'institution');
        return [{ motion, choice, topic, bodies, contested, oneSided, ...span }];
      },
      check: ({ iso3 }, { after }) => {
        if (after === null || after.startsWith(`${iso3}|`)) return;
        throw badInput(
          'BAD_CURSOR',
          `after: this cursor comes from the ballots of ${after.split('|')[0]}, and these are the ballots of ${iso3}.`,
        );
      },
      read: ballotsByState,
      count: countBallotsByState,
      placeOf: ({ place }) => place,
      before: readEvents,
    }),
  }),
);

builder.objectField(VoteEventRef, 'ballots', (t) =>
  t.field({
    type: BallotConnection,
    description: "The ballots of this vote by the states' codes, recorded absences among them.",
    args: {
      ...pageArguments(t.arg, 200),
      choice: t.arg({ type: [Choice], description: CHOICES }),
      contested: t.arg.boolean({ description: CONTESTED }),
      oneSided: t.arg.boolean({ description: ONE_SIDED }),
    },
    resolve: list({
      filter: ({ choice = null, contested = null, oneSided = null }) => [{ choice, contested, oneSided }],
      read: ballotsByEvent,
      count: countBallotsByEvent,
      placeOf: ({ place }) => place,
      before: readStates,
    }),
  }),
);

/** Reads the states of a level, where they are selected, before the ballots are handed out. */
async function readStates(ballots: readonly Ballot[], { nodes }: Context, info: GraphQLResolveInfo): Promise<void> {
  if (!selectsOfItems(info, 'state')) return;
  await nodes.read([...new Set(ballots.map(({ state }) => state))].map(stateIdOf));
}

/** Reads the vote events of a level and what was voted on, as far as they are selected, before the ballots are handed out. */
async function readEvents(ballots: readonly Ballot[], { nodes }: Context, info: GraphQLResolveInfo): Promise<void> {
  const motions = selectsOfItems(info, 'motion') || selectsOfItems(info, 'amendment');
  if (!motions && !selectsOfItems(info, 'voteEvent')) return;
  const events = new Set(ballots.map(({ event }) => voteEventId(event)));
  await nodes.read(events);
  if (motions) await nodes.read([...events].map((id) => (nodes.get(id) as VoteEvent).motion));
}
