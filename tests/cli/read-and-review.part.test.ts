import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { command } from '../support/command.ts';
import { folderOf } from '../support/folder.ts';
import { testGraph } from '../support/graph.ts';
import { answer } from '../support/import.ts';
import { sandbox } from '../support/sandbox.ts';

const graph = testGraph();
afterAll(() => graph.close());

/** A made-up article on the adoption that the shipped dossier tells of. */
const ARTICLE = `Diplomats settle cybercrime treaty at last
By Ines Falk

NEW YORK, 9 August 2024. The Ad Hoc Committee on Cybercrime voted to adopt the draft treaty on cybercrime on 6 August, after a fortnight of talks. The treaty will enter into force once 70 states have ratified it.
`;

/** What the claims of the new dossier contradict in others. */
const CONTESTED = `MATCH (c:Contradiction)-[:BETWEEN]->(claim:Claim) WHERE c.id STARTS WITH 'urn:caucus:contradiction:across/'
  WITH c, collect(split(claim.id, 'claim:')[1]) AS claims WHERE any(id IN claims WHERE id STARTS WITH 'evening/')
  RETURN DISTINCT c.aspect, c.status ORDER BY c.aspect`;
/** What both say alike: that the committee took the decision. */
const BORNE_OUT = `MATCH (c:Corroboration)-[:JOINS]->(ours:Claim)-[:OBJECT]->(b {id: 'urn:caucus:institution:ahc-cybercrime'})
  WHERE c.id STARTS WITH 'urn:caucus:corroboration:across/' AND ours.id STARTS WITH 'urn:caucus:claim:evening/' RETURN count(c)`;

describe('an article that is read and reviewed', () => {
  it('goes from its text to a contested decision, and out of the graph again', async () => {
    const folder = await folderOf({ 'texts/evening.txt': ARTICLE });
    const [dossier, texts] = [join(folder, 'evening'), join(folder, 'texts')];
    await sandbox(graph, async (graph) => {
      const run = async (...words: string[]): Promise<string> => {
        const open = async () => ({ ...graph, define: async () => {}, close: async () => {} });
        const { status, stdout, stderr } = await command(open, words);
        expect([words[0], status, status === 0 ? '' : stderr]).toEqual([words[0], 0, '']);
        return stdout;
      };

      await run('dossier', 'new', dossier);
      await run('read', texts, '--dossier', dossier);
      await run('dossier', 'import', dossier);
      expect(await answer(graph, CONTESTED)).toEqual([]);

      const waiting = await run('review', dossier);
      expect(await run('review', dossier, '--min-confidence', '0', '--curator', 'anna')).toMatch(
        / 0 rejected, 0 duplicates, 0 open\./,
      );
      expect(await run('dossier', 'check', dossier)).toContain('are in order.');
      expect(await run('dossier', 'import', dossier)).toContain('It contradicts other dossiers.');

      expect(await answer(graph, CONTESTED)).toEqual([
        ['DATE', 'OPEN'],
        ['MECHANISM', 'OPEN'],
        ['METHOD', 'OPEN'],
        ['NUMBER', 'OPEN'],
      ]);
      expect(await answer(graph, BORNE_OUT)).toEqual([[1]]);

      // Read again, what was decided stays decided.
      expect(await run('read', texts, '--dossier', dossier)).toContain('0 new candidates');
      expect(await run('review', dossier)).not.toContain('R001  ');

      const accepted = waiting.split('\n').filter((line) => /^R\d+ /.test(line)).length;
      for (let count = 0; count < accepted; count += 1) await run('review', dossier, '--undo');
      expect(await run('review', dossier)).toContain(`0 accepted, 0 rejected, 0 duplicates, ${accepted} open.`);
      await run('dossier', 'import', dossier);
      expect(await answer(graph, CONTESTED)).toEqual([]);
    });
  }, 720_000);
});
