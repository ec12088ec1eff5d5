import { afterAll, describe, expect, it } from 'vitest';
import { ask } from '../../support/ask.ts';
import { recording } from '../../support/fake-graph.ts';
import { testGraph } from '../../support/graph.ts';

const neo4j = testGraph();
const names = ({ statements }: ReturnType<typeof recording>) => statements.map(({ name }) => name);

type Page<T = { key: string }> = { totalCount: number; nodes: T[] };
const keys = ({ nodes }: Page) => nodes.map(({ key }) => key);

afterAll(() => neo4j.close());

describe('contradictions', () => {
  it('are listed by key, and found by aspect and by kind', async () => {
    const { data, errors } = await ask<Record<string, Page>>(
      neo4j,
      `{
        all: contradictions(first: 200) { totalCount nodes { key } }
        page: contradictions(first: 3) { totalCount nodes { key } }
        dates: contradictions(aspect: DATE) { totalCount nodes { key } }
        conflicts: contradictions(kind: CONFLICT) { totalCount nodes { key } }
        two: contradictions(aspect: DATE, kind: CONFLICT, keys: ["I03", "I05"]) { totalCount nodes { key } }
      }`,
    );

    expect(errors).toBeUndefined();
    expect(keys(data.all as Page)).toEqual(Array.from({ length: 20 }, (_, n) => `I${String(n + 1).padStart(2, '0')}`));
    expect(data.page).toEqual({ totalCount: 20, nodes: [{ key: 'I01' }, { key: 'I02' }, { key: 'I03' }] });
    expect(keys(data.dates as Page)).toEqual(['I03', 'I07', 'I08', 'I16']);
    expect(keys(data.conflicts as Page)).toEqual(['I01', 'I02', 'I03', 'I05', 'I06']);
    expect(data.two).toEqual({ totalCount: 1, nodes: [{ key: 'I03' }] });
  });

  it('say between which claims they are, how that is read, and whether one source is at odds with itself', async () => {
    const { data, errors } = await ask<{ contradictions: Page<unknown> }>(
      neo4j,
      `{ contradictions(keys: ["I01", "I05", "I20"]) { nodes {
        __typename id key contradictionKind aspect status reading withinOneSource between { key object { id } }
      } } }`,
    );

    expect(errors).toBeUndefined();
    expect(data.contradictions.nodes).toMatchObject([
      {
        id: 'urn:caucus:contradiction:un-cybercrime/i01',
        contradictionKind: 'CONFLICT',
        aspect: 'WHO',
        status: 'CONFIRMED',
        withinOneSource: true,
        between: [{ key: 'D34' }, { key: 'D35' }, { key: 'D36' }, { key: 'D37' }, { key: 'D38' }],
      },
      {
        key: 'I05',
        aspect: 'MECHANISM',
        withinOneSource: false,
        between: [{ key: 'D48' }, { key: 'D49' }, { key: 'D50' }],
      },
      { key: 'I20', contradictionKind: 'REBUTTAL', withinOneSource: true },
    ]);
  });

  it('are found from each of their claims: only a conflict makes one contested', async () => {
    const { data, errors } = await ask<{ claims: Page<unknown>; contested: Page }>(
      neo4j,
      `{
        claims(keys: ["D36", "D44", "H16", "A01"]) { nodes { key contested contradictions { key } restatements { key } } }
        contested: claims(first: 200, where: {contested: true}) { totalCount nodes { key } }
      }`,
    );

    expect(errors).toBeUndefined();
    expect(data.claims.nodes).toEqual([
      { key: 'A01', contested: false, contradictions: [], restatements: [] },
      { key: 'D36', contested: true, contradictions: [{ key: 'I01' }], restatements: [{ key: 'D38' }] },
      { key: 'D44', contested: false, contradictions: [{ key: 'I07' }], restatements: [] },
      {
        key: 'H16',
        contested: false,
        contradictions: [{ key: 'I14' }, { key: 'I19' }],
        restatements: [{ key: 'H17' }],
      },
    ]);
    expect(keys(data.contested)).toEqual(expect.arrayContaining(['D31', 'D34', 'D41', 'D48', 'D51', 'F25']));
    expect(keys(data.contested)).not.toContain('D44');
  });

  it('cost five statements with their claims and where those are written', async () => {
    const graph = recording(neo4j);

    const { errors } = await ask(
      graph,
      '{ contradictions(first: 200) { nodes { key withinOneSource between { key text evidence { paragraph document { id } } } } } }',
    );

    expect(errors).toBeUndefined();
    expect(names(graph)).toHaveLength(5);
  });
});

