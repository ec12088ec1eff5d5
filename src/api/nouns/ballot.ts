import type { GraphQLResolveInfo } from 'graphql';
import type { Amendment } from '../../graph/amendment.ts';
import {
  type Ballot,
  ballotsByEvent,
  ballotsByState,
  countBallotsByEvent,
  countBallotsByState,
} from '../../graph/ballot.ts';
import { until } from '../../graph/kernel/as-of.ts';
import type { Slice } from '../../graph/kernel/page.ts';
import { parseUrn, urn } from '../../graph/kernel/urn.ts';
import type { Resolution } from '../../graph/resolution.ts';
import type { State } from '../../graph/state.ts';
import { type VoteEvent, voteEventId } from '../../graph/vote-event.ts';
import { badInput } from '../kernel/bad-input.ts';
import { builder } from '../kernel/builder.ts';
import { Connection, pageArguments, pageOf, UNREAD } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { spanArguments, spanOf } from '../kernel/date.ts';
import { topicOf } from '../kernel/node-arguments.ts';
import { nodeAt } from '../kernel/reference.ts';
import { selectsItems, selectsOfItems } from '../kernel/selection.ts';
import { AmendmentRef } from './amendment.ts';
import { Choice } from './choice.ts';
import { MotionRef } from './motion.ts';
import { NodeRef } from './node.ts';
import { StateRef } from './state.ts';
import { VoteEventRef } from './vote-event.ts';

