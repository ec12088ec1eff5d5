import { afterAll, describe, expect, it } from 'vitest';
import { ask } from '../../support/ask.ts';
import { testGraph } from '../../support/graph.ts';

const neo4j = testGraph();

const OVERLAP = 'query ($a: ActorSet!) { overlap(a: $a, b: {states: ["FRA"]}) { openA } }';
const RUS = 'urn:caucus:state:RUS';
const NOBODY = 'urn:caucus:ngo:nobody';

/** A bad question with its variables, the code of its error, and what its sentence says. */
const MISTAKES: readonly (readonly [question: string, variables: object, code: string, sentence: RegExp])[] = [
  [OVERLAP, { a: { ids: [NOBODY] } }, 'NOT_FOUND', /a\.ids: the graph has nothing with the id "urn:caucus:ngo:nobody"/],
  [OVERLAP, { a: { states: ['FRA', 'XXX'] } }, 'NOT_FOUND', /a\.states: no state has the code or the name "XXX"/],
  [OVERLAP, { a: { ids: ['RUS'] } }, 'BAD_USER_INPUT', /a\.ids: "RUS" is not an id of this graph/],
  [OVERLAP, { a: { ids: ['urn:caucus:topic:disinformation'] } }, 'BAD_USER_INPUT', /is a topic, and no actor such as/],
  [OVERLAP, { a: { memberOf: 'urn:caucus:bloc:atlantis' } }, 'NOT_FOUND', /a\.memberOf: the graph has nothing/],
  [OVERLAP, { a: { signed: RUS } }, 'BAD_USER_INPUT', /a\.signed: .* is a state, and no treaty or document such as/],
  [
    OVERLAP,
    { a: { position: { on: [RUS] } } },
    'BAD_USER_INPUT',
    /is a state, and no treaty, provision, topic or amendment such as/,
  ],
  [
    OVERLAP,
    { a: { ballots: { event: RUS, choice: ['FOR'] } } },
    'BAD_USER_INPUT',
    /is a state, and no vote event such as/,
  ],
  [OVERLAP, { a: { ids: [RUS], states: ['FRA'] } }, 'BAD_REQUEST', /ids: .*states: .*exactly one of .* must be given/],
  [OVERLAP, { a: {} }, 'BAD_REQUEST', /exactly one of .* must be given/],
  [OVERLAP, { a: { ids: Array(201).fill(RUS) } }, 'BAD_USER_INPUT', /201 ids were given; at most 200/],
  [
    '{ overlap(a: {ids: ["urn:caucus:state:RUS"], states: ["FRA"]}, b: {states: ["FRA"]}) { openA } }',
    {},
    'GRAPHQL_VALIDATION_FAILED',
    /exactly one of .* must be given/,
  ],
  [
    '{ positionChanges(actors: ["urn:caucus:ngo:nobody"], from: "2022-01-01", to: "2024-01-01") { on { id } } }',
    {},
    'NOT_FOUND',
    /actors: the graph has nothing with the id/,
  ],
  [
    '{ positionChanges(actors: ["urn:caucus:state:RUS"], from: "2024-01-01", to: "2022-01-01") { on { id } } }',
    {},
    'BAD_USER_INPUT',
    /from: 2024-01-01 is after to: 2022-01-01/,
  ],
  [
    '{ states(memberOf: "urn:caucus:bloc:atlantis") { nodes { id } } }',
    {},
    'NOT_FOUND',
    /memberOf: the graph has nothing/,
  ],
  [
    '{ states(memberOf: "urn:caucus:topic:disinformation") { nodes { id } } }',
    {},
    'BAD_USER_INPUT',
    /is a topic, and no group such as/,
  ],
  [
    '{ state(iso3: "FRA") { positions(on: "treaty") { nodes { id } } } }',
    {},
    'BAD_USER_INPUT',
    /on: "treaty" is not an id/,
  ],
  ['{ state(iso3: "FRA") { positions(after: "x") { nodes { id } } } }', {}, 'BAD_CURSOR', /"x" is not a cursor/],
  ['{ state(iso3: "FRA") { timeline(first: 0) { nodes { kind } } } }', {}, 'BAD_USER_INPUT', /first.*0/],
  [
    '{ state(iso3: "FRA") { timeline(from: "2024-01-02", to: "2024-01-01") { nodes { kind } } } }',
    {},
    'BAD_USER_INPUT',
    /2024-01-02 is after to: 2024-01-01/,
  ],
];

describe('a bad question of actors', () => {
  afterAll(() => neo4j.close());

  it.each(MISTAKES)('%s %j gets %s and a sentence', async (question, variables, code, sentence) => {
    const { errors } = await ask(neo4j, question, variables);

    expect(errors?.[0]?.message).toMatch(sentence);
    expect(errors?.[0]?.extensions?.code).toBe(code);
  });

  it.each(['position', 'membership'])('a %s that is not there is null and no error', async (type) => {
    const { data, errors } = await ask<{ node: null }>(neo4j, `{ node(id: "urn:caucus:${type}:none") { id } }`);

    expect(errors).toBeUndefined();
    expect(data.node).toBeNull();
  });
});
