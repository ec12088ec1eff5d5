import type { Position } from '../../read/problem.ts';
import type { Details } from '../../read/roll-call.ts';

/** How a text was adopted where it is not recorded who voted how. */
export const ADOPTION_METHODS = ['CONSENSUS', 'WITHOUT_VOTE', 'NON_RECORDED_VOTE'] as const;

/** A text that a body adopted without a recorded vote, as a row of a dataset says. */
export type AdoptionRow = {
  readonly type: 'adoption';
  /** The slug of the dataset, and the record's id in it. */
  readonly dataset: string;
  readonly record: string;
  /** The key of the text: `ga/75/282`. */
  readonly key: string;
  /** A day. */
  readonly date: string;
  readonly method: (typeof ADOPTION_METHODS)[number];
  readonly symbol: string;
  readonly name: string;
  readonly details: Details;
  readonly at: Position;
};
