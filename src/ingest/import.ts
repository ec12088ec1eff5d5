import type { Graph } from '../graph/graph.ts';
import { query, statement } from '../graph/query.ts';
import { urn } from '../graph/urn.ts';
import type { Report } from '../progress.ts';
import { hashOfFiles } from './content-hash.ts';
import { problems, type Source } from './source.ts';

/** What an import did, in records of the files: roll calls, claims. Vanished ones are in the graph and not in the files; they stay. */
export type Counts = { created: number; changed: number; unchanged: number; vanished: number };

/** Brings rows into the graph; `progress` is told how many records are done. */
export type Write<Row> = (graph: Graph, rows: AsyncIterable<Row>, progress: (done: number) => void) => Promise<Counts>;

/** What became of a source: `written` is null when its files are those of the last finished run. */
export type Imported = { readonly source: string; readonly hash: string; readonly written: Counts | null };

/** A source with its way into the graph. */
export type Import = {
  readonly name: string;
  readonly about: string;
  /** Where the product ships its files, inside `data/`. */
  readonly folder: string;
  /** Reads every record of a folder and throws `BadData` with all that is wrong; answers with the number of records. */
  check(folder: string): Promise<number>;
  /** Whether the graph has these files: the last finished run was of the same content. */
  isDone(graph: Graph, folder: string): Promise<boolean>;
  /** Writes what a checked folder says and the graph does not; nothing at all when the last run had the same files. */
  run(graph: Graph, folder: string, report: Report): Promise<Imported>;
};

const lastHash = query<{ source: string }, [hash: string]>('ingest/last-hash');
const finishRun = statement('ingest/finish-run');

/** Puts a source and its writer together. `dataset` is the slug of the dataset that its runs are from. */
export function importOf<Row>(source: Source<Row>, write: Write<Row>): Import {
  const check = async (folder: string) => {
    const { note, settle } = problems();
    let records = 0;
    for await (const _ of source.read(folder, note)) records += 1;
    settle();
    return records;
  };
  return {
    name: source.name,
    about: source.about,
    folder: source.folder,
    check,

    async isDone(graph, folder) {
      const [last] = await lastHash(graph, { source: source.name });
      return last?.[0] === (await hashOfFiles(source, folder));
    },

    async run(graph, folder, report) {
      const hash = await hashOfFiles(source, folder);
      const [last] = await lastHash(graph, { source: source.name });
      if (last?.[0] === hash) return { source: source.name, hash, written: null };

      const step = `Loading ${source.name}`;
      report({ step, note: 'checking the files' });
      const total = await check(folder);
      const started = new Date().toISOString();
      const { note, settle } = problems();
      let done = 0;
      const written = await write(graph, source.read(folder, note), (more) => {
        done += more;
        if (done < total) report({ step, done, total });
      });
      settle();
      await finish(graph, source, { hash, started, ...written });
      report({ step, done: total, total, note: summary(written) });
      return { source: source.name, hash, written };
    },
  };
}

type Run = Counts & { readonly hash: string; readonly started: string };

/** The run is written when all is done, and not before: the newest one is the version of the data. */
async function finish(graph: Graph, { name, dataset }: Source<unknown>, { hash, started, ...counts }: Run) {
  const finished = new Date().toISOString();
  const properties = { id: urn('import-run', `${name}/${finished}`), source: name, hash, started, finished, ...counts };
  await graph.write((run) => run(finishRun, { dataset: urn('dataset', dataset), properties }));
}

const summary = ({ created, changed, unchanged, vanished }: Counts): string =>
  [
    `${created} created`,
    `${changed} changed`,
    `${unchanged} unchanged`,
    ...(vanished > 0 ? [`${vanished} in the graph but not in the files (they stay)`] : []),
  ].join(', ');

/** The graph lacks nodes of another source that these claims are about. */
export class MissingNodes extends Error {
  override readonly name = 'MissingNodes';

  constructor(ids: readonly string[]) {
    super(
      `The graph has no ${ids.join(', ')}: import the source that writes them first (general-assembly has states and votes).`,
    );
  }
}
