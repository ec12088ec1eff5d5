import { bodyOf } from '../../graph/kernel/body.ts';
import type { Graph, Parameters } from '../../graph/kernel/graph.ts';
import { command, query } from '../../graph/kernel/query.ts';
import { list, properties, text } from '../../graph/kernel/shape.ts';
import { urn } from '../../graph/kernel/urn.ts';
import type { Ranking } from '../read/ranking.ts';
import { hashOfData } from './data-hash.ts';
import { planWithdrawal, writeMerges } from './merge-events.ts';
import { newRun } from './new-run.ts';
import { storedEvents, voteKeyOf } from './stored-event.ts';
import { leaveRun } from './tell-run.ts';
import { ownProcess, waitTurn } from './wait-turn.ts';
import { remover, writeRows } from './write-rows.ts';
import { accountHashes } from './write-votes.ts';

const isDataset = query('ingest/is-dataset', { dataset: text }, { id: text });
const memberships = query(
  'ingest/groups/memberships',
  { prefix: text },
  { id: text, properties: properties<Parameters>() },
);
const removeAccounts = command('ingest/remove-accounts', { dataset: text, ids: list(text) });
const removeVotes = remover('ingest/remove-votes', 'ids');
const removeMemberships = remover('ingest/groups/remove-memberships', 'ids');
const removeLone = remover('ingest/remove-lone', 'ids');
const removeNode = command('ingest/remove-dataset', { dataset: text });
const startRun = command('ingest/start-run', { properties: properties() });
const finishRun = command('ingest/finish-run', { datasets: list(text), properties: properties() });

/** So many votes one transaction takes. */
const BATCH = 30;

/** How many there were of what only a dataset said: votes, its accounts of votes that others have too, and memberships. */
export type Removed = { readonly votes: number; readonly accounts: number; readonly memberships: number };

/**
 * Takes a dataset out of the graph: votes that only it has go, and of others its account; so its memberships, and groups and bodies that nothing
 * leads to any more. Null when there is no such dataset. A removal that was killed is finished by the next one.
 */
export async function removeDataset(
  graph: Graph,
  slug: string,
  { ranking, dryRun, waits }: { ranking: Ranking; dryRun: boolean; waits: (sentence: string) => void },
): Promise<Removed | null> {
  const dataset = urn('dataset', slug);
  if ((await isDataset(graph, { dataset })).length === 0) return null;
  const run = { ...newRun('remove'), hash: '' };
  if (!dryRun) {
    await graph.write((within) => within(startRun, { properties: { ...run, process: ownProcess() } }));
    await waitTurn(graph, run.id, waits);
  }
  try {
    const votes = await removeAccountsOf(graph, dataset, ranking, dryRun);
    const edges = await memberships(graph, { prefix: `${slug}/` });
    if (!dryRun) {
      const groups = edges.flatMap(({ properties: { records } }) =>
        (records as readonly string[]).map((record) => urn('bloc', record.split('/')[1] ?? '')),
      );
      await graph.write(async (within) => {
        await writeRows(
          within,
          [removeMemberships, { ids: edges.map(({ id }) => id) }],
          [removeLone, { ids: [...new Set([...groups, ...votes.bodies])] }],
        );
        await within(removeNode, { dataset });
      });
      const version = { dataHash: await hashOfData(graph), finished: new Date().toISOString() };
      await graph.write((within) => within(finishRun, { datasets: [], properties: { ...run, ...version } }));
    }
    return { votes: votes.alone, accounts: votes.shared, memberships: edges.length };
  } catch (error) {
    if (!dryRun) await leaveRun(graph, run.id, error);
    throw error;
  }
}

/** Takes the accounts of a dataset from votes, and votes of which nobody says anything then; answers with how many there are, and the bodies of these. */
async function removeAccountsOf(
  graph: Graph,
  dataset: string,
  ranking: Ranking,
  dryRun: boolean,
): Promise<{ alone: number; shared: number; bodies: ReadonlySet<string> }> {
  const kept = await accountHashes(graph, {});
  const ids = kept.filter((account) => account.dataset === dataset).map(({ event }) => event);
  const bodies = new Set<string>();
  let alone = 0;
  for (let from = 0; from < ids.length; from += BATCH) {
    const found = await storedEvents(graph, { ids: ids.slice(from, from + BATCH) });
    const shared = found.filter(({ accounts }) => accounts.length > 1);
    const own = found.filter(({ accounts }) => accounts.length === 1);
    alone += own.length;
    for (const event of own) bodies.add(bodyOf(voteKeyOf(event)).id);
    if (dryRun) continue;
    await graph.write(async (run) => {
      await writeRows(
        run,
        [removeAccounts, { dataset, ids: shared.map(({ id }) => id) }],
        [removeVotes, { ids: own.map(({ id }) => id) }],
      );
      await writeMerges(
        run,
        shared.map((event) => planWithdrawal(event, dataset, ranking)),
      );
    });
  }
  return { alone, shared: ids.length - alone, bodies };
}
