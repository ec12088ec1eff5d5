import { readFileSync } from 'node:fs';
import type { Graph, Run, Statement } from './graph.ts';
import { expanded, type Words } from './macro.ts';
import { parametersIn } from './sent.ts';
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
 * `node/by-ids` with the noun `topic` the name is `topic/by-ids`. With `now` it is what is sent where no time is given.
 */
export function statement(file: string, words?: Words, now?: boolean): Pick<Binding, 'name' | 'file' | 'text'> {
  const text = readFileSync(new URL(`${file}.cypher`, FOLDER), 'utf8');
  const name = words?.noun === undefined ? file : file.replace(/^.*(?=\/)/, words.noun);
  try {
    return { name, file, text: expanded(text, words, now) };
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
  const now = inPresent(binding, words);
  const toRow = rowReader(columns);
  const read: Query<P, C> = async (graph, given) => {
    const asked = isPresent(given) ? now : binding;
    // A time has parts that not every statement reads.
    const parameters = Object.fromEntries(Object.keys(asked.parameters).map((name) => [name, given[name]]));
    const rows = await ('read' in graph ? graph.read(asked, parameters) : graph(asked, parameters));
    return rows.map(toRow);
  };
  return Object.defineProperty(read, 'name', { value: binding.name });
}

/** What stands for a time in the parameters of a statement. */
const TIME = ['valid', 'recorded', 'later'];

/** What is sent in the place of a statement as of no time: the same without comparisons with a time. The statement itself, where it has none, or always has a day. */
function inPresent(binding: Binding, words?: Words): Binding {
  const { parameters: shapes } = binding;
  if (!TIME.some((name) => name in shapes) || shapes.valid?.holds(null) === false) return binding;
  const { text } = statement(binding.file, words, true);
  if (text === binding.text) return binding;
  const read = parametersIn(text);
  const parameters = Object.fromEntries(Object.entries(shapes).filter(([name]) => read.has(name)));
  const now = { ...binding, text, parameters };
  BINDINGS.push(now);
  return now;
}

/** Whether what is given to a statement has no time; ids of what came later come with a time. */
const isPresent = ({ valid = null, recorded = null, later }: Readonly<Record<string, unknown>>): boolean =>
  valid === null && recorded === null && !(Array.isArray(later) && later.length > 0);
