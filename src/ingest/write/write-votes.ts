import pLimit from 'p-limit';
import type { Graph, Run } from '../../graph/kernel/graph.ts';
import { command, query, type RowOf } from '../../graph/kernel/query.ts';
import { list, text } from '../../graph/kernel/shape.ts';
import { urn } from '../../graph/kernel/urn.ts';
import { repeatedKey } from '../read/roll-call.ts';
import type { Account } from './account.ts';
import { type Counts, ZERO_COUNTS } from './counts.ts';
import { createEvents, edges } from './create-events.ts';
import type { Doubt } from './doubt.ts';
import { hashOf } from './event-row.ts';
import { planMerges, writeMerges } from './merge-events.ts';
import { confirmNone, differenceOf, type Entry } from './reconcile.ts';
import { renamedAmong, withdraw } from './renamed.ts';
import { rostersOf, writeRosters } from './rosters.ts';
import type { Writer } from './source.ts';
import { creation, mergePlan } from './vote-plan.ts';
import type { VoteRow } from './vote-row.ts';
import { writeBodies } from './write-bodies.ts';
import { writeRows } from './write-rows.ts';

/**
 * How many vote events one transaction writes, and how many transactions run at once. Measured on two cores: batches of 30 and of 100
 * are equally fast, smaller ones need 200 MB less in the database, 300 take a quarter longer; one at a time takes 12 % longer than two.
 */
const BATCH = 30;
const AT_ONCE = 2;

/** What the graph keeps of each account of a vote: the ids of the vote event and of the dataset, its records, and the hash of what it says. */
export const accountHashes = query(
  'ingest/account-hashes',
  {},
  {
    event: text,
    dataset: text,
    record: text,
    parts: list(text),
    hash: text,
  },
);
type Kept = RowOf<typeof accountHashes>;
const amendedTexts = query('ingest/amended-texts', {}, { amendment: text, amended: text, records: list(text) });
const meetingsOfParts = command('ingest/meetings-of-parts', { rule: text });
/** What stands for the content of an account that the graph has under another key. */
const RENAMED = '';
const WRITERS = [{ name: 'ingest/create-events' }, { name: 'ingest/update-events' }];

const accountKey = (event: string, dataset: string): string => `${dataset} ${event}`;
const keyOf = ({ key, dataset }: Account): string => accountKey(urn('vote', key), urn('dataset', dataset));
const accountEntry = (account: Account): Entry => [keyOf(account), hashOf(account)];

/**
 * Writes what sources say of votes: the rosters first, then vote events that are new, then those that another source has too or that
 * have changed. Every transaction leaves whole events behind with the hash of the account that they are from, so a load that was
 * killed goes on where it stood when it is started again.
 */
