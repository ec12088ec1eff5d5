import { afterAll } from 'vitest';
import type { Graph, Row, Run, Statement } from '../../src/graph/kernel/graph.ts';
import { keepServer, letServerGo } from './graph.ts';

class RolledBack extends Error {}

/**
 * Runs `work` on a graph of its own: all that it reads and writes happens in one transaction, which is rolled back at the end, so that
 * tests side by side never see it. Constraints and indexes hold in it, and cannot be made. What is asked is answered by one server until something is written.
 */
export async function sandbox(graph: Graph, work: (graph: Graph) => Promise<void>): Promise<void> {
  const within = (run: Run, changed: () => Promise<void>): Graph => ({
    read: async <R extends Row>(statement: Statement, parameters: Readonly<Record<string, unknown>>) => {
      const rows = await run<R>(statement, parameters);
      // What a test says in its own words may write.
      if (statement.name === 'test') await changed();
      return rows;
    },
    write: async (more) => {
      const written = await more(run);
      await changed();
      return written;
    },
    define: async () => {
      throw new Error('A sandbox has no constraints or indexes of its own.');
    },
    within: () => within(run, changed),
    committed: async () => '',
    verify: async () => {},
    away: () => false,
    reading: () => 0,
    close: async () => {},
  });
  try {
    await graph.write(async (run) => {
      const changed = async () => letServerGo(own);
      const own = within(run, changed);
      keepServer(own);
      await work(own).finally(changed);
      throw new RolledBack();
    });
  } catch (error) {
    if (!(error instanceof RolledBack)) throw error;
  }
}

/**
 * A sandbox that the tests of a `describe` have together, for those that only read: `fill` runs when the first of them asks for it. It ends
 * with the last: until then nobody else can write the same.
 */
export function heldSandbox(graph: Graph, fill: (graph: Graph) => Promise<void>): () => Promise<Graph> {
  const { promise: over, resolve: end } = Promise.withResolvers<void>();
  let held: Promise<Graph> | undefined;
  let ended: Promise<void> | undefined;
  afterAll(async () => {
    end();
    await ended;
  });
  return () => {
    held ??= new Promise((ready, failed) => {
      ended = sandbox(graph, async (own) => {
        await fill(own);
        ready(own);
        await over;
      });
      ended.catch(failed);
    });
    return held;
  };
}
