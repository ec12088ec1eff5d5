import type { Graph, Statement } from '../../graph/kernel/graph.ts';
import { command, query } from '../../graph/kernel/query.ts';
import { flag, list, number, properties, text } from '../../graph/kernel/shape.ts';
import type { Report } from '../../progress.ts';
import { hashOfGraph } from '../export/graph-hash.ts';
import { WrongUsage } from '../read/wrong-usage.ts';
import { startRun } from '../write/import.ts';
import { newRun } from '../write/new-run.ts';
import { forgetRun, tellRun } from '../write/tell-run.ts';
import { ownProcess } from '../write/wait-turn.ts';
import { writeRows, writer } from '../write/write-rows.ts';
import {
  type About,
  BACKUP,
  counted,
  EDGES_FILE,
  type EdgeLine,
  linesOf,
  NODES_FILE,
  type NodeLine,
  readAbout,
} from './backup.ts';

const runs = query('ingest/backup/runs', {}, { source: text, finished: flag });
const createNodes = command('ingest/backup/create-nodes', { rows: list(properties()) }, { id: text, element: text });
const createEdges = writer('ingest/backup/create-edges');
const clearBallots = command('ingest/backup/clear-ballots', { limit: number }, { gone: number });
const clearNodes = command('ingest/backup/clear-nodes', { limit: number }, { gone: number });

/** So many nodes or relationships are made in one transaction. */
const BATCH = 5000;
const STEP = 'Restoring the backup';

/**
 * Makes an empty graph, which is set up, the same as the one that a backup is of. Import runs come last and together, so that no server takes it for whole
 * before it is; one that was killed on the way begins anew when it is run again. Throws `WrongUsage` where something else is in the graph.
 */
export async function restore(graph: Graph, folder: string, report: Report): Promise<About> {
  const about = await readAbout(folder);
  await makeEmpty(graph);
  const run = newRun(BACKUP);
  await graph.write((write) => write(startRun, { properties: { ...run, process: ownProcess() } }));
  let done = 0;
  const stop = tellRun(graph, run.id, about.edges, () => done);
  try {
    const elements = new Map<string, string>();
    const importRuns = new Set<string>();
    const later: { nodes: NodeLine[]; edges: EdgeLine[] } = { nodes: [], edges: [] };
    for await (const nodes of linesOf<NodeLine>(folder, NODES_FILE, BATCH)) {
      const now = nodes.filter(({ labels }) => !labels.includes('ImportRun'));
      for (const node of nodes)
        if (!now.includes(node)) {
          later.nodes.push(node);
          importRuns.add(String(node.properties.id));
        }
      for (const [id, element] of await made(graph, now)) elements.set(id, element);
    }
    for await (const edges of linesOf<EdgeLine>(folder, EDGES_FILE, BATCH)) {
      const now = edges.filter(([from]) => !importRuns.has(from));
      later.edges.push(...edges.filter(([from]) => importRuns.has(from)));
      await graph.write((write) => writeRows(write, [createEdges, { rows: rowsOf(now, elements) }]));
      done += edges.length;
      report({ step: STEP, done, total: about.edges });
    }
    await stop();
    if ((await hashOfGraph(graph)) !== about.hash) throw new Error(`What was restored has not the hash of the backup.`);
    await graph.write(async (write) => {
      const own = await write<[string, string]>(createNodes, { rows: later.nodes });
      await writeRows(write, [createEdges, { rows: rowsOf(later.edges, new Map([...elements, ...own])) }]);
      await write(forgetRun, { id: run.id });
    });
    return about;
  } catch (error) {
    await stop();
    // All that is there is ours: what is half a graph should be none.
    await clear(graph).catch(() => {});
    throw error;
  }
}

const made = (graph: Graph, rows: readonly NodeLine[]): Promise<[string, string][]> =>
  rows.length === 0 ? Promise.resolve([]) : graph.write((write) => write<[string, string]>(createNodes, { rows }));

const rowsOf = (edges: readonly EdgeLine[], elements: ReadonlyMap<string, string>) =>
  edges.map(([from, type, to, properties]) => ({
    from: elements.get(from) ?? '',
    type,
    to: elements.get(to) ?? '',
    properties,
  }));

/** Takes away what a restore has left that was killed; anything else stays, and is a reason to refuse. */
async function makeEmpty(graph: Graph): Promise<void> {
  const { nodes } = await counted(graph);
  if (nodes === 0) return;
  const there = await runs(graph, {});
  if (there.length === 0 || there.some(({ source, finished }) => source !== BACKUP || finished))
    throw new WrongUsage(
      `The database has ${nodes.toLocaleString('en')} nodes, and a backup is restored into an empty one: name another by NEO4J_DATABASE or CAUCUS_HOME.`,
    );
  await clear(graph);
}

async function clear(graph: Graph): Promise<void> {
  await clearAll(graph, clearBallots, 20_000);
  await clearAll(graph, clearNodes, 500);
}

async function clearAll(graph: Graph, statement: Statement, limit: number): Promise<void> {
  for (let gone = 1; gone > 0; ) {
    const [row] = await graph.write((write) => write<[number]>(statement, { limit }));
    gone = row?.[0] ?? 0;
  }
}
