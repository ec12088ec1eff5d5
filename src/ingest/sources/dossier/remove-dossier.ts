import type { Graph } from '../../../graph/kernel/graph.ts';
import { command, query } from '../../../graph/kernel/query.ts';
import { list, number, properties, text } from '../../../graph/kernel/shape.ts';
import { urn } from '../../../graph/kernel/urn.ts';
import { hashOfData } from '../../write/data-hash.ts';
import { newRun } from '../../write/new-run.ts';
import { leaveRun } from '../../write/tell-run.ts';
import { ownProcess, waitTurn } from '../../write/wait-turn.ts';
import { withdrawDossier } from './write-dossier.ts';

const counted = query(
  'ingest/dossier/counted',
  { prefix: text, dossier: text, dataset: text },
  { there: number, claims: number, entities: number },
);
const removeDataset = command('ingest/remove-dataset', { dataset: text });
const startRun = command('ingest/start-run', { properties: properties() });
const finishRun = command('ingest/finish-run', { datasets: list(text), properties: properties() });

/** Whether what the graph has under a slug is a dossier. */
export async function isDossier(graph: Graph, slug: string): Promise<boolean> {
  const [found] = await counted(graph, parametersOf(slug));
  return (found?.there ?? 0) > 0 && (found?.claims ?? 0) > 0;
}

const parametersOf = (slug: string) => ({
  prefix: urn('claim', `${slug}/`),
  dossier: slug,
  dataset: urn('dataset', slug),
});

/** How many there were of what a dossier said: claims, and entities that it is the home of. */
export type RemovedDossier = { readonly claims: number; readonly entities: number };

/**
 * Takes a dossier out of the graph: its claims with all that hangs on them, what was found between them and those of others, and the entities that only it
 * speaks of. Null when there is no such dossier.
 */
export async function removeDossier(
  graph: Graph,
  slug: string,
  { dryRun, waits }: { dryRun: boolean; waits: (sentence: string) => void },
): Promise<RemovedDossier | null> {
  const dataset = urn('dataset', slug);
  const [found] = await counted(graph, parametersOf(slug));
  if (found === undefined || found.there === 0 || found.claims === 0) return null;
  const { claims, entities } = found;
  if (dryRun) return { claims, entities };
  const run = { ...newRun('remove'), hash: '' };
  await graph.write((within) => within(startRun, { properties: { ...run, process: ownProcess() } }));
  await waitTurn(graph, run.id, waits);
  try {
    await withdrawDossier(graph, slug);
    await graph.write((within) => within(removeDataset, { dataset }));
    const version = { dataHash: await hashOfData(graph), finished: new Date().toISOString() };
    await graph.write((within) => within(finishRun, { datasets: [], properties: { ...run, ...version } }));
  } catch (error) {
    await leaveRun(graph, run.id, error);
    throw error;
  }
  return { claims, entities };
}
