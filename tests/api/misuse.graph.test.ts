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
  ['{ votes(after: "") { nodes { id } } }', /^after: "" is not a cursor, or it is damaged/],
  ['{ state(iso3: "FRA") { votes(after: "") { nodes { id } } } }', /^after: "" is not a cursor, or it is damaged/],
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
  [
    '{ votes(where: { or: [{ sessions: [74] }, { from: "2020-01-01", to: "2019-01-01" }] }) { nodes { id } } }',
    /^where\.or\[1\]\.from: 2020-01-01 is after to/,
  ],
  [
    '{ claims(where: { not: { predicate: ["supports"] } }) { nodes { id } } }',
    /^where\.not\.predicate: "supports" is not a predicate. Did you mean SUPPORTS/,
  ],
  ['{ votes(where: { from: "2019-02-30" }) { nodes { id } } }', /"2019-02-30" is not a day of the calendar/],
  ['{ votes(where: { symbol: "seventy-four" }) { nodes { id } } }', /"seventy-four" is not the symbol of a resolution/],
  [
    '{ votes(where: { topics: ["urn:caucus:state:FRA"] }) { nodes { id } } }',
    /topics: "urn:caucus:state:FRA" is a state, and no topic such as/,
  ],
  [
    '{ votes(where: { bodies: ["urn:caucus:state:FRA"] }) { nodes { id } } }',
    /bodies: "urn:caucus:state:FRA" is a state, and no institution such as/,
  ],
  [
    '{ sessions(process: "urn:caucus:state:FRA") { nodes { id } } }',
    /process: "urn:caucus:state:FRA" is a state, and no negotiation such as/,
  ],
  ['{ votes(where: { topics: ["human-rights"] }) { nodes { id } } }', /"human-rights" is not an id of this graph/],
  ['{ documents(about: "EFF") { nodes { id } } }', /about: "EFF" is not an id of this graph/],
  ['{ documents(kind: [NOVEL]) { nodes { id } } }', /"NOVEL" does not exist in "DocumentKind"/],
  [`{ sessions(after: "${encodeCursor('documents', 'x')}") { nodes { id } } }`, /comes from the list documents/],
  [
    '{ states(memberOf: "urn:caucus:state:FRA") { totalCount } }',
    /memberOf: "urn:caucus:state:FRA" is a state, and no group such as/,
  ],
  ['{ states(memberOf: "urn:caucus:bloc:atlantis") { totalCount } }', /memberOf: the graph has nothing with the id/],
  [
    '{ votes(where: { topics: ["urn:caucus:topic:nothing"] }) { totalCount } }',
    /topics: the graph has nothing with the id/,
  ],
  [
    '{ votes(where: { bodies: ["urn:caucus:institution:nobody"] }) { totalCount } }',
    /bodies: the graph has nothing with the id/,
  ],
  [
    '{ state(iso3: "FRA") { votes(where: { topics: ["urn:caucus:topic:nothing"] }) { totalCount } } }',
    /topics: the graph has nothing/,
  ],
  ['{ state(iso3: "FRA") { positions(on: "urn:caucus:topic:nothing") { totalCount } } }', /on: the graph has nothing/],
  ['{ sessions(process: "urn:caucus:process:nothing") { totalCount } }', /process: the graph has nothing with the id/],
  ['{ documents(about: "urn:caucus:ngo:nobody") { totalCount } }', /about: the graph has nothing with the id/],
  ['{ voteEvent(id: "urn:caucus:vote:ga/99/1") { id } }', /id: the graph has nothing with the id/],
  [
    '{ person(id: "urn:caucus:state:FRA") { id } }',
    /id: "urn:caucus:state:FRA" is a state, and no person such as "urn:caucus:person:deborah-brown"/,
  ],
  [
    '{ state(iso3: "urn:caucus:bloc:eu") { id } }',
    /iso3: "urn:caucus:bloc:eu" is a bloc, and no state such as "urn:caucus:state:FRA"/,
  ],
  ['{ state(iso3: "urn:caucus:state:XYZ") { id } }', /iso3: the graph has nothing with the id/],
  [
    '{ paths(from: "urn:caucus:state:RUS", to: "urn:caucus:state:RUS") { length } }',
    /^to: urn:caucus:state:RUS is the same thing as from. Name two things/,
  ],
  ['{ paths(from: "", to: "") { length } }', /^from: "" is not an id of this graph/],
  ['{ paths(from: "FRA", to: "FRA") { length } }', /^from: "FRA" is not an id of this graph/],
  ['{ state { id } }', /give exactly one of `iso3`, such as "FRA", and `id`/],
  ['{ node(id: "RUS") { id } }', /"RUS" is not an id of this graph. Ids look like "urn:caucus:state:RUS"/],
  [`{ nodes(ids: [${'"urn:caucus:state:FRA",'.repeat(201)}]) { id } }`, /201 ids were given; at most 200/],
] as const;

/** What is asked for and is not there: null, without an error. */
const ABSENT = [
  '{ node(id: "urn:caucus:state:XXX") { id } }',
  '{ node(id: "urn:caucus:planet:mars") { id } }',
  '{ node(id: "urn:caucus:ballot:ga/74/247/XXX") { id } }',
];

