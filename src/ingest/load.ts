import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Graph } from '../graph/kernel/graph.ts';
import type { Report } from '../progress.ts';
import type { BulkTables } from './bulk/bulk-tables.ts';
import { voteTables } from './bulk/vote-tables.ts';
import { Problems } from './read/problem.ts';
import { type Ranking, readRanking } from './read/ranking.ts';
import type { AdoptionRow } from './sources/adoptions/adoption-row.ts';
import { adoptions } from './sources/adoptions/adoptions.ts';
import { articles } from './sources/articles/articles.ts';
import { csv } from './sources/csv/csv.ts';
import { dossier } from './sources/dossier/dossier.ts';
import { assertEachOnce } from './sources/dossier/dossier-folder.ts';
import { orderDossiers } from './sources/dossier/order-dossiers.ts';
import { generalAssembly } from './sources/general-assembly/general-assembly.ts';
import { groups } from './sources/groups/groups.ts';
import { members } from './sources/groups/members.ts';
import { knownAs } from './sources/known-as/known-as.ts';
import { popolo } from './sources/popolo/popolo.ts';
import { unDigitalLibrary } from './sources/undl/un-digital-library.ts';
import { undl } from './sources/undl/undl.ts';
import { unvotes } from './sources/unvotes/unvotes.ts';
import { type Counts, ZERO_COUNTS } from './write/counts.ts';
import { areDone, type Import, type Imported, importOf, type Prepared } from './write/import.ts';
import type { VoteRow } from './write/vote-row.ts';

/** The shipped sources of votes, in the order in which they are loaded. */
const VOTES: readonly Import<VoteRow | AdoptionRow>[] = [importOf(unDigitalLibrary), importOf(generalAssembly)];

/** All sources, those that are shipped in the order in which they are loaded. Another source is one line here. */
export const IMPORTS: readonly Import[] = [
  ...VOTES,
  importOf(adoptions),
  importOf(groups),
  importOf(dossier),
  importOf(unvotes),
  importOf(knownAs),
  importOf(undl),
  importOf(popolo),
  importOf(csv),
  importOf(members),
  articles,
];

/** The folders of `data/` whose terms somebody may not be able to accept; everything works without them. */
const OPTIONAL: readonly string[] = ['un-digital-library'];

/** What became of each shipped source, in the order of `IMPORTS`. */
export type LoadResult = readonly Imported[];

/**
 * All shipped data: `folder` is `data/`, and the folders in `without` are left out; every folder of its `dossiers/` is a dossier, and so are those in `dossiers`. Its methods throw `BadData`, with every problem of the first
 * bad source as `file:line:column: sentence`, before anything of any source is written.
 */
export class Shipment {
  readonly #folder: string;
  readonly #report: Report;
  readonly #sources: readonly Import[];
  /** The folders of dossiers, each read by an import of its own. */
  readonly #dossiers: ReadonlyMap<string, Import>;
  readonly #without: readonly string[];
  readonly #prepared = new Map<Import, Promise<Prepared>>();
  #order: Promise<readonly Import[]> | undefined;
  readonly #hashes = new Map<Import, Promise<string>>();
  #bulk: ReadonlyMap<Import, Counts> = new Map();

  constructor(folder: string, report: Report, without: readonly string[] = [], dossiers: readonly string[] = []) {
    const wrong = without.find((name) => !OPTIONAL.includes(name));
    if (wrong !== undefined)
      throw new Error(`CAUCUS_WITHOUT: "${wrong}" cannot be left out. What can be left out: ${OPTIONAL.join(', ')}.`);
    const absent = dossiers.find((one) => !existsSync(join(one, 'dossier.yaml')));
    if (absent !== undefined)
      throw new Error(`CAUCUS_DOSSIERS: "${absent}" is no folder of a dossier: there is no dossier.yaml in it.`);
    this.#folder = folder;
    this.#report = report;
    this.#without = without;
    const folders = [...shippedDossiers(folder), ...dossiers];
    this.#dossiers = new Map(folders.map((one) => [one, importOf(dossier)]));
    this.#sources = IMPORTS.filter(({ folder }) => folder !== null && !without.includes(folder));
  }

