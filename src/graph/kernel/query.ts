import { readFileSync } from 'node:fs';
import type { Graph, Parameters, Row, Statement } from './graph.ts';

const FOLDER = new URL('../../../cypher/', import.meta.url);

/** The statement of `cypher/<name>.cypher`, read once, when the code is loaded. */
export function statement(name: string): Statement {
  return { name, text: readFileSync(new URL(`${name}.cypher`, FOLDER), 'utf8') };
}

/** `cypher/<name>.cypher` as a function: the types say what its parameters are and what a row holds, position by position. */
export function query<P extends Parameters, R extends Row>(
  name: string,
): (graph: Graph, parameters: P) => Promise<R[]> {
  const read = statement(name);
  return (graph, parameters) => graph.read<R>(read, parameters);
}
