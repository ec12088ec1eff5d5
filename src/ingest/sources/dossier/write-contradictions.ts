import type { Graph, Run } from '../../../graph/kernel/graph.ts';
import { query } from '../../../graph/kernel/query.ts';
import { text } from '../../../graph/kernel/shape.ts';
import { urn } from '../../../graph/kernel/urn.ts';
import { hashEntry, hashesBy, reconcile } from '../../write/reconcile.ts';
import { remover, writeRows, writer } from '../../write/write-rows.ts';
import { contradictionNode, corroborationNode } from './contradiction-graph.ts';
import type { ContradictionRecord, CorroborationRecord } from './contradiction-shape.ts';

const hashes = query(
  'ingest/dossier/contradiction-hashes',
  { contradictions: text, corroborations: text },
  { id: text, hash: text },
);
const clear = remover('ingest/dossier/clear-contradictions', 'ids');
const remove = remover('ingest/dossier/remove-contradictions', 'ids');
const writeContradictions = writer('ingest/dossier/contradictions');
const writeLinks = writer('ingest/dossier/claim-links');
const writeCorroborations = writer('ingest/dossier/corroborations');

type Said = {
  readonly contradictions: readonly ContradictionRecord[];
  readonly corroborations: readonly CorroborationRecord[];
};

/** Compares what the claims of a dossier are to each other with the graph; the answer writes the difference, after the claims. */
export async function contradictionsWriter(
  graph: Graph,
  dossier: string,
  { contradictions, corroborations }: Said,
): Promise<(run: Run) => Promise<void>> {
  const prefixes = {
    contradictions: urn('contradiction', `${dossier}/`),
    corroborations: urn('corroboration', `${dossier}/`),
  };
  const nodes = [
    ...contradictions.map((said) => contradictionNode(dossier, said)),
    ...corroborations.map((said) => corroborationNode(dossier, said)),
  ];
  const { stale, gone, confirm } = await reconcile(graph, hashesBy(hashes, prefixes), nodes, hashEntry);
  const opposed = stale.filter((node) => 'between' in node);
  const joined = stale.filter((node) => 'joins' in node);

  return async (run) => {
    await writeRows(
      run,
      [clear, { ids: [...gone, ...opposed.map(({ id }) => id)] }],
      [remove, { ids: gone }],
      [writeContradictions, { rows: opposed.map(({ links: _, ...row }) => row) }],
      [writeLinks, { rows: opposed.flatMap(({ links }) => links) }],
      [writeCorroborations, { rows: joined }],
    );
    await confirm(run, remove, writeContradictions, writeCorroborations);
  };
}
