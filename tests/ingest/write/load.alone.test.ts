import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { hashOfGraph } from '../../../src/ingest/export/graph-hash.ts';
import { load } from '../../../src/ingest/load.ts';
import { BadData } from '../../../src/ingest/read/problem.ts';
import { rankingOf } from '../../../src/ingest/read/ranking.ts';
import { NO_DETAILS } from '../../../src/ingest/read/roll-call.ts';
import { NOT_STATED } from '../../../src/ingest/read/stated-totals.ts';
import { dossier } from '../../../src/ingest/sources/dossier/dossier.ts';
import { generalAssembly } from '../../../src/ingest/sources/general-assembly/general-assembly.ts';
import type { Account } from '../../../src/ingest/write/account.ts';
import { createEvents } from '../../../src/ingest/write/create-events.ts';
import { importOf } from '../../../src/ingest/write/import.ts';
import { DATA, folderOf } from '../../support/folder.ts';
import { testGraph } from '../../support/graph.ts';
import { answer, ballot, bring, changes, committedHash, runs } from '../../support/import.ts';
import { WITHOUT } from '../../support/loaded-store.ts';
import { sandbox } from '../../support/sandbox.ts';

const SHIPPED = join(DATA, generalAssembly.folder ?? '');
const silent = () => {};
const importGeneralAssembly = importOf(generalAssembly);

