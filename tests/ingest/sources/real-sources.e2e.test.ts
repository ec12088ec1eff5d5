import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { cp, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { openGraph } from '../../../src/graph/kernel/graph.ts';
import { setUp } from '../../../src/graph/kernel/setup.ts';
import { voteTables } from '../../../src/ingest/bulk/vote-tables.ts';
import { readRanking } from '../../../src/ingest/read/ranking.ts';
import { generalAssembly } from '../../../src/ingest/sources/general-assembly/general-assembly.ts';
import { popolo } from '../../../src/ingest/sources/popolo/popolo.ts';
import { undl } from '../../../src/ingest/sources/undl/undl.ts';
import type { Counts } from '../../../src/ingest/write/counts.ts';
import { type Import, type Imported, importOf } from '../../../src/ingest/write/import.ts';
import type { VoteRow } from '../../../src/ingest/write/vote-row.ts';
import type { BulkFiles } from '../../../src/neo4j/bulk-import.ts';
import { ownNeo4j } from '../../../src/neo4j/own.ts';
import { command, type Ended, graphIn } from '../../support/command.ts';
import { DATA } from '../../support/folder.ts';

const SHARED = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));
const GENERAL_ASSEMBLY = join(DATA, 'un-general-assembly');
/** Records that cannot be taken are left out, as the command does. */
const LENIENT = { tolerated: Number.POSITIVE_INFINITY, report: () => {} };
const { cache, java } = readConfig(process.env);

describe.runIf(existsSync(join(SHARED, 'undl')))('both real sources, where they are at hand', () => {
  const home = mkdtempSync(join(tmpdir(), 'caucus-real-'));
  const library = join(home, 'library');
  const releases: (() => Promise<void>)[] = [];
  const caucus = (place: string, ...words: string[]): Promise<Ended> =>
    command(graphIn({ CAUCUS_HOME: join(home, place) }), words);
  const json = async (place: string, ...words: string[]) =>
    (await caucus(place, ...words, '--json')).stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown> & { type: string });

  /**
   * Begins a database by the bulk import of what sources say, one after the other, and then loads the same: answers with what either made of each, and with
   * what was wrong.
   */
  async function begin(
    place: string,
    sources: readonly (readonly [Import<VoteRow>, path: string])[],
  ): Promise<{ counts: readonly Counts[]; loads: readonly Imported[] }> {
    const ranking = await readRanking(DATA, () => {});
    const prepared = await Promise.all(sources.map(([source, path]) => source.prepare(path, LENIENT)));
    let counts: readonly Counts[] = [];
    const content = async (folder: string): Promise<BulkFiles> => {
      const rows = prepared.map(({ rows }) => rows);
      const made = await voteTables(rows, ranking, folder);
      counts = made.counts;
      return made.tables;
    };
    const folder = join(home, place, 'neo4j');
    const database = await ownNeo4j({ folder, cache, java, report: () => {}, port: 0, content });
    releases.push(database.release);
    const graph = openGraph(database);
    await setUp(graph);
    const loads: Imported[] = [];
    for (const one of prepared) loads.push(await one.run(graph, { dryRun: false, report: () => {}, ranking }));
    await graph.close();
    return { counts, loads };
  }

  beforeAll(async () => {
    await mkdir(library);
    await cp(join(SHARED, 'undl/ga_votes_1946_2021_bulk_layout.csv.gz'), join(library, '1946.csv.gz'));
  });
  afterAll(async () => {
    for (const release of releases) await release();
    rmSync(home, { recursive: true, force: true });
  });

  it('begin one graph, in which their loads find nothing to do, and which knows their 4,898 common votes and where their ballots agree', async () => {
    const { counts, loads } = await begin('one', [
      [importOf(generalAssembly), GENERAL_ASSEMBLY],
      [importOf(undl), library],
    ]);
    expect(counts).toMatchObject([{ created: 6186 }, { created: 307, joined: 4898, changed: 0, unchanged: 0 }]);
    expect(loads.map(({ written }) => written)).toMatchObject([
      { created: 0, changed: 0, unchanged: 6186 },
      { created: 0, changed: 0, unchanged: 5205 },
    ]);
    expect(loads[1]?.problems.counts.get('DOUBTFUL_MATCH')).toBeUndefined();

    const [comparison] = await json('one', 'compare', 'unvotes', 'undl');

    expect(comparison).toMatchObject({
      matched: 4898,
      doubtful: 7,
      equal: 721_272,
      different: 666,
      onlyA: 1491,
      onlyB: 839,
    });
  }, 900_000);

  it('take in the original files of un-votes without a change, and list 76 doubtful cases', async () => {
    const { stdout } = await caucus('one', 'import', 'unvotes', join(SHARED, 'un-votes'));
    expect(stdout).toMatch(/unvotes: 0 created, 0 changed, 6186 unchanged/);

    const cases = await json('one', 'doubtful');
    expect(cases.at(-1)).toEqual({ type: 'cases', cases: 76 });
  }, 360_000);

  it('take in the other layouts of the library: 2025, the Security Council, and the header of today', async () => {
    const load = async (file: string) => (await caucus('one', 'import', 'undl', join(SHARED, 'undl', file))).stdout;

    expect(await load('ga_votes_2025_bulk_layout.csv.gz')).toMatch(/192 created, 0 changed, 0 unchanged/);
    expect(await load('ga_sc_votes_wide_2022-01-29.csv.gz')).toMatch(/2617 created, 0 changed, 5205 unchanged/);
    expect(await load('ga_sc_votes_wide_2025.csv.gz')).toMatch(/44 created, 0 changed, 192 unchanged/);
    expect(await load('bulk_layout_sample.csv')).toMatch(/ 1 with fewer ballots than they should have/);
  }, 300_000);

  it('come out in Popolo, which another graph reads back to the same hash, and in our own format without a change', async () => {
    const file = join(home, 'all.json');
    const own = join(home, 'own');
    const written = await caucus('one', 'export', 'popolo', file);
    expect(written.stdout).toMatch(/9347 vote events with 1077346 ballots/);
    const { counts, loads } = await begin('other', [[importOf(popolo), file]]);
    expect(counts).toMatchObject([{ created: 9347, joined: 4898 }]);
    expect(loads[0]?.written).toMatchObject({ created: 0, changed: 0, unchanged: 14_245 });

    const [one, other] = await Promise.all([caucus('one', 'hash'), caucus('other', 'hash')]);
    expect(one.stdout).toMatch(/^[0-9a-f]{64}\n$/);
    expect(other.stdout).toBe(one.stdout);

    await caucus('one', 'export', 'general-assembly', own);
    expect((await caucus('one', 'import', 'general-assembly', own)).stdout).toMatch(
      /0 created, 0 changed, 6186 unchanged/,
    );
  }, 1_200_000);
});
