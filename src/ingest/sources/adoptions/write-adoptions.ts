import type { Graph } from '../../../graph/kernel/graph.ts';
import { query } from '../../../graph/kernel/query.ts';
import { text } from '../../../graph/kernel/shape.ts';
import { urn } from '../../../graph/kernel/urn.ts';
import { titleOf } from '../../read/symbol.ts';
import { contentHash } from '../../write/content-hash.ts';
import { type Counts, ZERO_COUNTS } from '../../write/counts.ts';
import { hashEntry, hashesBy, reconcile } from '../../write/reconcile.ts';
import { remover, writeRows, writer } from '../../write/write-rows.ts';
import type { AdoptionRow } from './adoption-row.ts';

const decisionsThere = query('ingest/adoptions/decisions', { prefix: text }, { id: text, hash: text });
const writeTexts = writer('ingest/adoptions/texts');
const writeDecisions = writer('ingest/entities');
const writeEdges = writer('ingest/edges');
const removeDecisions = remover('ingest/adoptions/remove-decisions', 'ids');

/**
 * Writes the adoptions of a dataset, which is there, in one transaction: each is a decision on a text. What is in the graph as its row says is not
 * touched; a decision that the dataset has no more goes, and its text with it where nothing else holds that.
 */
export async function writeAdoptions(
  graph: Graph,
  dataset: string,
  rows: readonly AdoptionRow[],
  dryRun: boolean,
): Promise<Counts> {
  const there = hashesBy(decisionsThere, { prefix: `${dataset}/` });
  const { stale, gone, counts, confirm } = await reconcile(graph, there, rows.map(adoptionOf), hashEntry);
  if (!dryRun && stale.length + gone.length > 0)
    await graph.write(async (run) => {
      await writeRows(
        run,
        [removeDecisions, { ids: gone }],
        [writeTexts, { rows: stale.map(({ text }) => text) }],
        [writeDecisions, { rows: stale.map(({ labels, properties }) => ({ labels, properties })) }],
        [writeEdges, { rows: stale.map(({ edge }) => edge) }],
      );
      await confirm(run, removeDecisions, writeDecisions);
    });
  return { ...ZERO_COUNTS, ...counts };
}

function adoptionOf({ dataset, record, key, date, method, symbol, name, details }: AdoptionRow) {
  const title = titleOf(key, symbol, name, 'WHOLE');
  const records = [`${dataset}/${record}`];
  const filled = Object.fromEntries(Object.entries(details).filter(([, value]) => value !== ''));
  const text = { id: urn('resolution', key), name: title, symbol, scope: 'WHOLE', ...filled };
  const decision = {
    id: urn('decision', key),
    name: `Adoption of ${title}`,
    ...{ status: 'TAKEN', method, symbol, edtf: date, earliest: date, latest: date, records },
  };
  return {
    text,
    labels: ['Decision'],
    properties: { ...decision, hash: contentHash([decision, text]) },
    edge: { type: 'ON', from: decision.id, to: text.id, properties: { records } },
  };
}
