import { placesOf } from '../kernel/bits.ts';
import { cohesionAt } from '../kernel/cohesion-at.ts';
import { counted } from '../kernel/counted.ts';
import { EXPRESSED, type Mask, type Matrix } from '../kernel/matrix.ts';
import type { Found, Measure, RollCallData, TableParameters } from '../kernel/measure.ts';
import { belonging } from '../kernel/membership.ts';
import { countChoices } from '../kernel/shares.ts';

/** How much a group votes as one, as the mean over roll calls; null where no roll call tells. */
export type Cohesion = {
  /** Roll calls at which at least two of the group expressed a choice. */
  readonly votes: number;
  /** |FOR − AGAINST| / (FOR + AGAINST), from 0 to 1, as the mean over `riceVotes`. */
  readonly rice: number | null;
  /** Those of `votes` at which one at least was for or against. */
  readonly riceVotes: number;
  /** (most − ½ · the others) / all, from 0 to 1, with abstention as a choice of its own. */
  readonly agreementIndex: number | null;
};

/**
 * The cohesion of the states at some places of the matrix (Rice 1925; Hix, Noury and Roland 2005). A group of one is never of two minds:
 * nothing is told of it. `during` has the roll calls at which a state belonged to the group, where it did not at all.
 */
export function cohesionOf(
  matrix: Matrix,
  states: readonly number[],
  over: Mask,
  during?: ReadonlyMap<number, Mask>,
): Cohesion {
  const yes = countChoices(matrix, 'FOR', states, during);
  const no = countChoices(matrix, 'AGAINST', states, during);
  const abstain = countChoices(matrix, 'ABSTAIN', states, during);
  const sums = { rice: 0, riceVotes: 0, index: 0, votes: 0 };
  for (const place of placesOf(over)) {
    const counts = { for: yes[place] as number, against: no[place] as number, abstain: abstain[place] as number };
    const { rice, agreementIndex } = cohesionAt(counts);
    if (agreementIndex !== null) {
      sums.index += agreementIndex;
      sums.votes += 1;
    }
    if (rice !== null) {
      sums.rice += rice;
      sums.riceVotes += 1;
    }
  }
  return {
    votes: sums.votes,
    rice: sums.riceVotes === 0 ? null : sums.rice / sums.riceVotes,
    riceVotes: sums.riceVotes,
    agreementIndex: sums.votes === 0 ? null : sums.index / sums.votes,
  };
}

/** The roll calls at which a group stood most together and most apart from the others: the largest difference of means, the first `most` of them. */
export function definingVotes(
  matrix: Matrix,
  mean: Float64Array,
  states: readonly number[],
  over: Mask,
  most: number,
): number[] {
  const yes = countChoices(matrix, 'FOR', states);
  const no = countChoices(matrix, 'AGAINST', states);
  const abstain = countChoices(matrix, 'ABSTAIN', states);
  return placesOf(over)
    .flatMap((place) => {
      const all = (yes[place] as number) + (no[place] as number) + (abstain[place] as number);
      if (all < Math.max(2, states.length / 2)) return [];
      const own = ((yes[place] as number) + (abstain[place] as number) / 2) / all;
      return [{ place, apart: Math.abs(own - (mean[place] as number)) }];
    })
    .sort((a, b) => b.apart - a.apart || b.place - a.place)
    .slice(0, most)
    .map(({ place }) => place);
}

type Parameters = {
  readonly states: readonly number[];
  readonly over: Mask;
  readonly during?: ReadonlyMap<number, Mask> | undefined;
};

/** How much some states vote as one. */
export const cohesion: Measure<Record<never, never>, Parameters, Cohesion> = {
  name: 'cohesion',
  description: 'How much a set of states votes as one.',
  formulas: ['Rice cohesion', 'Agreement index'],
  options: {},
  run: ({ matrix }, { states, over, during }) => cohesionOf(matrix, states, over, during),
  table: {
    row: 'set',
    of: 'set',
    columns: ['set', 'states', 'votes', 'agreement_index', 'rice_votes', 'rice'],
    sorted: 'in one row',
    examples: ['--member-of eu', '--region Africa --topics human-rights', '--states FRA,DEU,Poland --sessions 74'],
    find: tableOfCohesion,
  },
};

/** Why a set of which so many states expressed a choice lacks a score; null where it has all. */
export function whyNoCohesion(
  { votes, riceVotes }: Pick<Cohesion, 'votes' | 'riceVotes'>,
  states: number,
): string | null {
  if (riceVotes > 0) return null;
  if (votes > 0)
    return 'Rice cohesion is not defined: at these roll calls all of them abstained, and nobody took a side.';
  if (states === 0) return 'No state of the set expressed a choice at these roll calls while it belonged to it.';
  if (states === 1)
    return 'Only one state of the set expressed a choice at these roll calls: it is never of two minds.';
  return 'At none of these roll calls did two states of the set express a choice.';
}

/** Whether a state expressed a choice at one of some roll calls, while it belonged to a set where that changes. */
export const tookPart = (matrix: Matrix, state: number, over: Mask, during: Mask = over): boolean =>
  EXPRESSED.some((choice) =>
    matrix.at(choice, state).some((word, place) => (word & (over[place] as number) & (during[place] as number)) !== 0),
  );

function tableOfCohesion({ matrix }: RollCallData, { over, set }: TableParameters<Record<never, never>>): Found {
  const during = belonging(matrix, set?.stays ?? []);
  const states = [...during.keys()].filter((state) => tookPart(matrix, state, over, during.get(state)));
  const { votes, rice, riceVotes, agreementIndex } = cohesionOf(matrix, states, over, during);
  return {
    rows: [[set?.name ?? null, states.length, votes, agreementIndex, riceVotes, rice]],
    summary: {},
    sentence: `${counted(states.length, 'state')} of ${set?.name} voted, at ${counted(votes, 'roll call')} at least two of them.`,
  };
}
