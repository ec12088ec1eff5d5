import neo4j, { type Driver } from 'neo4j-driver';
import { inject } from 'vitest';
import { type Graph, openGraph } from '../../src/graph/kernel/graph.ts';

/** The graph of the tests: a real Neo4j with the shipped data. */
export const testGraph = (): Graph => openGraph({ ...inject('neo4j'), deadline: 10_000 });

/** The same database by its driver, for what only a test wants to know: plans, and counts of hits. */
export function testDriver(): Driver {
  const { uri, username, password } = inject('neo4j');
  return neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
}
