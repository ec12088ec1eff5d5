import type { Graph, Parameters, Run } from '../../graph/kernel/graph.ts';
import { command } from '../../graph/kernel/query.ts';
import { list, properties } from '../../graph/kernel/shape.ts';
import { parseUrn, urn } from '../../graph/kernel/urn.ts';
import type { Ranking } from '../read/ranking.ts';
import type { Account, AccountHead } from './account.ts';
import type { Ballot } from './ballot.ts';
import { type BallotRow, ballotRow, ballotsBefore, contentOfBallot, type NewBallot } from './ballot-row.ts';
import { edges, formerStep, keptProperties, motionSteps, proposalsOf, sittingStep } from './create-events.ts';
import { type Doubt, doubtOf } from './doubt.ts';
import { ballotsOf, castIn, saidWith } from './event-ballots.ts';
import { type EventRow, eventRow, headOfAccount } from './event-row.ts';
import { preferred } from './preferred.ts';
import { differenceOf } from './reconcile.ts';
import { headsOf, type StoredEvent, saidOf, slugOf, stateCodeOf, storedEvents } from './stored-event.ts';
import { remover, writeRows, writer } from './write-rows.ts';

/** What must be written so that a vote event says what all its accounts say. */
type Plan = {
  /** The id of the dataset whose account is written, and what is kept of it. */
  readonly dataset: string;
  readonly kept: Parameters;
  /** How the vote event and its motion are called from now on; null where they have their ids. */
  readonly rename: Readonly<Record<'from' | 'to' | 'motionFrom' | 'motionTo', string>> | null;
  readonly row: EventRow;
  /** How many ballots its sources contest. */
  readonly contested: number;
  readonly remove: readonly string[];
  readonly move: readonly { from: string; to: string; amendment: boolean }[];
  readonly choose: readonly BallotRow[];
  readonly add: readonly NewBallot[];
  readonly unfile: readonly string[];
  readonly file: EventRow['filed'];
};

/** The plan that brings an account into a vote event, and what that was before. */
export type Merge = Plan & { readonly account: Account; readonly before: StoredEvent };

const rename = writer('ingest/rename-events');
const update = command('ingest/update-events', { rows: list(properties()) });
const remove = remover('ingest/remove-ballots', 'keys');
const move = writer('ingest/move-ballots');
const choose = writer('ingest/choose-ballots');
const add = writer('ingest/add-ballots');
const unfile = remover('ingest/unfile-events', 'keys');
const file = writer('ingest/file-events');
const removeEdges = remover('ingest/remove-recorded-edges', 'ids');

/**
 * Compares accounts, one per vote event, with the vote events that the graph has, and says what must be written. Writes nothing.
 * `formerly` has the ids under which the graph has those that are renamed.
 */
export async function planMerges(
  reader: Graph | Run,
  accounts: readonly Account[],
  ranking: Ranking,
  formerly: ReadonlyMap<Account, string>,
): Promise<{ merges: Merge[]; doubts: Doubt[] }> {
  const idOf = (account: Account) => formerly.get(account) ?? urn('vote', account.key);
  const rows = await storedEvents(reader, { ids: accounts.map(idOf) });
  const there = new Map(rows.map((row) => [row.id, row]));
  const merges: Merge[] = [];
  const doubts: Doubt[] = [];
  for (const account of accounts) {
    const event = there.get(idOf(account));
    if (event === undefined) continue;
    const doubt = doubtOf(account, headsOf(event), () => saidOf(event));
    if (doubt === null) merges.push(planMerge(account, event, ranking));
    else doubts.push(doubt);
  }
  return { merges, doubts };
}

/** What must be written so that a vote event no longer says what a dataset says of it. There must be another account of it. */
export function planWithdrawal(event: StoredEvent, dataset: string, ranking: Ranking): Plan {
  const heads = preferred(
    headsOf(event).filter((head) => urn('dataset', head.dataset) !== dataset),
    ranking,
  ) as [AccountHead, ...AccountHead[]];
  const [first] = event.accounts.filter((account) => account.dataset !== dataset);
  const wanted = ballotsOf(saidWith({ dataset: slugOf(dataset), cast: new Map() }, saidOf(event), heads), heads.length);
  return {
    dataset: first?.dataset ?? '',
    kept: first?.kept ?? {},
    rename: null,
    ...planOf(event, heads, wanted, ranking),
  };
}