export const writeVotes: Writer<VoteRow> = async (graph, rows, { ranking, note, progress, dryRun, tell }) => {
  const rosters = rostersOf(rows);
  if (!dryRun) await writeRosters(graph, rosters, note);
  progress(rosters.datasets.length + rosters.states.length + rosters.topics.length);
  const states = rosters.states.map(({ code }) => code);
  const datasets = new Set(rosters.datasets.map(({ slug }) => urn('dataset', slug)));
  const kept = await accountHashes(graph, {});
  const { accounts, formerly, withdrawn } = renamedAmong(
    rows.filter((row) => row.type === 'account').filter(({ dataset }) => datasets.has(urn('dataset', dataset))),
    kept,
    note,
  );
  const there = contentByKey(kept);
  const events = new Set(kept.map(({ event }) => event));
  for (const [account, others] of withdrawn) {
    const former = formerly.get(account);
    for (const event of former === undefined ? others : [former, ...others])
      there.delete(accountKey(event, urn('dataset', account.dataset)));
    there.set(keyOf(account), RENAMED);
    if (former !== undefined) events.add(urn('vote', account.key));
  }
  const { stale, gone, counts: compared } = differenceOf(there, accounts, accountEntry);
  const counts: Counts = {
    ...ZERO_COUNTS,
    unchanged: compared.unchanged,
    vanished: gone.length,
    incomplete: accounts.filter(({ complete, broken }) => !complete && !broken).length,
  };
  progress(compared.unchanged);
  if (!dryRun)
    await writeBodies(
      graph,
      stale,
      rows.filter((row) => row.type === 'body'),
    );
  const doubtful = new Set<Account>();
  for (const { slug } of rosters.datasets) await writeDataset(stale.filter(({ dataset }) => dataset === slug));
  const leaving = [...withdrawn].flatMap(([account, events]) =>
    doubtful.has(account) ? [] : events.map((from) => ({ from, to: urn('vote', account.key) })),
  );
  if (!dryRun && leaving.length > 0) await withdraw(graph, leaving, ranking);
  if (!dryRun && stale.length > 0) {
    const now = contentByKey(await accountHashes(graph, {}));
    const certain = stale.filter((account) => !doubtful.has(account));
    confirmNone({ ...differenceOf(now, certain, accountEntry), gone: [] }, accountEntry, accountHashes, WRITERS);
  }
  if (!dryRun) await tieAmendments(graph);
  if (!dryRun) await graph.write((run) => writeRows(run, [meetingsOfParts, { rule: SAME_TEXT }]));
  return counts;

  /** What datasets of these rows have said before, by dataset and vote event. */
  function contentByKey(kept: readonly Kept[]): Map<string, string> {
    const own = kept.filter(({ dataset }) => datasets.has(dataset));
    return new Map(own.map(({ event, dataset, hash }) => [accountKey(event, dataset), hash]));
  }

  async function writeDataset(accounts: readonly Account[]): Promise<void> {
    const isThere = ({ key }: Account) => events.has(urn('vote', key));
    const fresh = accounts.filter((account) => !isThere(account));
    const merged = accounts.filter(isThere);
    const isRepeat = ({ key }: Account) => repeatedKey(key) !== null;
    // Repeats come later: they stand on the motion of the vote that they repeat.
    await inBatches(
      fresh.filter((account) => !isRepeat(account)),
      create,
    );
    await inBatches(fresh.filter(isRepeat), create);
    await inBatches(merged, merge);
    for (const { key } of fresh) events.add(urn('vote', key));
  }

  async function create(batch: readonly Account[]): Promise<void> {
    if (!dryRun) await createEvents(graph, states, batch, ranking);
    counts.created += batch.length;
    for (const account of batch) tell?.(creation(account));
  }

  async function merge(batch: readonly Account[]): Promise<void> {
    const plan = (reader: Graph | Run) => planMerges(reader, batch, ranking, formerly);
    const { merges, doubts } = dryRun
      ? await plan(graph)
      : await graph.write(async (run) => {
          const planned = await plan(run);
          await writeMerges(run, planned.merges);
          return planned;
        });
    for (const planned of merges) {
      counts[there.has(keyOf(planned.account)) ? 'changed' : 'joined'] += 1;
      counts.contested += planned.contested;
      tell?.(mergePlan(planned));
    }
    for (const doubt of doubts) noteDoubt(doubt);
  }

  function noteDoubt({ account, sentence, hint }: Doubt): void {
    doubtful.add(account);
    note(account.at, sentence, { code: 'DOUBTFUL_MATCH', hint });
    tell?.({ key: account.key, what: 'doubtful', differences: [sentence] });
  }

  async function inBatches(accounts: readonly Account[], work: (batch: readonly Account[]) => Promise<void>) {
    const limit = pLimit(AT_ONCE);
    const starts = Array.from({ length: Math.ceil(accounts.length / BATCH) }, (_, order) => order * BATCH);
    const batches = starts.map((from) =>
      limit(async () => {
        const batch = accounts.slice(from, from + BATCH);
        await work(batch);
        progress(batch.length);
      }),
    );
    await Promise.all(batches).catch((error: unknown) => {
      limit.clearQueue();
      throw error;
    });
  }
};

/** How the meeting of a vote on a part of a text is concluded. */
const SAME_TEXT =
  'No source names the meeting; the only one in which the text was voted on as a whole that day is that of its parts.';

/** Ties amendments to the texts that they would change, once all texts are there: a text may come later, and from another source. */
async function tieAmendments(graph: Graph): Promise<void> {
  const found = await amendedTexts(graph, {});
  const rows = found.map(({ amendment: from, amended: to, records }) => ({
    type: 'AMENDS',
    from,
    to,
    properties: { records },
  }));
  if (rows.length > 0) await graph.write((run) => writeRows(run, [edges, { rows }]));
}
