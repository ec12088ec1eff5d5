import type { Graph, Parameters, Row, Statement } from '../../src/graph/graph.ts';

/** A statement that was sent, with its parameters. */
export type Sent = { readonly name: string; readonly parameters: Parameters };

/** The given graph, which also remembers the reads that were sent to it. */
export function recording(graph: Graph): Graph & { readonly statements: Sent[] } {
  const statements: Sent[] = [];
  const wrap = (inner: Graph): Graph => ({
    ...inner,
    read<R extends Row>(statement: Statement, parameters: Parameters) {
      statements.push({ name: statement.name, parameters });
      return inner.read<R>(statement, parameters);
    },
    within: (signal) => wrap(inner.within(signal)),
  });
  return { ...wrap(graph), statements };
}