describe('a load', () => {
  const graph = testGraph();
  afterAll(() => graph.close());

  it('of the files that the graph has writes nothing', async () => {
    const before = [await runs(graph), await committedHash(graph)];

    const results = await load(graph, DATA, silent, WITHOUT);

    expect(results.map(({ written }) => written)).toEqual(Array(7).fill(null));
    expect([await runs(graph), await hashOfGraph(graph)]).toEqual(before);
  });

  it('changes what has changed in a line, and nothing else', async () => {
    const text = await readFile(join(SHIPPED, 'sessions', '74.csv'), 'utf8');
    const lines = text.split('\n');
    const place = lines.findIndex((line) => line.startsWith('ga/74/247,'));
    const line = lines[place] ?? '';
    const start = line.lastIndexOf(',') + 1;
    const choice = line[start] === 'Y' ? 'N' : 'Y';
    lines[place] = line.slice(0, start) + choice + line.slice(start + 1);
    const folder = await folderOf({ 'sessions/74.csv': lines.join('\n') }, SHIPPED);

    await sandbox(graph, async (graph) => {
      const other = 'AFG|2019-12-12|ga/74/46';
      const hashes =
        'MATCH (e:VoteEvent) WHERE e.id <> "urn:caucus:vote:ga/74/247" RETURN e.id, [(e)-[f:FROM]->() | f.hash] ORDER BY e.id';
      const before = [await answer(graph, hashes), await ballot(graph, other)];

      const result = await bring(importGeneralAssembly, graph, folder);

      expect(changes(result)).toEqual([0, 1, 0]);
      expect(await ballot(graph, 'AFG|2019-12-27|ga/74/247')).toEqual([choice === 'Y' ? 'FOR' : 'AGAINST', null]);
      expect([await answer(graph, hashes), await ballot(graph, other)]).toEqual(before);
    });
  });

  it('moves an event to another day, scope and topic with all its ballots', async () => {
    const text = await readFile(join(SHIPPED, 'sessions', '74.csv'), 'utf8');
    const moved = text.replace('ga/74/247,9087,2019-12-27,WHOLE,---,,', 'ga/74/247,9087,2019-12-28,AMENDMENT,---,nu,');
    const folder = await folderOf({ 'sessions/74.csv': moved }, SHIPPED);
    expect(moved).not.toBe(text);
    const letters = /^ga\/74\/247,.*,(.*)$/m.exec(text)?.[1] ?? '';
    const ballots = letters.replace(/[ .]/g, '').length;

    await sandbox(graph, async (graph) => {
      expect(changes(await bring(importGeneralAssembly, graph, folder))).toEqual([0, 1, 0]);

      const key = 'FRA|2019-12-28|ga/74/247';
      expect(await ballot(graph, key)).toEqual(['AGAINST', key]);
      expect(await ballot(graph, 'FRA|2019-12-27|ga/74/247')).toBeUndefined();
      const event = `MATCH (e:Entity {id: 'urn:caucus:vote:ga/74/247'})`;
      const edges = `${event} RETURN COUNT { (e)<-[:VOTED]-() }, COUNT { (e)-[:ON]->(:Amendment) }, COUNT { (e)-[:ON]->() }`;
      expect(await answer(graph, edges)).toEqual([[ballots, 1, 1]]);
      expect(await answer(graph, `${event} MATCH (e)-[f:FILED_UNDER]->() RETURN f.key ORDER BY f.key`)).toEqual([
        ['cybercrime-and-information-technology|2019-12-28|ga/74/247'],
        ['nuclear-weapons-and-nuclear-material|2019-12-28|ga/74/247'],
      ]);
    });
  });

  it('reports what is no longer in the files, and leaves it', async () => {
    const text = await readFile(join(SHIPPED, 'sessions', '74.csv'), 'utf8');
    const folder = await folderOf({ 'sessions/74.csv': text.replace(/^ga\/74\/247,.*\n/m, '') }, SHIPPED);

    await sandbox(graph, async (graph) => {
      expect(changes(await bring(importGeneralAssembly, graph, folder))).toEqual([0, 0, 1]);
      expect(await ballot(graph, 'FRA|2019-12-27|ga/74/247')).toEqual(['AGAINST', null]);
    });
  });

  it('that was ended midway goes on where it stood, and ends in the same graph', async () => {
    const text = await readFile(join(SHIPPED, 'sessions', '74.csv'), 'utf8');
    const later = text.replace(
      /^ga\/(\d+|es-\d+)\/([^,]+),(\d+),\d{4}-/gm,
      (_, session, rest, record) => `ga/9${session.replace('es-', '')}/${rest},8${record},2031-`,
    );
    const folder = await folderOf({ 'sessions/99.csv': later }, SHIPPED);
    const events =
      'MATCH (e:VoteEvent) WHERE e.latest > "2031" RETURN e.id, [(e)-[f:FROM]->() | f.hash], COUNT { (e)<-[:VOTED]-() } ORDER BY e.id';
    let whole: unknown[][] = [];
    await sandbox(graph, async (graph) => {
      await bring(importGeneralAssembly, graph, folder);
      whole = await answer(graph, events);
    });
    expect(whole.length).toBeGreaterThan(80);

    await sandbox(graph, async (graph) => {
      const failing = importOf({
        ...generalAssembly,
        async write(graph, rows, writing) {
          const first = rows.findIndex((row) => row.type === 'account' && row.date.startsWith('2031'));
          await generalAssembly.write(graph, rows.slice(0, first + 30), writing);
          throw new Error('The power went out.');
        },
      });
      await expect(bring(failing, graph, folder)).rejects.toThrow('The power went out.');
      expect(await answer(graph, events)).toHaveLength(30);

      expect(changes(await bring(importGeneralAssembly, graph, folder))).toEqual([whole.length - 30, 0, 0]);
      expect(await answer(graph, events)).toEqual(whole);
    });
  });

  it('may send a batch again whose commit was not answered', async () => {
    await sandbox(graph, async (graph) => {
      const account: Account = {
        type: 'account',
        dataset: 'unvotes',
        record: '1',
        key: 'ga/99/1',
        date: '2031-01-01',
        session: 85,
        scope: 'WHOLE',
        symbol: null,
        name: '',
        heading: '',
        description: '',
        details: NO_DETAILS,
        parts: [],
        facts: [],
        topics: [],
        codedTopics: [],
        important: null,
        broken: false,
        complete: true,
        repeats: null,
        doubtful: false,
        result: null,
        decided: false,
        totals: NOT_STATED,
        states: ['FRA', 'DEU'],
        letters: 'YN',
        at: { file: 'test', line: 1, column: 1 },
      };
      await createEvents(graph, ['FRA', 'DEU'], [account], rankingOf([]));
      await createEvents(graph, ['FRA', 'DEU'], [account], rankingOf([]));

      expect(await ballot(graph, 'DEU|2031-01-01|ga/99/1')).toEqual(['AGAINST', null]);
    });
  });

  it('writes nothing of a good source when another one is bad', async () => {
    const text = await readFile(join(SHIPPED, 'topics.csv'), 'utf8');
    const good = join(generalAssembly.folder ?? '', 'topics.csv');
    const bad = join(dossier.folder ?? '', 'dossier.yaml');
    const folder = await folderOf(
      { [good]: text.replace('Colonialism', 'Colonies'), [bad]: 'slug: Not A Slug\n' },
      DATA,
    );

    await sandbox(graph, async (graph) => {
      await expect(load(graph, folder, silent)).rejects.toThrow(BadData);
      expect(await answer(graph, "MATCH (t:Topic {id: 'urn:caucus:topic:colonialism'}) RETURN t.name")).toEqual([
        ['Colonialism'],
      ]);
    });
  });

  it('writes nothing of files that have a problem', async () => {
    const text = await readFile(join(SHIPPED, 'sessions', '74.csv'), 'utf8');
    const folder = await folderOf({ 'sessions/74.csv': text.replace('2019-12-27', '2019-13-27') }, SHIPPED);
    const before = await runs(graph);

    const failure = await bring(importGeneralAssembly, graph, folder).catch((error: unknown) => error);

    expect(failure).toBeInstanceOf(BadData);
    expect((failure as Error).message).toMatch(/^sessions\/74\.csv:\d+:\d+: The date "2019-13-27" is neither/);
    expect(await runs(graph)).toBe(before);
  });
});
