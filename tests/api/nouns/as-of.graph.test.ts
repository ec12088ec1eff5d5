import { afterAll, describe, expect, it } from 'vitest';
import { ask } from '../../support/ask.ts';
import { recording } from '../../support/fake-graph.ts';
import { testGraph } from '../../support/graph.ts';

const neo4j = testGraph();

type Votes = { totalCount: number; nodes: { held: { latest: string } }[] };
type Numbers = { state: { id: string; votes: Votes }; votes: Votes };
const BODY = `
  state(iso3: "RUS") { id votes(first: 5) { totalCount nodes { voteEvent { held { latest } } } } }
  votes(first: 1) { totalCount nodes { held { latest } } }`;
const LATER = '2100-01-01';
const RUSSIA = 'urn:caucus:state:RUS';

/** Asks below `asOf`. */
async function then<T = Record<string, never>>(time: string, body: string) {
  const { data, errors } = await ask<{ asOf: T }>(neo4j, `{ asOf(${time}) { ${body} } }`);
  return { data: data?.asOf, errors };
}
const problems = (errors: { message: string; path?: unknown; extensions?: { code?: string } }[] | undefined) =>
  errors?.map(({ message, path, extensions }) => [path, extensions?.code, message]);

afterAll(() => neo4j.close());

describe('what is asked as of a day', () => {
  it('knows the votes that had been held, beside what is asked of now in one question', async () => {
    const { data, errors } = await ask<Numbers & { then: Numbers; later: Numbers }>(
      neo4j,
      `query Beside($day: Date) { ${BODY} then: asOf(valid: $day) { ${BODY} } later: asOf(valid: "${LATER}") { ${BODY} } }`,
      { day: '1990-06-30' },
    );

    expect(errors).toBeUndefined();
    expect(Object.keys(data)).toEqual(['state', 'votes', 'then', 'later']);
    expect((data.then.votes.nodes[0]?.held.latest ?? '~') <= '1990-06-30').toBe(true);
    expect(data.then.state.votes.totalCount).toBeLessThan(data.state.votes.totalCount);
    expect(data.then.votes.totalCount).toBeLessThan(data.votes.totalCount);
    expect(data.later.votes).toEqual(data.votes);
    expect([data.state.id, data.then.state.id]).toEqual([RUSSIA, `${RUSSIA}@1990-06-30`]);
  });

  it('narrows a span of days and does not widen it', async () => {
    const span = 'votes(first: 1, where: {from: "2000-01-01", to: "2000-12-31"}) { totalCount }';
    const count = async (day: string) => (await then<Numbers>(`valid: "${day}"`, span)).data?.votes.totalCount;
    const whole = (await ask<Numbers>(neo4j, `{ ${span} }`)).data.votes.totalCount;

    expect(await count(LATER)).toBe(whole);
    expect(await count('1999-12-31')).toBe(0);
    expect(await count('2000-11-30')).toBeLessThan(whole);
  });

  it('has no vote that was held later, nor a ballot of it, nor its name', async () => {
    const { data, errors } = await then(
      'valid: "2019-12-26"',
      `event: node(id: "urn:caucus:vote:ga/74/247") { id }
        ballot: node(id: "urn:caucus:ballot:ga/74/247/FRA") { id }
        same: voteEvent(id: "urn:caucus:vote:ga/74/247") { id }
        events: votes(where: { symbol: "A/RES/74/247" }) { nodes { id } }
        search(text: "A/RES/74/247", types: [VOTE_EVENT], first: 1) { nodes { id } }`,
    );

    expect(data).toMatchObject({ event: null, ballot: null, same: null, events: { nodes: [] } });
    expect(JSON.stringify(data)).not.toContain('vote:ga/74/247@');
    expect(problems(errors)).toEqual(
      // The order of errors is not promised.
      expect.arrayContaining(
        [
          ['event', 'vote:ga/74/247', ''],
          ['ballot', 'ballot:ga/74/247/FRA', ''],
          ['same', 'vote:ga/74/247', ' `search` finds ids by names.'],
        ].map(([name, id, more]) => [
          ['asOf', name],
          'NOT_FOUND',
          `id: the graph has nothing with the id "urn:caucus:${id}" as of 2019-12-26.${more}`,
        ]),
      ),
    );
    expect(errors).toHaveLength(3);
  });

  it('has no link to a vote that was held later, and no path by it', async () => {
    const { data, errors } = await then(
      'valid: "2024-01-01"',
      `iran: node(id: "urn:caucus:state:IRN") { ... on Entity { links(first: 100) { totalCount nodes { type sentence } } } }
        paths(from: "urn:caucus:state:IRN", to: "urn:caucus:state:VEN", first: 10) { hops { type } }`,
    );

    expect(errors).toBeUndefined();
    expect(JSON.stringify(data)).not.toContain('VOTED');
  });

  it('has positions that held on it', async () => {
    const opposes = async (day: string) =>
      (
        await then<{ node: { links: { totalCount: number } } }>(
          `valid: "${day}"`,
          'node(id: "urn:caucus:state:USA") { ... on Entity { links(edgeTypes: ["OPPOSES"]) { totalCount } } }',
        )
      ).data?.node.links.totalCount;

    expect(await opposes('2024-08-01')).toBe(1);
    expect(await opposes('2024-08-09')).toBe(0);
  });
});

