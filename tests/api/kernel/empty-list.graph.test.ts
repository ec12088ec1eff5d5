import { getNullableType, isListType, isNonNullType } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schema } from '../../../src/api/schema.ts';
import { testServer } from '../../support/server.ts';

const { ask, refused } = testServer();

/** The root fields that can be asked with nothing but a list, and the lists that each takes. */
const LISTS = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap(({ name, args }) =>
  args
    .filter(({ type }) => isListType(getNullableType(type)))
    .filter((list) => args.every((arg) => arg === list || !isNonNullType(arg.type) || arg.defaultValue !== undefined))
    .map((list) => [name, list.name] as const),
);

describe('an empty list', () => {
  it.each(LISTS.filter(([field]) => field !== 'nodes' && field !== 'coalitionSeries'))(
    'is refused in %s(%s:), and never taken for all or for none',
    async (field, list) => {
      expect(await refused(`{ ${field}(${list}: []) { __typename } }`)).toEqual([
        expect.stringMatching(
          new RegExp(`^${list}: the list is empty; (omit it to narrow nothing|give at least one)\\.$`),
        ),
      ]);
    },
  );

  it.each([
    ['{ cohesion(of: {states: []}) { rice } }', 'of.states: the list is empty; give at least one.'],
    [
      '{ overlap(a: {region: "Asia"}, b: {ballots: {event: "urn:caucus:vote:ga/74/247", choice: []}}) { openA } }',
      'b.ballots.choice: the list is empty; give at least one.',
    ],
    [
      '{ votes(where: {or: [{topics: []}, {sessions: [74]}]}) { totalCount } }',
      'where.or[0].topics: the list is empty; omit it to narrow nothing.',
    ],
    [
      '{ voteEvent(symbol: "A/RES/74/247") { ballots(choice: []) { totalCount } } }',
      'choice: the list is empty; omit it to narrow nothing.',
    ],
    [
      '{ voteEvent(symbol: "A/RES/74/247") { split(by: BLOC, blocs: []) { label } } }',
      'blocs: the list is empty; omit it to narrow nothing.',
    ],
    [
      '{ asOf(valid: "2020-01-01") { blocs(kind: []) { totalCount } } }',
      'kind: the list is empty; omit it to narrow nothing.',
    ],
  ])('is refused however deep it is: %s', async (question, sentence) => {
    expect(await refused(question)).toEqual([sentence]);
  });

  it('is fine where nothing is as clear as something', async () => {
    expect(LISTS.length).toBeGreaterThan(20);
    expect(await ask('{ nodes(ids: []) { id } }')).toEqual({ nodes: [] });
    const way = 'from: "urn:caucus:state:RUS", to: "urn:caucus:treaty:un-cybercrime", first: 1';
    expect(await ask(`{ paths(${way}, avoid: [], through: []) { length } }`)).toEqual(
      await ask(`{ paths(${way}) { length } }`),
    );
  });
});
