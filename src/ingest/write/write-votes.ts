import { query } from '../../graph/kernel/query.ts';
import { urn } from '../../graph/kernel/urn.ts';
import { repeated } from '../read/roll-call.ts';
import type { Account } from './account.ts';
import { type Counts, ZERO_COUNTS } from './counts.ts';
import { createEvents } from './create-events.ts';
import { hashOf } from './event-row.ts';
import { atMost } from './lanes.ts';
import { planMerges, writeMerges } from './merge-events.ts';
import { rostersOf, writeRosters } from './rosters.ts';
import type { Writer } from './source.ts';
import type { VoteRow } from './vote-row.ts';

/**
 * How many vote events one transaction writes, and how many transactions run at once. Measured on two cores: batches of 30 and of 100
 * are equally fast, smaller ones need 200 MB less in the database, 300 take a quarter longer; one lane takes 12 % longer than two.
 */
const BATCH = 30;
const LANES = 2;

const accountHashes = query<Record<string, never>, [event: string, dataset: string, hash: string]>(
  'ingest/account-hashes',
);

/**
 * Writes what sources say of votes: the rosters first, then vote events that are new, then those that another source has too or that
 * have changed. Every transaction leaves whole events behind with the hash of the account that they are from, so a load that was
 * killed goes on where it stood when it is started again.
 */
export const writeVotes: Writer<VoteRow> = async (graph, rows, { ranking, note, progress, dryRun }) => {
  const rosters = rostersOf(rows);
  if (!dryRun) await writeRosters(graph, rosters);
  progress(rosters.datasets.length + rosters.states.length + rosters.topics.length);
  const states = rosters.states.map(({ code }) => code);
  const counts: Counts = { ...ZERO_COUNTS };

  const there = new Map<string, Map<string, string>>();
  for (const [event, dataset, hash] of await accountHashes(graph, {}))
    (there.get(event) ?? there.set(event, new Map()).get(event))?.set(dataset, hash);
  for (const { slug } of rosters.datasets) await writeDataset(urn('dataset', slug), slug);
  return counts;

  async function writeDataset(dataset: string, slug: string): Promise<void> {
    const accounts = rows.filter((row): row is Account => row.type === 'account' && row.dataset === slug);
    const seen = new Set<string>();
    const fresh: Account[] = [];
    const repeats: Account[] = [];
    const merged: Account[] = [];
    for (const account of accounts) {
      const event = urn('vote', account.key);
      const known = there.get(event);
      seen.add(event);
      if (!account.complete && !account.broken) counts.incomplete += 1;
      if (known === undefined) (repeated(account.key) === null ? fresh : repeats).push(account);
      else if (known.get(dataset) === hashOf(account)) counts.unchanged += 1;
      else merged.push(account);
    }
    for (const [event, known] of there) if (known.has(dataset) && !seen.has(event)) counts.vanished += 1;
    progress(accounts.length - fresh.length - repeats.length - merged.length);

    // Repeats come last: they stand on the motion of the vote that they repeat.
    await inBatches(fresh, create);
    await inBatches(repeats, create);
    await inBatches(merged, merge);
    for (const { key } of [...fresh, ...repeats]) there.set(urn('vote', key), new Map([[dataset, '']]));
  }

  async function create(batch: readonly Account[]): Promise<void> {
    if (!dryRun) await createEvents(graph, states, batch);
    counts.created += batch.length;
  }

  async function merge(batch: readonly Account[]): Promise<void> {
    const plan = (read: typeof graph.read) => planMerges(read, batch, ranking);
    const { merges, doubts } = dryRun
      ? await plan(graph.read)
      : await graph.write(async (run) => {
          const planned = await plan(run);
          await writeMerges(run, planned.merges);
          return planned;
        });
    for (const { account, contested } of merges) {
      if (there.get(urn('vote', account.key))?.has(urn('dataset', account.dataset))) counts.changed += 1;
      else counts.joined += 1;
      counts.contested += contested;
    }
    for (const { account, other, different, common } of doubts) {
      note(
        account.at,
        `${different} of the ${common} votes that ${account.key} has here and in ${other} differ: perhaps they are two votes.`,
        {
          code: 'DOUBTFUL_MATCH',
          hint: 'Decide it in a file and give it with --decisions; "caucus doubtful" shows its form.',
        },
      );
    }
  }

  async function inBatches(accounts: readonly Account[], work: (batch: readonly Account[]) => Promise<void>) {
    const lanes = atMost(LANES);
    for (let from = 0; from < accounts.length; from += BATCH) {
      const batch = accounts.slice(from, from + BATCH);
      await lanes.run(async () => {
        await work(batch);
        progress(batch.length);
      });
    }
    await lanes.settled();
  }
};