describe('what is asked as of a moment', () => {
  const BEFORE = '2026-11-23T23:59:59Z';

  it('knows nothing that was recorded later, and all else', async () => {
    const { data, errors } = await then(
      `recorded: "${BEFORE}"`,
      `eff: node(id: "urn:caucus:ngo:eff") { id }
        vote: node(id: "urn:caucus:vote:irn-delete-non-suppression") { id }
        ballot: node(id: "urn:caucus:ballot:irn-delete-non-suppression/IRN") { id }
        articles { nodes { id } }
        search(text: "Electronic Frontier Foundation", types: [NGO]) { nodes { id } }
        iran: node(id: "urn:caucus:state:IRN") { ... on Entity { name links { totalCount nodes { type } } ... on State { proposed { totalCount nodes { id } } } } }
        amendments(first: 1) { totalCount }
        state(iso3: "IRN") { votes(first: 1, where: { scope: [AMENDMENT] }) { nodes { id } } }
        bulk: node(id: "urn:caucus:ballot:ga/74/247/FRA") { id }
        paths(from: "urn:caucus:state:IRN", to: "urn:caucus:state:RUS") { length }`,
    );

    expect(errors?.map(({ extensions }) => extensions?.code)).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND']);
    expect(data).toMatchObject({
      eff: null,
      vote: null,
      ballot: null,
      articles: { nodes: [] },
      search: { nodes: [] },
      // Rows of datasets have no moment: they are always known.
      iran: {
        links: { totalCount: 6, nodes: Array(6).fill({ type: 'MEMBER_OF' }) },
        proposed: { totalCount: 0, nodes: [] },
      },
      amendments: { totalCount: 232 },
      bulk: { id: 'urn:caucus:ballot:ga/74/247/FRA@~2026-11-23T23:59:59.000Z' },
      paths: [],
    });
    expect(JSON.stringify(data)).not.toContain('irn-delete');
  });

  it('answers as now when it is now', async () => {
    const body = 'node(id: "urn:caucus:state:IRN") { ... on Entity { name links { nodes { sentence } } } }';

    expect((await then(`recorded: "${LATER}T00:00:00Z"`, body)).data).toEqual((await ask(neo4j, `{ ${body} }`)).data);
  });
});

describe('asOf', () => {
  it.each(['', '(valid: null, recorded: null)'])('without a time (%s) is a mistake of its own field', async (time) => {
    const { data, errors } = await ask(neo4j, `{ asOf${time} { id } state(iso3: "FRA") { name } }`);

    expect(data).toEqual({ asOf: null, state: { name: 'France' } });
    expect(problems(errors)).toEqual([[['asOf'], 'BAD_USER_INPUT', expect.stringMatching(/^asOf: neither/)]]);
  });

  it('reads past the nodes that other requests have read', async () => {
    const graph = recording(neo4j);

    await ask(graph, '{ asOf(valid: "2000-01-01") { state(iso3: "FRA") { name } } }');

    expect(graph.statements.map(({ name }) => name)).toContain('state/by-ids');
  });
});
