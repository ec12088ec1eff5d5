import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { dossier } from '../../../src/ingest/sources/dossier/dossier.ts';
import { MissingNodes } from '../../../src/ingest/sources/dossier/missing-nodes.ts';
import { importOf } from '../../../src/ingest/write/import.ts';
import { DATA, folderOf } from '../../support/folder.ts';
import { testGraph } from '../../support/graph.ts';
import { answer, ballot, bring, changes, runs } from '../../support/import.ts';
import { sandbox } from '../../support/sandbox.ts';

const DOSSIER = join(DATA, dossier.folder ?? '');
const importDossier = importOf(dossier);

describe('the load of a dossier', () => {
  const graph = testGraph();
  afterAll(() => graph.close());
  const changed = async (file: string, right: string, wrong: string) => {
    const text = await readFile(join(DOSSIER, file), 'utf8');
    expect(text).toContain(right);
    return folderOf({ [file]: text.replace(right, wrong) }, DOSSIER);
  };

  it('joins the two founding resolutions to their roll calls', async () => {
    const ids = ['urn:caucus:vote:ga/73/187', 'urn:caucus:vote:ga/74/247'];

    expect(
      await answer(graph, 'MATCH (e:Entity)-[:ON]->(m) WHERE e.id IN $ids RETURN m.symbol ORDER BY m.symbol', { ids }),
    ).toEqual([['A/RES/73/187'], ['A/RES/74/247']]);
  });

  it('rewrites a claim that has changed, and its edge', async () => {
    const folder = await changed(
      'claims/f-votes.yaml',
      'qualifiers: { CHOICE: FOR }',
      'qualifiers: { CHOICE: AGAINST }',
    );

    await sandbox(graph, async (graph) => {
      const claims =
        'MATCH (c:Claim)<-[:OF]-(a)-[:EVIDENCED_BY]->(q) RETURN count(DISTINCT c), count(DISTINCT a), count(DISTINCT q)';
      const before = await answer(graph, claims);

      expect(changes(await bring(importDossier, graph, folder))).toEqual([0, 1, 0]);

      expect((await ballot(graph, 'IND|2024-08-08|irn-delete-non-suppression'))?.[0]).toBe('AGAINST');
      expect(await answer(graph, claims)).toEqual(before);
    });
  });

  it('takes an edge back that no claim says any more', async () => {
    const folder = await changed(
      'claims/f-votes.yaml',
      'qualifiers: { CHOICE: FOR }',
      'qualifiers: { CHOICE: FOR }\n    rank: DEPRECATED\n    rank_reason: a test',
    );

    await sandbox(graph, async (graph) => {
      expect(changes(await bring(importDossier, graph, folder))).toEqual([0, 1, 0]);
      expect(await ballot(graph, 'IND|2024-08-08|irn-delete-non-suppression')).toBeUndefined();
    });
  });

  it('says which nodes of another source are missing, and leaves no run behind', async () => {
    const folder = await changed('entities.yaml', 'external:', 'external:\n  - vote:ga/99/1');
    const before = await runs(graph);

    await expect(bring(importDossier, graph, folder)).rejects.toThrow(MissingNodes);

    expect(await runs(graph)).toBe(before);
  });
});
