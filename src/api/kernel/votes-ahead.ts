import { setTimeout as wait } from 'node:timers/promises';
import type { RollCall } from '../../analysis/kernel/matrix.ts';
import { NOW } from '../../graph/kernel/as-of.ts';
import type { Graph } from '../../graph/kernel/graph.ts';
import { type NodeCache, Nodes } from '../../graph/kernel/nodes.ts';
import type { Node } from '../../graph/node.ts';
import { NOUNS } from '../../graph/nouns.ts';
import { voteEventId } from '../../graph/vote-event.ts';

/** How many votes one statement reads: it takes some tens of milliseconds. */
const AT_ONCE = 200;
/** How much of the cache may be full of them. */
const FULL = 0.75;

/**
 * Reads all votes and what they were about into the cache, the newest first, so that nobody waits for the database who lists them first. It rests as long
 * as it reads, and ends when the cache is as full as it may be, or the votes are not `wanted` any more.
 */
export async function readVotesAhead(
  graph: Graph,
  cache: NodeCache<Node>,
  rollCalls: readonly RollCall[],
  wanted: () => boolean,
): Promise<void> {
  for (let end = rollCalls.length; end > 0 && wanted() && cache.calculatedSize < FULL * cache.maxSize; end -= AT_ONCE) {
    const begun = performance.now();
    const nodes = new Nodes(graph, NOUNS, cache, NOW);
    const ids = rollCalls.slice(Math.max(0, end - AT_ONCE), end).map(({ key }) => voteEventId(key));
    await nodes.read(ids);
    const events = await Promise.all(ids.map((id) => nodes.get(id)));
    await nodes.read(events.flatMap((event) => (event?.type === 'VoteEvent' ? [event.motion] : [])));
    await wait(performance.now() - begun, undefined, { ref: false });
  }
}
