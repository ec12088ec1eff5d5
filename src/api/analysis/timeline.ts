import type { GraphQLResolveInfo } from 'graphql';
import type { Ballot, Choice } from '../../graph/ballot.ts';
import type { When } from '../../graph/kernel/date.ts';
import type { Slice } from '../../graph/kernel/page.ts';
import type { Entity } from '../../graph/node.ts';
import { type State, stateId } from '../../graph/state.ts';
import { countTimelinesByActor, type TimelineEntry, timelinesByActor } from '../../graph/timeline.ts';
import { type VoteEvent, voteEventId } from '../../graph/vote-event.ts';
import { builder } from '../kernel/builder.ts';
import { Connection, pageArguments, pageOf, UNREAD } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { spanArguments, spanOf } from '../kernel/date.ts';
import { nodeAt } from '../kernel/reference.ts';
import { selectsItems, selectsOfItems } from '../kernel/selection.ts';
import { WhenRef } from '../kernel/when.ts';
import { ActorRef } from '../nouns/actor.ts';
import { BallotRef } from '../nouns/ballot.ts';
import { ClaimRef, claimsAt } from '../nouns/claim.ts';
import { EntityRef } from '../nouns/entity.ts';
import { EvidenceRef, ofBallot, ofClaims, SAYS } from '../nouns/evidence.ts';

const TimelineKind = builder.enumType('TimelineKind', {
  description: 'What sort of doing it is. Values may be added.',
  values: {
    PROPOSED: { description: 'Put something forward, or handed something in.' },
    VOTED: { description: 'Voted, abstained, or was recorded as absent.' },
    SAID: { description: 'Said something, or had it said by somebody in its name.' },
    POSITION: {
      description: 'Took a stand, sought a change, or echoed another. Its date is its first day, where that is known.',
    },
    SIGNED: { description: 'Signed or ratified something, or is a party to it.' },
    MEMBERSHIP: { description: 'Became a member, or took up a role. Its date is the first day, where that is known.' },
    TOOK_PART: { description: 'Took part in a session or a negotiation, or dealt with something.' },
    PUBLISHED: { description: 'Published or wrote a text.' },
    DECIDED: { description: 'Took a decision, or is to take it, by the preferred account of who does.' },
  } as const,
});

const TimelineDating = builder.enumType('TimelineDating', {
  description: 'Where the date of an entry comes from. Values may be added.',
  values: {
    STATED: { description: 'A source says when it was done.' },
    EVENT: { description: 'It is the date of the vote, session, decision or text that it was done in.' },
    BOUND: {
      description: 'No source says; it was done no later than the texts that report it, or than what came of it.',
    },
  } as const,
});

/** How a ballot reads after the name of its state and before the name of its vote. */
const VOTED: Readonly<Record<Choice, string>> = {
  FOR: 'voted for:',
  AGAINST: 'voted against:',
  ABSTAIN: 'abstained:',
  NOT_VOTING: 'did not vote:',
  ABSENT: 'was absent:',
  INELIGIBLE: 'had no right to vote:',
  UNKNOWN: 'voted in a way that is not known:',
};

const eventOf = async ({ nodes }: Context, ballot: Ballot): Promise<VoteEvent> =>
  (await nodes.get(voteEventId(ballot.event))) as VoteEvent;

async function sentence(context: Context, ballot: Ballot): Promise<string> {
  const state = (await context.nodes.get(stateId(ballot.state))) as State;
  return `${state.name} ${VOTED[ballot.choice]} ${(await eventOf(context, ballot)).name}`;
}

