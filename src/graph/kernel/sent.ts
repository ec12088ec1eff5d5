import neo4j from 'neo4j-driver';
import type { Parameters, Statement } from './graph.ts';

/** The texts of statements as they are sent, which are few, and what each reads. */
const known = new Map<string, { readonly text: string; readonly read: readonly string[] }>();

/** The names of the parameters that a statement reads, its comments apart. */
export const parametersIn = (text: string): Set<string> =>
  new Set([...text.replace(/\/\/.*/g, '').matchAll(/\$(\w+)/g)].map(([, name]) => name as string));

/**
 * A statement as it is sent: all that it is given stands in one parameter, a map, so that the database plans it once. It would plan it anew, which takes
 * longer than most answers, for each kind of value that a parameter has (a text or null), and for lists of 1, 10, 100 and 1,000 items. Throws where it is not
 * given what it reads: the database would take that for null.
 */
export function sent({ name, text: written }: Statement, parameters: Parameters): { text: string; given: Parameters } {
  const { text, read } = known.get(written) ?? learned(written);
  const lacks = read.find((one) => parameters[one] === undefined);
  if (lacks !== undefined) throw new Error(`${name} is given no $${lacks}.`);
  return { text, given: { given: toCypher(parameters) } };
}

function learned(written: string) {
  const learned = { text: written.replace(/\$(\w+)/g, '$$given.$1'), read: [...parametersIn(written)] };
  known.set(written, learned);
  return learned;
}

/** Parameters as Cypher wants them: JavaScript's numbers travel as floats, which Cypher refuses as a LIMIT and stores as floats: whole ones become integers. */
function toCypher(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, integers(value)]));
}

function integers(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return typeof value[0] === 'string' ? value : value.map(integers);
  if (value !== null && typeof value === 'object') return toCypher(value as Parameters);
  return value;
}
