import { datasetsById } from '../../../graph/dataset.ts';
import type { Graph } from '../../../graph/kernel/graph.ts';
import { urn } from '../../../graph/kernel/urn.ts';
import { Refused } from '../../write/tell-run.ts';
import { dossierOfKey, qualifiedKey } from './dossier-id.ts';
import type { DossierRow } from './dossier-row.ts';
import { readAllClaims } from './other-dossiers.ts';

/** So many claims of a dossier may go unasked, and this share of them. */
const UNASKED = 4;
const SHARE = 0.5;

/** Throws when files of another name hold less than half of what the graph has of a dossier: perhaps they are another dossier of the same slug. */
export async function checkClaimsKept(graph: Graph, rows: readonly DossierRow[]): Promise<void> {
  const row = rows.find((row) => row.type === 'dossier');
  const { slug = '', head } = row ?? {};
  const [known] = await datasetsById(graph, [urn('dataset', slug)]);
  if (known === undefined || known.name === head?.name) return;
  const keys = new Set(rows.flatMap((row) => (row.type === 'claim' ? qualifiedKey(slug, row.claim.key) : [])));
  const there = (await readAllClaims(graph)).map(({ key }) => key).filter((key) => dossierOfKey(key) === slug);
  const lost = there.filter((key) => !keys.has(key)).length;
  if (lost > UNASKED && lost > SHARE * there.length)
    throw new Refused(
      [
        `The graph has the dossier ${slug} as "${known.name}", and ${lost} of its ${there.length} claims are not in these files, and would go: perhaps "${head?.name}" is another dossier, which needs a slug of its own in dossier.yaml.`,
        'Nothing was written. If that is right, give --accept-changes; --dry-run shows all of it.',
      ].join('\n'),
    );
}
