import { describe, expect, it } from 'vitest';
import { testServer } from '../../support/server.ts';

const { ask } = testServer();

type Claims = {
  totalCount: number;
  nodes: { key: string; assertions: { evidence: { document: { id: string }; quotation: { start: number } }[] }[] }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
};
const FIELDS =
  'totalCount pageInfo { hasNextPage endCursor } nodes { key assertions { evidence { document { id } quotation { start } } } }';

describe('what is written in a text', () => {
  it.each(['article:000', 'article:002', 'article:004'])(
    'is walked in the order of its places, each claim once: %s',
    async (key) => {
      const id = `urn:caucus:${key}`;
      const found: Claims['nodes'] = [];
      let total = 0;
      for (let after: string | null = null, more = true; more; ) {
        const { node }: { node: { claims: Claims } } = await ask(
          `{ node(id: "${id}") { ... on Article { claims(first: 40${after === null ? '' : `, after: "${after}"`}) { ${FIELDS} } } ... on Document { claims(first: 40${after === null ? '' : `, after: "${after}"`}) { ${FIELDS} } } } }`,
        );
        found.push(...node.claims.nodes);
        total = node.claims.totalCount;
        more = node.claims.pageInfo.hasNextPage;
        after = node.claims.pageInfo.endCursor;
      }

      expect(found).toHaveLength(total);
      expect(new Set(found.map(({ key }) => key)).size).toBe(total);
      const places = found.map(({ assertions }) =>
        Math.min(
          ...assertions
            .flatMap(({ evidence }) => evidence)
            .filter(({ document }) => document?.id === id)
            .map(({ quotation }) => quotation?.start ?? 0),
        ),
      );
      expect(places.every(Number.isFinite)).toBe(true);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    },
  );

  it('is as much as the dossier has from its five articles', async () => {
    const { articles } = await ask<{ articles: { nodes: { claims: { totalCount: number } }[] } }>(
      '{ articles { nodes { claims { totalCount } } } }',
    );

    expect(articles.nodes).toHaveLength(5);
    for (const { claims } of articles.nodes) expect(claims.totalCount).toBeGreaterThan(40);
  });
});
