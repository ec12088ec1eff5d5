import { Unavailable } from '../../src/graph/kernel/circuit.ts';
import type { Graph, Parameters, Row, Statement } from '../../src/graph/kernel/graph.ts';

/** A statement that was sent, with its parameters. */
export type Sent = { readonly name: string; readonly text: string; readonly parameters: Parameters };

/** The given graph, which also remembers the reads that were sent to it. */
export function recording(graph: Graph): Graph & { readonly statements: Sent[] } {
  const statements: Sent[] = [];
  const wrap = (inner: Graph): Graph => ({
    ...inner,
    read<R extends Row>(statement: Statement, parameters: Parameters) {
      statements.push({ name: statement.name, text: statement.text, parameters });
      return inner.read<R>(statement, parameters);
    },
    within: (patience, metadata) => wrap(inner.within(patience, metadata)),
  });
  return { ...wrap(graph), statements };
}

const empty: Graph = {
  read: async () => [],
  write: async () => {
    throw new Error('Nothing is written here.');
  },
  define: async () => {},
  within: () => empty,
  committed: async () => '',
  verify: async () => {},
  away: () => false,
  reading: () => 0,
  close: async () => {},
};

/** A graph that has nothing in it. */
export const silent: Graph = empty;

/** A graph that cannot be reached: what gets past everything else ends here. */
export const refusing: Graph = {
  ...empty,
  read: async () => {
    throw new Unavailable('Nobody is there.');
  },
  within: () => refusing,
};
