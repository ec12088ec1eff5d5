import type { Graph } from '../../graph/kernel/graph.ts';
import { command, query } from '../../graph/kernel/query.ts';
import { flag, list, number, properties, text } from '../../graph/kernel/shape.ts';
import { urn } from '../../graph/kernel/urn.ts';
import type { Report } from '../../progress.ts';
import type { Input, Reviewed } from '../read/input.ts';
import { datasetOf, type OwnDataset } from '../read/own-dataset.ts';
import { notePassedOver } from '../read/passed-over.ts';
import { Problems } from '../read/problem.ts';
import type { Ranking } from '../read/ranking.ts';
import { seatCheck } from '../read/seat.ts';
import { isShipped } from '../read/shipped-datasets.ts';
import type { Account } from './account.ts';
import { accountCheck } from './account-check.ts';
import { hashOfFiles } from './content-hash.ts';
import { afterBulk, type Counts, countsSentence } from './counts.ts';
import { hashOfData } from './data-hash.ts';
import { inputOf, isFolder, sizeOf } from './input-of.ts';
import { newRun } from './new-run.ts';
import { checkOwners } from './owner.ts';
import type { Source, Writing } from './source.ts';
import { leaveRun, tellRun } from './tell-run.ts';
import { ownProcess, waitTurn } from './wait-turn.ts';

/** What became of a source: `written` is null when its files are those of the last finished run. */
export type Imported = {
  readonly source: string;
  readonly hash: string;
  readonly written: Counts | null;
  readonly rejected: number;
  readonly problems: Problems;
  /** The slug of the dataset that the files are an account of, where they are somebody's own. */
  readonly dataset?: string;
};

/** Files that have been read and checked. */
export type Prepared<Row = unknown> = {
  /** What the records say; empty where they are not kept. */
  readonly rows: readonly Row[];
  /** How many records can be taken; `problems` has what is wrong with the others. */
  readonly records: number;
  readonly problems: Problems;
  /** The hash of the files. */
  readonly hash: string;
  /**
   * Writes what the files say and the graph does not, or, in a dry run, only counts it. `bulk` is what was written of it before, when the
   * database was made. `more` says that another import follows at once, which will say what the data version is: to compute it takes a second;
   * `tell` is told what is done to each vote; with `ask` it throws, before anything is written, when much of what is there would change; with `waits` it
   * lets imports end that have begun before, and says so.
   */
  run(
    graph: Graph,
    options: {
      dryRun: boolean;
      report: Report;
      ranking: Ranking;
      bulk?: Counts;
      more?: boolean;
      ask?: boolean;
      waits?: (sentence: string) => void;
      tell?: Writing['tell'];
    },
  ): Promise<Imported>;
  /** Writes the records that could not be taken into a folder, in the form of the input. False when the source has no such form. */
  reject(into: string): Promise<boolean>;
};

/** How a source is run. */
export type Import<Row = unknown> = {
  readonly name: string;
  readonly about: string;
  /** Where the product ships its files, inside `data/`; null when it ships none. */
  readonly folder: string | null;
  /** Whether the name of the file is the slug where --name stands without one; absent: the dataset must be named. */
  readonly calledByFile?: boolean;
  /** Whether --encoding may say in which encoding the files are. */
  readonly inAnyEncoding?: boolean;
  /** The text of a map of what the columns of the files at a path are; absent where the files say that themselves. Throws `BadData` when they cannot be read. */
  readonly suggest?: (path: string, reviewed: Reviewed) => Promise<{ text: string; problems: Problems }>;
  /** The hash of the files at a path, by which the graph knows what it has been given. */
  hashOf(path: string, reviewed?: Reviewed): Promise<string>;
  /**
   * Whether the graph has been given files of this hash, `ever` or as the `last` of their datasets: since then others may have corrected them; or
   * `partly`, when some of their rows were left out.
   */
  isDone(graph: Graph, hash: string): Promise<{ ever: boolean; last: boolean; partly: boolean }>;
  /** Reads and checks a file or a folder; throws `BadData` when more than `tolerated` records are wrong, or anything that is not one record's. */
  prepare(
    path: string,
    options: { tolerated: number; shown?: number; report: Report; reviewed?: Reviewed },
  ): Promise<Prepared<Row>>;
};

const finishedWith = query(
  'ingest/finished-with',
  { sources: list(text), hashes: list(text) },
  { ordinal: number, ever: flag, last: flag, partly: flag },
);

/** What the graph knows of files, each by its source and its hash: in one statement, which a database that has just been started has to think of once. */
export const areDone = (graph: Graph, files: readonly { source: string; hash: string }[]) =>
  finishedWith(graph, { sources: files.map(({ source }) => source), hashes: files.map(({ hash }) => hash) });

export const startRun = command('ingest/start-run', { properties: properties() });
const finishRun = command('ingest/finish-run', { datasets: list(text), properties: properties() });

/** A row that is of one record, so that it can be left out with it; rows without are taken whole or not at all. */
type Recorded = { readonly type: string; readonly at?: { readonly record?: string } };
/** What a row says of the dataset that it is from. */
type Described = { readonly slug?: string; readonly unsaid?: readonly string[] };

