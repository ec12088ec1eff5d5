import type { Run } from '../../../graph/kernel/graph.ts';
import { query } from '../../../graph/kernel/query.ts';
import { list, nullable, text, type Values } from '../../../graph/kernel/shape.ts';
import { urn } from '../../../graph/kernel/urn.ts';
import { contentHash } from '../../write/content-hash.ts';
import { hashEntry, hashesBy, reconcile } from '../../write/reconcile.ts';
import { remover, writeRows, writer } from '../../write/write-rows.ts';
import { acrossNode } from './across.ts';
import type { FoundContradiction } from './contradict.ts';
import type { CorroborationNode } from './contradiction-graph.ts';
import { ACROSS } from './other-dossiers.ts';

const PARAMETERS = { claims: list(text), prefix: text, across: text };
const contradictionsThere = query('ingest/dossier/across-contradictions', PARAMETERS, { id: text, hash: text });
const corroborationsThere = query('ingest/dossier/across-corroborations', PARAMETERS, { id: text, hash: text });
const restated = query('ingest/dossier/restated', PARAMETERS, {
  fingerprint: text,
  claim: text,
  text,
  origin: nullable(text),
});
const clear = remover('ingest/dossier/clear-contradictions', 'ids');
const remove = remover('ingest/dossier/remove-contradictions', 'ids');
const writeContradictions = writer('ingest/dossier/contradictions');
const writeCorroborations = writer('ingest/dossier/corroborations');

/**
 * Brings what is found between dossiers into the graph, after the claims: contradictions, and what several dossiers say alike, counted by origins: an
 * agency whose report two articles copy is one. `others` are the ids of the claims of other dossiers that were looked at.
 */
export async function writeAcross(
  run: Run,
  dossier: string,
  found: readonly FoundContradiction[],
  others: readonly string[],
): Promise<void> {
  const prefix = urn('claim', `${dossier}/`);
  const looked = { claims: others, prefix };
  const contradictions = await reconcile(
    run,
    hashesBy(contradictionsThere, { ...looked, across: urn('contradiction', `${ACROSS}/`) }),
    found.map(acrossNode),
    hashEntry,
  );
  const corroborations = await reconcile(
    run,
    hashesBy(corroborationsThere, { ...looked, across: urn('corroboration', `${ACROSS}/`) }),
    await corroborationNodes(run, { ...looked, across: urn('corroboration', `${ACROSS}/`) }),
    hashEntry,
  );
  const gone = [...contradictions.gone, ...corroborations.gone];
  await writeRows(
    run,
    [clear, { ids: contradictions.stale.map(({ id }) => id) }],
    [remove, { ids: gone }],
    [writeContradictions, { rows: contradictions.stale.map(({ links: _, ...row }) => row) }],
    [writeCorroborations, { rows: corroborations.stale }],
  );
}

/** What claims of two or more dossiers say alike, each claim with where it comes from. */
async function corroborationNodes(run: Run, looked: Values<typeof PARAMETERS>): Promise<CorroborationNode[]> {
  const rows = await restated(run, looked);
  return [...Map.groupBy(rows, ({ fingerprint }) => fingerprint)].map(([fingerprint, claims]) => {
    const key = `X-${fingerprint.slice(0, 12)}`;
    const id = urn('corroboration', `${ACROSS}/${key.toLowerCase()}`);
    const origins = [...new Set(claims.map(({ origin }) => origin ?? ''))];
    const joins = claims.map(({ claim, origin }) => {
      const order = origins.indexOf(origin ?? '');
      const independence = origin === null ? 'UNKNOWN' : origins.length === 1 ? 'SAME_ORIGIN' : 'INDEPENDENT';
      return { claim, properties: { origin: origin ?? 'Unknown', independence, order } };
    });
    const statement = claims[0]?.text ?? '';
    return { id, joins, properties: { id, key, statement, hash: contentHash([statement, joins]) } };
  });
}
