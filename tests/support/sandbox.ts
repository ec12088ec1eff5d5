import type { Graph, Row, Run, Statement } from '../../src/graph/kernel/graph.ts';

class RolledBack extends Error {}

/**
 * Runs `work` on a graph of its own: all that it reads and writes happens in one transaction, which is rolled back at the end, so that
 * tests side by side never see it. Constraints and indexes hold in it, and cannot be made.
 */
export async function sandbox(graph: Graph, work: (graph: Graph) => Promise<void>): Promise<void> {
  const within = (run: Run): Graph => ({
    read: <R extends Row>(statement: Statement, parameters: Readonly<Record<string, unknown>>) =>
      run<R>(statement, parameters),
    write: (more) => more(run),
    define: async () => {
      throw new Error('A sandbox has no constraints or indexes of its own.');
    },
    within: () => within(run),
    committed: async () => '',
    verify: async () => {},
    away: () => false,
    reading: () => 0,
    close: async () => {},
  });
  try {
    await graph.write(async (run) => {
      await work(within(run));
      throw new RolledBack();
    });
  } catch (error) {
    if (!(error instanceof RolledBack)) throw error;
  }
}
