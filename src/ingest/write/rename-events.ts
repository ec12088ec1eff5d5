import type { Graph } from '../../graph/kernel/graph.ts';
import { urn } from '../../graph/kernel/urn.ts';
import type { Account } from './account.ts';
import type { Writing } from './source.ts';
import { writeRows, writer } from './write-rows.ts';

/** An account as the graph has it: ids, and the record that it is from. */
type Kept = { readonly event: string; readonly dataset: string; readonly record: string; readonly hash: string };

const rename = writer('ingest/rename-events');

const recordKey = (dataset: string, record: string): string => `${dataset} ${record}`;

/**
 * The record identifies a vote: one that comes under another symbol than before (A/RES/79/XX, and later 79/290) is the same vote, whose event is
 * given its new id, with all that hangs on it. What its new symbol changes besides, the account changes that is merged into it. A record whose
 * new vote is there already is noted, and left out.
 */
export async function renameEvents<K extends Kept>(
  graph: Graph,
  accounts: readonly Account[],
  kept: readonly K[],
  { note, dryRun }: Pick<Writing, 'note' | 'dryRun'>,
): Promise<{ accounts: Account[]; kept: K[] }> {
  const before = new Map(kept.map(({ event, dataset, record }) => [recordKey(dataset, record), event]));
  const there = new Set(kept.map(({ event }) => event));
  const names = new Map<string, string>();
  const taken = accounts.filter((account) => {
    const { dataset, record, key, at } = account;
    const [from, to] = [before.get(recordKey(urn('dataset', dataset), record)), urn('vote', key)];
    if (from === undefined || from === to) return true;
    if (!there.has(to)) names.set(from, to);
    else
      note(at, `The record ${record} is in the graph as ${from}, and comes as ${to} now, which is there too.`, {
        code: 'DOUBTFUL_MATCH',
        hint: 'One of the two symbols is wrong: correct it, or take the record out.',
      });
    return !there.has(to);
  });
  if (!dryRun)
    await graph.write((run) => writeRows(run, [rename, { rows: [...names].map(([from, to]) => ({ from, to })) }]));
  return { accounts: taken, kept: kept.map((one) => ({ ...one, event: names.get(one.event) ?? one.event })) };
}
