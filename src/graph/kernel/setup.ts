import { readdirSync } from 'node:fs';
import type { Graph } from './graph.ts';
import { statement } from './query.ts';

const FILES = readdirSync(new URL('../../../cypher/setup/', import.meta.url))
  .filter((file) => file.endsWith('.cypher'))
  .sort();

const STATEMENTS = FILES.map((file) => statement(`setup/${file.slice(0, -'.cypher'.length)}`));

/** Brings the constraints and indexes of `cypher/setup/` into being, in the order of the files; may be repeated at will. */
export async function setUp(graph: Graph): Promise<void> {
  for (const statement of STATEMENTS) await graph.define(statement);
}
