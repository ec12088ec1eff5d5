import { afterAll, describe, expect, it } from 'vitest';
import { ask } from '../../support/ask.ts';
import { recording } from '../../support/fake-graph.ts';
import { testGraph } from '../../support/graph.ts';

const neo4j = testGraph();
const names = ({ statements }: ReturnType<typeof recording>) => statements.map(({ name }) => name);

describe('a document', () => {
  afterAll(() => neo4j.close());

  it('says who led and who signed it, and how many signed whom no source names', async () => {
    const { data, errors } = await ask<{ node: unknown }>(
      neo4j,
      `{ node(id: "urn:caucus:document:eff-led") { ... on Document {
        documentKind published { edtf } leads { id } authors { id }
        signatoryCount { min max wording openList }
        signatories { totalCount nodes { actor { id } role signedAs evidence { paragraph document { id } } } }
      } } }`,
    );

    expect(errors).toBeUndefined();
    expect(data.node).toEqual({
      documentKind: 'LETTER',
      published: null,
      leads: [{ id: 'urn:caucus:ngo:eff' }],
      authors: [],
      signatoryCount: { min: 24, max: null, wording: 'several dozen', openList: false },
      signatories: {
        totalCount: 1,
        nodes: [
          {
            actor: { id: 'urn:caucus:ngo:human-rights-watch' },
            role: null,
            signedAs: null,
            evidence: [{ paragraph: 10, document: { id: 'urn:caucus:article:000' } }],
          },
        ],
      },
    });
  });

  it('of which no source counts the signers has no number, never 0', async () => {
    const { data } = await ask<{ node: { signatoryCount: null } }>(
      neo4j,
      '{ node(id: "urn:caucus:document:cted-paper") { ... on Document { signatoryCount { min } signatories { totalCount } } } }',
    );

    expect(data.node).toEqual({ signatoryCount: null, signatories: { totalCount: 0 } });
  });

  it('is cited by articles, which cite outlets and people too', async () => {
    const { data } = await ask<{ document: unknown; article: { cites: { id: string }[] } }>(
      neo4j,
      `{
        document: node(id: "urn:caucus:document:cso-2022") { ... on Document { citedBy { id } bearsOn { on { id } direction } } }
        article: node(id: "urn:caucus:article:001") { ... on Article { cites { id } citedBy { id } } }
      }`,
    );

    expect(data.document).toEqual({
      citedBy: [{ id: 'urn:caucus:article:002' }],
      bearsOn: [{ on: { id: 'urn:caucus:topic:treaty-scope' }, direction: 0 }],
    });
    expect(data.article).toEqual({
      cites: ['group:foreign-media-001', 'person:deborah-brown', 'publisher:afp'].map((id) => ({
        id: `urn:caucus:${id}`,
      })),
      citedBy: [],
    });
  });

  it('is found by its kind, and by what it is about or what is said in it', async () => {
    const { data, errors } = await ask<Record<string, { totalCount: number; nodes: { id: string }[] }>>(
      neo4j,
      `{
        letters: documents(kind: [LETTER]) { totalCount nodes { id } }
        scope: documents(about: "urn:caucus:topic:treaty-scope") { totalCount nodes { id } }
        posts: documents(kind: [POST], about: "urn:caucus:treaty:un-cybercrime") { totalCount nodes { id } }
        all: documents(first: 1) { totalCount nodes { id } }
      }`,
    );

    expect(errors).toBeUndefined();
    expect(data.letters?.nodes.map(({ id }) => id)).toEqual([
      'urn:caucus:document:cso-2022',
      'urn:caucus:document:eff-led',
    ]);
    expect(data.scope?.nodes).toContainEqual({ id: 'urn:caucus:document:cso-2022' });
    expect(data.posts?.nodes).toEqual([
      { id: 'urn:caucus:document:eff-blog-2024' },
      { id: 'urn:caucus:document:gi-toc-blog' },
      { id: 'urn:caucus:document:ashton-hart-follow-up' },
    ]);
    expect(data.all?.totalCount).toBe(18);
  });

  it('is read with all that stands around it in one statement for each kind of thing, however many they are', async () => {
    const graph = recording(neo4j);

    const { errors } = await ask(
      graph,
      `{ documents(first: 50) { nodes {
        name publishedBy { name } leads { name } authors { name } cites { name } citedBy { name } signatoryCount { wording }
        signatories { nodes { actor { name } } }
      } } }`,
    );

    expect(errors).toBeUndefined();
    expect(names(graph).filter((name) => name === 'neighbour/by-ids')).toHaveLength(1);
    expect(names(graph).length).toBeLessThanOrEqual(8);
  });

  it('names who wrote an article, and nobody where the text names nobody', async () => {
    const graph = recording(neo4j);

    const { data } = await ask<{ articles: { nodes: { id: string; authors: { id: string }[] }[] } }>(
      graph,
      '{ articles { nodes { id authors { id name } } } }',
    );

    const inOrder = data.articles.nodes.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(inOrder.map(({ authors }) => authors.map(({ id }) => id.slice('urn:caucus:'.length)))).toEqual([
      [],
      [],
      ['ngo:eff', 'ngo:human-rights-watch', 'ngo:privacy-international'],
      ['person:anneleen-roggeman'],
      ['person:jule-pattison-gordon'],
    ]);
    expect(names(graph).slice(0, 3)).toEqual(['article/directory', 'article/by-ids', 'neighbour/by-ids']);
  });
});
