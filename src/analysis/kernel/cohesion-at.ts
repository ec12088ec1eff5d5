import { EXPRESSED, type Matrix } from './matrix.ts';
import { belonging, type Stay } from './membership.ts';
import { countChoices } from './shares.ts';

/** How much a group voted as one at one vote. */
type CohesionAt = {
  /** |FOR − AGAINST| / (FOR + AGAINST), from 0 to 1. */
  readonly rice: number | null;
  /** (most − ½ · the others) / all, from 0 to 1. */
  readonly agreementIndex: number | null;
};

/** How many of a group made which choice at one vote. */
type Counts = { readonly for: number; readonly against: number; readonly abstain: number };

/** The cohesion of a group at one vote; null where fewer than two expressed a choice, and Rice's also where nobody took a side. */
export function cohesionAt({ for: yes, against, abstain }: Counts): CohesionAt {
  const all = yes + against + abstain;
  const most = Math.max(yes, against, abstain);
  return {
    rice: all < 2 || yes + against === 0 ? null : Math.abs(yes - against) / (yes + against),
    agreementIndex: all < 2 ? null : (most - (all - most) / 2) / all,
  };
}

/** By vote: how divided the states of a set were that belonged to it on the day, 1 − agreement index; -1 where fewer than two of them expressed a choice. */
export function divisionsOf(matrix: Matrix, set: readonly Stay[]): Float64Array {
  const during = belonging(matrix, set);
  const [yes, no, half] = EXPRESSED.map((choice) => countChoices(matrix, choice, [...during.keys()], during)) as [
    Uint16Array,
    Uint16Array,
    Uint16Array,
  ];
  return Float64Array.from(matrix.rollCalls, (_, place) => {
    const counts = { for: yes[place] as number, against: no[place] as number, abstain: half[place] as number };
    const { agreementIndex } = cohesionAt(counts);
    return agreementIndex === null ? -1 : 1 - agreementIndex;
  });
}