/** Writes merges in the transaction of `run`. */
export async function writeMerges(run: Run, merges: readonly Plan[]): Promise<void> {
  const rows = merges.map(({ row }) => row);
  const updated = merges.map(({ dataset, kept, row }) => ({
    properties: row.properties,
    motion: row.motion.id,
    dataset,
    account: kept,
  }));
  const filed = merges.flatMap(({ row, file }) => file.map((filing) => ({ event: row.event, ...filing })));
  await writeRows(
    run,
    [rename, { rows: merges.flatMap(({ rename }) => rename ?? []) }],
    ...motionSteps(rows),
    [update, { rows: updated }],
    sittingStep(merges.map(({ row }) => row)),
    [remove, { keys: merges.flatMap((merge) => merge.remove) }],
    [move, { rows: merges.flatMap((merge) => merge.move) }],
    [choose, { rows: merges.flatMap((merge) => merge.choose) }],
    [add, { rows: merges.flatMap((merge) => merge.add) }],
    [unfile, { keys: merges.flatMap((merge) => merge.unfile) }],
    [file, { rows: filed }],
    [removeEdges, { ids: rows.map(({ motion }) => motion.id) }],
    [edges, { rows: proposalsOf(rows) }],
    formerStep(rows),
  );
}

function planMerge(account: Account, stored: StoredEvent, ranking: Ranking): Merge {
  const event = { ...stored, id: urn('vote', account.key) };
  const others = headsOf(event).filter(({ dataset }) => dataset !== account.dataset);
  const heads = preferred([...others, headOfAccount(account)], ranking) as [AccountHead, ...AccountHead[]];
  const wanted = ballotsOf(saidWith(castIn(account), saidOf(event), heads), heads.length);
  const plan = planOf(event, heads, wanted, ranking);
  const [motion = plan.row.motion.id] = event.motions;
  const names = { from: stored.id, to: event.id, motionFrom: motion, motionTo: plan.row.motion.id };
  return {
    account,
    before: stored,
    dataset: urn('dataset', account.dataset),
    kept: keptProperties(account),
    rename: stored.id === event.id ? null : names,
    ...plan,
  };
}

/** What makes of a stored vote event one that says what these accounts say, with the ballots that are wanted by state. */
function planOf(
  event: StoredEvent,
  heads: readonly [AccountHead, ...AccountHead[]],
  wanted: ReadonlyMap<string, Ballot>,
  ranking: Ranking,
): Omit<Plan, 'dataset' | 'kept' | 'rename'> {
  const { motions, filed, keys } = event;
  const row = eventRow(heads, ranking);
  const there = ballotsBefore(event);
  const cast = differenceOf(there, [...wanted], ([state, ballot]) => [state, contentOfBallot(ballot)]);
  const filings = differenceOf(new Map(filed.map((key) => [key, ''])), row.filed, ({ key }) => [key, '']);
  const isNew = ([state]: [string, Ballot]) => !there.has(state);
  const rowOf = ([state, ballot]: [string, Ballot]) => ballotRow(`${state}${row.tail}`, ballot);
  const moved = keys.some((key) => !key.endsWith(row.tail)) || isAmendment(motions) !== row.amendment;
  const kept = keys.filter((key) => wanted.has(stateCodeOf(key)));
  return {
    row,
    contested: [...wanted.values()].filter(({ contested }) => contested).length,
    remove: keys.filter((key) => !wanted.has(stateCodeOf(key))),
    move: moved ? kept.map((from) => ({ from, to: `${stateCodeOf(from)}${row.tail}`, amendment: row.amendment })) : [],
    choose: cast.stale.filter((ballot) => !isNew(ballot)).map(rowOf),
    add: cast.stale.filter(isNew).map((ballot) => ({
      ...rowOf(ballot),
      state: urn('state', ballot[0]),
      event: row.event,
      amendment: row.amendment,
    })),
    unfile: filings.gone,
    file: filings.stale,
  };
}

const isAmendment = (motions: readonly string[]): boolean => parseUrn(motions[0] ?? '')?.type === 'amendment';