const MotionKind = builder.enumType('MotionKind', {
  description: 'What was voted on. Values may be added.',
  values: {
    AMENDMENT: { description: 'A change to a text.' },
    RESOLUTION: { description: 'A text, a paragraph of it, or a question of procedure.' },
  } as const,
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

const motionOf = async ({ nodes }: Context, { event }: Ballot): Promise<string> =>
  ((await nodes.get(voteEventId(event))) as VoteEvent).motion;

export const BallotRef = builder.objectRef<Ballot>('Ballot').implement({
  description: 'What one state did at one vote event.',
  interfaces: [NodeRef],
  fields: (t) => ({
    choice: t.expose('choice', { type: Choice, description: 'What the state did, by the preferred source.' }),
    state: t.field({
      type: StateRef,
      description: 'Who cast it.',
      resolve: (ballot, _, context, info) => nodeAt<State>(context, stateIdOf(ballot.state), info),
    }),
    voteEvent: t.field({
      type: VoteEventRef,
      description: 'Where it was cast.',
      resolve: (ballot, _, context, info) => nodeAt<VoteEvent>(context, voteEventId(ballot.event), info),
    }),
    motion: t.field({
      type: MotionRef,
      description: 'What was voted on.',
      resolve: async (ballot, _, context, info) =>
        nodeAt<Amendment | Resolution>(context, await motionOf(context, ballot), info),
    }),
    amendment: t.field({
      type: AmendmentRef,
      nullable: true,
      description: 'The amendment that was voted on; null when the motion is a resolution.',
      resolve: async (ballot, _, context, info) => {
        const motion = await motionOf(context, ballot);
        return parseUrn(motion)?.type === 'amendment' ? nodeAt<Amendment>(context, motion, info) : null;
      },
    }),
    inferred: t.exposeBoolean('inferred', {
      description: 'Whether no source names it and a rule of ours concludes it.',
    }),
    rule: t.exposeString('rule', {
      nullable: true,
      description: 'The rule by which it is inferred; null when a source names it.',
    }),
    contested: t.exposeBoolean('contested', { description: 'Whether sources differ about it.' }),
  }),
});

const BallotConnection = builder.connectionObject(
  { type: BallotRef, name: 'BallotConnection', description: 'A page of ballots.' },
  { description: 'A ballot with its cursor.' },
);

builder.objectField(StateRef, 'voted', (t) =>
  t.field({
    type: BallotConnection,
    description:
      'The ballots this state cast, newest first (an undated vote counts on its latest possible day). Recorded absences are among them: `choice` says so.',
    args: {
      ...pageArguments(t.arg),
      motion: t.arg({ type: MotionKind, description: 'Only ballots on amendments, or only on resolutions.' }),
      choice: t.arg({ type: [Choice], description: 'Only these choices.' }),
      topic: t.arg.id({ description: 'Only votes filed under this topic (an id).' }),
      ...spanArguments(t.arg),
      contested: t.arg.boolean({
        description: 'Only ballots about which sources differ, or, with false, only the others.',
      }),
    },
    resolve: async (
      { iso3 },
      { motion = null, choice = null, topic = null, contested = null, ...args },
      context,
      info,
    ) => {
      const { recorded } = context.asOf;
      const span = until(spanOf(args), context.asOf);
      const filter = { motion, choice, topic: topicOf(topic), contested, recorded, ...span };
      const page = pageOf('voted', args);
      if (page.after !== null && !page.after.startsWith(`${iso3}|`)) {
        throw badInput(
          'BAD_CURSOR',
          `after: this cursor comes from the ballots of ${page.after.split('|')[0]}, and these are the ballots of ${iso3}.`,
        );
      }
      const read = async (states: readonly string[]) => {
        const slices = await ballotsByState(context.graph, states, filter, page);
        await readEvents(context, slices, info);
        return slices;
      };
      const slice = selectsItems(info)
        ? await context.batch(`voted ${JSON.stringify([filter, page])}`, iso3, read)
        : UNREAD;
      return new Connection(
        'voted',
        page.after,
        slice,
        ({ place }) => place,
        () =>
          context.batch(`count voted ${JSON.stringify(filter)}`, iso3, (states) =>
            countBallotsByState(context.graph, states, filter),
          ),
      );
    },
  }),
);

builder.objectField(VoteEventRef, 'ballots', (t) =>
  t.field({
    type: BallotConnection,
    description: "The ballots of this vote by the states' codes, recorded absences among them.",
    args: {
      ...pageArguments(t.arg, 200),
      choice: t.arg({ type: [Choice], description: 'Only these choices.' }),
      contested: t.arg.boolean({
        description: 'Only ballots about which sources differ, or, with false, only the others.',
      }),
    },
    resolve: async ({ id }, { choice = null, contested = null, ...args }, context, info) => {
      const filter = { choice, contested, recorded: context.asOf.recorded };
      const page = pageOf('ballots', args);
      const read = async (events: readonly string[]) => {
        const slices = await ballotsByEvent(context.graph, events, filter, page);
        if (selectsOfItems(info, 'state')) await readStates(context, slices);
        return slices;
      };
      const slice = selectsItems(info)
        ? await context.batch(`ballots ${JSON.stringify([filter, page])}`, id, read)
        : UNREAD;
      return new Connection(
        'ballots',
        page.after,
        slice,
        ({ place }) => place,
        () =>
          context.batch(`count ballots ${JSON.stringify(filter)}`, id, (events) =>
            countBallotsByEvent(context.graph, events, filter),
          ),
      );
    },
  }),
);

/** Reads the states of a level, before the ballots are handed out. */
async function readStates({ nodes }: Context, slices: readonly Slice<Ballot>[]): Promise<void> {
  const codes = new Set<string>();
  for (const { items } of slices) for (const { state } of items) codes.add(state);
  await nodes.read([...codes].map(stateIdOf));
}

/** Reads the vote events of a level and what was voted on, as far as they are selected, before the ballots are handed out. */
async function readEvents(
  { nodes }: Context,
  slices: readonly Slice<Ballot>[],
  info: GraphQLResolveInfo,
): Promise<void> {
  const motions = selectsOfItems(info, 'motion') || selectsOfItems(info, 'amendment');
  if (!motions && !selectsOfItems(info, 'voteEvent')) return;
  const events = new Set<string>();
  for (const { items } of slices) for (const { event } of items) events.add(voteEventId(event));
  await nodes.read(events);
  if (motions) await nodes.read([...events].map((id) => (nodes.get(id) as VoteEvent).motion));
}
