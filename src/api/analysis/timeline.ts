import type { GraphQLResolveInfo } from 'graphql';
import { countTimelinesByActor, type TimelineEntry, timelinesByActor } from '../../graph/analysis/timeline.ts';
import type { Ballot, Choice } from '../../graph/ballot.ts';
import type { When } from '../../graph/kernel/date.ts';
import { type State, stateId } from '../../graph/state.ts';
import { type VoteEvent, voteEventId } from '../../graph/vote-event.ts';
import { builder } from '../kernel/builder.ts';
import { connection } from '../kernel/connection.ts';
import type { Context } from '../kernel/context.ts';
import { spanArguments, spanOf } from '../kernel/date.ts';
import { enumOf } from '../kernel/enum.ts';
import { toNode } from '../kernel/reference.ts';
import { selectsOfItems } from '../kernel/selection.ts';
import { WhenRef } from '../kernel/when.ts';
import { datedArguments, datedList } from '../kernel/window-list.ts';
import { BallotRef } from '../nouns/ballot.ts';
import { evidenceOfBallot } from '../nouns/ballot-account.ts';
import { ClaimRef, claimsAt } from '../nouns/claim.ts';
import { EvidenceRef, evidenceOfClaims, SAYS } from '../nouns/evidence.ts';
import { ActorRef, EntityRef } from '../nouns/node.ts';

const TimelineKind = enumOf('TimelineKind', 'What sort of act it is.', {
  PROPOSED: 'The actor put something forward, or handed something in.',
  VOTED: 'The actor voted, abstained, or was recorded as absent.',
  SAID: 'The actor said something, or had it said by somebody in its name.',
  POSITION:
    'The actor took a stand, sought a change, or echoed another. Its date is its first day, where that is known.',
  SIGNED: 'The actor signed or ratified something, or is a party to it.',
  MEMBERSHIP: 'The actor became a member, or took up a role. Its date is the first day, where that is known.',
  TOOK_PART: 'The actor took part in a session or a negotiation, or dealt with something.',
  PUBLISHED: 'The actor published or wrote a text.',
  DECIDED: 'The actor took a decision, or is to take it, by the preferred account of who does.',
});

const TimelineDating = enumOf('TimelineDating', 'Where the date of an entry comes from.', {
  STATED: 'A source says when it was done.',
  RULE: 'It is concluded by a rule, which the claims behind the entry name.',
  EVENT: 'It is the date of the vote, session, decision or text that it was done in, or is about.',
  BOUND: 'No source says; it was done no later than the texts that report it, or than what came of it.',
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
    kind: t.expose('kind', { type: TimelineKind, description: 'What sort of act it is.' }),
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
      description: 'The thing that it was done to or said of; the first of them, where a claim lists several.',
      resolve: toNode((entry) => (entry.ballot === null ? entry.on : voteEventId(entry.ballot.event))),
    }),
    ballot: t.expose('ballot', {
      type: BallotRef,
      nullable: true,
      description: 'The ballot, where the entry comes from the record of votes.',
    }),
    contested: t.exposeBoolean('contested', { description: 'Whether sources contradict it or each other.' }),
    inferred: t.exposeBoolean('inferred', { description: 'Whether nobody says it, and we conclude it by a rule.' }),
    claimsBehind: t.field({
      type: [ClaimRef],
      description: 'The claim that says it, with who makes it; empty where the entry comes from the record of votes.',
      resolve: ({ claim }, _, context, info) => claimsAt(context, claim === null ? [] : [claim], info),
    }),
    evidence: t.field({
      type: [EvidenceRef],
      description: SAYS,
      resolve: ({ ballot, claim }, _, context) =>
        ballot === null ? evidenceOfClaims(context, claim === null ? [] : [claim]) : evidenceOfBallot(context, ballot),
    }),
  }),
});

/** Reads the votes of a page, and what its entries are on, as far as it is selected, before they are handed out. */
async function readThings(entries: readonly TimelineEntry[], { nodes }: Context, info: GraphQLResolveInfo) {
  const on = selectsOfItems(info, 'on');
  const ids = entries.map((entry) => (entry.ballot ? voteEventId(entry.ballot.event) : on ? entry.on : null));
  await nodes.read(ids.filter((id) => id !== null));
}

builder.interfaceField(ActorRef, 'timeline', (t) =>
  t.field({
    type: connection(TimelineEntryRef, 'Timeline', 'entry', 'entries of a timeline'),
    description:
      'What it did and said by claims, by date, the newest first; roll calls of the bulk record only when asked, and its groups in `memberOf`. An entry stands on its latest possible day.',
    args: {
      ...datedArguments(t.arg),
      ...spanArguments(
        t.arg,
        'its earliest day counts, or the latest where no earliest is known; what has no date is left out.',
      ),
      kind: t.arg({ type: [TimelineKind], description: 'Only acts of these sorts.' }),
      rollCalls: t.arg.boolean({
        description:
          'Also every ballot of a state in the datasets of roll calls; when omitted, only where `kind` names `VOTED`.',
      }),
    },
    resolve: datedList({
      filter: ({ kind = null, rollCalls, ...args }) => [
        { kinds: kind, record: rollCalls ?? kind?.includes('VOTED') ?? false, ...spanOf(args) },
      ],
      read: timelinesByActor,
      count: countTimelinesByActor,
      placeOf: ({ key }) => key,
      before: readThings,
    }),
  }),
);
