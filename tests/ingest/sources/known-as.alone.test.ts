import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/graph/kernel/graph.ts';
import { rankingOf } from '../../../src/ingest/read/ranking.ts';
import { knownAs } from '../../../src/ingest/sources/known-as/known-as.ts';
import { type Imported, importOf } from '../../../src/ingest/write/import.ts';
import { ask } from '../../support/ask.ts';
import { DATA, folderOf } from '../../support/folder.ts';
import { testGraph } from '../../support/graph.ts';
import { sandbox } from '../../support/sandbox.ts';

const SHIPPED = join(DATA, knownAs.folder ?? '');
const neo4j = testGraph();
afterAll(() => neo4j.close());

async function bring(graph: Graph, folder: string): Promise<Imported> {
  const prepared = await importOf(knownAs).prepare(folder, { tolerated: 1000, report: () => {} });
  return prepared.run(graph, { dryRun: false, report: () => {}, ranking: rankingOf([]), more: true });
}
const withRows = (...rows: string[]) =>
  folderOf({ 'known-as.csv': `of,name,note\n${rows.map((row) => `${row}\n`).join('')}` }, SHIPPED);
/** The names of a thing, each with whether a row gives it. */
const texts = async (graph: Graph, id: string): Promise<unknown[][]> => {
  const text =
    'MATCH (:Entity {id: $id})-[has:HAS_NAME]->(name) RETURN name.text, has.records IS NOT NULL ORDER BY name.text';
  return (await graph.read({ name: 'test', text }, { id })).map((row) => [...row]);
};

describe('names that things are known by', () => {
  it('are there with their row as evidence', async () => {
    const { data } = await ask<{ vote: { names: object[] } }>(
      neo4j,
      `{ vote: node(id: "urn:caucus:resolution:ga/68/262") { ... on Motion {
           names { text kind evidence { record dataset { id } } } } } }`,
    );

    expect(data.vote.names).toContainEqual({
      text: 'Crimea',
      kind: 'ALIAS',
      evidence: [{ record: 'known-as/resolution:ga/68/262/Crimea', dataset: { id: 'urn:caucus:dataset:known-as' } }],
    });
  });

  it('have their language', async () => {
    const { data } = await ask<{ bloc: { names: object[] } }>(
      neo4j,
      '{ bloc: node(id: "urn:caucus:bloc:nato") { ... on Actor { names { text language evidence { record } } } } }',
    );

    expect(data.bloc.names).toContainEqual({
      text: 'OTAN',
      language: 'fr',
      evidence: [{ record: 'known-as/bloc:nato/OTAN@fr' }],
    });
  });

  it('are written once, and go with their row; names of other sources stay', async () => {
    const id = 'urn:caucus:state:GBR';
    const before = await texts(neo4j, id);
    const folder = await withRows('state:GBR,Blighty,', 'state:FRA,Hexagone,');

    await sandbox(neo4j, async (graph) => {
      expect((await bring(graph, folder)).written).toMatchObject({ created: 2, unchanged: 0 });
      expect((await bring(graph, folder)).written).toMatchObject({ created: 0, changed: 0, unchanged: 2, removed: 0 });
      const others = before.filter(([, ours]) => !ours);
      expect(others.length).toBeGreaterThan(1);
      expect(await texts(graph, id)).toEqual(expect.arrayContaining([...others, ['Blighty', true]]));
      expect(await texts(graph, id)).toHaveLength(others.length + 1);
    });
  });

  it('of what the graph does not have are named, left out, and tried again', async () => {
    const folder = await withRows('state:GBR,Blighty,', 'resolution:ga/99/1,Nothing yet,');

    await sandbox(neo4j, async (graph) => {
      const { written, rejected, problems } = await bring(graph, folder);

      expect(written).toMatchObject({ created: 1 });
      expect(rejected).toBe(1);
      expect(problems.listed[0]).toMatchObject({ line: 3, column: 1, code: 'NOT_IN_GRAPH' });
      expect(problems.listed[0]?.sentence).toContain('urn:caucus:resolution:ga/99/1');
      const source = importOf(knownAs);
      expect(await source.isDone(graph, await source.hashOf(folder))).toMatchObject({ ever: false, partly: true });
    });
  });

  it.each([
    ['GBR,UK,', /"GBR" is not a type and a key/],
    ['state:GBR,,', /state:GBR has no name/],
    ['state:GBR,UK,\nstate:GBR,UK,', /stands in an earlier row/],
  ])('with the row %j get a sentence', async (row, sentence) => {
    const folder = await withRows(row);

    await expect(importOf(knownAs).prepare(folder, { tolerated: 10, report: () => {} })).rejects.toThrow(sentence);
  });
});
