import { difference, intersection, union } from './bits.ts';
import type { Choice, Mask, Matrix } from './matrix.ts';
import { holds, type Stay } from './membership.ts';

/** That all members of a set, each while it is one, made one of some choices. */
export type VotedSo = {
  readonly members: readonly Stay[];
  readonly choice: readonly Choice[];
};

/** The votes at which every state that was a member on the day made one of the choices, and at least one was a member. */
export function votedSo(matrix: Matrix, { members, choice }: VotedSo): Mask {
  const spells = Map.groupBy(members, ({ state }) => state);
  let all: Mask = matrix.all();
  let any: Mask = new Uint32Array(matrix.words);
  for (const [state, of] of spells) {
    const place = matrix.placeOf(state);
    const member = matrix.select(({ latest }) => of.some((stay) => holds(stay, latest)));
    const so = union(matrix.words, place === undefined ? [] : choice.map((one) => matrix.at(one, place)));
    all = difference(all, difference(member, so));
    any = union(matrix.words, [any, member]);
  }
  return intersection(all, any);
}
