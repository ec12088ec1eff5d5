import { getIntrospectionQuery, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { operations } from '../../src/api/operations.ts';
import { schema } from '../../src/api/schema.ts';
import { createApp } from '../../src/app.ts';
import { QueryLimits } from '../../src/http/limits.ts';
import { refusing, silent } from '../support/fake-graph.ts';

const many = (count: number, one: (number: number) => string) =>
  Array.from({ length: count }, (_, number) => one(number)).join(' ');

/** Below a vote event again and again: one level is three fields. */
const nested = (levels: number): string => (levels === 0 ? 'id' : `motion { votesOn { ${nested(levels - 1)} } }`);

/** What is too much, the code that says so and what its sentence names. */
const TOO_MUCH = [
  [`{ ${many(400, (n) => `a${n}: __typename`)} }`, 'TOO_MANY_TOKENS', /more than 1000 tokens/],
  [
    `${many(12, (n) => `fragment F${n} on VoteEvent { ...F${n + 1} ...F${n + 1} }`)} fragment F12 on VoteEvent { id } { voteEvent(id: "urn:caucus:vote:x") { ...F0 } }`,
    'TOO_MANY_FIELDS',
    /selects 4097 fields.*at most 2000/,
  ],
  [`{ voteEvent(id: "urn:caucus:vote:x") { ${nested(8)} } }`, 'TOO_DEEP', /18 fields deep, down to id; at most 15/],
  [
    `{ state(iso3: "FRA") { ${many(31, (n) => `a${n}: name`)} } }`,
    'TOO_MANY_ALIASES',
    /name is asked under 31 names.*at most 30/,
  ],
  [
    `{ state(iso3: "FRA") { ...A ...B } } fragment A on State { ${many(16, (n) => `a${n}: name`)} } fragment B on State { ${many(16, (n) => `b${n}: name`)} }`,
    'TOO_MANY_ALIASES',
    /name is asked under 32 names/,
  ],
  [
    `{ ${many(13, (n) => `a${n}: state(iso3: "FRA") { id }`)} ${many(13, (n) => `b${n}: node(id: "x") { id }`)} ${many(13, (n) => `c${n}: voteEvent(id: "x") { id }`)} ${many(13, (n) => `d${n}: amendment(id: "x") { id }`)} }`,
    'TOO_MANY_ROOT_FIELDS',
    /52 root fields; at most 50/,
  ],
  [
    '{ states(first: 201) { nodes { id } } }',
    'BAD_USER_INPUT',
    /first: 201 of states is not a whole number from 1 to 200/,
  ],
  ['{ mine: states(first: -1) { nodes { id } } }', 'BAD_USER_INPUT', /first: -1 of mine: states/],
  ['query ($n: Int = 500) { states(first: $n) { nodes { id } } }', 'BAD_USER_INPUT', /first: 500 of states/],
  [
    '{ states(first: 200) { nodes { votes(first: 200) { nodes { id } } } } }',
    'TOO_COSTLY',
    /40200 nodes.*at most 20000/,
  ],
  [
    '{ states(first: 200) { ...S } } fragment S on StateConnection { edges { node { ... on State { votes(first: 200) { edges { cursor } } } } } }',
    'TOO_COSTLY',
    /40200 nodes/,
  ],
  [
    `{ ${many(13, (n) => `a${n}: __schema { ...S }`)} } fragment S on __Schema { ${many(13, (m) => `b${m}: types { name description }`)} }`,
    'TOO_MUCH_INTROSPECTION',
    /about \d{6,7} values of the schema; at most 500000 are told.*schema\.graphql/,
  ],
  [
    `{ __schema { ${many(15, (n) => `a${n}: types { ...T }`)} } } fragment T on __Type { fields { args { type { name } } description } }`,
    'TOO_MUCH_INTROSPECTION',
    /about \d{6,7} values of the schema/,
  ],
  // A schema default counts: `ballots` brings 200 where nothing is said.
  ['{ votes(first: 101) { nodes { ballots { nodes { choice } } } } }', 'TOO_COSTLY', /20301 nodes/],
] as const;

async function send(query: string, { accept = 'application/json', variables = {}, get = false } = {}) {
  const app = createApp(refusing, { production: false });
  const url = new URL('http://localhost/graphql');
  if (get) url.search = new URLSearchParams({ query, variables: JSON.stringify(variables) }).toString();
  const response = await app.fetch(
    get
      ? new Request(url, { headers: { accept } })
      : new Request(url, {
          method: 'POST',
          headers: { accept, 'content-type': 'application/json' },
          body: JSON.stringify({ query, variables }),
        }),
  );
  const text = await response.text();
  return { status: response.status, body: text.startsWith('{') ? JSON.parse(text) : text };
}

describe('the limits', () => {
  describe.each(['application/json', 'application/graphql-response+json'])('for a client that accepts %s', (accept) => {
    it.each(TOO_MUCH)(
      'refuse %# with status 400, a code and a sentence, and no word to the database',
      async (query, code, sentence) => {
        for (const get of [false, true]) {
          const { status, body } = await send(query, { accept, get });

          expect(body.errors[0].message).toMatch(sentence);
          expect(body.errors[0].extensions).toEqual({ code });
          expect(body).not.toHaveProperty('data');
          expect(status).toBe(400);
        }
      },
    );
  });

  it('look at the value of a variable', async () => {
    const query = 'query ($n: Int!) { states(first: $n) { nodes { id } } }';

    expect((await send(query, { variables: { n: 1000 } })).body.errors[0].message).toMatch(/first: 1000 of states/);
  });

  it('tell the size for the values that are given, also when a question is known', async () => {
    const query = 'query ($n: Int = 4, $iso3: String) { states(first: $n) { nodes { id } } state(iso3: $iso3) { id } }';
    const app = createApp(silent, { production: false });
    const told = async (variables: object) => {
      const body = JSON.stringify({ query, variables });
      const headers = { 'content-type': 'application/json' };
      const response = await app.fetch(new Request('http://localhost/graphql', { method: 'POST', headers, body }));
      const { errors, extensions } = (await response.json()) as {
        errors?: { message: string }[];
        extensions?: { cost?: { nodes: number } };
      };
      return extensions?.cost?.nodes ?? errors?.[0]?.message;
    };

    for (const n of [7, 7, 9, 7]) expect(await told({ n })).toBe(n);
    expect(await told({ iso3: 'FRA' })).toBe(4);
    expect(await told({ n: null })).toBe(20);
    expect(await told({ n: 1000 })).toMatch(/first: 1000 of states/);
    expect(await told({ n: '7' })).toMatch(/first: "7" of states/);
    expect(await told({ n: ['7'] })).toMatch(/first: \["7"\] of states/);
    expect(await told({ n: 7, iso3: 'DEU' })).toBe(7);
    await app.close();
  });

  it('measure a question once for the numbers among its variables', () => {
    const limits = new QueryLimits();
    const document = parse(
      'query ($n: Int, $text: String!) { states(first: $n) { nodes { id } } state(iso3: $text) { name } }',
    );
    const size = (variableValues: Record<string, unknown>) => limits.sizeOf({ schema, document, variableValues });

    expect(size({ n: 7, text: 'a' })).toMatchObject({ nodes: 7 });
    expect(size({ n: 7, text: 'b' })).toBe(size({ n: 7, text: 'a' }));
    expect(size({ n: 8, text: 'a' })).toMatchObject({ nodes: 8 });
    expect(size({ n: null, text: 'a' })).toMatchObject({ nodes: 20 });
  });

  it('count a connection only when its items are asked for, and a list without `first` as five', async () => {
    const app = createApp(silent, { production: false });
    const cost = async (query: string) => {
      const response = await app.fetch(new Request(`http://localhost/graphql?${new URLSearchParams({ query })}`));
      return ((await response.json()) as { extensions: { cost: { nodes: number } } }).extensions.cost;
    };

    expect(await cost('{ states(first: 200) { totalCount } }')).toEqual({ nodes: 0, limit: 20_000 });
    expect(await cost('{ states(first: 7) { nodes { id } } }')).toEqual({ nodes: 7, limit: 20_000 });
    expect(await cost('{ topics(first: 5) { nodes { id narrower { id } } } }')).toEqual({ nodes: 30, limit: 20_000 });
  });

  it('count what a dear field adds, which its description says, and short lists as they are', async () => {
    const app = createApp(silent, { production: false });
    const cost = async (query: string) => {
      const response = await app.fetch(new Request(`http://localhost/graphql?${new URLSearchParams({ query })}`));
      return ((await response.json()) as { extensions: { cost: { nodes: number } } }).extensions.cost.nodes;
    };

    expect(await cost('{ search(text: "a", first: 5) { nodes { id } } }')).toBe(505);
    expect(await cost('{ states(first: 200) { nodes { votes { tallies(by: [CHOICE]) { count } } } } }')).toBe(4200);
    expect(await cost('{ votes { nodes { ballots { nodes { accounts { choice } } } } } }')).toBe(16_020);
    expect(schema.getQueryType()?.getFields().search?.description).toMatch(/counts it as 500 nodes/);
  });

  it('are settings', async () => {
    const app = createApp(refusing, { production: false, limits: { aliases: 2, depth: 3, page: 300 } });
    const code = async (query: string) => {
      const response = await app.fetch(new Request(`http://localhost/graphql?${new URLSearchParams({ query })}`));
      return ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;
    };

    expect(await code('{ a: __typename b: __typename c: __typename }')).toBe('TOO_MANY_ALIASES');
    expect(await code('{ states { nodes { region votes { totalCount } } } }')).toBe('TOO_DEEP');
    expect(await code('{ states(first: 300) { nodes { id } } }')).toBe('UNAVAILABLE');
    expect(await code('{ states(first: 301) { nodes { id } } }')).toBe('BAD_USER_INPUT');
  });

  it('refuse an answer that is too long, in the media type that was asked', async () => {
    const app = createApp(silent, { production: false, limits: { answer: 1000 } });
    for (const [query, status] of [
      ['{ __schema { types { name } } }', 400],
      ['{ __schema { queryType { name } } }', 200],
    ] as const) {
      const response = await app.fetch(new Request(`http://localhost/graphql?${new URLSearchParams({ query })}`));
      const { errors } = (await response.json()) as { errors?: { message: string; extensions: object }[] };

      expect(response.status).toBe(status);
      if (status === 200) continue;
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(errors?.[0]?.message).toMatch(/^This answer is [\d,]+ characters long; at most 1,000 are sent/);
      expect(errors?.[0]?.extensions).toEqual({ code: 'TOO_LARGE' });
    }
  });

  it('answer 413 to a body of more than 100 kB', async () => {
    expect((await send(`{ __typename } #${'x'.repeat(100_001)}`)).status).toBe(413);
  });

  it('let the introspection of GraphiQL through', async () => {
    const { body } = await send(getIntrospectionQuery({ specifiedByUrl: true, inputValueDeprecation: true }));

    expect(body.errors).toBeUndefined();
    expect(body.data.__schema.types.length).toBeGreaterThan(30);
  });

  it('leave it to graphql-js to refuse introspection that goes round in circles', async () => {
    const { body } = await send(
      '{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }',
    );

    expect(body.errors[0].message).toBe('Maximum introspection depth exceeded');
  });

  it.each(['constructor', '__proto__'])('are not misled by a variable called $%s', async (name) => {
    const query = `query ($${name}: Int! = 5) { states(first: $${name}) { nodes { id } } }`;

    expect((await send(query)).body.errors[0].extensions.code).toBe('UNAVAILABLE');
  });

  it('are not themselves what takes long: fragments nested 24 deep are refused at once', async () => {
    const bomb = `${many(24, (n) => `fragment F${n} on State { ...F${n + 1} ...F${n + 1} }`)} fragment F24 on State { id } { state(iso3: "FRA") { ...F0 } }`;
    const start = performance.now();

    expect((await send(bomb)).body.errors[0].extensions.code).toBe('TOO_MANY_FIELDS');
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('let every example operation through', async () => {
    for (const { name, query, variables } of operations) {
      const { body } = await send(query, { variables: JSON.parse(variables || '{}') });
      // Past the limits there is only the database, which this one refuses to be.
      expect(body.errors?.[0].extensions.code, name).toBe('UNAVAILABLE');
    }
  });
});
