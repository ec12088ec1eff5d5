import type { Graph, Parameters, Row, Run, Statement } from '../../src/graph/kernel/graph.ts';

/** The given graph, which refuses parameters and rows that are not what the binding of a statement says. */
export function checked(graph: Graph): Graph {
  const checkedRun =
    (run: Run): Run =>
    async <R extends Row>(statement: Statement, parameters: Parameters) => {
      checkParameters(statement, parameters);
      return checkRows(statement, await run<R>(statement, parameters));
    };
  return {
    ...graph,
    read: checkedRun(graph.read),
    write: (work) => graph.write((run) => work(checkedRun(run))),
    within: (patience, metadata) => checked(graph.within(patience, metadata)),
  };
}

function checkParameters({ name, parameters: shapes }: Statement, parameters: Parameters): void {
  if (shapes === undefined) return;
  for (const [parameter, { holds, says }] of Object.entries(shapes))
    if (!holds(parameters[parameter]))
      throw new Error(`${name} is sent ${shown(parameters[parameter])} as $${parameter}, which is not ${says}.`);
  const others = Object.keys(parameters).filter((parameter) => !(parameter in shapes));
  if (others.length > 0) throw new Error(`${name} is sent ${others.join(', ')}, which its binding does not have.`);
}

function checkRows<R extends Row>({ name, columns }: Statement, rows: R[]): R[] {
  if (columns === undefined) return rows;
  for (const row of rows)
    for (const [place, [column, { holds, says }]] of Object.entries(columns).entries())
      if (!holds(row[place]))
        throw new Error(`${name} returns ${shown(row[place])} as ${column}, which is not ${says}.`);
  return rows;
}

const shown = (value: unknown): string => JSON.stringify(value)?.slice(0, 200) ?? 'nothing';
