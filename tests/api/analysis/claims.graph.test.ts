import { describe, expect, it } from 'vitest';
import { testServer } from '../../support/server.ts';

const { ask, refused } = testServer();

type Count = { count: number; keys: { label: string | null; nodeId: string | null }[] };
type List = { totalCount: number; nodes: { key: string }[]; tallies: Count[] };
type Statements = { totalCount: number; nodes: { claim: { key: string } }[]; tallies: Count[] };

const urn = (key: string) => `urn:caucus:${key}`;
const where = async (filter: string): Promise<string[]> => {
  const { claims } = await ask<{ claims: List }>(`{ claims(first: 200, where: ${filter}) { nodes { key } } }`);
  return claims.nodes.map(({ key }) => key);
};
const keysOf = ({ nodes }: Statements) => nodes.map(({ claim }) => claim.key);

describe('the filter of claims', () => {
  it.each([
    [`{about: "${urn('topic:hate-speech')}", predicate: ["SUPPORTS"]}`, ['G09', 'G10', 'G11']],
    ['{predicate: ["RATIFIED"], polarity: NEGATED}', ['D56']],
    [`{venues: ["${urn('publisher:afp')}"]}`, ['H17', 'H18']],
    [`{via: ["${urn('publisher:euronews')}"]}`, ['D50']],
    [`{via: ["${urn('publisher:afp')}"]}`, ['H17', 'H18']],
    [`{speakers: ["${urn('ngo:human-rights-watch')}"], venues: ["${urn('publisher:x')}"]}`, ['H19']],
    [`{speakers: ["${urn('ngo:human-rights-watch')}"], speakersAs: [ITSELF], venues: ["${urn('publisher:x')}"]}`, []],
    [`{articles: ["${urn('document:gi-toc-blog')}"]}`, ['H87', 'H88', 'H89']],
    ['{verb: REGRET}', ['H46']],
    ['{dossiers: "un-cybercrime", valueKind: UNKNOWN, predicate: "COUNT"}', ['F09']],
    ['{or: [{predicate: "PARTY_TO"}, {predicate: "RATIFIED"}]}', ['D54', 'D56']],
  ])('%s finds %j', async (filter, keys) => {
    expect(await where(filter)).toEqual(expect.arrayContaining(keys));
    if (keys.length === 0) expect(await where(filter)).toEqual([]);
  });

  it('asks all that it says of a speaker of one statement: nobody else of the same claim stands in', async () => {
    const all = await ask<{ all: List; made: List; not: List }>(
      `{
        all: claims { totalCount }
        made: claims(where: {mode: [REPORTED]}) { totalCount }
        not: claims(where: {not: {mode: [REPORTED]}}) { totalCount }
      }`,
    );

    expect(all.made.totalCount + all.not.totalCount).toBeGreaterThanOrEqual(all.all.totalCount);
    expect(await where(`{speakers: ["${urn('article:001')}"], articles: ["${urn('article:002')}"]}`)).toEqual([]);
  });

  it('takes a claim of an event on the day of the event, and leaves out what has no day', async () => {
    const march = await where('{from: "2022-03-01", to: "2022-03-31"}');

    expect(march).toEqual(expect.arrayContaining(['D05', 'D06', 'D09', 'D19', 'H58']));
    expect(march).not.toContain('B13');
  });

  it('refuses what cannot be, each in a sentence', async () => {
    expect(await refused('{ claims(where: {dossiers: ["cyber"]}) { totalCount } }')).toEqual([
      expect.stringMatching(/where.dossiers: no dossier has the name "cyber". There are .*un-cybercrime/),
    ]);
    expect(await refused('{ claims(where: {speakersAs: [PEOPLE]}) { totalCount } }')).toEqual([
      'where.speakersAs: say whose with `speakers`.',
    ]);
    expect(await refused('{ claims(where: {verb: []}) { totalCount } }')).toEqual([
      'where.verb: the list is empty; omit it to narrow nothing.',
    ]);
    expect(await refused(`{ claims(where: {articles: ["${urn('state:FRA')}"]}) { totalCount } }`)).toEqual([
      expect.stringMatching(/where.articles: .* is a state, and no article or document such as/),
    ]);
  });
});

