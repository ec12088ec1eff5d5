import type { Graph } from '../../graph/kernel/graph.ts';
import { urn } from '../../graph/kernel/urn.ts';
import type { Ranking } from '../read/ranking.ts';
import { hashOf } from './event-row.ts';
import { planMerges } from './merge-events.ts';
import { mergePlan, planSentence } from './vote-plan.ts';
import type { VoteRow } from './vote-row.ts';
import { accountHashes } from './write-votes.ts';

/** A release may change so many votes of its dataset unasked, and this share of them. */
const UNASKED = 20;
const SHARE = 0.05;
/** So many votes are shown of those that would change. */
const SHOWN = 5;

/** Files that would change many votes that the graph has of their datasets; nothing was written. */
class ManyChanges extends Error {
  override readonly name = 'ManyChanges';
}

/** Throws, with a sample, when rows would change many of the votes that the graph has of their own datasets: perhaps the numbers are those of another release. */
export async function checkChanges(graph: Graph, rows: readonly VoteRow[], ranking: Ranking): Promise<void> {
  const accounts = rows.filter((row) => row.type === 'account');
  const datasets = new Set(accounts.map(({ dataset }) => urn('dataset', dataset)));
  const kept = (await accountHashes(graph, {})).filter(({ dataset }) => datasets.has(dataset));
  const hashes = new Map(kept.map(({ event, dataset, hash }) => [`${dataset} ${event}`, hash]));
  const changed = accounts.filter((account) => {
    const hash = hashes.get(`${urn('dataset', account.dataset)} ${urn('vote', account.key)}`);
    return hash !== undefined && hash !== hashOf(account);
  });
  if (changed.length <= UNASKED || changed.length <= SHARE * kept.length) return;
  const { merges } = await planMerges(graph, changed.slice(0, SHOWN), ranking, new Map());
  throw new ManyChanges(
    [
      `${changed.length} of the ${kept.length} votes that the graph has of these datasets would change. Some of them:`,
      ...merges.map((merge) => `  ${planSentence(mergePlan(merge))}`),
      'Nothing was written. If that is right, give --accept-changes; --dry-run shows all of it.',
    ].join('\n'),
  );
}
