import { describe, expect, it } from 'vitest';
import { EDGE_TYPES, EDGES } from '../../src/graph/edges.ts';
import { BINDINGS } from '../../src/graph/kernel/query.ts';
import '../../src/graph/link.ts';
import '../../src/graph/neighbours.ts';
import '../../src/graph/analysis/path.ts';
import { edgeOf, PREDICATES, type Predicate } from '../../src/graph/predicate.ts';

const textOf = (name: string): string => BINDINGS.find((binding) => binding.name === name)?.text ?? '';

/** The types that a statement goes along, all lists of it together. */
const typesIn = (text: string): string[] => {
  const lists = [...text.matchAll(/\[edge:((?:[A-Z_]+[|\s]+)*[A-Z_]+)(?=\s+WHERE|\])/g)].map(([, list = '']) =>
    list.split('|'),
  );
  return [...new Set(lists.flat().map((type) => type.trim()))].sort();
};
describe('the types of links', () => {
  it('hold whatever a predicate projects', () => {
    const edges = (Object.keys(PREDICATES) as Predicate[]).map(edgeOf).filter((type) => type !== undefined);

    expect(edges.length).toBeGreaterThan(30);
    expect(edges.filter((type) => !(type in EDGES))).toEqual([]);
  });

  it.each(['link/by-entity', 'link/count-by-entity'])('are those of %s', (name) => {
    expect(typesIn(textOf(name))).toEqual([...EDGE_TYPES].sort());
  });

  it('are those of paths, but for what leads nowhere; ballots make no hub', () => {
    const ways = EDGE_TYPES.filter((type) => !('aside' in EDGES[type])).sort();

    // The few ballots with claims have a type of their own beside: a path need not read the thousands without.
    expect(typesIn(textOf('path/shortest'))).toEqual(
      ways.map((type) => (type === 'VOTED' ? 'SAID_TO_VOTE' : type)).sort(),
    );
    expect(typesIn(textOf('path/hubs'))).toEqual(ways.filter((type) => type !== 'VOTED'));
  });

  it('are those of the neighbours that the fields of nouns give', () => {
    const near = EDGE_TYPES.filter((type) => 'near' in EDGES[type]);
    const read = BINDINGS.filter(({ name }) => name === 'neighbour/by-ids');

    expect([...new Set(read.flatMap(({ text }) => typesIn(text)))].sort()).toEqual([...near].sort());
  });
});
