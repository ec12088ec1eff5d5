import { afterAll, describe, expect, it } from 'vitest';
import { createApp } from '../../../src/app.ts';
import { ask } from '../../support/ask.ts';
import { recording } from '../../support/fake-graph.ts';
import { testGraph } from '../../support/graph.ts';

const neo4j = testGraph();

type Numbers = {
  state: { votes: { totalCount: number; nodes: { voteEvent: { held: { latest: string } } }[] } };
  votes: { totalCount: number; nodes: { id: string }[] };
};
const BODY = `{
  state(iso3: "RUS") { votes(first: 5) { totalCount nodes { voteEvent { held { latest } } } } }
  votes(first: 1) { totalCount nodes { id } }
}`;
const LATER = '2100-01-01';

afterAll(() => neo4j.close());

describe('an operation as of a day', () => {
  it('knows the votes that had been held, and answers differently at two days', async () => {
    const question = `query At($day: Date) @asOf(valid: $day) ${BODY}`;
    const [then, later, now] = await Promise.all([
      ask<Numbers>(neo4j, question, { day: '1990-06-30' }),
      ask<Numbers>(neo4j, question, { day: LATER }),
      ask<Numbers>(neo4j, `query ${BODY}`),
    ]);

    expect(then.errors).toBeUndefined();
    expect(then.data.state.votes.nodes.every(({ voteEvent }) => voteEvent.held.latest < '1990-07-01')).toBe(true);
    expect(then.data.state.votes.totalCount).toBeLessThan(now.data.state.votes.totalCount);
    expect(then.data.votes.totalCount).toBeLessThan(now.data.votes.totalCount);
    expect(later.data).toEqual(now.data);
  });

  it('narrows a span of days and does not widen it', async () => {
    const span = 'votes(first: 1, where: {from: "2000-01-01", to: "2000-12-31"}) { totalCount }';
    const count = async (day: string) =>
      (await ask<Numbers>(neo4j, `query @asOf(valid: "${day}") { ${span} }`)).data.votes.totalCount;
    const whole = (await ask<Numbers>(neo4j, `{ ${span} }`)).data.votes.totalCount;

    expect(await count(LATER)).toBe(whole);
    expect(await count('1999-12-31')).toBe(0);
    expect(await count('2000-11-30')).toBeLessThan(whole);
  });

  it('has no vote that was held later, nor a ballot of it, nor its name', async () => {
    const { data, errors } = await ask(
      neo4j,
      `query @asOf(valid: "2019-12-26") {
        event: node(id: "urn:caucus:vote:ga/74/247") { id }
        ballot: node(id: "urn:caucus:ballot:ga/74/247/FRA") { id }
        events: votes(where: { symbol: "A/RES/74/247" }) { nodes { id } }
        motion: node(id: "urn:caucus:resolution:ga/74/247") { ... on Resolution { votesOn { name } } }
        search(text: "A/RES/74/247", types: [VOTE_EVENT], first: 1) { nodes { id } }
      }`,
    );

    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ event: null, ballot: null, events: { nodes: [] }, motion: { votesOn: [] } });
    expect(JSON.stringify(data)).not.toContain('vote:ga/74/247"');
  });

  it('has no link to a vote that was held later, and no path by it', async () => {
    const { data, errors } = await ask(
      neo4j,
      `query @asOf(valid: "2024-01-01") {
        iran: node(id: "urn:caucus:state:IRN") { ... on Entity { links(first: 100) { totalCount nodes { type sentence } } } }
        motion: node(id: "urn:caucus:amendment:irn-delete-non-suppression") { ... on Entity { links(types: ["ON"]) { totalCount } } }
        paths(from: "urn:caucus:state:IRN", to: "urn:caucus:state:VEN", first: 10) { hops { type } }
      }`,
    );

    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ motion: { links: { totalCount: 0 } } });
    expect(JSON.stringify(data)).not.toContain('VOTED');
  });

  it('has positions that held on it', async () => {
    const opposes = (day: string) =>
      ask<{ node: { links: { totalCount: number } } }>(
        neo4j,
        `query @asOf(valid: "${day}") { node(id: "urn:caucus:state:USA") { ... on Entity { links(types: ["OPPOSES"]) { totalCount } } } }`,
      );

    expect((await opposes('2024-08-01')).data.node.links.totalCount).toBe(1);
    expect((await opposes('2024-08-09')).data.node.links.totalCount).toBe(0);
  });
});

