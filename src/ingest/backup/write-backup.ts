import { createWriteStream } from 'node:fs';
import { mkdtemp, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Graph } from '../../graph/kernel/graph.ts';
import { orderOf, PAGE, pages } from '../../graph/kernel/page.ts';
import { query } from '../../graph/kernel/query.ts';
import { list, properties, row, text } from '../../graph/kernel/shape.ts';
import type { Report } from '../../progress.ts';
import { hashOfGraph } from '../export/graph-hash.ts';
import { WrongUsage } from '../read/wrong-usage.ts';
import {
  ABOUT_FILE,
  type About,
  counted,
  EDGES_FILE,
  type EdgeLine,
  FORMAT,
  NODES_FILE,
  type NodeLine,
  type Properties,
  sha256Of,
} from './backup.ts';

const nodes = query('ingest/backup/nodes', {}, { id: text, labels: list(text), properties: properties<Properties>() });
const edges = query(
  'ingest/backup/edges',
  {},
  { from: text, type: text, to: text, properties: properties<Properties>() },
);
const ballots = query('ingest/backup/ballots', PAGE, {
  order: text,
  id: text,
  ballots: list(row({ state: text, properties: properties<Properties>() })),
});

/** Of how many vote events one read brings the ballots. */
const EVENTS = 200;
const STEP = 'Writing the backup';

/**
 * Writes all that is in a graph into a folder that is empty or not there: it comes to be whole or not at all. Throws `WrongUsage` where somebody
 * writes to the graph at the same time, for then it would be of no one moment.
 */
export async function writeBackup(graph: Graph, target: string, report: Report): Promise<About> {
  await checkFree(target);
  // The folder that is half written has a name of its own.
  const ofTarget = (error: unknown) =>
    error instanceof Error && 'code' in error ? Object.assign(error, { path: target }) : error;
  const part = await mkdtemp(join(dirname(resolve(target)), '.caucus-backup-')).catch((error: unknown) => {
    throw ofTarget(error);
  });
  try {
    const before = await graph.committed();
    const there = await counted(graph);
    if (there.nodes === 0) throw new WrongUsage('There is nothing in the graph: nothing was written.');
    report({ step: STEP, done: 0, total: there.edges });
    const written = { nodes: 0, edges: 0 };
    await write(join(part, NODES_FILE), nodesIn(graph), () => (written.nodes += 1));
    await write(join(part, EDGES_FILE), edgesIn(graph), () => {
      written.edges += 1;
      if (written.edges % 10_000 === 0) report({ step: STEP, done: written.edges, total: there.edges });
    });
    const hash = await hashOfGraph(graph);
    if ((await graph.committed()) !== before)
      throw new WrongUsage(
        'The graph changed while it was written out: nothing was kept. Run it again when no import runs.',
      );
    if (written.nodes !== there.nodes || written.edges !== there.edges)
      throw new Error(
        `The graph has ${there.nodes} nodes and ${there.edges} relationships, of which ${written.nodes} and ${written.edges} are ours: in this database is something else, which no backup of Caucus would hold. Nothing was kept.`,
      );
    const about = {
      format: FORMAT,
      made: new Date().toISOString(),
      hash,
      ...written,
      files: {
        [NODES_FILE]: await sha256Of(join(part, NODES_FILE)),
        [EDGES_FILE]: await sha256Of(join(part, EDGES_FILE)),
      },
    } as const;
    await writeFile(join(part, ABOUT_FILE), `${JSON.stringify(about, null, 2)}\n`);
    await rmdir(target).catch(() => {});
    await rename(part, target);
    report({ step: STEP, done: there.edges, total: there.edges });
    return about;
  } catch (error) {
    throw ofTarget(error);
  } finally {
    await rm(part, { recursive: true, force: true });
  }
}

async function checkFree(target: string): Promise<void> {
  const there = await readdir(target).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  if (there.length > 0)
    throw new WrongUsage(`The folder ${target} is not empty: name one that is, or one that is not there.`);
}

async function* nodesIn(graph: Graph): AsyncGenerator<NodeLine> {
  for (const { labels, properties } of await nodes(graph, {})) yield { labels, properties };
}

async function* edgesIn(graph: Graph): AsyncGenerator<EdgeLine> {
  for (const { from, type, to, properties } of await edges(graph, {})) yield [from, type, to, properties];
  for await (const rows of pages((page) => ballots(graph, page), EVENTS, orderOf))
    for (const { id, ballots } of rows)
      for (const { state, properties } of ballots) yield [state, 'VOTED', id, properties];
}

/** Text goes on in pieces of this length: a write for each line takes twice as long. */
const PIECE = 1 << 16;

async function write(file: string, items: AsyncIterable<unknown>, count: () => void): Promise<void> {
  async function* pieces() {
    let piece = '';
    for await (const item of items) {
      count();
      piece += `${JSON.stringify(item)}\n`;
      if (piece.length < PIECE) continue;
      yield piece;
      piece = '';
    }
    yield piece;
  }
  await pipeline(Readable.from(pieces()), createGzip({ level: 4 }), createWriteStream(file));
}
