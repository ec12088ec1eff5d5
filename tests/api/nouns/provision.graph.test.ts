import { afterAll, describe, expect, it } from 'vitest';
import { ask } from '../../support/ask.ts';
import { recording } from '../../support/fake-graph.ts';
import { testGraph } from '../../support/graph.ts';

const neo4j = testGraph();
const names = ({ statements }: ReturnType<typeof recording>) => statements.map(({ name }) => name);

afterAll(() => neo4j.close());

describe('a provision and its treaty', () => {
  it('is a tree: up to the treaty, nearest first, and down to the parts', async () => {
    const { data, errors } = await ask<Record<string, unknown>>(
      neo4j,
      `{
        point: node(id: "urn:caucus:provision:un-cybercrime/art-47/para-1/point-c") {
          ... on Provision { provisionNumber treaty { id } ancestors { provisionNumber parts { id } } parts { id } }
        }
        article: node(id: "urn:caucus:provision:un-cybercrime/art-47") { ... on Provision { treaty { id } ancestors { id } } }
      }`,
    );

    const point = { id: 'urn:caucus:provision:un-cybercrime/art-47/para-1/point-c' };
    const treaty = { id: 'urn:caucus:treaty:un-cybercrime' };
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      point: {
        provisionNumber: 'Article 47, paragraph 1, point (c)',
        treaty,
        ancestors: [
          { provisionNumber: 'Article 47, paragraph 1', parts: [point] },
          { provisionNumber: 'Article 47', parts: [{ id: 'urn:caucus:provision:un-cybercrime/art-47/para-1' }] },
        ],
        parts: [],
      },
      article: { treaty, ancestors: [] },
    });
  });

  it('says what it excludes, what it stands in tension with, and who would change it, in which direction', async () => {
    const { data, errors } = await ask<Record<string, unknown>>(
      neo4j,
      `{
        safeguards: node(id: "urn:caucus:provision:conditions-and-safeguards") { ... on Provision { excludes { id } } }
        liability: node(id: "urn:caucus:provision:un-cybercrime/art-18") { ... on Provision { inTensionWith { id } } }
        clause: node(id: "urn:caucus:provision:non-suppression") {
          ... on Provision { amendedBy { id } bearings { by { id } direction evidence { paragraph document { id } } } }
        }
      }`,
    );

    const amendment = { id: 'urn:caucus:amendment:irn-delete-non-suppression' };
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      safeguards: { excludes: [{ id: 'urn:caucus:provision:un-cybercrime/art-47' }] },
      liability: {
        inTensionWith: [{ id: 'urn:caucus:treaty:budapest-2001' }, { id: 'urn:caucus:treaty:eu-digital-services-act' }],
      },
      clause: {
        amendedBy: [amendment],
        bearings: [
          { by: amendment, direction: -1, evidence: [{ paragraph: 11, document: { id: 'urn:caucus:article:001' } }] },
        ],
      },
    });
  });

  it('stands in the treaty by its number, the six before the forty-seven', async () => {
    const graph = recording(neo4j);

    const { data, errors } = await ask<{ node: { provisions: { provisionNumber: string | null }[] } }>(
      graph,
      `{ node(id: "urn:caucus:treaty:un-cybercrime") { ... on Treaty {
        treatyKind concluded { edtf } provisions { provisionNumber parts { name } treaty { name } ancestors { name } } defines { name broader { name } bearsOn { on { name } } }
      } } }`,
    );

    expect(errors).toBeUndefined();
    expect(data.node).toMatchObject({ treatyKind: 'TREATY', concluded: null });
    expect(data.node.provisions.flatMap(({ provisionNumber }) => provisionNumber ?? [])).toEqual([
      'Article 6',
      'Article 18',
      'Article 23',
      'Article 24',
      'Article 35',
      'Article 47',
    ]);
    expect(names(graph).length).toBeLessThanOrEqual(11);
  });

  it('of another time: what supplements it, where it was negotiated, and the year alone', async () => {
    const { data } = await ask<{ node: unknown }>(
      neo4j,
      `{ node(id: "urn:caucus:treaty:budapest-2001") { ... on Treaty {
        concluded { edtf earliest latest weekday } supplementedBy { id treatyKind supplements { id } } negotiatedUnder { id } proposedBy { id }
      } } }`,
    );

    expect(data.node).toEqual({
      concluded: { edtf: '2001', earliest: '2001-01-01', latest: '2001-12-31', weekday: null },
      supplementedBy: [
        {
          id: 'urn:caucus:treaty:budapest-protocol-2',
          treatyKind: 'PROTOCOL',
          supplements: [{ id: 'urn:caucus:treaty:budapest-2001' }],
        },
      ],
      negotiatedUnder: [{ id: 'urn:caucus:institution:council-of-europe' }],
      proposedBy: [],
    });
  });

  it('has around it what stood on the day that is asked: nobody had proposed the treaty before 2017', async () => {
    const on = async (day: string) =>
      (
        await ask<{ asOf: { node: { proposedBy: { iso3: string }[] } } }>(
          neo4j,
          `{ asOf(valid: "${day}") { node(id: "urn:caucus:treaty:un-cybercrime") { ... on Treaty { proposedBy { ... on State { iso3 } } } } } }`,
        )
      ).data.asOf.node.proposedBy;

    expect(await on('2016-12-31')).toEqual([]);
    expect(await on('2017-06-01')).toEqual([{ iso3: 'RUS' }]);
  });
});