afterAll(() => neo4j.close());

describe('a bad argument', () => {
  it.each(MISTAKES)('%s gets a sentence, a code and no read of what it asked', async (question, sentence) => {
    const graph = recording(neo4j);

    const { errors } = await ask(graph, question);

    expect(errors?.[0]?.message).toMatch(sentence);
    expect(errors?.[0]?.extensions?.code).toMatch(/^[A-Z_]+$/);
    expect(errors?.[0]?.extensions?.code).not.toBe('INTERNAL_SERVER_ERROR');
    expect(graph.statements.map(({ name }) => name).filter((name) => !/\/by-(?:former-)?ids$/.test(name))).toEqual([]);
  });

  it.each([
    [
      '{ coalitions(over: { topics: ["urn:caucus:topic:nothing"] }) { dataVersion } }',
      /over\.topics: the graph has nothing/,
    ],
    [
      '{ cohesion(of: { states: ["FRA", "DEU"] }, over: { bodies: ["urn:caucus:topic:colonialism"] }) { rice } }',
      /over\.bodies: "urn:caucus:topic:colonialism" is a topic, and no institution such as/,
    ],
    [
      '{ cohesion(of: { region: "Africa" }, over: { and: [{ sessions: [999] }] }) { rice } }',
      /over\.and\[0\]\.sessions: 999 is no session that has votes; the last one is \d+\./,
    ],
    [
      '{ state(iso3: "FRA") { drift(earlier: { sessions: [70] }, later: { sessions: [999] }) { reason } } }',
      /later\.sessions: 999 is no session that has votes/,
    ],
    [
      '{ agreement(a: "FRA", b: "USA") { votes(where: { sessions: [999] }) { totalCount } } }',
      /where\.sessions: 999 is no session that has votes/,
    ],
  ])('%s gets a sentence and a code, of an analysis too', async (question, sentence) => {
    const { errors } = await ask(neo4j, question);

    expect(errors?.map(({ message }) => message)).toEqual([expect.stringMatching(sentence)]);
    expect(errors?.[0]?.extensions?.code).toMatch(/^(BAD_USER_INPUT|NOT_FOUND)$/);
  });

  it.each(ABSENT)('%s is null and no error', async (question) => {
    const { data, errors } = await ask<Record<string, null>>(neo4j, question);

    expect(errors).toBeUndefined();
    expect(Object.values(data)).toEqual([null]);
  });

  it.each([
    [
      '{ state(iso3: "FRA") { name votes(first: 2, after: "zzz") { totalCount } } }',
      { state: { name: 'France', votes: null } },
      ['state', 'votes'],
    ],
    [
      '{ nodes(ids: ["nonsense", "urn:caucus:state:FRA"]) { id } state(iso3: "FRA") { name } }',
      { nodes: [null, { id: 'urn:caucus:state:FRA' }], state: { name: 'France' } },
      ['nodes', 0],
    ],
    [
      '{ voteEvent(id: "urn:caucus:vote:ga/74/247") { heldOn split(by: REGION, blocs: ["urn:caucus:bloc:eu"]) { for } } }',
      { voteEvent: { heldOn: '2019-12-27', split: null } },
      ['voteEvent', 'split'],
    ],
    [
      '{ states(memberOf: "urn:caucus:bloc:atlantis") { totalCount } state(iso3: "FRA") { name } }',
      { states: null, state: { name: 'France' } },
      ['states'],
    ],
  ])('%s is one null and one error with its path', async (question, data, path) => {
    const answer = await ask(neo4j, question);

    expect(answer.data).toEqual(data);
    expect(answer.errors?.map((error) => error.path)).toEqual([path]);
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

describe('an argument that is null', () => {
  it.each([
    [
      'query ($x: Int) { state(iso3: "FRA") { votes(first: $x, where: { topics: null }) { nodes { id } } } }',
      '{ state(iso3: "FRA") { votes { nodes { id } } } }',
    ],
    ['query ($x: NodeOrder) { states(orderBy: $x, current: null) { nodes { id } } }', '{ states { nodes { id } } }'],
    [
      'query ($x: [MotionScope!]) { cohesion(of: { region: "Oceania" }, over: { scope: $x, sessions: [74] }) { rice } }',
      '{ cohesion(of: { region: "Oceania" }, over: { sessions: [74] }) { rice } }',
    ],
  ])('%s is as one that is not given', async (asked, omitted) => {
    const answer = await ask(neo4j, asked, { x: null });

    expect(answer.errors).toBeUndefined();
    expect(answer.data).toEqual((await ask(neo4j, omitted)).data);
  });

  it('is a mistake where it is the one way to name a set, and is named', async () => {
    const { errors } = await ask(neo4j, 'query ($r: String) { cohesion(of: { region: $r }) { rice } }', { r: null });

    expect(errors?.map(({ message, extensions }) => [message, extensions?.code])).toEqual([
      ['of: region must be given, and is null.', 'BAD_USER_INPUT'],
    ]);
  });
});
