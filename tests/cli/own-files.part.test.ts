import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../src/graph/kernel/graph.ts';
import { hashOfGraph } from '../../src/ingest/export/graph-hash.ts';
import { command, type Ended } from '../support/command.ts';
import { folderOf } from '../support/folder.ts';
import { testGraph } from '../support/graph.ts';
import { answer, committedHash } from '../support/import.ts';
import { sandbox } from '../support/sandbox.ts';

const graph = testGraph();
afterAll(() => graph.close());

const FILES = new URL('../ingest/files/', import.meta.url).pathname;
const MAP = 'row: ballot\ncolumns: { symbol: text, date: day, state: who, choice: vote }\n';
const table = (...rows: string[]) => `text,day,who,vote\n${rows.join('\n')}\n`;

/** Runs commands on a graph of their own; what they write goes at the end. */
async function caucus(
  work: (run: (...words: string[]) => Promise<Ended>, graph: Graph) => Promise<void>,
): Promise<void> {
  await sandbox(graph, (graph) =>
    work(
      (...words) => command(async () => ({ ...graph, define: async () => {}, close: async () => {} }), words),
      graph,
    ),
  );
}

const datasetIn = async (graph: Graph, slug: string) =>
  (
    await answer(graph, 'MATCH (d:Dataset {id: $id}) RETURN d.name, d.licence', { id: `urn:caucus:dataset:${slug}` })
  )[0];

const ballotsIn = async (graph: Graph, key: string) =>
  (
    await answer(graph, 'MATCH (:VoteEvent {id: $id})<-[b:VOTED]-(s) RETURN s.iso3, b.choice ORDER BY s.iso3', {
      id: `urn:caucus:vote:${key}`,
    })
  ).map((row) => row.join(' '));