  /** Looks at all files before there is a graph, which need not wait for that then; what is wrong with them, `load` says. */
  async lookAhead(): Promise<void> {
    for (const source of await this.#inOrder()) await this.#hashOf(source);
  }

  /** Writes nearly all of the votes as tables for Neo4j's bulk import into a folder; to be called when a new database is made of them. */
  async bulkTables(folder: string): Promise<BulkTables> {
    const votes = VOTES.filter((source) => this.#sources.includes(source));
    const rows: VoteRow[][] = [];
    for (const source of votes) rows.push((await this.#prepare(source)).rows.filter((row) => row.type !== 'adoption'));
    const { tables, counts } = await voteTables(rows, await this.#ranking(), folder);
    this.#bulk = new Map(votes.map((source, place) => [source, counts[place] ?? ZERO_COUNTS]));
    // The others are read while the bulk import runs; what is wrong with them, `load` says.
    for (const source of await this.#inOrder()) this.#prepare(source).catch(() => {});
    return tables;
  }

  /** Brings all of it into a graph that is set up: what is there already is not written again. What stays is what is in the graph of folders that are left out. */
  async load(graph: Graph): Promise<LoadResult> {
    const report = this.#report;
    const ranking = await this.#ranking();
    const steps: ((before: LoadResult) => Promise<Imported>)[] = [];
    const sources = await this.#inOrder();
    const files = sources.map(async (source) => ({ source: source.name, hash: await this.#hashOf(source) }));
    const done = await areDone(graph, await Promise.all(files));
    const last = done.findLastIndex(({ ever }) => !ever);
    for (const [place, source] of sources.entries()) {
      const nothing = {
        source: source.name,
        hash: '',
        written: null,
        rejected: 0,
        problems: new Problems(),
      };
      const { ever, partly } = done[place] as (typeof done)[number];
      // What a reader has corrected since is not taken back at every start.
      if (ever) {
        steps.push(async () => nothing);
        continue;
      }
      const prepared = await this.#prepare(source);
      const bulk = this.#bulk.get(source);
      // Rows that were left out are tried again when something else has come in.
      steps.push(async (before) =>
        partly && before.every(({ written }) => written === null)
          ? nothing
          : prepared.run(graph, { dryRun: false, report, ranking, more: place < last, ...(bulk && { bulk }) }),
      );
    }
    const results: Imported[] = [];
    for (const step of steps) results.push(await step(results));
    return results;
  }

  #pathOf = (source: Import): string => {
    const [dossier] = [...this.#dossiers].find(([, one]) => one === source) ?? [];
    return dossier ?? join(this.#folder, source.folder ?? '');
  };

  /** All sources in the order in which they are loaded: dossiers in the place of the source that reads them, each after those that it refers to. */
  #inOrder(): Promise<readonly Import[]> {
    this.#order ??= this.#orderThem();
    return this.#order;
  }

  async #orderThem(): Promise<readonly Import[]> {
    const all = [...this.#dossiers.keys()];
    await assertEachOnce(all);
    const folders = await orderDossiers(all, this.#without);
    const dossiers = folders.flatMap((folder) => this.#dossiers.get(folder) ?? []);
    return this.#sources.flatMap((source) => (source.name === dossier.name ? dossiers : [source]));
  }

  async #ranking(): Promise<Ranking> {
    const problems = new Problems();
    const ranking = await readRanking(this.#folder, problems.note);
    problems.settle();
    return ranking;
  }

  #hashOf(source: Import): Promise<string> {
    const hash = this.#hashes.get(source) ?? source.hashOf(this.#pathOf(source));
    this.#hashes.set(source, hash);
    return hash;
  }

  #prepare<Row>(source: Import<Row>): Promise<Prepared<Row>> {
    const known = this.#prepared.get(source) as Promise<Prepared<Row>> | undefined;
    const prepared = known ?? source.prepare(this.#pathOf(source), { tolerated: 0, report: this.#report });
    this.#prepared.set(source, prepared);
    return prepared;
  }
}

/** The folders of the dossiers that the product ships. */
const shippedDossiers = (folder: string): string[] =>
  readdirSync(join(folder, 'dossiers'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(folder, 'dossiers', name))
    .sort();

/** Brings all shipped data into a graph that is set up. */
export const load = (
  graph: Graph,
  folder: string,
  report: Report,
  without: readonly string[] = [],
): Promise<LoadResult> => new Shipment(folder, report, without).load(graph);
