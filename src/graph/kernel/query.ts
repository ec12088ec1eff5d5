import { readFileSync } from 'node:fs';
import type { Graph, Run, Statement } from './graph.ts';
import { expanded, type Words } from './macro.ts';
import { rowReader, type Shapes, type Values } from './shape.ts';

const FOLDER = new URL('../../../cypher/', import.meta.url);

/** A statement, and what the code knows of it. */
export type Binding = Required<Statement>;

/** All bindings, in the order in which they were made: a test compares each with its statement, and plans it. */
export const BINDINGS: Binding[] = [];

/** What a statement answers, a function of the graph or of a transaction, and of the parameters. */
export type Query<P extends Shapes, C extends Shapes> = (
  graph: Pick<Graph, 'read'> | Run,
  parameters: Values<P>,
) => Promise<Values<C>[]>;
/** A row of what a function of the graph answers with. */
export type RowOf<Read> = Read extends (...given: never) => Promise<(infer Row)[]> ? Row : never;

/**
 * The statement of `cypher/<file>.cypher`, read once, when the code is loaded. One that several nouns share is told apart by the word `noun`: of
 * `node/by-ids` with the noun `topic` the name is `topic/by-ids`.
 */
export function statement(file: string, words?: Words): Pick<Binding, 'name' | 'file' | 'text'> {
  const text = readFileSync(new URL(`${file}.cypher`, FOLDER), 'utf8');
  const name = words?.noun === undefined ? file : file.replace(/^.*(?=\/)/, words.noun);
  try {
    return { name, file, text: expanded(text, words) };
  } catch (error) {
    throw new Error(`In cypher/${file}.cypher: ${(error as Error).message}`);
  }
}

/** A statement for `run`, which writes: the parameters that it reads, and the columns that it returns, where it says how much it has written. */
export function command(file: string, parameters: Shapes, columns: Shapes = {}, words?: Words): Binding {
  const binding = { ...statement(file, words), parameters, columns };
  BINDINGS.push(binding);
  return binding;
}

/**
 * `cypher/<file>.cypher` as a function: which parameters it reads, and which columns it returns, in their order. A column is called as its property is,
 * `RETURN treaty.id`, else as its AS says. `words` stand in the text with an @, `(node:@label)`: from a table in the code, never from a question.
 */
export function query<P extends Shapes, C extends Shapes>(
  file: string,
  parameters: P,
  columns: C,
  words?: Words,
): Query<P, C> {
  const binding = command(file, parameters, columns, words);
  const toRow = rowReader(columns);
  const names = Object.keys(parameters);
  const read: Query<P, C> = async (graph, given) => {
    // A time has parts that not every statement reads.
    const parameters = Object.fromEntries(names.map((name) => [name, given[name]]));
    const rows = await ('read' in graph ? graph.read(binding, parameters) : graph(binding, parameters));
    return rows.map(toRow);
  };
  return Object.defineProperty(read, 'name', { value: binding.name });
}
