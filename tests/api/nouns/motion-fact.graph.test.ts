import { afterAll, describe, expect, it } from 'vitest';
import { ask } from '../../support/ask.ts';
import { testGraph } from '../../support/graph.ts';

const neo4j = testGraph();
afterAll(() => neo4j.close());

type Listed = {
  effect: string;
  proposedBy: unknown[];
  sponsorCount: number | null;
  evidence: unknown[];
  amendedText: unknown;
};
type Page = { amendments: { nodes: Listed[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };

async function allAmendments(): Promise<Listed[]> {
  const found: Listed[] = [];
  for (let after = ''; ; ) {
    const { data, errors } = await ask<Page>(
      neo4j,
      `{ amendments(first: 200${after}) { nodes { effect proposedBy { id } sponsorCount amendedText { id } evidence { record } } pageInfo { hasNextPage endCursor } } }`,
    );
    expect(errors).toBeUndefined();
    found.push(...data.amendments.nodes);
    if (!data.amendments.pageInfo.hasNextPage) return found;
    after = `, after: "${data.amendments.pageInfo.endCursor}"`;
  }
}

describe('the amendments of the record', () => {
  it('have a proposer or a number of sponsors in 150 of 232 cases, an effect in 160, and always evidence', async () => {
    const found = await allAmendments();
    const having = (of: (one: Listed) => boolean) => found.filter(of).length;

    // Two are of the dossier: Iran proposed to delete.
    expect(found).toHaveLength(234);
    expect(having(({ proposedBy, sponsorCount }) => proposedBy.length > 0 || sponsorCount !== null)).toBe(152);
    expect(having(({ effect }) => effect !== 'UNKNOWN')).toBe(162);
    expect(having(({ evidence }) => evidence.length === 0)).toBe(0);
    expect(having(({ amendedText }) => amendedText !== null)).toBe(17);
  });

  it('say who proposed what to which draft, in which words of which record', async () => {
    const { data, errors } = await ask(
      neo4j,
      `{ amendment(id: "urn:caucus:amendment:ga/1/p434/amend-1") {
        effect documentSymbols draft paragraphs sponsorCount proposedBy { id } amendedText { id } votesOn { result }
        facts { kind value evidence { record dataset { id } quotation { exact start end status } } }
        links(edgeTypes: ["PROPOSED"]) { nodes { from { id } evidence { record quotation { exact } } } }
      } }`,
    );

    const fact = (kind: string, value: string, exact: string, start: number) => ({
      ...{ kind, value },
      evidence: {
        record: 'unvotes/13',
        dataset: { id: 'urn:caucus:dataset:unvotes' },
        quotation: { exact, start, end: start + exact.length, status: 'ANCHORED' },
      },
    });
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      amendment: {
        effect: 'ADD',
        documentSymbols: ['A/C.3/19'],
        draft: 'A/45',
        paragraphs: ['new paragraph c'],
        sponsorCount: null,
        proposedBy: [{ id: 'urn:caucus:state:RUS' }],
        amendedText: null,
        votesOn: [{ result: 'REJECTED' }],
        facts: [
          fact('PROPOSER', 'RUS', 'USSR', 9),
          fact('DOCUMENT', 'A/C.3/19', 'A/C.3/19', 26),
          fact('EFFECT', 'ADD', 'INSERT', 193),
          fact('PARAGRAPHS', 'new paragraph c', 'SUB-PARAGRAPH C', 206),
          fact('DRAFT', 'A/45', 'A/45', 69),
        ],
        links: {
          nodes: [
            {
              from: { id: 'urn:caucus:state:RUS' },
              evidence: [{ record: 'unvotes/13', quotation: { exact: 'USSR' } }],
            },
          ],
        },
      },
    });
  });

  it('are tied to the text that they would change, and known by their words whatever their key says', async () => {
    const { data, errors } = await ask(
      neo4j,
      `{
        node(id: "urn:caucus:resolution:ga/63/182") { ... on Resolution { amendments { id name proposedBy { id } } } }
        ruling: voteEvent(id: "urn:caucus:vote:ga/3/p754/amend-1") { motion { __typename ... on Resolution { scope } } }
        paragraph: node(id: "urn:caucus:resolution:ga/3/p564-a/para-1") { ... on Resolution { scope paragraphs draft proposedBy { id } } }
      }`,
    );

    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      node: {
        amendments: [
          { id: 'urn:caucus:amendment:ga/63/182/amend-1', proposedBy: [{ id: 'urn:caucus:state:UGA' }] },
          {
            id: 'urn:caucus:amendment:ga/63/182/para-1',
            name: expect.stringMatching(/^A\/RES\/63\/182, amendment vote/),
            proposedBy: [{ id: 'urn:caucus:state:UGA' }],
          },
        ],
      },
      ruling: { motion: { __typename: 'Resolution', scope: 'PROCEDURAL' } },
      paragraph: {
        ...{ scope: 'PARAGRAPH', paragraphs: ['paragraph 1'], draft: 'A/723' },
        proposedBy: [{ id: 'urn:caucus:state:RUS' }],
      },
    });
  });
});
