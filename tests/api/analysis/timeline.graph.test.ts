import { afterAll, describe, expect, it } from 'vitest';
import { ask } from '../../support/ask.ts';
import { recording } from '../../support/fake-graph.ts';
import { testGraph } from '../../support/graph.ts';

const neo4j = testGraph();

type Entry = {
  kind: string;
  when: { edtf: string; earliest: string | null; latest: string | null } | null;
  dating: string | null;
  sentence: string;
  on: { id: string } | null;
  contested: boolean;
  inferred: boolean;
  claimsBehind: { key: string }[];
  ballot: { id: string; choice: string } | null;
  evidence: { citation: string }[];
};
type Page = { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string }; nodes: Entry[] };

const ENTRY = `kind when { edtf earliest latest } dating sentence on { id } contested inferred claimsBehind { key }
  ballot { id choice } evidence { citation }`;

/** What is asked oldest first, unless the arguments say otherwise. */
async function timeline(id: string, given = '', graph = neo4j): Promise<Page> {
  const args = /direction|last/.test(given)
    ? given
    : `(direction: ASC${given === '' ? '' : `, ${given.slice(1, -1)}`})`;
  const { data, errors } = await ask<{ node: { timeline: Page } }>(
    graph,
    `{ node(id: "urn:caucus:${id}") { ... on Actor { timeline${args} {
      totalCount pageInfo { hasNextPage endCursor } nodes { ${ENTRY} } } } } }`,
  );
  expect(errors).toBeUndefined();
  return data.node.timeline;
}

const keys = ({ nodes }: Page) => nodes.flatMap(({ claimsBehind }) => claimsBehind.map(({ key }) => key));

/** All pages of a timeline, a few entries at a time. */
async function whole(id: string, first: number, args: string): Promise<Entry[]> {
  const all: Entry[] = [];
  for (let after = ''; ; ) {
    const page: Page = await timeline(id, `(first: ${first}, ${args}${after})`);
    all.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) return all;
    after = `, after: "${page.pageInfo.endCursor}"`;
  }
}

afterAll(() => neo4j.close());

