import { afterAll, describe, expect, it } from 'vitest';
import { encodeCursor } from '../../../src/api/kernel/cursor.ts';
import { ask } from '../../support/ask.ts';
import { recording } from '../../support/fake-graph.ts';
import { testGraph } from '../../support/graph.ts';

const neo4j = testGraph();

/** A bad question, and what the sentence of its error says. */
const MISTAKES = [
  [
    '{ claims(where: {predicate: "VOTE"}) { nodes { id } } }',
    /predicate: "VOTE" is not a predicate. Did you mean VOTED/,
  ],
  [
    '{ claims(where: {predicate: "said_off"}) { nodes { id } } }',
    /"said_off" is not a predicate. Did you mean SAID_OF\?/,
  ],
  [
    '{ claims(where: {predicate: "toString"}) { nodes { id } } }',
    /"toString" is not a predicate. `predicates` lists them all/,
  ],
  ['{ state(iso3: "FRA") { claimsAbout(where: {predicate: "SUPPORT"}) { nodes { id } } } }', /Did you mean SUPPORTS/],
  ['{ claims(keys: ["d31"]) { nodes { id } } }', /keys: "d31" is not a key. Keys look like "F07"/],
  ['{ contradictions(keys: ["I3"]) { nodes { id } } }', /"I3" is not a key. Keys look like "I03"/],
  ['{ corroborations(keys: ["K 1"]) { nodes { id } } }', /"K 1" is not a key. Keys look like "K03"/],
  ['{ decision(id: "adopt-draft") { id } }', /"adopt-draft" is not an id of this graph/],
  [
    '{ claims(where: { via: ["publisher:afp"] }) { totalCount } }',
    /where\.via: "publisher:afp" is not an id of this graph\. Its id is "urn:caucus:publisher:afp"\./,
  ],
  [
    `{ claims(after: "${encodeCursor('decisions', 'urn:caucus:decision:adopt-draft')}") { nodes { id } } }`,
    /comes from the list decisions, and this is the list claims/,
  ],
] as const;

describe('a mistake in a question about claims', () => {
  afterAll(() => neo4j.close());

  it.each(MISTAKES)('%s is told in a sentence', async (question, sentence) => {
    const { errors } = await ask(neo4j, question);

    expect(errors?.[0]?.message).toMatch(sentence);
    expect(errors?.[0]?.extensions?.code).toMatch(/^BAD_(USER_INPUT|CURSOR)$/);
  });

  it('costs the database nothing', async () => {
    const graph = recording(neo4j);

    await ask(graph, '{ claims(where: {predicate: "VOTE"}) { nodes { id } } }');

    expect(graph.statements).toEqual([]);
  });

  it('is none, when its key or its id is not there', async () => {
    const { data, errors } = await ask(
      neo4j,
      '{ claims(keys: ["Z99"]) { totalCount } node(id: "urn:caucus:claim:none/a01") { id } }',
    );

    expect(errors).toBeUndefined();
    expect(data).toEqual({ claims: { totalCount: 0 }, node: null });
  });
});
