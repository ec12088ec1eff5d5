import { hasBit } from './kernel/bits.ts';
import type { Mask, Matrix, RollCall } from './kernel/matrix.ts';
import type { Means } from './kernel/means.ts';
import type { Progress } from './kernel/progress.ts';
import type { Abstention } from './kernel/table.ts';
import { coalitions } from './measures/coalitions.ts';
import { defections } from './measures/defection.ts';
import { driftsOf } from './measures/drift.ts';
import { idealPoints } from './measures/ideal-point.ts';
import { type MapOptions, stateMap } from './measures/map.ts';
import { centredPairs, pairsOf } from './measures/pairs.ts';

/** What the worker is given to work on; the memory is shared, not copied. */
export type Given = {
  readonly states: readonly string[];
  readonly rollCalls: readonly RollCall[];
  readonly memory: SharedArrayBuffer;
  readonly means: Means;
};

type PairsTask = {
  readonly states: readonly number[];
  readonly over: Mask;
  readonly abstention: Abstention;
  readonly minCommonVotes: number;
};

type CoalitionsTask = {
  readonly over: Mask;
  readonly names: readonly string[];
  readonly neighbours: number;
  readonly resolution: number;
  readonly seed: number;
  readonly minCommonVotes: number;
};

type MapTask = MapOptions & { readonly over: Mask };

type IdealPointsTask = {
  readonly over: Mask;
  readonly anchor: number;
  readonly resamples: number;
  readonly seed: number;
};

type DriftTask = {
  readonly state: number;
  readonly before: Mask;
  readonly after: Mask;
  readonly first: number;
  readonly minCommonVotes: number;
  readonly seed: number;
};

/** The bloc of each state, by any number from 0, or -1 for one in none; where it has a mask, only at those roll calls. */
type DefectionsTask = {
  readonly over: Mask;
  readonly blocs: Int32Array;
  readonly during?: ReadonlyMap<number, Mask>;
};

/** The long work that there is, by name: pure functions of a matrix and parameters that travel between threads. */
export const TASKS = {
  /** Counts, raw and κ of all pairs. */
  pairs: (matrix: Matrix, _: Means, { states, over, abstention, minCommonVotes }: PairsTask) =>
    pairsOf(matrix, states, over, abstention, minCommonVotes),
  /** The centred correlation of all pairs. */
  centred: (matrix: Matrix, means: Means, { states, over, minCommonVotes }: PairsTask) =>
    centredPairs(matrix, means, states, over, minCommonVotes),
  /** Blocs, their certainty and their significance. */
  coalitions: (matrix: Matrix, _: Means, { over, names, ...options }: CoalitionsTask, progress: Progress) =>
    coalitions(matrix, over, { ...options, progress, nameOf: (state) => names[state] as string }),
  /** Places of states on a plane. */
  map: (matrix: Matrix, _: Means, { over, ...options }: MapTask) => stateMap(matrix, over, options),
  /** Places of states on a line. */
  idealPoints: (matrix: Matrix, _: Means, { over, ...options }: IdealPointsTask, progress: Progress) =>
    idealPoints(matrix, over, { ...options, progress }),
  /** Changes of one state's agreement with all others. */
  drift: (matrix: Matrix, _: Means, { state, before, after, ...options }: DriftTask) =>
    driftsOf(matrix, state, { before, after }, options),
  /** How often each state left its bloc. */
  defections: (matrix: Matrix, _: Means, { over, blocs, during }: DefectionsTask) =>
    defections(matrix, over, (state, rollCall) => {
      const bloc = blocs[state] as number;
      const mask = during?.get(state);
      return bloc < 0 || (mask !== undefined && !hasBit(mask, rollCall)) ? null : bloc;
    }),
} as const;

export type TaskName = keyof typeof TASKS;
export type TaskParameters<T extends TaskName> = Parameters<(typeof TASKS)[T]>[2];
export type TaskResult<T extends TaskName> = ReturnType<(typeof TASKS)[T]>;

export type ToWorker =
  | ({ readonly type: 'matrix' } & Given)
  | { readonly type: 'task'; readonly id: number; readonly name: TaskName; readonly parameters: unknown };
export type FromWorker =
  | { readonly id: number; readonly type: 'progress'; readonly share: number }
  | { readonly id: number; readonly type: 'result'; readonly result: unknown }
  | { readonly id: number; readonly type: 'failure'; readonly message: string };