describe('whose files are imported', () => {
  it('keeps what a dataset is called when a later import does not say it', async () => {
    const folder = await folderOf({
      'map.yaml': MAP,
      'a.csv': table('A/RES/78/998,2024-01-02,France,yes'),
      'b.csv': table('A/RES/78/999,2024-01-02,France,yes'),
    });
    const bring = (file: string) => ['import', 'csv', join(folder, file), '--map', join(folder, 'map.yaml')];

    await caucus(async (run, graph) => {
      await run(...bring('a.csv'), '--dataset', 'zoe', '--name', 'Zoe', '--licence', 'CC BY');
      expect(await run(...bring('a.csv'), '--dataset', 'zoe')).toMatchObject({ status: 0 });
      expect(await run(...bring('b.csv'), '--dataset', 'zoe')).toMatchObject({ status: 0 });
      expect(await datasetIn(graph, 'zoe')).toEqual(['Zoe', 'CC BY']);
      await run(...bring('b.csv'), '--dataset', 'zoe', '--licence', 'CC0');
      expect(await datasetIn(graph, 'zoe')).toEqual(['Zoe', 'CC0']);
    });
  });

  it('takes the files of two people with one name for one dataset only when told so', async () => {
    const folder = await folderOf({
      'map.yaml': MAP,
      'one/votes.csv': table('A/RES/78/998,2024-01-02,USA,yes'),
      'two/votes.csv': table('A/RES/78/998,2024-01-02,USA,no', 'A/RES/78/998,2024-01-02,France,no'),
    });
    const bring = (file: string) => ['import', 'csv', join(folder, file), '--map', join(folder, 'map.yaml')];

    await caucus(async (run, graph) => {
      expect(await run(...bring('one/votes.csv'))).toMatchObject({
        status: 0,
        stdout: expect.stringContaining('as the dataset votes'),
      });
      expect(await run(...bring('one/votes.csv'))).toMatchObject({ status: 0 });
      const { status, stderr } = await run(...bring('two/votes.csv'));
      expect(status).toBe(2);
      expect(stderr).toContain('The graph has a dataset "votes" from other files: give --dataset votes if');
      expect(await ballotsIn(graph, 'ga/78/998')).toEqual(['USA FOR']);
      expect(await run(...bring('two/votes.csv'), '--dataset', 'two')).toMatchObject({ status: 0 });
      expect(
        await answer(graph, "MATCH (v:VoteEvent {id: 'urn:caucus:vote:ga/78/998'})-[:FROM]->() RETURN count(*)"),
      ).toEqual([[2]]);
    });
  });

  it('takes no ballots from a vote unasked, and corrects those that are there', async () => {
    const rows = ['France,yes', 'USA,no', 'Chad,abstain'].map((row) => `A/RES/78/998,2024-01-02,${row}`);
    const folder = await folderOf({
      'map.yaml': MAP,
      'all.csv': table(...rows),
      'corrected.csv': table(...rows.slice(0, 2), 'A/RES/78/998,2024-01-02,Chad,no'),
      'part.csv': table('A/RES/78/998,2024-01-02,France,no'),
    });
    const bring = (file: string) => [
      ...['import', 'csv', join(folder, file), '--map', join(folder, 'map.yaml'), '--dataset', 'zoe'],
    ];

    await caucus(async (run, graph) => {
      await run(...bring('all.csv'));
      const corrected = await run(...bring('corrected.csv'));
      expect(corrected).toMatchObject({ status: 0 });
      expect(corrected.stdout).toContain('changed ga/78/998: 1 of 3 ballots: TCD from ABSTAIN to AGAINST');
      const { status, stderr } = await run(...bring('part.csv'));
      expect(status).toBe(1);
      expect(stderr).toContain('2 ballots that the graph has are not in these files, and would go from a vote:');
      expect(stderr).toContain('TCD from AGAINST to nothing');
      expect(await ballotsIn(graph, 'ga/78/998')).toEqual(['FRA FOR', 'TCD AGAINST', 'USA AGAINST']);
      expect(await run(...bring('part.csv'), '--accept-changes')).toMatchObject({ status: 0 });
      expect(await ballotsIn(graph, 'ga/78/998')).toEqual(['FRA AGAINST']);
    });
  });

  it('keeps two accounts of a vote with few ballots that differ, contested', async () => {
    await caucus(async (run, graph) => {
      for (const name of ['popolo_two_files_a', 'popolo_two_files_b'])
        expect(await run('import', 'popolo', join(FILES, `${name}.json`))).toMatchObject({ status: 0 });
      expect(
        await answer(
          graph,
          'MATCH (s)-[b:VOTED {contested: true}]->(v)-[:FROM]->(d {name: "popolo_two_files_a.json"}) RETURN count(*) > 0',
        ),
      ).toEqual([[true]]);
    });
  });

  it('takes a vote again whose first vote the graph does not have', async () => {
    await caucus(async (run, graph) => {
      expect(await run('import', 'popolo', join(FILES, 'popolo_key_again.json'))).toMatchObject({ status: 0 });
      expect(await ballotsIn(graph, 'ga/78/911/again-1')).toEqual(['AFG FOR', 'BEL AGAINST', 'CHL ABSTAIN']);
      expect(await run('import', 'popolo', join(FILES, 'popolo_revote_same_day.json'))).toMatchObject({ status: 0 });
    });
  });

  it.each([
    ['tidytuesday', 'tidy'],
    ['unvotes_writecsv', 'mine'],
    ['voeten_raw/UNVotes.tab', 'erik'],
  ])('takes the numbers of %s for its own, as a dataset of its own', async (path, slug) => {
    await caucus(async (run, graph) => {
      const { stderr } = await run('import', 'unvotes', join(FILES, path), '--dataset', slug);
      expect(stderr).toContain('1 created');
      expect(
        await answer(graph, 'MATCH (v:VoteEvent)-[:FROM]->({id: $id}) RETURN v.id', {
          id: `urn:caucus:dataset:${slug}`,
        }),
      ).toEqual([['urn:caucus:vote:ga/75/36']]);
    });
  });

  it('is taken back by its name, and the graph is as before', async () => {
    const folder = await folderOf({
      'map.yaml': MAP,
      'body.yaml': `${MAP}body: { slug: african-union, name: African Union }\n`,
      'a.csv': table('A/RES/74/247,2019-12-27,France,no'),
      'b.csv': table('Decision 5,2024-01-02,France,yes'),
      'g7.csv': 'France\nItaly\n',
    });
    const before = await committedHash(graph);

    await caucus(async (run, graph) => {
      await run('import', 'csv', join(folder, 'a.csv'), '--map', join(folder, 'map.yaml'), '--dataset', 'zoe');
      await run('import', 'csv', join(folder, 'b.csv'), '--map', join(folder, 'body.yaml'), '--dataset', 'zoe');
      await run('import', 'members', join(folder, 'g7.csv'), '--name', 'The Seven');
      expect(
        await answer(graph, "MATCH (b:Bloc {id: 'urn:caucus:bloc:g7'})<--(s) RETURN b.name, s.iso3 ORDER BY s.iso3"),
      ).toEqual([
        ['The Seven', 'FRA'],
        ['The Seven', 'ITA'],
      ]);
      const dry = await run('remove', 'zoe', '--dry-run');
      expect(dry.stdout).toContain(
        '1 votes that only it has, 1 accounts of votes that others have too, and 0 memberships would go',
      );
      expect(await run('remove', 'zoe')).toMatchObject({ status: 0 });
      expect(await run('remove', 'g7')).toMatchObject({ status: 0 });
      expect(await hashOfGraph(graph)).toBe(before);
      const gone = await run('remove', 'zoe');
      expect(gone.status).toBe(2);
      expect(gone.stderr).toContain('The graph has no dataset "zoe"');
      expect(await run('remove', 'undl')).toMatchObject({ status: 2 });
      // The same file goes in again: nothing says that it is there.
      await run('import', 'csv', join(folder, 'a.csv'), '--map', join(folder, 'map.yaml'), '--dataset', 'zoe');
      expect(await datasetIn(graph, 'zoe')).toEqual(['zoe', 'not stated']);
    });
  });

  it('is refused by an export in our own format where that has no place for it, and is the same graph where it has', async () => {
    const folder = await folderOf({ 'map.yaml': MAP, 'a.csv': table('A/RES/78/998,2024-01-02,France,yes') });
    const target = join(folder, 'out');
    const write = ['export', 'general-assembly', target, '--dataset'];

    await caucus(async (run, graph) => {
      await run('import', 'csv', join(folder, 'a.csv'), '--map', join(folder, 'map.yaml'), '--dataset', 'zoe');
      const { status, stderr } = await run(...write, 'zoe');
      expect({ status, there: existsSync(target) }).toEqual({ status: 2, there: false });
      expect(stderr).toContain(
        'no place for the votes of "zoe": each vote has a number there, and "A/RES/78/998" is none.',
      );

      await run('import', 'unvotes', join(FILES, 'tidytuesday'), '--dataset', 'tidy', '--accept-changes');
      const before = await hashOfGraph(graph);
      const names = await answer(graph, 'MATCH (n:Name) RETURN count(n)');
      expect(await run(...write, 'tidy')).toMatchObject({ status: 0 });
      const back = await run('import', 'general-assembly', target);
      expect(back.stdout + back.stderr).toMatch(/ 0 changed, 1 unchanged/);
      expect(await answer(graph, 'MATCH (n:Name) RETURN count(n)')).toEqual(names);
      expect(await hashOfGraph(graph)).toBe(before);
    });
  });

  it('is the same graph after Popolo out and in', async () => {
    const folder = await folderOf({ 'map.yaml': MAP, 'a.csv': table('A/RES/78/998,2024-01-02,France,yes') });
    const target = join(folder, 'out.json');

    await caucus(async (run, graph) => {
      await run('import', 'csv', join(folder, 'a.csv'), '--map', join(folder, 'map.yaml'), '--dataset', 'zoe');
      const before = await hashOfGraph(graph);
      expect(await run('export', 'popolo', target, '--only', 'ga/78/9')).toMatchObject({ status: 0 });
      const { status, stdout } = await run('import', 'popolo', target);
      expect({ status, stdout }).toMatchObject({ status: 0, stdout: expect.stringContaining(' 0 changed') });
      expect(await hashOfGraph(graph)).toBe(before);
    });
  });
});
