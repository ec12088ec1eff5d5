import type { Graph, Run } from '../../../graph/kernel/graph.ts';
import { query, statement } from '../../../graph/kernel/query.ts';
import { urn } from '../../../graph/kernel/urn.ts';
import { contradictionNode, corroborationNode } from './contradiction-graph.ts';
import type { ContradictionRecord, CorroborationRecord } from './contradiction-shape.ts';

const hashes = query<{ contradictions: string; corroborations: string }, [id: string, hash: string]>(
  'ingest/contradiction-hashes',
);
const clear = statement('ingest/clear-contradictions');
const remove = statement('ingest/remove-contradictions');
const writeContradictions = statement('ingest/contradictions');
const writeLinks = statement('ingest/claim-links');
const writeCorroborations = statement('ingest/corroborations');

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
  const there = new Map(await hashes(graph, prefixes));
  const opposed = contradictions.map((said) => contradictionNode(dossier, said));
  const joined = corroborations.map((said) => corroborationNode(dossier, said));
  const present = new Set([...opposed, ...joined].map(({ id }) => id));
  const gone = [...there.keys()].filter((id) => !present.has(id));
  const changed = ({ id, properties }: { id: string; properties: { hash: string } }) =>
    there.get(id) !== properties.hash;
  const stale = opposed.filter(changed);
  const staleJoins = joined.filter(changed);

  return async (run) => {
    await run(clear, { ids: [...gone, ...[...stale, ...staleJoins].map(({ id }) => id)] });
    await run(remove, { ids: gone });
    await run(writeContradictions, { rows: stale.map(({ links: _, ...row }) => row) });
    await run(writeLinks, { rows: stale.flatMap(({ links }) => links) });
    await run(writeCorroborations, { rows: staleJoins });
  };
}
