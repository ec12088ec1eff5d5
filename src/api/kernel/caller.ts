import type { Patience } from '../../graph/kernel/patience.ts';

/** Somebody who asks: how long they wait for the whole answer, and which client they are, by its address in the network. */
export type Caller = { readonly patience: Patience; readonly client: string };
