import type { Graph } from '../../graph/kernel/graph.ts';
import { urn } from '../../graph/kernel/urn.ts';
import type { Ranking } from '../read/ranking.ts';
import { castIn } from './event-ballots.ts';
import { hashOf } from './event-row.ts';
import { type Merge, planMerges } from './merge-events.ts';
import { saidOf } from './stored-event.ts';
import { Refused } from './tell-run.ts';
import { mergePlan, planSentence } from './vote-plan.ts';
import type { VoteRow } from './vote-row.ts';
import { accountHashes } from './write-votes.ts';

/** A release may change so many votes of its dataset unasked, and this share of them. */
export const UNASKED = 20;
export const SHARE = 0.05;
/** So many votes are shown of those that would change. */
const SHOWN = 5;

/** Files that would change many votes that the graph has of their datasets, or take ballots away; nothing was written. */
class ManyChanges extends Refused {
  override readonly name = 'ManyChanges';
}

/**
 * Throws, with a sample, when rows would change many of the votes that the graph has of their own datasets, for perhaps the numbers are those of another
 * release; or take away a single ballot of one, for perhaps the file is a part of what was there.
 */
export async function checkChanges(graph: Graph, rows: readonly VoteRow[], ranking: Ranking): Promise<void> {
  const accounts = rows.filter((row) => row.type === 'account');
  const datasets = new Set(accounts.map(({ dataset }) => urn('dataset', dataset)));
  const kept = (await accountHashes(graph, {})).filter(({ dataset }) => datasets.has(dataset));
  const hashes = new Map(kept.map(({ event, dataset, hash }) => [`${dataset} ${event}`, hash]));
  const changed = accounts.filter((account) => {
    const hash = hashes.get(`${urn('dataset', account.dataset)} ${urn('vote', account.key)}`);
    return hash !== undefined && hash !== hashOf(account);
  });
  const many = changed.length > UNASKED && changed.length > SHARE * kept.length;
  const { merges } = await planMerges(graph, many ? changed.slice(0, SHOWN) : changed, ranking, new Map());
  if (many)
    throw asked(
      `${changed.length} of the ${kept.length} votes that the graph has of these datasets would change. Some of them:`,
      merges,
    );
  const losing = merges.filter((merge) => lostIn(merge).length > 0);
  const lost = losing.flatMap(lostIn).length;
  if (lost > 0)
    throw asked(
      `${lost === 1 ? 'A ballot that the graph has is' : `${lost} ballots that the graph has are`} not in these files, and would go from ${losing.length === 1 ? 'a vote' : `${losing.length} votes`}${losing.length > SHOWN ? '. Some of them:' : ':'}`,
      losing.slice(0, SHOWN),
    );
}

/** The states whose ballots an account no longer has. */
function lostIn({ account, before }: Merge): string[] {
  const { cast } = castIn(account);
  return [...saidOf(before)].flatMap(([state, said]) =>
    cast.has(state) || said.every(({ dataset }) => dataset !== account.dataset) ? [] : [state],
  );
}

const asked = (sentence: string, merges: readonly Merge[]): ManyChanges =>
  new ManyChanges(
    [
      sentence,
      ...merges.map((merge) => `  ${planSentence(mergePlan(merge))}`),
      'Nothing was written. If that is right, give --accept-changes; --dry-run shows all of it.',
    ].join('\n'),
  );