describe('a timeline', () => {
  it('tells everything Russia did or said, by date: 2017, 2022, 2024', async () => {
    const page = await timeline('state:RUS');

    expect(page.totalCount).toBe(10);
    expect(keys(page)).toEqual(['D01', 'D02', 'G02', 'G20', 'G45', 'F15', 'G58', 'G51', 'G57', 'G72']);
    expect(page.nodes[0]).toEqual({
      kind: 'PROPOSED',
      when: { edtf: '2017', earliest: '2017-01-01', latest: '2017-12-31' },
      dating: 'STATED',
      sentence: 'Russia started the work on the treaty in 2017.',
      on: { id: 'urn:caucus:treaty:un-cybercrime' },
      contested: false,
      inferred: false,
      claimsBehind: [{ key: 'D01' }],
      ballot: null,
      evidence: [{ citation: 'Caliber.Az, paragraph 3' }],
    });
    expect(page.nodes.map(({ when }) => when?.edtf.match(/\d{4}/)?.[0])).toEqual([
      ...['2017', '2019', '2022', '2022', '2022'],
      ...['2024', '2024', '2024', '2024', '2024'],
    ]);
  });

  it('says whose date an entry has: its own, its event’s, or none later than the text that reports it', async () => {
    const { nodes } = await timeline('state:RUS');
    const of = (key: string) => nodes.find(({ claimsBehind }) => claimsBehind[0]?.key === key);

    expect(of('G02')).toMatchObject({ dating: 'STATED', when: { edtf: '2022-03-01/..' } });
    expect(of('F15')).toMatchObject({ dating: 'EVENT', when: { edtf: '../2024-08-08' } });
    expect(of('G51')).toMatchObject({ dating: 'BOUND', when: { earliest: null } });
  });

  it('walks the United States from 2022 to 2024, the contested vote among it', async () => {
    const page = await timeline('state:USA');

    expect(keys(page)).toEqual(['G21', 'G32', 'G60', 'G73', 'F25', 'G62', 'G63', 'G64', 'G65', 'G66']);
    expect(page.nodes.filter(({ contested }) => contested).map(({ claimsBehind }) => claimsBehind[0]?.key)).toEqual([
      'F25',
    ]);
    // Its days are the first session's and the adoption's, by a rule.
    expect(page.nodes.find(({ claimsBehind }) => claimsBehind[0]?.key === 'G60')).toMatchObject({
      dating: 'RULE',
      when: { edtf: '2022-03-01/2024-08-07' },
    });
  });

  it('leaves out what an actor did not do: Ireland signed, and has not ratified', async () => {
    expect(keys(await timeline('state:IRL'))).toEqual(['D55']);
  });

  it('shows what we conclude as such', async () => {
    const { nodes } = await timeline('state:IRN', '(kind: [VOTED], rollCalls: false)');

    expect(nodes).toMatchObject([{ inferred: true, claimsBehind: [{ key: 'F19' }] }]);
  });

  it('goes by what people say, also in a role, and by what organisations publish and decide', async () => {
    const said = await timeline('person:deborah-brown', '(kind: [SAID])');
    const roles = await timeline('role:eff-policy-director-global-privacy', '(kind: [SAID], first: 1)');
    const published = await timeline('ngo:human-rights-watch', '(kind: [PUBLISHED, SIGNED])');
    const decided = await timeline('institution:ahc-cybercrime', '(kind: [DECIDED])');
    const rival = await timeline('institution:unga', '(kind: [DECIDED])');

    expect(keys(said)).toEqual(expect.arrayContaining(['H14', 'H15', 'H16', 'H17', 'H18', 'H19']));
    expect(roles.totalCount).toBeGreaterThan(10);
    expect(keys(published)).toEqual(['A11', 'A53', 'A47', 'H21']);
    expect(keys(decided)).toEqual(['D34']);
    expect(keys(rival)).toEqual(['D60']);
  });

  it('is kept to days, both inclusive', async () => {
    expect(keys(await timeline('state:RUS', '(from: "2017-01-01", to: "2017-06-30")'))).toEqual(['D01']);
    expect(keys(await timeline('state:RUS', '(from: "2022-01-01", to: "2022-12-31")'))).toEqual(['G02', 'G20', 'G45']);
    expect((await timeline('state:RUS', '(from: "2022-01-01", to: "2022-12-31", first: 1)')).totalCount).toBe(3);
  });

  it('is the newest first, and read from both ends', async () => {
    const oldest = keys(await timeline('state:RUS'));
    const of = async (args: string) => keys(await timeline('state:RUS', args));

    expect(await of('(direction: DESC)')).toEqual(oldest.toReversed());
    expect(await of('(last: 3, direction: ASC)')).toEqual(oldest.slice(-3));
    expect(await of('(last: 3)')).toEqual(oldest.slice(0, 3).toReversed());
  });

  it('of France ends with its newest ballots, which stand first', async () => {
    const newest = await timeline('state:FRA', '(direction: DESC, first: 10, rollCalls: true)');
    const next = await timeline(
      'state:FRA',
      `(direction: DESC, first: 5, rollCalls: true, after: "${newest.pageInfo.endCursor}")`,
    );
    const ends = await timeline('state:FRA', '(direction: ASC, last: 10, rollCalls: true)');
    const days = [...newest.nodes, ...next.nodes].map(({ when }) => when?.latest ?? '');

    expect(days[0]).toMatch(/^202\d/);
    expect(days).toEqual([...days].sort().toReversed());
    expect(ends.nodes).toEqual(newest.nodes.toReversed());
  });

  it('refuses a cursor of the other direction', async () => {
    const { pageInfo } = await timeline('state:RUS', '(first: 2, direction: DESC)');
    const { errors } = await ask(
      neo4j,
      `{ state(iso3: "RUS") { timeline(direction: ASC, after: "${pageInfo.endCursor}") { nodes { kind } } } }`,
    );

    expect(errors?.[0]?.message).toMatch(/comes from the list timeline\.DESC, and this is the list timeline\.ASC/);
  });

  it('lets in the roll calls when asked, each once, between the claims', async () => {
    const some = 'rollCalls: true, from: "2019-06-01", to: "2022-12-31"';
    const all = await timeline('state:RUS', `(first: 200, ${some})`);
    const paged = await whole('state:RUS', 7, some);

    expect(all.totalCount).toBe(all.nodes.length);
    expect(paged).toEqual(all.nodes);
    const ballots = all.nodes.filter(({ ballot }) => ballot !== null);
    expect(ballots.length).toBeGreaterThan(0);
    expect(new Set(ballots.map(({ ballot }) => ballot?.id)).size).toBeGreaterThan(50);
    expect(ballots[0]).toMatchObject({ kind: 'VOTED', dating: 'EVENT', claimsBehind: [] });
    expect(ballots[0]?.sentence).toMatch(
      /^Russian Federation (voted for|voted against|abstained|did not vote): Vote on /,
    );
    expect(ballots[0]?.evidence[0]?.citation).toMatch(/, record unvotes\//);
    expect(all.nodes.filter(({ ballot }) => ballot === null)).toHaveLength(4);
    expect(all.nodes.findIndex(({ claimsBehind }) => claimsBehind[0]?.key === 'D02')).toBeGreaterThan(50);
  });

  it('does not tell a ballot twice, that claims and the record both have', async () => {
    const { nodes } = await timeline('state:RUS', '(kind: [VOTED], rollCalls: true, from: "2024-01-01")');

    expect(nodes.map(({ sentence }) => sentence)).toEqual(['Russia voted for deleting the clause.']);
  });

  it('stands in one order from its first to its last page', async () => {
    const { nodes } = await timeline('state:USA', '(first: 200, rollCalls: true, from: "2016-01-01")');
    const days = nodes.map(({ kind, when }) =>
      kind === 'POSITION' ? (when?.earliest ?? when?.latest) : (when?.latest ?? when?.earliest),
    );

    expect(days).toEqual([...days].sort());
  });

  it('of twenty states costs as many statements as of one', async () => {
    const ask20 = (first: number) =>
      `{ states(first: ${first}) { nodes { timeline(first: 5, rollCalls: true) { totalCount nodes { sentence } } } } }`;
    const one = recording(neo4j);
    const twenty = recording(neo4j);

    await ask(one, ask20(1));
    const { errors } = await ask(twenty, ask20(20));

    expect(errors).toBeUndefined();
    const names = ({ statements }: typeof one) => statements.map(({ name }) => name).sort();
    expect(names(twenty)).toEqual(names(one));
    expect(names(twenty)).toEqual(
      expect.arrayContaining([
        'timeline/ballots',
        'timeline/by-actor',
        'timeline/count-ballots',
        'timeline/count-by-actor',
      ]),
    );
  });

  it('reads a page far into the record with a seek, not from its start', async () => {
    const graph = recording(neo4j);
    const late = await timeline('state:USA', '(first: 5, rollCalls: true, from: "2018-12-01")', graph);

    expect(late.nodes).toHaveLength(5);
    const { parameters } = graph.statements.find(({ name }) => name === 'timeline/ballots') ?? {};
    expect(parameters).toMatchObject({ low: ['USA|2018-12-01'], limit: 6 });
  });
});
