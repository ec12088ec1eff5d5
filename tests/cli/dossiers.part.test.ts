import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/kernel/graph.ts';
import { hashOfGraph } from '../../src/ingest/export/graph-hash.ts';
import { command, type Ended } from '../support/command.ts';
import { testGraph } from '../support/graph.ts';
import { answer, committedHash } from '../support/import.ts';
import { sandbox } from '../support/sandbox.ts';

const PAGE = new URL('../../docs/dossiers.md', import.meta.url);

/** The blocks of the page in their order: a file by its path, or the lines of commands. */
async function blocks(): Promise<{ path: string | null; text: string }[]> {
  const page = await readFile(PAGE, 'utf8');
  return [...page.matchAll(/^```(sh|text|yaml)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(([, kind, path, text = '']) => ({
    path: kind === 'sh' ? null : (path ?? ''),
    text,
  }));
}

/** The words of a command of the page, of which paths are in `folder`. */
const wordsOf = (line: string, folder: string): string[] =>
  [...line.replace('npm run caucus -- ', '').matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, bare = '']) =>
      quoted ??
      (['harbour', 'texts', 'lagoon', 'notes'].includes(bare) && !line.includes('remove') ? join(folder, bare) : bare),
  );

const FOUND = `MATCH (c:Contradiction)-[:BETWEEN]->(claim:Claim) WHERE c.id STARTS WITH 'urn:caucus:contradiction:across/'
  WITH c.kind + ' ' + c.aspect + ' ' + c.status AS what, split(claim.id, 'claim:')[1] AS id ORDER BY what, id RETURN what, collect(id) ORDER BY what`;
const CONTESTED = `MATCH (:Entity {id: 'urn:caucus:decision:adopt-draft'})-[e:TAKEN_BY]->(b) RETURN b.id, e.contested ORDER BY b.id`;
const JOINED = `MATCH (c:Corroboration)-[j:JOINS]->(claim:Claim) WHERE c.id STARTS WITH 'urn:caucus:corroboration:across/'
  RETURN split(claim.id, 'claim:')[1] AS id, j.origin, j.independence ORDER BY id`;

describe('the page on dossiers', () => {
  const graph = testGraph();
  afterAll(() => graph.close());

  it('leads from a text to contested decisions and back, by its own commands', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dossier-'));
    const before = await committedHash(graph);

    await sandbox(graph, async (graph) => {
      const run = (line: string): Promise<Ended> =>
        command(async () => ({ ...graph, define: async () => {}, close: async () => {} }), wordsOf(line, folder));
      const said: Record<string, string[]> = {};
      const states: unknown[] = [];
      let hash = '';
      for (const { path, text } of await blocks()) {
        if (path !== null) {
          await mkdir(dirname(join(folder, path)), { recursive: true });
          await writeFile(join(folder, path), text.replace('HASH', hash));
          if (path.endsWith('.txt')) hash = createHash('sha256').update(text).digest('hex');
          continue;
        }
        for (const line of text.trim().split('\n')) {
          const { status, stdout, stderr } = await run(line);
          expect([line, status, status === 0 ? '' : stderr]).toEqual([line, 0, '']);
          const name = line.split(' ').slice(4, 6).join(' ');
          said[name] = [...(said[name] ?? []), stdout];
          if (name === 'dossier import') states.push(await stateOf(graph));
        }
      }

      const [found, read] = states as Awaited<ReturnType<typeof stateOf>>[];
      expect(found?.found).toEqual([
        ['CONFLICT DATE OPEN', ['harbour/b01', 'un-cybercrime/d31', 'un-cybercrime/d32', 'un-cybercrime/d33']],
        ['CONFLICT MECHANISM OPEN', ['harbour/b03', 'un-cybercrime/d50']],
        ['CONFLICT METHOD OPEN', ['harbour/b02', 'un-cybercrime/d40', 'un-cybercrime/d41']],
        ['CONFLICT NUMBER OPEN', ['harbour/b03', 'un-cybercrime/d48', 'un-cybercrime/d49']],
      ]);
      // Two say it was a vote, two that it was the committee, and two that Microsoft is against it, one of them by an agency.
      expect(found?.joined).toEqual([
        ['harbour/b02', 'The Harbour Courier', 'INDEPENDENT'],
        ['harbour/b04', 'The Harbour Courier', 'INDEPENDENT'],
        ['harbour/c03', 'Agence France-Presse', 'INDEPENDENT'],
        ['un-cybercrime/d34', 'Caliber.Az', 'INDEPENDENT'],
        ['un-cybercrime/d39', 'Nextgov/FCW', 'INDEPENDENT'],
        ['un-cybercrime/h106', 'ORF America', 'INDEPENDENT'],
      ]);
      expect(found?.takenBy).toEqual([['urn:caucus:institution:ahc-cybercrime', true]]);
      expect(said['dossier import']?.[0]).toContain(
        'claims: [B01, un-cybercrime/D31, un-cybercrime/D32, un-cybercrime/D33]',
      );
      expect(said['read notes']?.[0]).toMatch(
        /^lagoon.txt is article:lagoon\/1, which was added to entities.yaml: \d\d new/,
      );
      expect(said['import articles']?.[0]).toContain('10 quotations found in their texts');

      expect(read?.found.map(([what]) => what)).toEqual([
        'CONFLICT MECHANISM OPEN',
        'CONFLICT METHOD OPEN',
        'CONFLICT NUMBER OPEN',
      ]);
      expect(said['review harbour']?.map((text) => text.split('\n')[0])).toEqual([
        'R001 is the claim D01.',
        'R002 is rejected.',
        'Decision 1 (R001, D01) is taken back.',
      ]);
      expect(said['dossier import']?.slice(2).map((text) => /dossier: ([^(.]*)/.exec(text)?.[1])).toEqual([
        '1 created, 0 changed, 10 unchanged ',
        '0 created, 0 changed, 10 unchanged, 1 removed, because they are in the files no more ',
      ]);
      expect(said['dossier remove']?.[0]).toContain('10 claims are gone');
      expect(await hashOfGraph(graph)).toBe(before);
    });
  }, 720_000);
});

async function stateOf(graph: Graph) {
  return {
    found: await answer(graph, FOUND),
    joined: await answer(graph, JOINED),
    takenBy: await answer(graph, CONTESTED),
  };
}
