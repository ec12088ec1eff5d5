import { NOW, type Time } from './kernel/as-of.ts';
import { isSameTime } from './kernel/timed.ts';
import { urn } from './kernel/urn.ts';

/** The graph as it was at a time, with an id of its own, by which clients ask for more of it. */
export type GraphAsOf = Time & { readonly type: 'AsOf'; readonly id: string };

/** The graph as of a time; null for now, which is asked for without it. */
export const graphAsOf = ({ valid, recorded }: Time): GraphAsOf | null =>
  isSameTime({ valid, recorded }, NOW) ? null : { type: 'AsOf', id: urn('as-of', 'graph'), valid, recorded };
