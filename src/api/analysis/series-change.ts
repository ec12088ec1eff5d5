import { placesOf } from '../../analysis/kernel/bits.ts';
import { EXPRESSED, type Mask, type Matrix } from '../../analysis/kernel/matrix.ts';
import { holds } from '../../analysis/kernel/membership.ts';
import { type Ballot, ballotsByKeys } from '../../graph/ballot.ts';
import { urn } from '../../graph/kernel/urn.ts';
import type { VoteSeries } from '../../graph/vote-series.ts';
import { builder } from '../kernel/builder.ts';
import type { Context } from '../kernel/context.ts';
import { spanOf } from '../kernel/date.ts';
import { toNode } from '../kernel/reference.ts';
import { BallotRef } from '../nouns/ballot.ts';
import { StateRef } from '../nouns/state.ts';
import { VoteEventRef } from '../nouns/vote-event.ts';
import { VoteSeriesRef } from '../nouns/vote-series.ts';
import { ActorSet, type GivenSet, staysIn } from './actor-set.ts';
import { keyedVote } from './vote-events.ts';
import { votesWhere } from './votes.ts';

/** That a state chose otherwise at a later vote of a series than at an earlier one: the keys of its ballots. */
type Change = { readonly state: string; readonly before: string; readonly after: string };
/** The ids of two votes of a series, and who changed from the one to the other. */
type Changes = { readonly before: string; readonly after: string; readonly changes: readonly Change[] };

const ballotAt = (key: string, { batch }: Context) => batch(ballotsByKeys, [], key) as Promise<Ballot>;

const VoteChangeRef = builder.objectRef<Change>('VoteChange').implement({
  description: 'That a state chose otherwise than at an earlier vote on the same text.',
  fields: (t) => ({
    state: t.field({
      type: StateRef,
      description: 'Who changed its vote.',
      resolve: toNode(({ state }) => urn('state', state)),
    }),
    before: t.field({
      type: BallotRef,
      description: 'What it did at the earlier vote.',
      resolve: ({ before }, _, context) => ballotAt(before, context),
    }),
    after: t.field({
      type: BallotRef,
      description: 'What it did at the later vote.',
      resolve: ({ after }, _, context) => ballotAt(after, context),
    }),
  }),
});

const VoteChangesRef = builder.objectRef<Changes>('VoteChanges').implement({
  description: 'Who voted otherwise at a later vote on the same text than at an earlier one.',
  fields: (t) => ({
    before: t.field({
      type: VoteEventRef,
      description: 'The earlier vote.',
      resolve: toNode(({ before }) => before),
    }),
    after: t.field({ type: VoteEventRef, description: 'The later vote.', resolve: toNode(({ after }) => after) }),
    changes: t.field({
      type: [VoteChangeRef],
      description:
        'The states that were for, against, or abstained at both and did not choose the same: from one side to the other first, then by code.',
      resolve: ({ changes }) => [...changes],
    }),
  }),
});

/** Between which votes of a set changes are looked for, by their places; null where there are no two. */
function endsOf(over: Mask, isSpan: boolean): [before: number, after: number] | null {
  const places = placesOf(over);
  const [before, after] = [isSpan ? places[0] : places.at(-2), places.at(-1)];
  return before === undefined || after === undefined || before === after ? null : [before, after];
}

/** The states, by their places, that expressed a choice at two votes and not the same; from one side to the other first. */
function changed(matrix: Matrix, before: number, after: number): number[] {
  const expressed = (state: number, vote: number) =>
    EXPRESSED.find((choice) => choice === matrix.choiceOf(state, vote));
  return [...matrix.states.keys()]
    .flatMap((state) => {
      const [earlier, later] = [expressed(state, before), expressed(state, after)];
      if (earlier === undefined || later === undefined || earlier === later) return [];
      return [{ state, rank: [earlier, later].includes('ABSTAIN') ? 1 : 0 }];
    })
    .sort((a, b) => a.rank - b.rank || a.state - b.state)
    .map(({ state }) => state);
}

type Asked = { readonly from?: string | null; readonly to?: string | null; readonly of?: GivenSet | null };

async function changesOf({ key }: VoteSeries, { from, to, of }: Asked, context: Context): Promise<Changes | null> {
  const { matrix, over } = await votesWhere(context, spanOf({ from, to }), { series: key });
  const ends = endsOf(over, (from ?? null) !== null);
  if (ends === null) return null;
  const [before, after] = ends.map((place) => keyedVote(matrix, place)) as [Keyed, Keyed];
  const day = after.key.slice(0, after.key.indexOf('|'));
  const stays = of ? (await staysIn(context, 'of', of)).filter((stay) => holds(stay, day)) : null;
  const wanted = stays && new Set(stays.map(({ state }) => state));
  const codes = changed(matrix, ...ends).map((state) => matrix.states[state] as string);
  const changes = codes
    .filter((state) => wanted?.has(state) ?? true)
    .map((state) => ({ state, before: `${state}|${before.key}`, after: `${state}|${after.key}` }));
  return { before: before.id, after: after.id, changes };
}

type Keyed = ReturnType<typeof keyedVote>;

builder.objectField(VoteSeriesRef, 'changes', (t) =>
  t.field({
    type: VoteChangesRef,
    nullable: true,
    description:
      'Who changed its vote on this text: between the first vote not before `from` and the last one not after `to`; without `from` between that last one and the vote before it. Null where there are no two votes.',
    args: {
      from: t.arg({
        type: 'Date',
        description: 'The first vote on this day or later is the earlier of the two; the last but one when omitted.',
      }),
      to: t.arg({
        type: 'Date',
        description: 'The last vote on this day or before is the later of the two; the newest when omitted.',
      }),
      of: t.arg({
        type: ActorSet,
        description:
          'Only the states of this set; with `memberOf` or `region` those that were members on the day of the later vote.',
      }),
    },
    resolve: changesOf,
  }),
);
