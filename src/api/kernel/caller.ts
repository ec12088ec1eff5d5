import type { Patience } from '../../graph/kernel/patience.ts';
import type { Curator } from './curator.ts';

/** Somebody who asks: how long they wait for the whole answer, and which client they are, by its address in the network. */
export type Caller = {
  readonly patience: Patience;
  readonly client: string;
  /** What a curator decides through; throws for who is none. */
  curator(): Curator;
};
