import { afterAll, expect, it } from 'vitest';
import { NOW } from '../../src/graph/kernel/as-of.ts';
import { neighbours } from '../../src/graph/neighbours.ts';
import { sessionsById } from '../../src/graph/session.ts';
import { dossier } from '../../src/ingest/sources/dossier/dossier.ts';
import { importOf } from '../../src/ingest/write/import.ts';
import { folderOf } from '../support/folder.ts';
import { testGraph } from '../support/graph.ts';
import { bring } from '../support/import.ts';
import { sandbox } from '../support/sandbox.ts';

const graph = testGraph();
afterAll(() => graph.close());

const said =
  'assertions: [{ mode: OFFICIAL, made_by: institution:test-body, evidence: [{ in: document:test-record }] }]';

it('claims that qualify nothing, or no more than they must, are read like others: who wrote a text, and when a session was', async () => {
  const folder = await folderOf({
    'dossier.yaml': 'slug: plain\nname: plain\nlicence: CC0-1.0\ncitation: A test.\nrecorded: 2026-01-01T00:00:00Z\n',
    'entities.yaml':
      'entities:\n  - { id: document:test-record, name: A record, kind: OTHER }\n  - { id: person:test-writer, name: A writer }\n' +
      '  - { id: institution:test-body, name: A body, kind: UN_BODY }\n  - { id: session:test/1, name: First session, kind: SESSION }\n',
    'claims/a.yaml':
      `claims:\n  - { key: T01, subject: document:test-record, predicate: AUTHORED_BY, object: person:test-writer, text: A test., ${said} }\n` +
      `  - { key: T02, subject: session:test/1, predicate: DATED, qualifiers: { EVENT: held }, when: { edtf: 2024-03-01, latest: 2024-03-01 }, text: A test., ${said} }\n`,
  });

  await sandbox(graph, async (graph) => {
    await bring(importOf(dossier), graph, folder);
    const [record] = await neighbours(graph, ['urn:caucus:document:test-record'], NOW);
    const [session] = await sessionsById(graph, ['urn:caucus:session:test/1']);

    expect(record?.to('AUTHORED_BY')).toEqual(['urn:caucus:person:test-writer']);
    expect(session?.name).toBe('First session');
    expect(session?.held?.edtf).toBe('2024-03-01');
  });
});
