import { afterAll, describe, expect, it } from 'vitest';
import { ask } from '../../support/ask.ts';
import { testGraph } from '../../support/graph.ts';

const neo4j = testGraph();
type Said = { key: string; rule?: string | null; openList?: boolean };
type Page<T = Said> = {
  totalCount: number;
  nodes: T[];
  pageInfo: { endCursor: string; hasNextPage: boolean };
};

afterAll(() => neo4j.close());

describe('what the graph does not know', () => {
  it('are ballots that are counted and not named: unknown is null and never zero', async () => {
    const { data, errors } = await ask<{ coverage: { unnamedBallots: Page<unknown> } }>(
      neo4j,
      '{ coverage { unnamedBallots { totalCount nodes { voteEvent { id } choice stated named inferred unnamed } } } }',
    );

    expect(errors).toBeUndefined();
    const voteEvent = { id: 'urn:caucus:vote:irn-delete-non-suppression' };
    expect(data.coverage.unnamedBallots).toEqual({
      totalCount: 3,
      nodes: [
        { voteEvent, choice: 'FOR', stated: 23, named: 7, inferred: 1, unnamed: 16 },
        { voteEvent, choice: 'AGAINST', stated: 102, named: 0, inferred: 0, unnamed: 102 },
        { voteEvent, choice: 'ABSTAIN', stated: null, named: 0, inferred: 0, unnamed: null },
      ],
    });
  });

  it('is paged like any list', async () => {
    const first = await ask<{ coverage: { unnamedBallots: Page<unknown> } }>(
      neo4j,
      '{ coverage { unnamedBallots(first: 2) { totalCount nodes { choice } pageInfo { hasNextPage endCursor } } } }',
    );
    const { endCursor, hasNextPage } = first.data.coverage.unnamedBallots.pageInfo;
    expect(hasNextPage).toBe(true);

    const next = await ask<{ coverage: { unnamedBallots: Page<unknown> } }>(
      neo4j,
      'query ($after: String) { coverage { unnamedBallots(first: 2, after: $after) { totalCount nodes { choice } pageInfo { hasNextPage } } } }',
      { after: endCursor },
    );
    expect(next.data.coverage.unnamedBallots).toEqual({
      totalCount: 3,
      nodes: [{ choice: 'ABSTAIN' }],
      pageInfo: { hasNextPage: false },
    });
  });

  it('are open lists, what rests on a rule, values that no source tells, and conflicts', async () => {
    const { data, errors } = await ask<{
      coverage: Record<string, Page>;
    }>(
      neo4j,
      `{ coverage {
        openLists(first: 200) { totalCount nodes { key openList } }
        inferred(first: 200) { totalCount nodes { key rule } }
        unknownValues { totalCount nodes { key } }
        contestedClaims(first: 200) { totalCount nodes { key } }
      } }`,
    );

    expect(errors).toBeUndefined();
    const { openLists, inferred, unknownValues, contestedClaims } = data.coverage;
    const keys = (page: Page | undefined) => page?.nodes.map(({ key }) => key);
    expect(keys(openLists)).toEqual(expect.arrayContaining(['F12', 'F18', 'B21']));
    expect(openLists?.nodes.every(({ openList }) => openList)).toBe(true);
    expect(openLists?.totalCount).toBe(openLists?.nodes.length);
    expect(keys(inferred)).toEqual(expect.arrayContaining(['F19', 'F20', 'F21', 'D33', 'D67']));
    expect(inferred?.nodes.every(({ rule }) => rule !== null)).toBe(true);
    expect(keys(unknownValues)).toContain('F09');
    expect(keys(contestedClaims)).toContain('D34');
  });

  it('are days of votes, lost roll calls, and the articles whose text nobody has supplied', async () => {
    const { data, errors } = await ask<{ coverage: Record<string, number> & { textsNotSupplied: Page } }>(
      neo4j,
      `{ coverage {
        undatedVoteEvents doubtfulVoteEvents brokenVoteEvents repeatedVoteEvents contestedBallots unnamedGroups
        textsNotSupplied { totalCount nodes { id textSupplied } }
      } }`,
    );

    expect(errors).toBeUndefined();
    const { textsNotSupplied, ...counts } = data.coverage;
    // 4,468 roll calls have only a month, and the vote of the dossier only a latest day.
    expect(counts).toMatchObject({ undatedVoteEvents: 4469, brokenVoteEvents: 2, repeatedVoteEvents: 19 });
    expect(counts.unnamedGroups).toBeGreaterThan(30);
    expect(textsNotSupplied.totalCount).toBe(5);
    for (const article of textsNotSupplied.nodes) expect(article).toMatchObject({ textSupplied: false });
  });

  it('is only what had been recorded at the moment that is asked for', async () => {
    const { data } = await ask<{ asOf: { coverage: object } }>(
      neo4j,
      '{ asOf(recorded: "2000-01-01T00:00:00Z") { coverage { unnamedGroups contestedBallots } } }',
    );

    expect(data.asOf.coverage).toMatchObject({ unnamedGroups: 0 });
  });
});