const TimelineEntryRef = builder.objectRef<TimelineEntry>('TimelineEntry').implement({
  description: 'Something that an actor did or said.',
  fields: (t) => ({
    kind: t.expose('kind', { type: TimelineKind, description: 'What sort of doing it is.' }),
    when: t.field({
      type: WhenRef,
      nullable: true,
      description: 'When it was done, as far as it can be told; null where it cannot.',
      resolve: async ({ ballot, when }, _, context): Promise<When | null> =>
        ballot === null ? when : (await eventOf(context, ballot)).held,
    }),
    dating: t.expose('dating', {
      type: TimelineDating,
      nullable: true,
      description: 'Where the date comes from; null where there is none.',
    }),
    sentence: t.string({
      description: 'What was done or said, in a sentence of ours.',
      resolve: (entry, _, context) => (entry.ballot === null ? entry.sentence : sentence(context, entry.ballot)),
    }),
    on: t.field({
      type: EntityRef,
      nullable: true,
      description: 'What it was done to or said of; the first of them, where a claim lists several.',
      resolve: ({ ballot, ...entry }, _, context, info) => {
        const id = ballot === null ? (entry as { on: string | null }).on : voteEventId(ballot.event);
        return id === null ? null : nodeAt<Entity>(context, id, info);
      },
    }),
    ballot: t.field({
      type: BallotRef,
      nullable: true,
      description: 'The ballot, where the entry comes from the record of votes.',
      resolve: ({ ballot }) => ballot,
    }),
    contested: t.exposeBoolean('contested', { description: 'Whether sources contradict it or each other.' }),
    inferred: t.exposeBoolean('inferred', { description: 'Whether nobody says it, and we conclude it by a rule.' }),
    claims: t.field({
      type: [ClaimRef],
      description: 'The claim that says it, with who makes it; empty where the entry comes from the record of votes.',
      resolve: ({ claim }, _, context, info) => claimsAt(context, claim === null ? [] : [claim], info),
    }),
    evidence: t.field({
      type: [EvidenceRef],
      description: SAYS,
      resolve: ({ ballot, claim }, _, context) =>
        ballot === null ? ofClaims(context, claim === null ? [] : [claim]) : ofBallot(context, ballot),
    }),
  }),
});

const TimelineConnection = builder.connectionObject(
  { type: TimelineEntryRef, name: 'TimelineConnection', description: 'A page of a timeline.' },
  { description: 'An entry with its cursor.' },
);

/** Reads the votes of a page, and what its entries are on, as far as it is selected, before they are handed out. */
async function readThings({ nodes }: Context, slices: readonly Slice<TimelineEntry>[], info: GraphQLResolveInfo) {
  const on = selectsOfItems(info, 'on');
  const ids = slices.flatMap(({ items }) =>
    items.map((entry) => (entry.ballot === null ? (on ? entry.on : null) : voteEventId(entry.ballot.event))),
  );
  await nodes.read(ids.filter((id) => id !== null));
}

builder.interfaceField(ActorRef, 'timeline', (t) =>
  t.field({
    type: TimelineConnection,
    description:
      'What it did and said, by date, oldest first, undated last; roll calls of the bulk record only when asked. An entry stands on its latest possible day.',
    args: {
      ...pageArguments(t.arg),
      ...spanArguments(
        t.arg,
        'its earliest day counts, or the latest where no earliest is known; what has no date is left out.',
      ),
      kinds: t.arg({ type: [TimelineKind], description: 'Only these sorts of doing.' }),
      record: t.arg.boolean({
        defaultValue: false,
        description: 'Also every ballot of a state in the datasets of roll calls.',
      }),
    },
    resolve: async ({ id }, { kinds = null, record, ...args }, context, info) => {
      const filter = { kinds, record: record === true, ...spanOf(args) };
      const page = pageOf('timeline', args);
      const read = async (actors: readonly string[]) => {
        const slices = await timelinesByActor(context.graph, actors, filter, page, context.asOf);
        await readThings(context, slices, info);
        return slices;
      };
      const slice = selectsItems(info)
        ? await context.batch(`timeline ${JSON.stringify([filter, page])}`, id, read)
        : UNREAD;
      const count = () =>
        context.batch(`count timeline ${JSON.stringify(filter)}`, id, (actors) =>
          countTimelinesByActor(context.graph, actors, filter, context.asOf),
        );
      return new Connection('timeline', page.after, slice, ({ key }) => key, count);
    },
  }),
);
