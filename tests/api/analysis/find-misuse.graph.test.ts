import { afterAll, describe, expect, it } from 'vitest';
import { encodeCursor } from '../../../src/api/kernel/cursor.ts';
import { ask } from '../../support/ask.ts';
import { recording } from '../../support/fake-graph.ts';
import { testGraph } from '../../support/graph.ts';

const neo4j = testGraph();
const IRAN = 'urn:caucus:state:IRN';
const TREATY = 'urn:caucus:treaty:un-cybercrime';

/** A bad question, the code of its error and what its sentence says. */
const MISTAKES = [
  ['{ states(text: "!") { totalCount } }', 'BAD_USER_INPUT', /^text: "!" has no letter and no digit/],
  ['{ series(text: "?") { totalCount } }', 'BAD_USER_INPUT', /^text: "\?" has no letter and no digit/],
  ['{ claims(where: { text: "-" }) { totalCount } }', 'BAD_USER_INPUT', /^where\.text: "-" has no letter/],
  ['{ votes(where: { not: { text: "!" } }) { totalCount } }', 'BAD_USER_INPUT', /^where\.not\.text: "!" has no letter/],
  ['{ search(text: "") { totalCount } }', 'BAD_USER_INPUT', /text: "" has no letter and no digit/],
  ['{ search(text: "   ") { totalCount } }', 'BAD_USER_INPUT', /has no letter and no digit/],
  ['{ search(text: "*:?!") { totalCount } }', 'BAD_USER_INPUT', /"\*:\?!" has no letter and no digit/],
  [`{ search(text: "${'x'.repeat(201)}") { totalCount } }`, 'BAD_USER_INPUT', /201 characters were given; at most 200/],
  ['{ search(text: "a", first: 201) { totalCount } }', 'BAD_USER_INPUT', /first: 201 .* 1 to 200/],
  ['{ search(text: "a", after: "x") { totalCount } }', 'BAD_CURSOR', /after: "x" is not a cursor/],
  [
    `{ search(text: "a", after: "${encodeCursor('search', 'abc|0.5|urn:caucus:state:RUS')}") { totalCount } }`,
    'BAD_CURSOR',
    /after: this cursor comes from another search/,
  ],
  ['{ search(text: "a", first: 0) { totalCount } }', 'BAD_USER_INPUT', /first: 0/],
  ['{ search(text: "a", types: [PLANET]) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED', /PLANET/],
  [`{ paths(from: "${IRAN}", to: "x") { length } }`, 'BAD_USER_INPUT', /to: "x" is not an id of this graph/],
  [`{ paths(from: "${IRAN}", to: "urn:caucus:ngo:nobody") { length } }`, 'NOT_FOUND', /to: .*ngo:nobody/],
  [`{ paths(from: "urn:caucus:planet:mars", to: "${IRAN}") { length } }`, 'NOT_FOUND', /from: .*planet:mars/],
  [
    `{ paths(from: "${IRAN}", to: "urn:caucus:dataset:unvotes") { length } }`,
    'BAD_USER_INPUT',
    /to: .*dataset:unvotes/,
  ],
  [
    `{ paths(from: "${IRAN}", to: "${TREATY}", through: ["urn:caucus:ngo:nobody"]) { length } }`,
    'NOT_FOUND',
    /through: .*ngo:nobody/,
  ],
  [`{ paths(from: "${IRAN}", to: "${TREATY}", avoid: ["${TREATY}"]) { length } }`, 'BAD_USER_INPUT', /avoid: .*end/],
  [`{ paths(from: "${IRAN}", to: "${TREATY}", first: 11) { length } }`, 'BAD_USER_INPUT', /first: 11 .* 1 to 10/],
  [`{ paths(from: "${IRAN}", to: "${TREATY}", maxHops: 11) { length } }`, 'BAD_USER_INPUT', /maxHops: 11 .* 1 to 10/],
  [`{ paths(from: "${IRAN}", to: "${TREATY}", maxHops: 0) { length } }`, 'BAD_USER_INPUT', /maxHops: 0 /],
  [
    `{ node(id: "${IRAN}") { ... on Entity { links(edgeTypes: ["SUPPORT"]) { totalCount } } } }`,
    'BAD_USER_INPUT',
    /edgeTypes: "SUPPORT" is not a type of link\. Like it: SUPPORTS/,
  ],
  [
    `{ node(id: "${IRAN}") { ... on Entity { links(edgeTypes: ["EATS"]) { totalCount } } } }`,
    'BAD_USER_INPUT',
    /"EATS" is not a type of link\. There are AMENDS, /,
  ],
  [
    `{ node(id: "${IRAN}") { ... on Entity { links(after: "${encodeCursor('voted', 'RUS|2019|x')}") { totalCount } } } }`,
    'BAD_CURSOR',
    /comes from the list voted/,
  ],
  ['{ asOf(valid: "2000-02-30") { id } }', 'BAD_USER_INPUT', /"2000-02-30" is not a day of the calendar/],
  ['{ asOf(valid: 2000) { id } }', 'BAD_USER_INPUT', /2000 is not a day/],
  ['{ asOf(recorded: "yesterday") { id } }', 'BAD_USER_INPUT', /"yesterday" is not a moment/],
  ['{ asOf(recorded: "2024-08-09T12:00:00") { id } }', 'BAD_USER_INPUT', /is not a moment/],
  ['{ asOf(recorded: "2024-02-30T12:00:00Z") { id } }', 'BAD_USER_INPUT', /is not a moment/],
  ['{ asOf(since: "2024-02-03") { id } }', 'GRAPHQL_VALIDATION_FAILED', /Unknown argument "since"/],
  [
    '{ asOf(valid: "2000-01-01") { asOf(valid: "1990-01-01") { id } } }',
    'GRAPHQL_VALIDATION_FAILED',
    /Cannot query field "asOf" on type "AsOf"/,
  ],
] as const;

describe('a bad argument', () => {
  afterAll(() => neo4j.close());

  it.each(MISTAKES)('%s gets a code and a sentence, and nothing is searched', async (question, code, sentence) => {
    const graph = recording(neo4j);

    const { errors } = await ask(graph, question);

    expect(errors?.[0]?.message).toMatch(sentence);
    expect(errors?.[0]?.extensions?.code ?? 'GRAPHQL_VALIDATION_FAILED').toBe(code);
    expect(graph.statements.filter(({ name }) => /^(search|path|link)\//.test(name))).toEqual([]);
  });

  it('in a variable of asOf gets its sentence too', async () => {
    const { errors } = await ask(neo4j, 'query Q($day: Date) { asOf(valid: $day) { id } }', { day: 'then' });

    expect(errors?.[0]?.message).toMatch(/"then" is not a day of the calendar/);
  });
});
