import { afterAll, describe, expect, it } from 'vitest';
import { ask } from '../../support/ask.ts';
import { testGraph } from '../../support/graph.ts';

const neo4j = testGraph();

type Votes = { totalCount: number; nodes: { held: { latest: string } }[] };
type Numbers = { state: { id: string; votes: Votes }; votes: Votes };
const RUSSIA = 'urn:caucus:state:RUS';
const TREATY = 'urn:caucus:treaty:un-cybercrime';

/** Asks below `asOf`. */
async function then<T = Record<string, never>>(time: string, body: string) {
  const { data, errors } = await ask<{ asOf: T }>(neo4j, `{ asOf(${time}) { ${body} } }`);
  return { data: data?.asOf, errors };
}
const problems = (errors: { message: string; path?: unknown; extensions?: { code?: string } }[] | undefined) =>
  errors?.map(({ message, path, extensions }) => [path, extensions?.code, message]);

afterAll(() => neo4j.close());

describe('an id that ends in a time', () => {
  const COUNT = '... on State { id votes(first: 1) { totalCount } }';

  it('is answered as of it wherever the root takes an id, with all that is below', async () => {
    const { data, errors } = await ask<Record<string, { id: string; votes: Votes }>>(
      neo4j,
      `query Refetch($id: ID!) {
        then: node(id: $id) { ${COUNT} }
        now: node(id: "${RUSSIA}") { ${COUNT} }
        asOf(valid: "1950-01-01") { state(iso3: "RUS") { id votes(first: 1) { totalCount } } }
        graph: node(id: "urn:caucus:as-of:graph@1950-01-01") { id ... on AsOf { valid recorded votes(first: 1) { totalCount } } }
      }`,
      { id: `${RUSSIA}@1950-01-01` },
    );

    expect(errors).toBeUndefined();
    expect(data.then).toEqual({ id: `${RUSSIA}@1950-01-01`, votes: { totalCount: 249 } });
    expect(data.now?.votes.totalCount).toBeGreaterThan(5000);
    expect(data.asOf).toEqual({ state: data.then });
    expect(data.graph).toMatchObject({ id: 'urn:caucus:as-of:graph@1950-01-01', valid: '1950-01-01', recorded: null });
  });

  it('is refused below another time, beside one of another time, and below now, on the field that has it', async () => {
    const { data, errors } = await ask(
      neo4j,
      `{
        asOf(valid: "1950-01-01") { node(id: "${RUSSIA}@1980-01-01") { id } }
        nodes(ids: ["${RUSSIA}@1950-01-01", "${RUSSIA}@1980-01-01"]) { id }
        mixed: nodes(ids: ["${RUSSIA}", "${RUSSIA}@1950-01-01"]) { id }
        state(iso3: "FRA") { name positions(first: 1, on: "${TREATY}@2022-06-01") { totalCount } }
      }`,
    );

    expect(data).toEqual({
      asOf: { node: null },
      nodes: null,
      mixed: null,
      state: { name: 'France', positions: null },
    });
    expect(problems(errors)?.sort()).toEqual([
      [
        ['asOf', 'node'],
        'BAD_USER_INPUT',
        `id: "${RUSSIA}@1980-01-01" is as of 1980-01-01, and this is asked as of 1950-01-01. Give ids of one time, or ask for the other below \`asOf\`.`,
      ],
      [
        ['mixed'],
        'BAD_USER_INPUT',
        `ids: "${RUSSIA}" is of now, and others are as of 1950-01-01. Give ids of one time: "${RUSSIA}@1950-01-01".`,
      ],
      [
        ['nodes'],
        'BAD_USER_INPUT',
        expect.stringMatching(/^ids: .* is as of 1980-01-01, and this is asked as of 1950-01-01/),
      ],
      [
        ['state', 'positions'],
        'BAD_USER_INPUT',
        expect.stringMatching(/^on: .*@2022-06-01" is as of 2022-06-01, and this is asked of now\./),
      ],
    ]);
  });

  it('keeps directives, fragments, names and the order of fields', async () => {
    const { data, errors } = await ask<Record<string, { id: string } & Numbers>>(
      neo4j,
      `query Parts($yes: Boolean!, $no: Boolean!) {
        ...Now @include(if: $yes)
        gone: asOf(valid: "1950-01-01") @include(if: $no) { id }
        ... on Query @skip(if: $no) { then: asOf(valid: "1950-01-01") { ...Then } type: __typename }
        last: state(iso3: "FRA") { id }
      }
      fragment Now on Query { first: state(iso3: "RUS") { id } never: node(id: "${RUSSIA}@1950-01-01") @skip(if: $yes) { id } }
      fragment Then on AsOf { id again: state(iso3: "RUS") { id } }`,
      { yes: true, no: false },
    );

    expect(errors).toBeUndefined();
    expect(Object.entries(data)).toEqual([
      ['first', { id: RUSSIA }],
      ['then', { id: 'urn:caucus:as-of:graph@1950-01-01', again: { id: `${RUSSIA}@1950-01-01` } }],
      ['type', 'Query'],
      ['last', { id: 'urn:caucus:state:FRA' }],
    ]);
  });
});

describe('a cursor', () => {
  const list = (after: string) => `votes(first: 1, after: "${after}") { nodes { id } pageInfo { endCursor } }`;
  type Page = { votes: { nodes: { id: string }[]; pageInfo: { endCursor: string } } };
  const FIRST = 'votes(first: 1) { nodes { id } pageInfo { endCursor } }';

  it('goes on in its list as of its time, and is refused in one of another', async () => {
    const first = (await then<Page>('valid: "1946-12-31"', FIRST)).data?.votes;
    const cursor = first?.pageInfo.endCursor ?? '';
    const second = await then<Page>('valid: "1946-12-31"', list(cursor));
    const now = (await ask<Page>(neo4j, `{ ${FIRST} }`)).data.votes.pageInfo.endCursor;

    expect(second.errors).toBeUndefined();
    expect(second.data?.votes.nodes[0]?.id).not.toBe(first?.nodes[0]?.id);
    expect(problems((await ask(neo4j, `{ ${list(cursor)} }`)).errors)).toEqual([
      [
        ['votes'],
        'BAD_CURSOR',
        'after: this cursor is of the list as of 1946-12-31, and this is the list of now. Give a cursor of the same time.',
      ],
    ]);
    expect(problems((await then('valid: "1946-12-31"', list(now))).errors)?.[0]?.[2]).toMatch(
      /^after: this cursor is of the list of now, and this is the list as of 1946-12-31\./,
    );
  });
});
