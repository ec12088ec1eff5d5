import type { Matrix } from './matrix.ts';
import { nibbleSums } from './nibbles.ts';
import { countChoices } from './shares.ts';

/** How all states together stood at every roll call. */
export type Means = {
  /** The mean of all expressed choices, with 1 for FOR, ½ for ABSTAIN and 0 for AGAINST; 0 where nobody expressed one. */
  readonly mean: Float64Array;
  /** Sums of 1 − mean, and of its square, by nibble. */
  readonly below: Float64Array;
  readonly belowSquared: Float64Array;
};

export function meansOf(matrix: Matrix): Means {
  const [yes, no, abstaining] = [
    countChoices(matrix, 'FOR'),
    countChoices(matrix, 'AGAINST'),
    countChoices(matrix, 'ABSTAIN'),
  ];
  return meansFrom(
    Float64Array.from(yes, (count, place) => {
      const half = abstaining[place] as number;
      const all = count + half + (no[place] as number);
      return all === 0 ? 0 : (count + half / 2) / all;
    }),
  );
}

export const meansFrom = (mean: Float64Array): Means => ({
  mean,
  below: nibbleSums(mean.map((m) => 1 - m)),
  belowSquared: nibbleSums(mean.map((m) => (1 - m) ** 2)),
});