/** A source as it is run: its files are read and checked as a whole before the first row is written. */
export function importOf<Row extends Recorded & Described>(source: Source<Row>): Import<Row> {
  const { name, about, folder, calledByFile, inAnyEncoding, endings, suggest } = source;
  return {
    name,
    about,
    folder,
    ...(calledByFile && { calledByFile }),
    ...(inAnyEncoding && { inAnyEncoding }),

    ...(suggest && {
      async suggest(path: string, reviewed: Reviewed) {
        const problems = new Problems();
        const text = await suggest(await inputOf(source, path), problems.note, reviewed);
        problems.settle();
        return { text, problems };
      },
    }),

    async hashOf(path, reviewed = {}) {
      return hashOfFiles(name, await inputOf(source, path), reviewed);
    },

    async isDone(graph, hash) {
      const [done] = await areDone(graph, [{ source: name, hash }]);
      return done ?? { ever: false, last: false, partly: false };
    },

    async prepare(path, { tolerated, shown, report, reviewed = {} }) {
      const files = await inputOf(source, path);
      const total = await sizeOf(files);
      const step = `Reading ${name}`;
      let bytes = 0;
      const input: Input = {
        ...files,
        progress(more) {
          bytes += more;
          if (bytes < total) report({ step, done: Math.round(bytes), total, unit: 'bytes' });
        },
      };
      const problems = new Problems();
      if (endings !== undefined && (await isFolder(path)))
        await notePassedOver(files, endings, reviewed, problems.note);
      const read: Row[] = [];
      const seats = await seatCheck(problems.note);
      // What ships has been looked at.
      const check = folder === null ? accountCheck(problems.note) : null;
      for await (const one of source.read(input, problems.note, reviewed)) {
        const row = ofOwn(one, reviewed.dataset);
        if (isOwnAccount(row)) seats.add(row);
        if (isAccount(row)) check?.add(row);
        read.push(row);
      }
      seats.settle();
      check?.settle(problems.records);
      report({ step, done: total, total, unit: 'bytes' });
      problems.settle(tolerated, shown);
      const rows = read.filter(({ at }) => at?.record === undefined || !problems.records.has(at.record));
      const hash = await hashOfFiles(name, input, reviewed);
      return {
        rows,
        records: rows.length,
        problems,
        hash,

        async run(graph, { dryRun, report, ranking, bulk, more = false, ask = false, waits, tell }) {
          await checkOwners(graph, rows, { source: name, hash });
          const { id, started } = newRun(name);
          const step = `${dryRun ? 'Comparing' : 'Loading'} ${name}`;
          let done = 0;
          const progress = (more: number) => {
            done += more;
            if (done < rows.length) report({ step, done, total: rows.length });
          };
          const run = { id, source: name, hash, started };
          if (!dryRun)
            await graph.write((within) => within(startRun, { properties: { ...run, process: ownProcess() } }));
          const silence = dryRun ? async () => {} : tellRun(graph, id, rows.length, () => done);
          const writing = async () => {
            if (!dryRun && waits !== undefined) await waitTurn(graph, id, waits);
            if (ask && !dryRun) await source.check?.(graph, rows, ranking);
            return source.write(graph, rows, { ranking, note: problems.note, progress, dryRun, tell });
          };
          const counts = await writing()
            .finally(silence)
            .catch(async (error: unknown) => {
              if (!dryRun) await leaveRun(graph, id, error);
              throw error;
            });
          const written = bulk === undefined ? counts : afterBulk(counts, bulk);
          // Records that were left out are not in the graph: the same files must be read again.
          const version = dryRun || more ? {} : { dataHash: await hashOfData(graph) };
          const finished = new Date().toISOString();
          const whole = problems.records.size === 0;
          const of = whole ? { hash } : { hash: '', partOf: hash };
          const properties = { ...run, ...of, ...version, finished, ...written, rejected: problems.records.size };
          const datasets = rows.flatMap(({ slug }) => (slug === undefined ? [] : [urn('dataset', slug)]));
          if (!dryRun) await graph.write((within) => within(finishRun, { datasets, properties }));
          report({ step, done: rows.length, total: rows.length, note: countsSentence(written) });
          const own = rows.find(({ type, unsaid }) => type === 'dataset' && unsaid?.includes('slug'));
          const dataset = reviewed.dataset?.slug ?? own?.slug;
          return {
            ...{ source: name, hash, written, rejected: problems.records.size, problems },
            ...(dataset !== undefined && { dataset }),
          };
        },

        async reject(into) {
          await source.copy?.(input, problems.records, into, reviewed);
          return source.copy !== undefined;
        },
      };
    },
  };
}

/** What a row says, said by the dataset that the reader names: files of others in the layout of a source are an account of their own. */
function ofOwn<Row extends Recorded & Described>(row: Row, own: OwnDataset | undefined): Row {
  if (own?.slug === undefined) return row;
  if (row.type === 'dataset') return { ...row, ...datasetOf([], own), url: own.url };
  return row.type === 'account' ? { ...row, dataset: own.slug } : row;
}

const isAccount = (row: { readonly type: string }): row is Account => row.type === 'account';

/** Whether a row is what files of somebody's own say of a vote; what ships has been looked at. */
const isOwnAccount = (row: { readonly type: string }): row is Account => isAccount(row) && !isShipped(row.dataset);
