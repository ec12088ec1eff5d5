import { describe, expect, it } from 'vitest';
import { jsonOf, listen, post } from '../support/listen.ts';

const url = `${await listen()}/graphql`;

const votes = (where: string) => `votes(where: { ${where} }) { totalCount }`;
const places: readonly (readonly [variable: string, within: string])[] = [
  ['[Choice!] = [FOR]', votes('choices: [{ of: { states: "FRA" }, choice: $v }]')],
  ['VoteFilter = {}', votes('and: [$v]')],
  ['VoteFilter = {}', votes('not: { or: [{ text: "a" }, $v] }')],
  ['ID = "urn:caucus:topic:palestine"', votes('topics: [$v]')],
  ['MotionScope = WHOLE', votes('scope: [$v]')],
  ['NodeType = STATE', 'search(text: "a", types: [$v]) { totalCount }'],
  ['String = "a"', 'search(text: $v) { totalCount }'],
  ['ID = "urn:caucus:state:FRA"', 'node(id: $v) { id }'],
  ['Boolean = true', '__typename @include(if: $v)'],
  ['Boolean = true', '... on Query @skip(if: $v) { __typename }'],
];

describe('a variable that is null', () => {
  it.each(places)('is refused where a value has to be, however often it is asked: %s, %s', async (type, within) => {
    const query = `query ($v: ${type}, $n: Int) { ${within} ...Other } fragment Other on Query { other: states(first: $n) { totalCount } }`;
    for (const n of [1, 2, 3, 4]) {
      const answer = await post(url, { query, variables: { v: null, n } });

      expect([answer.status, jsonOf(answer)]).toEqual([
        400,
        {
          errors: [
            {
              message: expect.stringMatching(/^\$v: null was given, and it stands where a value has to be \(.+!\)\./),
              locations: [expect.anything()],
              extensions: { code: 'BAD_USER_INPUT' },
            },
          ],
        },
      ]);
    }
  });

  it('is refused in a fragment, and in a subscription', async () => {
    const asked = async (query: string, accept: string) =>
      (await post(url, { query, variables: { v: null } }, { accept })).bytes.toString();

    expect(
      await asked(
        'query ($v: String = "a") { ...Found } fragment Found on Query { search(text: $v) { totalCount } }',
        'application/json',
      ),
    ).toContain('BAD_USER_INPUT');
    expect(
      await asked('subscription ($v: Boolean = true) { imports { __typename @skip(if: $v) } }', 'text/event-stream'),
    ).toContain('BAD_USER_INPUT');
  });

  it('is refused too where the question was answered before with a value', async () => {
    const query =
      'query ($v: Boolean = true, $n: Int) { __typename @include(if: $v) states(first: $n) { __typename } }';
    for (const v of [true, true, false, undefined])
      expect((await post(url, { query, variables: { v, n: 1 } })).status).toBe(200);

    expect((await post(url, { query, variables: { v: null, n: 2 } })).status).toBe(400);
  });

  it('is taken where there may be none, and by an operation that does not ask by it', async () => {
    const query = `query A($v: String = "a") { search(text: $v) { totalCount } }
                   query B($v: String = "a") { states(first: 1, after: $v) { __typename } }`;

    expect((await post(url, { query, operationName: 'B', variables: { v: null } })).status).toBe(200);
  });
});
