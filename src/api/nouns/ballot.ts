import type { GraphQLResolveInfo } from 'graphql';
import { type Ballot, ballotsByEvent } from '../../graph/ballot.ts';
import { firstOf } from '../../graph/kernel/page.ts';
import { parseUrn, urn } from '../../graph/kernel/urn.ts';
import { type VoteEvent, voteEventId } from '../../graph/vote-event.ts';
import { builder } from '../kernel/builder.ts';
import { connection } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { AT_ONCE, toNode } from '../kernel/reference.ts';
import { selectsOfItems } from '../kernel/selection.ts';
import { AmendmentRef } from './amendment.ts';
import { Choice } from './choice.ts';
import { MotionRef, NodeRef } from './node.ts';
import { StateRef } from './state.ts';
import { VoteEventRef } from './vote-event.ts';

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
      extensions: AT_ONCE,
      resolve: toNode(({ state }) => stateIdOf(state)),
    }),
    voteEvent: t.field({
      type: VoteEventRef,
      description: 'The vote event at which it was cast.',
      extensions: AT_ONCE,
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

export const BallotConnection = connection(BallotRef, 'Ballot', 'ballot');
/** What the arguments that narrow lists of ballots say. */
export const CHOICES = 'Only these choices.';
export const ONE_SIDED =
  'Only ballots of which one source has a vote and no other has any, or, with false, only the others.';
export const CONTESTED = 'Only ballots about which sources differ, or, with false, only the others.';

/** More ballots than one vote has. */
const ALL = firstOf(1000);
const ANY = { choice: null, contested: null, oneSided: null };

/** All ballots of a vote event (an id), by the states' codes: those of a level are read together, once for all who ask. */
export const ballotsAt = async ({ batch }: Context, event: string): Promise<readonly Ballot[]> =>
  (await batch(ballotsByEvent, [ANY, ALL], event)).items;

/** Reads the states of a level, where they are selected, before the ballots are handed out. */
export async function readStates(
  ballots: readonly Ballot[],
  { nodes }: Context,
  info: GraphQLResolveInfo,
): Promise<void> {
  if (!selectsOfItems(info, 'state')) return;
  await nodes.read(ballots.map(({ state }) => stateIdOf(state)));
}

/** Reads the vote events of a level and what was voted on, as far as they are selected, before the ballots are handed out. */
export async function readEvents(
  ballots: readonly Ballot[],
  { nodes }: Context,
  info: GraphQLResolveInfo,
): Promise<void> {
  const motions = selectsOfItems(info, 'motion') || selectsOfItems(info, 'amendment');
  if (!motions && !selectsOfItems(info, 'voteEvent')) return;
  const events = new Set(ballots.map(({ event }) => voteEventId(event)));
  await nodes.read(events);
  if (motions) await nodes.read([...events].map((id) => (nodes.get(id) as VoteEvent).motion));
}
