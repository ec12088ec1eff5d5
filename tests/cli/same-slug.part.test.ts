import { join } from 'node:path';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';
import { hashOfGraph } from '../../src/ingest/export/graph-hash.ts';
import { command, type Ended } from '../support/command.ts';
import { folderOf } from '../support/folder.ts';
import { testGraph } from '../support/graph.ts';
import { committedHash } from '../support/import.ts';

const graph = testGraph();
afterAll(() => graph.close());

const run = (...words: string[]): Promise<Ended> => command(async () => ({ ...graph, close: async () => {} }), words);

/** A dossier of the slug `reefs` that has so many claims. */
function reefs(claims: number, name: string): Promise<string> {
  const keys = Array.from({ length: claims }, (_, at) => `A${String(at + 1).padStart(2, '0')}`);
  return folderOf({
    'reefs/dossier.yaml': `slug: reefs\nname: ${name}\nlicence: CC0-1.0\ncitation: Made up.\n`,
    'reefs/entities.yaml': 'entities:\n  - { id: document:reefs-paper, name: A paper on reefs, kind: REPORT }\n',
    'reefs/claims/claims.yaml': `claims:\n${keys
      .map(
        (key) =>
          `  - { key: ${key}, subject: document:reefs-paper, predicate: DESCRIBED_AS, value: ${key}, text: The paper is number ${key}., assertions: [{ mode: REPORTED, made_by: document:reefs-paper, evidence: [{ in: document:reefs-paper }] }] }\n`,
      )
      .join('')}`,
  });
}

describe('two folders of one slug', () => {
  it('do not take each other away unasked', async () => {
    const before = await committedHash(graph);
    onTestFinished(async () => {
      await run('dossier', 'remove', 'reefs');
      expect(await hashOfGraph(graph)).toBe(before);
    });
    const [first, second] = [join(await reefs(8, 'First'), 'reefs'), join(await reefs(2, 'Second'), 'reefs')];
    const made = await run('dossier', 'import', first);
    expect([made.status, made.status === 0 ? '' : made.stderr]).toEqual([0, '']);
    const with8 = await hashOfGraph(graph);

    for (const words of [
      ['dossier', 'import'],
      ['import', 'dossier'],
    ])
      expect(await run(...words, second)).toMatchObject({
        status: 1,
        stderr: expect.stringContaining(
          'The graph has the dossier reefs as "First", and 6 of its 8 claims are not in these files, and would go: perhaps "Second" is another dossier, which needs a slug of its own in dossier.yaml.',
        ),
      });
    expect(await hashOfGraph(graph)).toBe(with8);
    const shorter = join(await reefs(1, 'First'), 'reefs');
    expect((await run('dossier', 'import', shorter)).stdout).toContain('7 removed');
    expect((await run('dossier', 'import', first)).status).toBe(0);
    expect((await run('dossier', 'import', second, '--accept-changes')).stdout).toContain('6 removed');
  });
});
