import type { GraphQLResolveInfo } from 'graphql';
import { LRUCache } from 'lru-cache';
import { countBits, union } from '../../analysis/kernel/bits.ts';
import { CHOICES, type Choice, type Matrix, orderOf, type RollCall } from '../../analysis/kernel/matrix.ts';
import { countBefore, placeOfOrder } from '../../analysis/kernel/vote-order.ts';
import { Ballot } from '../../graph/ballot.ts';
import { NOW } from '../../graph/kernel/as-of.ts';
import type { Slice } from '../../graph/kernel/page.ts';
import { parseUrn } from '../../graph/kernel/urn.ts';
import type { VoteEvent } from '../../graph/vote-event.ts';
import type { Context } from '../kernel/context.ts';
import { selectsOnlyOfItems } from '../kernel/selection.ts';

/** The fields of a ballot that need nothing of what stands behind it. */
const BARE: ReadonlySet<string> = new Set(['id', 'choice', 'state', 'voteEvent', 'motion', 'amendment']);

/**
 * The votes in memory, where a list of ballots can be answered from them: they are of the newest data version, the list is of now, and no more is
 * asked of a ballot than they know. Else null: the database is asked.
 */
export const votesInMemory = (context: Context, info: GraphQLResolveInfo): Matrix | null =>
  context.asOf === NOW && selectsOnlyOfItems(info, BARE) ? context.votesAtHand() : null;

/** How many lists of ballots are kept, those that were asked last: some 15 MB. */
const KEPT = 500;
const kept = new WeakMap<Matrix, LRUCache<string, readonly Ballot[]>>();

/** The ballots of a vote, by the states' codes, or those of some choices alone; null where the votes do not have it. */
export function ballotsAtVote(
  matrix: Matrix,
  { id, latest }: VoteEvent,
  choices: readonly Choice[] | null = null,
): readonly Ballot[] | null {
  const key = parseUrn(id)?.key as string;
  const place = placeOfOrder(matrix, `${latest}|${key}`);
  if (place === undefined) return null;
  // By the numbers of a roll, where 0 is none.
  const wanted = [null, ...CHOICES.map((choice) => (choices?.includes(choice) === false ? null : choice))];
  const ofMatrix = kept.get(matrix) ?? new LRUCache<string, readonly Ballot[]>({ max: KEPT });
  kept.set(matrix, ofMatrix);
  const name = `${place} ${wanted}`;
  const known = ofMatrix.get(name);
  if (known !== undefined) return known;
  const ballots: Ballot[] = [];
  const roll = matrix.rollOf(place);
  for (let at = 0; at < roll.length; at += 1) {
    const choice = wanted[roll[at] as number] as Choice | null;
    if (choice === null) continue;
    const state = matrix.states[at] as string;
    ballots.push(Ballot.bare(state, key, choice, state));
  }
  ofMatrix.set(name, ballots);
  marks.set(ballots, new WeakMap());
  return ballots;
}

const marks = new WeakMap<readonly Ballot[], WeakMap<object, object>>();

/** An object that stands for a list that is kept, and for the nodes of its states. It is the same for all who ask, while neither has changed; null of a list that is not kept. */
export function markOf(ballots: readonly Ballot[], { source }: Context['nodes']): object | null {
  const known = marks.get(ballots);
  if (known === undefined) return null;
  const mark = known.get(source) ?? {};
  known.set(source, mark);
  return mark;
}

/** The ballot of a state (by its place) at the vote of a place, under the key of its edge; null where it cast none. */
export function ballotAtPlace(matrix: Matrix, state: number, place: number): Ballot | null {
  const choice = matrix.choiceOf(state, place);
  const code = matrix.states[state] as string;
  const vote = matrix.rollCalls[place] as RollCall;
  return choice && Ballot.bare(code, vote.key, choice, `${code}|${orderOf(vote)}`);
}

/** The newest ballots of a state (code): at most so many, behind the key of an edge where one is given. */
export function newestBallots(matrix: Matrix, code: string, first: number, after: string | null): Slice<Ballot> {
  const state = matrix.placeOf(code);
  const items: Ballot[] = [];
  if (state === undefined) return { items, more: false };
  const begin = after === null ? matrix.rollCalls.length : countBefore(matrix, after.slice(code.length + 1));
  for (let place = begin - 1; place >= 0 && items.length <= first; place -= 1) {
    const ballot = ballotAtPlace(matrix, state, place);
    if (ballot !== null) items.push(ballot);
  }
  return { items: items.slice(0, first), more: items.length > first };
}

/** How many ballots a state (code) has cast. */
export function countBallots(matrix: Matrix, code: string): number {
  const state = matrix.placeOf(code);
  return state === undefined
    ? 0
    : countBits(
        union(
          matrix.words,
          CHOICES.map((choice) => matrix.at(choice, state)),
        ),
      );
}