describe('an amendment of the dossier', () => {
  it('has its whole and its parts, and only what it says bears on it', async () => {
    const { data, errors } = await ask<{ nodes: unknown[] }>(
      neo4j,
      `{ nodes(ids: ["urn:caucus:amendment:irn-delete-non-suppression", "urn:caucus:amendment:irn-delete-rights-clauses"]) {
        ... on Amendment { id effect proposedBy { id } partOf { id } parts { id } amends { id } bearsOn { on { id } direction } }
      } }`,
    );

    const part = 'urn:caucus:amendment:irn-delete-non-suppression';
    const whole = 'urn:caucus:amendment:irn-delete-rights-clauses';
    const clause = { id: 'urn:caucus:provision:non-suppression' };
    const iran = [{ id: 'urn:caucus:state:IRN' }];
    expect(errors).toBeUndefined();
    expect(data.nodes).toEqual([
      {
        id: part,
        effect: 'DELETE',
        proposedBy: iran,
        partOf: { id: whole },
        parts: [],
        amends: [clause],
        bearsOn: [{ on: clause, direction: -1 }],
      },
      {
        id: whole,
        effect: 'DELETE',
        proposedBy: iran,
        partOf: null,
        parts: [{ id: part }],
        amends: [],
        bearsOn: [{ on: { id: 'urn:caucus:topic:rights-safeguards' }, direction: -1 }],
      },
    ]);
  });
});

describe('a topic', () => {
  it('has broader and narrower ones, the treaty that defines it, and what bears on it', async () => {
    const graph = recording(neo4j);

    const { data, errors } = await ask<Record<string, unknown>>(
      graph,
      `{
        broad: node(id: "urn:caucus:topic:core-cybercrime") { ... on Topic { topicKind narrower { id } definedBy { id } } }
        offence: node(id: "urn:caucus:topic:csam") { ... on Topic { topicKind broader { id } definedBy { id } bearsOn { on { id } } } }
        subject: node(id: "urn:caucus:topic:child-sexual-abuse-material") { ... on Topic { bearings { by { id } direction } } }
      }`,
    );

    const treaty = { id: 'urn:caucus:treaty:un-cybercrime' };
    expect(errors).toBeUndefined();
    expect(data).toEqual({
      broad: {
        topicKind: 'CONCEPT',
        narrower: ['data-interference', 'illegal-access', 'illegal-interception'].map((key) => ({
          id: `urn:caucus:topic:${key}`,
        })),
        definedBy: [],
      },
      offence: {
        topicKind: 'OFFENCE',
        broader: [],
        definedBy: [treaty],
        bearsOn: [{ on: { id: 'urn:caucus:topic:child-sexual-abuse-material' } }],
      },
      subject: {
        bearings: [
          { by: { id: 'urn:caucus:topic:csam' }, direction: 0 },
          { by: treaty, direction: 0 },
        ],
      },
    });
    expect(names(graph).sort()).toEqual([
      'bearing/by-matters',
      'bearing/by-sources',
      'entity/by-ids',
      'neighbour/by-ids',
    ]);
  });
});