describe('an operation as of a moment', () => {
  const BEFORE = '2026-11-23T23:59:59Z';

  it('knows nothing that was recorded later, and all else', async () => {
    const { data, errors } = await ask(
      neo4j,
      `query @asOf(recorded: "${BEFORE}") {
        eff: node(id: "urn:caucus:ngo:eff") { id }
        vote: node(id: "urn:caucus:vote:irn-delete-non-suppression") { id }
        ballot: node(id: "urn:caucus:ballot:irn-delete-non-suppression/IRN") { id }
        articles { nodes { id } }
        search(text: "Electronic Frontier Foundation", types: [NGO]) { nodes { id } }
        iran: node(id: "urn:caucus:state:IRN") { ... on Entity { name links { totalCount nodes { type } } ... on State { proposed { totalCount nodes { id } } } } }
        amendments(first: 1) { totalCount }
        state(iso3: "IRN") { votes(first: 1, where: { scope: [AMENDMENT] }) { nodes { id } } }
        bulk: node(id: "urn:caucus:ballot:ga/74/247/FRA") { id }
        paths(from: "urn:caucus:state:IRN", to: "urn:caucus:state:RUS") { length }
      }`,
    );

    expect(errors).toBeUndefined();
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
      bulk: { id: 'urn:caucus:ballot:ga/74/247/FRA' },
      paths: [],
    });
    expect(JSON.stringify(data)).not.toContain('irn-delete');
  });

  it('answers as now when it is now', async () => {
    const body = '{ node(id: "urn:caucus:state:IRN") { ... on Entity { name links { nodes { sentence } } } } }';

    expect((await ask(neo4j, `query @asOf(recorded: "${LATER}T00:00:00Z") ${body}`)).data).toEqual(
      (await ask(neo4j, body)).data,
    );
  });
});

describe('the directive', () => {
  const TWO = `
    query Then @asOf(valid: "1990-06-30") { votes(first: 1) { totalCount } }
    query Now { votes(first: 1) { totalCount } }`;

  it('counts for the operation that runs, and leaves nothing behind for the next on the same server', async () => {
    const app = createApp(neo4j, { production: false });
    const run = async (operationName: string) => {
      const response = await app.fetch(
        new Request('http://localhost/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json', accept: 'application/json' },
          body: JSON.stringify({ query: TWO, operationName }),
        }),
      );
      return ((await response.json()) as { data: Numbers }).data.votes.totalCount;
    };

    const [then, now, again] = [await run('Then'), await run('Now'), await run('Then')];
    await app.close();

    expect(then).toBeLessThan(now);
    expect(again).toBe(then);
  });

  it('without arguments, or with null, is now', async () => {
    const count = async (directive: string) =>
      (await ask<Numbers>(neo4j, `query ${directive} { votes(first: 1) { totalCount } }`)).data.votes.totalCount;

    expect(await count('@asOf')).toBe(await count(''));
    expect(await count('@asOf(valid: null, recorded: null)')).toBe(await count(''));
  });

  it('reads past the nodes that other requests have read', async () => {
    const graph = recording(neo4j);

    await ask(graph, 'query @asOf(valid: "2000-01-01") { a: state(iso3: "FRA") { name } }');

    expect(graph.statements.map(({ name }) => name)).toContain('state/by-ids');
  });

  it('is shown by introspection', async () => {
    const { data } = await ask<{ __schema: { directives: unknown[] } }>(
      neo4j,
      '{ __schema { directives { name locations args { name type { name } } } } }',
    );

    expect(data.__schema.directives).toContainEqual({
      name: 'asOf',
      locations: ['QUERY'],
      args: [
        { name: 'valid', type: { name: 'Date' } },
        { name: 'recorded', type: { name: 'DateTime' } },
      ],
    });
  });
});
