import type { Graph } from '../../../graph/kernel/graph.ts';
import { query } from '../../../graph/kernel/query.ts';
import { list, row, text } from '../../../graph/kernel/shape.ts';
import { Refused } from '../../write/tell-run.ts';
import { unheldIn, unheldSentence } from './capacity-fits.ts';
import { entityId } from './dossier-id.ts';
import type { ClaimRecord, EntityRecord } from './dossier-shape.ts';

const unheldRoles = query(
  'ingest/dossier/unheld-roles',
  { rows: list(row({ speaker: text, role: text, places: list(text) })) },
  { speaker: text, role: text, has: list(text) },
);

/** Speakers or roles of other dossiers: who holds what there, only the graph knows. */
export async function checkCapacities(
  graph: Graph,
  dossier: { claims: readonly ClaimRecord[]; entities: readonly EntityRecord[]; external: readonly string[] },
): Promise<void> {
  const { elsewhere } = unheldIn(dossier.claims, dossier.entities, new Set(dossier.external));
  const rows = elsewhere.map(({ speaker, role, places }) => ({
    speaker: entityId(speaker),
    role: entityId(role),
    places: places.map(entityId),
  }));
  const apart = rows.length === 0 ? [] : await unheldRoles(graph, { rows });
  const wrong = elsewhere.flatMap((one) => {
    const found = apart.find(({ speaker, role }) => speaker === entityId(one.speaker) && role === entityId(one.role));
    return found === undefined
      ? []
      : [`${one.key}: ${unheldSentence({ ...one, has: found.has.map((id) => id.replace(/^urn:caucus:/, '')) })}`];
  });
  if (wrong.length > 0) throw new Refused(wrong.join('\n'));
}
