import { afterAll, describe, expect, it } from 'vitest';
import { testGraph } from '../support/graph.ts';
import { asked as askedOf, type Named, places, short, WHERE, type Written } from '../support/question.ts';

const neo4j = testGraph();
afterAll(() => neo4j.close());

const asked = <T>(most: number, question: string): Promise<T> => askedOf(neo4j, most, question);

describe('the articles (A)', () => {
  it('who published and wrote each, and when, as far as can be told', async () => {
    type Article = Named & { publisher: Named; authors: Named[]; published: { earliest: string; latest: string } };
    const { articles } = await asked<{ articles: { nodes: Article[] } }>(
      3,
      '{ articles { nodes { id publisher { id } authors { id } published { earliest latest } } } }',
    );

    const inOrder = articles.nodes.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(inOrder.map((one) => [short(one.publisher), ...one.authors.map(short)])).toEqual([
      ['publisher:nextgov-fcw'],
      ['publisher:caliber-az'],
      ['ngo:human-rights-watch', 'ngo:eff', 'ngo:human-rights-watch', 'ngo:privacy-international'],
      ['ngo:orf-america', 'person:anneleen-roggeman'],
      ['publisher:government-technology', 'person:jule-pattison-gordon'],
    ]);
    expect(articles.nodes.map(({ published }) => published.latest)).toEqual(
      expect.arrayContaining(['2024-08-18', '2022-05-31']),
    );
  });

  it('on whom one of them relies for what, and what its picture shows', async () => {
    type Claims = { nodes: ({ key: string; value: string | null; object: Named | null } & Written)[] };
    const { node } = await asked<{ node: { cites: Claims; images: Claims } }>(
      7,
      `{ node(id: "urn:caucus:article:004") { ... on Article {
        cites: claimsAbout(as: [SUBJECT], where: {predicate: "CITES"}) { nodes { key value object { id } ${WHERE} } }
        images: claimsAbout(as: [SUBJECT], where: {predicate: "SHOWS_IMAGE"}) { nodes { key value object { id } ${WHERE} } }
      } } }`,
    );

    expect(node.cites.nodes.map((claim) => [short(claim.object as Named), ...places(claim)])).toEqual(
      expect.arrayContaining([
        ['publisher:euronews', '004 ¶7'],
        ['publisher:voice-of-america', '004 ¶12'],
        ['publisher:voice-of-america', '004 ¶18'],
        ['document:gi-toc-blog', '004 ¶15'],
      ]),
    );
    expect(node.images.nodes.map((claim) => [claim.key, ...places(claim)])).toEqual([['A43', '004 ¶5']]);
  });
});

describe('the organisations (B)', () => {
  it('under which names they go, the misspelt one too, and where each stands', async () => {
    type Name = { text: string; kind: string } & Written;
    const { node } = await asked<{ node: { names: Name[] } }>(
      4,
      `{ node(id: "urn:caucus:ngo:eff") { ... on Actor { names { text kind ${WHERE} } } } }`,
    );

    expect(node.names.map((name) => [name.kind, name.text, ...places(name)])).toEqual(
      expect.arrayContaining([
        ['MISSPELT', 'Electronic Frontiers Foundation', '000 ¶10'],
        ['OFFICIAL', 'Electronic Frontier Foundation', '004 ¶16'],
        ['SHORT', 'EFF', '000 ¶11', '004 ¶16'],
      ]),
    );
  });

  it('which bodies are parts of the United Nations, down to the smallest', async () => {
    type Part = Named & { parts: Named[] };
    const { node } = await asked<{ node: { parts: Part[] } }>(
      4,
      '{ node(id: "urn:caucus:institution:un") { ... on Institution { parts { id parts { id } } } } }',
    );

    expect(node.parts.map(short)).toEqual(
      ['ahc-cybercrime', 'ohchr', 'un-hrc', 'un-security-council', 'unga', 'unodc'].map((key) => `institution:${key}`),
    );
    expect(node.parts.flatMap(({ parts }) => parts.map(short))).toEqual(['institution:cted']);
  });

  it('which companies belong to the Tech Accord, in a list that is not complete', async () => {
    type Member = { memberOf: ({ of: Named; claimsBehind: { openList: boolean }[] } & Written)[] };
    const { nodes } = await asked<{ nodes: Member[] }>(
      5,
      `{ nodes(ids: ["urn:caucus:company:hp", "urn:caucus:company:meta", "urn:caucus:company:microsoft"]) {
        ... on Actor { memberOf { of { id } claimsBehind { openList } ${WHERE} } }
      } }`,
    );

    for (const { memberOf } of nodes)
      expect(memberOf.map((one) => [short(one.of), one.claimsBehind[0]?.openList, ...places(one)])).toEqual([
        ['alliance:cybersecurity-tech-accord', true, '001 ¶8'],
      ]);
  });
});

describe('the people (C)', () => {
  it('what one is called in two articles: two roles, none of them wrong', async () => {
    type Person = { memberOf: ({ role: string; of: Named } & Written)[] };
    const { node } = await asked<{ node: Person }>(
      4,
      `{ node(id: "urn:caucus:person:deborah-brown") { ... on Actor { memberOf { role of { id } ${WHERE} } } } }`,
    );

    expect(node.memberOf.map((one) => [short(one.of), ...places(one)])).toEqual(
      expect.arrayContaining([
        ['ngo:human-rights-watch', '000 ¶9'],
        ['ngo:human-rights-watch', '001 ¶7'],
      ]),
    );
    expect(new Set(node.memberOf.map(({ role }) => role)).size).toBe(2);
  });

  it('who speaks for the State Department without a name', async () => {
    const { node } = await asked<{ node: { at: Named; heldBy: Named[] } }>(
      3,
      '{ node(id: "urn:caucus:role:us-state-spokesperson-unnamed") { ... on Role { at { id } heldBy { id } } } }',
    );

    expect(node).toEqual({ at: { id: 'urn:caucus:institution:us-state-department' }, heldBy: [] });
  });
});
