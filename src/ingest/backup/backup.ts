import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import type { Graph } from '../../graph/kernel/graph.ts';
import { query } from '../../graph/kernel/query.ts';
import { number } from '../../graph/kernel/shape.ts';
import { readText } from '../read/file.ts';
import { beginningOf } from '../read/unpack.ts';
import { WrongUsage } from '../read/wrong-usage.ts';

export type Properties = Readonly<Record<string, unknown>>;
/** A node of a backup, a line of `nodes.jsonl.gz`. */
export type NodeLine = { readonly labels: readonly string[]; readonly properties: Properties };
/** A relationship of a backup, a line of `edges.jsonl.gz`: its ends by their ids. */
export type EdgeLine = readonly [from: string, type: string, to: string, properties: Properties];

export const NODES_FILE = 'nodes.jsonl.gz';
export const EDGES_FILE = 'edges.jsonl.gz';
export const ABOUT_FILE = 'backup.json';
export const FORMAT = 1;

/** The source that the run of a restore has: while it is there alone, nothing but a restore has written. */
export const BACKUP = 'backup';

const nodeCount = query('ingest/backup/count-nodes', {}, { count: number });
const edgeCount = query('ingest/backup/count-edges', {}, { count: number });

/** How many nodes and relationships a database has. */
export async function counted(graph: Graph): Promise<{ nodes: number; edges: number }> {
  const [nodes] = await nodeCount(graph, {});
  const [edges] = await edgeCount(graph, {});
  return { nodes: nodes?.count ?? 0, edges: edges?.count ?? 0 };
}

const ABOUT = z.object({
  format: z.literal(FORMAT),
  made: z.string(),
  /** The hash of the graph, as `caucus hash` prints it. */
  hash: z.string(),
  nodes: z.int().nonnegative(),
  edges: z.int().nonnegative(),
  /** The SHA-256 of each file. */
  files: z.object({ [NODES_FILE]: z.string(), [EDGES_FILE]: z.string() }),
});
/** What a backup says of itself. */
export type About = z.infer<typeof ABOUT>;

export async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}

/** What the backup in a folder says of itself; throws `WrongUsage` where it is none, or a file is not as it was written. */
export async function readAbout(folder: string): Promise<About> {
  const path = join(folder, ABOUT_FILE);
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error;
    throw new WrongUsage(
      `"${folder}" is no backup: there is no ${ABOUT_FILE} in it. One is made by "caucus export --all ${folder}".`,
    );
  });
  const about = ABOUT.safeParse(parsed(text));
  if (!about.success)
    throw new WrongUsage(
      `"${path}" does not say what "caucus export --all" writes, or is of another version of it: take the backup as it was made.`,
    );
  for (const [file, hash] of Object.entries(about.data.files)) {
    // A pipe or a device would be read for ever.
    await beginningOf(join(folder, file));
    if ((await sha256Of(join(folder, file))) !== hash)
      throw new WrongUsage(
        `"${join(folder, file)}" is not as it was written, for its SHA-256 is another one: take the backup as it was made.`,
      );
  }
  return about.data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The lines of a file of a backup, in lists of so many. */
export async function* linesOf<Line>(folder: string, file: string, many: number): AsyncGenerator<Line[]> {
  let lines: Line[] = [];
  for await (const text of createInterface({ input: readText(join(folder, file)) })) {
    lines.push(JSON.parse(text) as Line);
    if (lines.length < many) continue;
    yield lines;
    lines = [];
  }
  if (lines.length > 0) yield lines;
}