describe('links between claims', () => {
  it('go both ways, say why, and can be kept to kinds', async () => {
    const { data, errors } = await ask<{ claims: Page<unknown> }>(
      neo4j,
      `{ claims(keys: ["D45", "G48", "H96"]) { nodes {
        key all: claimLinks { kind outgoing status claim { key } } refines: claimLinks(kind: [REFINES]) { reason claim { key } }
      } } }`,
    );

    expect(errors).toBeUndefined();
    expect(data.claims.nodes).toMatchObject([
      {
        key: 'D45',
        all: [
          { kind: 'REFINES', outgoing: true, status: 'CONFIRMED', claim: { key: 'D44' } },
          { kind: 'REFINES', outgoing: false, claim: { key: 'D46' } },
        ],
        refines: [{ reason: expect.any(String) }, {}],
      },
      {
        key: 'G48',
        all: ['H62', 'H63', 'H64'].map((key) => ({ kind: 'REBUTS', outgoing: false, claim: { key } })),
        refines: [],
      },
      { key: 'H96', refines: [] },
    ]);
  });
});

describe('corroborations', () => {
  it('count independent origins and not articles: null where independence is unknown', async () => {
    const { data, errors } = await ask<{ corroborations: Page<unknown> }>(
      neo4j,
      `{ corroborations(keys: ["K01", "K03", "K06"]) { totalCount nodes {
        key independentOrigins joins { key } origins { name independence claims { key } }
      } } }`,
    );

    expect(errors).toBeUndefined();
    expect(data.corroborations).toMatchObject({
      totalCount: 3,
      nodes: [
        { key: 'K01', independentOrigins: 2, joins: [{ key: 'D48' }, { key: 'D49' }] },
        {
          key: 'K03',
          independentOrigins: null,
          origins: [
            { name: 'Caliber.Az', independence: 'UNKNOWN', claims: [{ key: 'E26' }] },
            { name: 'Voice of America', independence: 'UNKNOWN', claims: [{ key: 'E29' }] },
          ],
        },
        { key: 'K06', independentOrigins: 1, origins: [{ independence: 'SAME_ORIGIN' }] },
      ],
    });
  });

  it('are found from each of their claims, which say how many origins they have at least', async () => {
    const { data, errors } = await ask<{ claims: Page<unknown> }>(
      neo4j,
      '{ claims(keys: ["D31", "E26", "G62", "H19", "A01"]) { nodes { key independentOrigins corroborations { key } } } }',
    );

    expect(errors).toBeUndefined();
    expect(data.claims.nodes).toEqual([
      { key: 'A01', independentOrigins: 1, corroborations: [] },
      { key: 'D31', independentOrigins: 2, corroborations: [{ key: 'K02' }] },
      { key: 'E26', independentOrigins: 1, corroborations: [{ key: 'K03' }] },
      { key: 'G62', independentOrigins: 1, corroborations: [{ key: 'K06' }] },
      { key: 'H19', independentOrigins: 3, corroborations: [{ key: 'K07' }, { key: 'K09' }] },
    ]);
  });

  it('are answered by their ids, as are contradictions', async () => {
    const { data } = await ask(
      neo4j,
      '{ nodes(ids: ["urn:caucus:corroboration:un-cybercrime/k01", "urn:caucus:contradiction:un-cybercrime/i01"]) { __typename ... on Corroboration { key } ... on Contradiction { key } } }',
    );

    expect(data).toEqual({
      nodes: [
        { __typename: 'Corroboration', key: 'K01' },
        { __typename: 'Contradiction', key: 'I01' },
      ],
    });
  });
});