describe('the lists of what is said', () => {
  it('tell what an article says from what is said of it', async () => {
    const { article } = await ask<{ article: { claims: List; statements: Statements; claimsAbout: List } }>(
      `{ article(id: "${urn('article:001')}") {
        claims { totalCount } statements { totalCount } claimsAbout { totalCount }
      } }`,
    );

    expect(article.claims.totalCount).toBeGreaterThan(90);
    expect(article.statements.totalCount).toBeGreaterThanOrEqual(article.claims.totalCount);
    expect(article.claimsAbout.totalCount).toBeLessThan(10);
  });

  it('tell what an organisation says itself from what its people say for it', async () => {
    const { ngo } = await ask<{ ngo: { statements: Statements; statementsByPeople: Statements } }>(
      `{ ngo(id: "${urn('ngo:eff')}") {
        statements { totalCount }
        statementsByPeople { totalCount tallies(by: [SPEAKER]) { count keys { label nodeId } } }
      } }`,
    );

    expect(ngo.statements.totalCount).toBe(9);
    expect(ngo.statementsByPeople.tallies).toEqual([
      {
        count: ngo.statementsByPeople.totalCount,
        keys: [{ label: 'Katitza Rodríguez', nodeId: urn('person:katitza-rodriguez') }],
      },
    ]);
    expect(ngo.statementsByPeople.totalCount).toBeGreaterThan(25);
  });

  it('lead back along the way by which something came', async () => {
    const data = await ask<Record<'afp' | 'x' | 'voa', Record<'statementsAt' | 'statementsVia', Statements>>>(
      `{
        afp: publisher(id: "${urn('publisher:afp')}") { ...Passed }
        x: publisher(id: "${urn('publisher:x')}") { ...Passed }
        voa: publisher(id: "${urn('publisher:voice-of-america')}") { ...Passed }
      }
      fragment Passed on Publisher {
        statementsAt { nodes { claim { key } } }
        statementsVia { nodes { claim { key } } }
      }`,
    );

    expect(keysOf(data.afp.statementsAt)).toEqual(['H17', 'H18']);
    expect(keysOf(data.afp.statementsVia)).toEqual(expect.arrayContaining(['H17', 'H18']));
    expect(keysOf(data.x.statementsAt)).toEqual(expect.arrayContaining(['H19', 'H27']));
    expect(keysOf(data.voa.statementsVia)).toEqual(expect.arrayContaining(['E28', 'E29', 'E30', 'F22', 'G58']));
  });

  it('are paged from both ends, and counted over all pages', async () => {
    const first = await ask<{ claims: List & { pageInfo: { endCursor: string } } }>(
      '{ claims(first: 3, where: {predicate: "SUPPORTS"}) { totalCount nodes { key } pageInfo { endCursor } } }',
    );
    const { endCursor } = first.claims.pageInfo;
    const rest = await ask<{ next: List; last: List }>(
      `{
        next: claims(first: 200, after: "${endCursor}", where: {predicate: "SUPPORTS"}) { nodes { key } }
        last: claims(last: 3, before: "${endCursor}", where: {predicate: "SUPPORTS"}) { nodes { key } }
      }`,
    );

    expect(rest.next.nodes).toHaveLength(first.claims.totalCount - 3);
    expect(rest.last.nodes).toEqual(first.claims.nodes.slice(0, 2));
  });

  it('are counted by one or two dimensions, the most first', async () => {
    const { claims } = await ask<{ claims: List & { two: Count[] } }>(
      `{ claims { totalCount
        tallies(by: [PREDICATE]) { count keys { label nodeId } }
        two: tallies(by: [VERB, CONTESTED], orderBy: {by: KEY, direction: ASC}, first: 2) { count keys { label } }
      } }`,
    );

    expect(claims.tallies[0]?.keys).toEqual([{ label: 'SAID_OF', nodeId: null }]);
    expect(claims.tallies.reduce((sum, { count }) => sum + count, 0)).toBe(claims.totalCount);
    expect(claims.two.map(({ keys }) => keys.map(({ label }) => label))).toEqual([
      ['ACCUSE', 'false'],
      ['ASSERT', 'false'],
    ]);
    expect(await refused('{ claims { tallies(by: [VERB, VERB]) { count } } }')).toEqual([
      'by: VERB is given twice; give two different dimensions.',
    ]);
  });
});

describe('what is said, as of a day', () => {
  it('is in no text of later, by nobody who had not spoken, and of nothing that was not there', async () => {
    type Then = {
      articles: { nodes: { id: string }[] };
      documents: { nodes: { id: string }[] };
      assertions: Statements;
      claims: List;
      ngo: {
        statements: Statements;
        statementsByPeople: Statements;
        spokeOf: unknown[];
        people: unknown[];
        led: unknown[];
      };
      treaty: {
        decisionsOn: unknown[];
        parties: unknown[];
        citedBy: unknown[];
        stances: { nodes: { actor: { name: string } }[] };
      };
    };
    const { asOf } = await ask<{ asOf: Then }>(
      `{ asOf(valid: "2022-06-01") {
        articles { nodes { id } }
        documents { nodes { id } }
        assertions(where: {dossiers: ["un-cybercrime"]}) { tallies(by: [ARTICLE]) { count keys { nodeId } } }
        claims(where: {from: "2022-06-02"}) { totalCount }
        ngo(id: "${urn('ngo:eff')}") {
          statements { totalCount } statementsByPeople { totalCount } spokeOf { name } people { id } led { id }
        }
        treaty(id: "${urn('treaty:un-cybercrime')}") {
          decisionsOn { id } parties { id } citedBy { id } stances { nodes { actor { name } } }
        }
      } }`,
    );

    expect(asOf.articles.nodes).toEqual([{ id: `${urn('article:002')}@2022-06-01` }]);
    expect(asOf.documents.nodes.map(({ id }) => id)).not.toContain(`${urn('document:eff-blog-2024')}@2022-06-01`);
    expect(asOf.documents.nodes.map(({ id }) => id)).toContain(`${urn('document:cted-paper')}@2022-06-01`);
    expect(asOf.assertions.tallies.map(({ keys }) => keys[0]?.nodeId)).toEqual([`${urn('article:002')}@2022-06-01`]);
    expect(asOf.claims.totalCount).toBe(0);
    expect(asOf.ngo).toEqual({
      statements: { totalCount: 0 },
      statementsByPeople: { totalCount: 0 },
      spokeOf: [],
      people: [],
      led: [],
    });
    expect(asOf.treaty).toMatchObject({ decisionsOn: [], parties: [], citedBy: [] });
    expect(asOf.treaty.stances.nodes.map(({ actor }) => actor.name)).not.toContain('Cybersecurity Tech Accord');
  });
});
