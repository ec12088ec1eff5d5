import type { RollCall } from './kernel/matrix.ts';
import type { Means } from './kernel/means.ts';
import type { Work } from './kernel/measure.ts';
import { centredAgreement } from './measures/agreement.ts';
import { MEASURES } from './measures.ts';

/** The work that the thread can do, by its name. */
export const WORK: ReadonlyMap<string, Work> = new Map(
  [...MEASURES, centredAgreement].map((work) => [work.name, work]),
);

/** What the thread works on; the memory is shared, not copied. */
type SharedMatrix = {
  readonly states: readonly string[];
  readonly rollCalls: readonly RollCall[];
  readonly memory: SharedArrayBuffer;
  readonly means: Means;
  /** How much the thread leaves to others, from 0 to 19. */
  readonly niceness: number;
};

export type ToWorker =
  | ({ readonly type: 'matrix' } & SharedMatrix)
  | {
      readonly type: 'task';
      readonly name: string;
      readonly parameters: object;
      /** One number that both threads see: 1 as soon as nobody wants the result any more. */
      readonly unwanted: Int32Array<SharedArrayBuffer>;
    };
export type FromWorker =
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'result'; readonly result: unknown }
  | { readonly type: 'failure'; readonly message: string };
