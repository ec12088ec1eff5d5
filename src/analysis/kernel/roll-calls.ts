import type { Matrix } from './matrix.ts';

/** All roll calls of the graph, and the data version that they are of. */
export type RollCalls = {
  readonly version: string;
  readonly matrix: Matrix;
  /** The same for all data versions whose votes are the same; null while no hash tells of all that is there: an import is under way, or has been ended on the way. */
  readonly votesHash: string | null;
};
