import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../../src/graph/kernel/graph.ts';
import { hashOfGraph } from '../../../src/ingest/export/graph-hash.ts';
import { rankingOf } from '../../../src/ingest/read/ranking.ts';
import { dossier } from '../../../src/ingest/sources/dossier/dossier.ts';
import { groups } from '../../../src/ingest/sources/groups/groups.ts';
import { type Imported, importOf } from '../../../src/ingest/write/import.ts';
import { DATA, folderOf } from '../../support/folder.ts';
import { testGraph } from '../../support/graph.ts';
import { committedHash } from '../../support/import.ts';
import { sandbox } from '../../support/sandbox.ts';

const SHIPPED = join(DATA, groups.folder ?? '');
const neo4j = testGraph();
afterAll(() => neo4j.close());

async function bring(graph: Graph, folder: string): Promise<Imported> {
  const prepared = await importOf(groups).prepare(folder, { tolerated: 0, report: () => {} });
  return prepared.run(graph, { dryRun: false, report: () => {}, ranking: rankingOf([]), more: true });
}

const changes = ({ written }: Imported) =>
  written && { created: written.created, changed: written.changed, removed: written.removed };
const ask = async (graph: Graph, text: string): Promise<unknown[][]> =>
  (await graph.read({ name: 'test', text }, {})).map((row) => [...row]);
const altered = async (file: string, from: string, to: string) => {
  const text = await readFile(join(SHIPPED, file), 'utf8');
  expect(text).toContain(from);
  return folderOf({ [file]: text.replace(from, to) }, SHIPPED);
};

describe('the import of groups', () => {
  it('again writes nothing, and neither does that of the dossier, which speaks of the same bloc', async () => {
    const before = await committedHash(neo4j);

    await sandbox(neo4j, async (graph) => {
      expect(changes(await bring(graph, SHIPPED))).toEqual({ created: 0, changed: 0, removed: 0 });
      const importDossier = importOf(dossier);
      const prepared = await importDossier.prepare(join(DATA, dossier.folder ?? ''), {
        tolerated: 0,
        report: () => {},
      });
      await prepared.run(graph, { dryRun: false, report: () => {}, ranking: rankingOf([]), more: true });
      await bring(graph, SHIPPED);

      expect(await hashOfGraph(graph)).toBe(before);
    });
  });

  it('leaves one node for the European Union, with its members and with what the dossier says of it', async () => {
    const rows = await ask(
      neo4j,
      `MATCH (bloc:Bloc) WHERE bloc.name = 'European Union'
       RETURN bloc.id, bloc.kind, COUNT { (bloc)<-[:MEMBER_OF]-(:State) }, COUNT { (bloc)<-[:SUBJECT]-(:Claim) } > 3`,
    );

    expect(rows).toEqual([['urn:caucus:bloc:eu', 'BLOC', 28, true]]);
  });

  it('changes what has changed in a line, and the hash of the graph with it', async () => {
    const folder = await altered('memberships.csv', 'eu,GBR,1973-01-01,2020-01-31', 'eu,GBR,1973-01-01,2020-12-31');
    const before = await committedHash(neo4j);

    await sandbox(neo4j, async (graph) => {
      expect(changes(await bring(graph, folder))).toEqual({ created: 0, changed: 1, removed: 0 });
      expect(
        await ask(
          graph,
          `MATCH (:State {iso3: 'GBR'})-[m:MEMBER_OF]->(:Bloc {id: 'urn:caucus:bloc:eu'}) RETURN m.validTo, m.to, m.records`,
        ),
      ).toEqual([['2021-01-01', '2020-12-31', ['groups/eu/GBR/1973-01-01']]]);
      expect(await hashOfGraph(graph)).not.toBe(before);
    });
  });

  it('takes back what is in the table no more', async () => {
    const folder = await altered('memberships.csv', 'brics,IDN,2025-01-06,,yes,\n', '');

    await sandbox(neo4j, async (graph) => {
      expect(changes(await bring(graph, folder))).toEqual({ created: 0, changed: 0, removed: 1 });
    });
  });

  it('leaves out the row of a state that the graph does not have, and says where it stands', async () => {
    const folder = await altered('memberships.csv', 'brics,IDN,', 'brics,ZZZ,');

    await sandbox(neo4j, async (graph) => {
      const imported = await bring(graph, folder);

      expect(changes(imported)).toEqual({ created: 0, changed: 0, removed: 1 });
      expect(imported.rejected).toBe(1);
      expect(imported.problems.listed).toMatchObject([
        { file: 'memberships.csv', code: 'UNKNOWN_STATE', sentence: 'The graph has no state "ZZZ".', column: 1 },
      ]);
    });
  });
});
