import { intersection, placesOf, union } from './bits.ts';
import { CHOICES, type Choice, type Mask, type Matrix } from './matrix.ts';
import { holds, type Stay } from './membership.ts';

/** That members of a set, each while it is one, made one of some choices. */
export type VotedSo = {
  readonly members: readonly Stay[];
  /** Whether the states were named one by one: then who has no ballot did not vote so, and of a group only those are looked at that could vote and have one. */
  readonly named: boolean;
  readonly choice: readonly Choice[];
  /** The least share of them, over 0 up to 1. */
  readonly atLeast: number;
};

/** The votes at which at least the share of those looked at made one of the choices, and one at least was looked at. */
export function votedSo(matrix: Matrix, { members, named, choice, atLeast }: VotedSo): Mask {
  const could = new Uint16Array(matrix.rollCalls.length);
  const did = new Uint16Array(could.length);
  for (const [state, stays] of Map.groupBy(members, ({ state }) => state)) {
    const place = matrix.placeOf(state);
    const made = (choices: readonly Choice[]) =>
      union(matrix.words, place === undefined ? [] : choices.map((one) => matrix.at(one, place)));
    const member = matrix.select(({ latest }) => stays.some((stay) => holds(stay, latest)));
    const able = named ? member : intersection(member, made([...ABLE, ...choice]));
    for (const rollCall of placesOf(able)) could[rollCall] = (could[rollCall] as number) + 1;
    for (const rollCall of placesOf(intersection(able, made(choice)))) did[rollCall] = (did[rollCall] as number) + 1;
  }
  return matrix.select((_, rollCall) => {
    const all = could[rollCall] as number;
    // Two thirds of three are two, however they are rounded.
    return all > 0 && (did[rollCall] as number) >= atLeast * all - 1e-9;
  });
}

/** What who could vote may have done. */
const ABLE = CHOICES.filter((choice) => choice !== 'INELIGIBLE');
