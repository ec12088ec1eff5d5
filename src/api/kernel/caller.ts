import type { Metadata } from '../../graph/kernel/graph.ts';
import type { Read } from '../../graph/kernel/observed.ts';
import type { Patience } from '../../graph/kernel/patience.ts';
import type { Curator } from './curator.ts';

/** Who is told of what is done for a caller. */
export type CallerWatcher = {
  /** What the database shows of the reads. */
  readonly metadata: Metadata;
  read(read: Read): void;
  /** An analysis was waited for. */
  analysis(measure: string, begun: number, failed: boolean): void;
};

/** Somebody who asks: how long they wait for the whole answer, and which client they are, by its address in the network. */
export type Caller = {
  readonly patience: Patience;
  readonly client: string;
  /** What a curator decides through; throws for who is none. */
  curator(): Curator;
  readonly watcher?: CallerWatcher | undefined;
};
