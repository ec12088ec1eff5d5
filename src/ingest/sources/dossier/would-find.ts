import type { Graph } from '../../../graph/kernel/graph.ts';
import { acrossNode, foundAcross } from './across.ts';
import { dossierOfKey } from './dossier-id.ts';
import type { DossierRow } from './dossier-row.ts';
import type { OpenFinding } from './open-findings.ts';
import { readOtherDossiers } from './other-dossiers.ts';

/** What would be found between the claims of a dossier and those of others, and wait for a reading, if it were imported; nothing is written. */
export async function wouldFind(graph: Graph, rows: readonly DossierRow[]): Promise<OpenFinding[]> {
  const slug = rows.find((row) => row.type === 'dossier')?.slug ?? '';
  const claims = rows.flatMap((row) => (row.type === 'claim' ? [row.claim] : []));
  const contradictions = rows.flatMap((row) => (row.type === 'contradiction' ? [row.contradiction] : []));
  const others = await readOtherDossiers(graph, slug, claims);
  return foundAcross(slug, claims, contradictions, others)
    .filter((found) => found.claims.some((key) => dossierOfKey(key) === slug))
    .map((found) => ({
      key: String(acrossNode(found).properties.key),
      kind: found.kind,
      aspect: found.aspect,
      claims: [...found.claims],
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}
