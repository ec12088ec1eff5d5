import { afterAll, describe, expect, it } from 'vitest';
import { encodeCursor } from '../../src/api/kernel/cursor.ts';
import { ask } from '../support/ask.ts';
import { recording } from '../support/fake-graph.ts';
import { testGraph } from '../support/graph.ts';

const neo4j = testGraph();

/** A bad question, the code of its error and what its sentence says. */
const MISTAKES = [
  ['{ states(first: 1000) { nodes { id } } }', /first.*1000.*200/s],
  ['{ states(first: 0) { nodes { id } } }', /first.*0/s],
  ['{ states(after: "nonsense") { nodes { id } } }', /"nonsense" is not a cursor, or it is damaged/],
  [
    `{ states(after: "${encodeCursor('voted', 'RUS|2019-12-27|ga/74/247')}") { nodes { id } } }`,
    /comes from the list voted/,
  ],
  [
    `{ state(iso3: "FRA") { votes(after: "${encodeCursor('ballots', 'RUS|2019-12-27|ga/74/247')}") { nodes { id } } } }`,
    /ballots of RUS, and these are the ballots of FRA/,
  ],
  ['{ votes(where: { from: "2020-01-01", to: "2019-01-01" }) { nodes { id } } }', /2020-01-01 is after to: 2019-01-01/],
  [
    '{ state(iso3: "FRA") { votes(where: { from: "2020-01-01", to: "2019-01-01" }) { nodes { id } } } }',
    /2020-01-01 is after to: 2019-01-01/,
  ],
  ['{ votes(where: { from: "2019-02-30" }) { nodes { id } } }', /"2019-02-30" is not a day of the calendar/],
  ['{ votes(where: { symbol: "seventy-four" }) { nodes { id } } }', /"seventy-four" is not the symbol of a resolution/],
  ['{ votes(where: { topics: ["urn:caucus:state:FRA"] }) { nodes { id } } }', /is not the id of a topic/],
  [
    '{ votes(where: { bodies: ["urn:caucus:state:FRA"] }) { nodes { id } } }',
    /bodies: "urn:caucus:state:FRA" is not the id of an institution\. Write "urn:caucus:institution:unga"/,
  ],
  [
    '{ sessions(process: "urn:caucus:state:FRA") { nodes { id } } }',
    /process: "urn:caucus:state:FRA" is not the id of a negotiation/,
  ],
  ['{ votes(where: { topics: ["human-rights"] }) { nodes { id } } }', /"human-rights" is not an id of this graph/],
  ['{ documents(about: "EFF") { nodes { id } } }', /about: "EFF" is not an id of this graph/],
  ['{ documents(kinds: [NOVEL]) { nodes { id } } }', /"NOVEL" does not exist in "DocumentKind"/],
  [`{ sessions(after: "${encodeCursor('documents', 'x')}") { nodes { id } } }`, /comes from the list documents/],
  ['{ node(id: "RUS") { id } }', /"RUS" is not an id of this graph. Ids look like "urn:caucus:state:RUS"/],
  [`{ nodes(ids: [${'"urn:caucus:state:FRA",'.repeat(201)}]) { id } }`, /201 ids were given; at most 200/],
] as const;

/** What is asked for and is not there: null, without an error. */
const ABSENT = [
  '{ state(iso3: "XXX") { id } }',
  '{ state(iso3: "") { id } }',
  '{ node(id: "urn:caucus:state:XXX") { id } }',
  '{ node(id: "urn:caucus:planet:mars") { id } }',
  '{ node(id: "urn:caucus:ballot:ga/74/247/XXX") { id } }',
  '{ voteEvent(id: "urn:caucus:vote:ga/99/1") { id } }',
  '{ voteEvent(id: "urn:caucus:state:FRA") { id } }',
  '{ amendment(id: "urn:caucus:amendment:nothing") { id } }',
  '{ process(id: "urn:caucus:process:nothing") { id } }',
  '{ process(id: "urn:caucus:state:FRA") { id } }',
];

describe('a bad argument', () => {
  afterAll(() => neo4j.close());

  it.each(MISTAKES)('%s gets a sentence, a code and no read of what it asked', async (question, sentence) => {
    const graph = recording(neo4j);

    const { errors } = await ask(graph, question);

    expect(errors?.[0]?.message).toMatch(sentence);
    expect(errors?.[0]?.extensions?.code).toMatch(/^[A-Z_]+$/);
    expect(errors?.[0]?.extensions?.code).not.toBe('INTERNAL_SERVER_ERROR');
    expect(graph.statements.map(({ name }) => name).filter((name) => name !== 'state/by-ids')).toEqual([]);
  });

  it.each(ABSENT)('%s is null and no error', async (question) => {
    const { data, errors } = await ask<Record<string, null>>(neo4j, question);

    expect(errors).toBeUndefined();
    expect(Object.values(data)).toEqual([null]);
  });

  it('that is only half bad leaves the rest of the answer', async () => {
    const { data, errors } = await ask<{ state: { name: string }; node: null }>(
      neo4j,
      '{ state(iso3: "FRA") { name } node(id: "x") { id } }',
    );

    expect(data.state.name).toBe('France');
    expect(data.node).toBeNull();
    expect(errors).toHaveLength(1);
  });
});
