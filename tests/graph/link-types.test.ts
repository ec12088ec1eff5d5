import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LINK_TYPES } from '../../src/graph/link-sentence.ts';
import { PREDICATES } from '../../src/graph/predicate.ts';

/** The types that a statement goes along, all lists of it together. */
const typesIn = (name: string): string[] => {
  const text = readFileSync(`cypher/${name}.cypher`, 'utf8');
  const lists = [...text.matchAll(/\[edge:((?:[A-Z_]+[|\s]+)*[A-Z_]+)(?=\s+WHERE|\])/g)].map(([, list = '']) =>
    list.split('|'),
  );
  return [...new Set(lists.flat().map((type) => type.trim()))].sort();
};
/** What is linked and is no way to get anywhere: the same thing perhaps, and the filing of thousands of votes. */
const NO_WAY = ['POSSIBLY_SAME_AS', 'FILED_UNDER'];

describe('the types of links', () => {
  it('hold whatever a predicate projects', () => {
    const edges = Object.values(PREDICATES).flatMap((rule) => ('edge' in rule ? [rule.edge] : []));

    expect(edges.filter((type) => !LINK_TYPES.includes(type))).toEqual([]);
  });

  it.each(['link/by-entity', 'link/count-by-entity'])('are those of %s', (name) => {
    expect(typesIn(name)).toEqual([...LINK_TYPES].sort());
  });

  it('are those of paths, but for what leads nowhere; ballots make no hub', () => {
    const ways = LINK_TYPES.filter((type) => !NO_WAY.includes(type)).sort();

    // The few ballots with claims have a type of their own beside: a path need not read the thousands without.
    expect(typesIn('path/shortest')).toEqual(ways.map((type) => (type === 'VOTED' ? 'SAID_TO_VOTE' : type)).sort());
    expect(typesIn('path/hubs')).toEqual(ways.filter((type) => type !== 'VOTED'));
  });
});
