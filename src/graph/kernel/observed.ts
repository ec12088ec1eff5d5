import type { Graph, Parameters, Row, Statement } from './graph.ts';

/** A read that has come to its end: when it was begun, by `performance.now()`, how long it took, in milliseconds, and how many rows it brought. */
export type Read = {
  readonly statement: string;
  readonly begun: number;
  readonly milliseconds: number;
  readonly rows: number;
  readonly failed: boolean;
};

/** The given graph, of whose reads somebody is told: of those of all who wait for it too. */
export function observed(graph: Graph, told: (read: Read) => void): Graph {
  return {
    ...graph,
    async read<R extends Row>(statement: Statement, parameters: Parameters): Promise<R[]> {
      const begun = performance.now();
      const tell = (rows: number, failed: boolean) =>
        told({ statement: statement.name, begun, milliseconds: performance.now() - begun, rows, failed });
      try {
        const rows = await graph.read<R>(statement, parameters);
        tell(rows.length, false);
        return rows;
      } catch (error) {
        tell(0, true);
        throw error;
      }
    },
    within: (patience, metadata) => observed(graph.within(patience, metadata), told),
  };
}
