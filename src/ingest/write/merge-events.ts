import type { Graph, Run } from '../../graph/kernel/graph.ts';
import { command } from '../../graph/kernel/query.ts';
import { list, properties } from '../../graph/kernel/shape.ts';
import { parseUrn, urn } from '../../graph/kernel/urn.ts';
import type { Ranking } from '../read/ranking.ts';
import { type Account, type AccountHead, LETTERS } from './account.ts';
import { type Ballot, ballotOf, compareChoices, type DatasetChoice } from './ballot.ts';
import { edges, keptProperties, motionSteps, proposalsOf, sittingStep } from './create-events.ts';
import { type EventRow, eventRow, headOfAccount, preferred } from './event-row.ts';
import { differenceOf } from './reconcile.ts';
import { headsOf, type StoredEvent, saidOf, slugOf, stateCodeOf, storedEvents } from './stored-event.ts';
import { remover, writeRows, writer } from './write-rows.ts';

type BallotRow = {
  key: string;
  choice: string;
  contested: true | null;
  sources: readonly string[] | null;
  choices: readonly string[] | null;
};
type NewBallot = BallotRow & { state: string; event: string; amendment: boolean };

/** What must be written so that a vote event says what all its accounts say. */
export type Merge = {
  readonly account: Account;
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

/** An account whose ballots differ too much from those of another source to be taken for the same vote unasked. */
export type Doubt = {
  readonly account: Account;
  readonly other: string;
  readonly different: number;
  readonly common: number;
};

/** From this share of different votes on, two roll calls under one key are not taken for the same vote unasked. */
const TOO_MANY = 0.08;

const update = command('ingest/update-events', { rows: list(properties()) });
const remove = remover('ingest/remove-ballots', 'keys');
const move = writer('ingest/move-ballots');
const choose = writer('ingest/choose-ballots');
const add = writer('ingest/add-ballots');
const unfile = remover('ingest/unfile-events', 'keys');
const file = writer('ingest/file-events');
const removeEdges = remover('ingest/remove-recorded-edges', 'ids');

/** Compares accounts, one per vote event, with the vote events that the graph has, and says what must be written. Writes nothing. */
export async function planMerges(
  reader: Graph | Run,
  accounts: readonly Account[],
  ranking: Ranking,
): Promise<{ merges: Merge[]; doubts: Doubt[] }> {
  const rows = await storedEvents(reader, { ids: accounts.map(({ key }) => urn('vote', key)) });
  const there = new Map(rows.map((row) => [row.id, row]));
  const merges: Merge[] = [];
  const doubts: Doubt[] = [];
  for (const account of accounts) {
    const event = there.get(urn('vote', account.key));
    if (event === undefined) continue;
    const doubt = doubtOf(account, event);
    if (doubt === null) merges.push(planMerge(account, event, ranking));
    else doubts.push(doubt);
  }
  return { merges, doubts };
}

/** Writes merges in the transaction of `run`. */
export async function writeMerges(run: Run, merges: readonly Merge[]): Promise<void> {
  const rows = merges.map(({ row }) => row);
  const updated = merges.map(({ account, row }) => ({
    properties: row.properties,
    motion: row.motion.id,
    dataset: urn('dataset', account.dataset),
    account: keptProperties(account),
  }));
  const filed = merges.flatMap(({ row, file }) => file.map((filing) => ({ event: row.event, ...filing })));
  await writeRows(
    run,
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
  );
}

/** By state: the choice in an account. */
const saidIn = ({ states, letters }: Account): Map<string, string> =>
  new Map(
    states.flatMap((state, place) => {
      const choice = LETTERS[letters[place] ?? '.'];
      return choice === undefined ? [] : [[state, choice] as const];
    }),
  );

function doubtOf(account: Account, event: StoredEvent): Doubt | null {
  const others = event.accounts.map(({ dataset }) => slugOf(dataset));
  if (account.decided || others.includes(account.dataset)) return null;
  const cast = saidIn(account);
  const before = saidOf(event);
  for (const other of others) {
    let different = 0;
    let common = 0;
    for (const [state, choice] of cast) {
      const said = before.get(state)?.find(({ dataset }) => dataset === other);
      const result = said === undefined ? 'none' : compareChoices(said.choice, choice);
      if (result === 'different') different += 1;
      if (result === 'different' || result === 'equal') common += 1;
    }
    if (different > TOO_MANY * common) return { account, other, different, common };
  }
  return null;
}

function planMerge(account: Account, event: StoredEvent, ranking: Ranking): Merge {
  const { motions, filed, keys } = event;
  const others = headsOf(event).filter(({ dataset }) => dataset !== account.dataset);
  const heads = preferred([...others, headOfAccount(account)], ranking);
  const row = eventRow(heads as [AccountHead, ...AccountHead[]], ranking);
  const wanted = ballots(account, saidOf(event), heads);

  const there = ballotsBefore(event);
  const cast = differenceOf(there, [...wanted], ([state, ballot]) => [state, contentOfBallot(ballot)]);
  const filings = differenceOf(new Map(filed.map((key) => [key, ''])), row.filed, ({ key }) => [key, '']);
  const isNew = ([state]: [string, Ballot]) => !there.has(state);
  const rowOf = ([state, ballot]: [string, Ballot]) => ballotRow(`${state}${row.tail}`, ballot);
  const moved = keys.some((key) => !key.endsWith(row.tail)) || isAmendment(motions) !== row.amendment;
  const kept = keys.filter((key) => wanted.has(stateCodeOf(key)));
  return {
    account,
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

/** The ballots of a vote event by state, when `account` takes the place of what its dataset said before. */
function ballots(
  account: Account,
  before: ReadonlyMap<string, readonly DatasetChoice[]>,
  heads: readonly AccountHead[],
): Map<string, Ballot> {
  const rank = new Map(heads.map(({ dataset }, place) => [dataset, place]));
  const cast = saidIn(account);
  const result = new Map<string, Ballot>();
  for (const state of new Set([...before.keys(), ...cast.keys()])) {
    const said = (before.get(state) ?? []).filter(({ dataset }) => dataset !== account.dataset);
    const choice = cast.get(state);
    if (choice !== undefined) said.push({ dataset: account.dataset, choice });
    said.sort((a, b) => (rank.get(a.dataset) ?? 0) - (rank.get(b.dataset) ?? 0));
    const [first, ...rest] = said;
    if (first !== undefined) result.set(state, ballotOf([first, ...rest], heads.length));
  }
  return result;
}

const isAmendment = (motions: readonly string[]): boolean => parseUrn(motions[0] ?? '')?.type === 'amendment';

/** By state: what stands for the ballot that the graph has. The accounts are written down only where they differ. */
function ballotsBefore({ keys, choices, marks }: StoredEvent): Map<string, string> {
  const marked = new Map(marks.map(({ key, sources, choices }) => [key, JSON.stringify([sources, choices])]));
  return new Map(keys.map((key, place) => [stateCodeOf(key), `${choices[place]}${marked.get(key) ?? ''}`]));
}

const contentOfBallot = ({ choice, said }: Ballot): string =>
  `${choice}${said === null ? '' : JSON.stringify(columnsOf(said))}`;

const columnsOf = (said: readonly DatasetChoice[]): [string[], string[]] => [
  said.map(({ dataset }) => dataset),
  said.map(({ choice }) => choice),
];

function ballotRow(key: string, { choice, contested, said }: Ballot): BallotRow {
  const [sources, choices] = said === null ? [null, null] : columnsOf(said);
  return { key, choice, contested: contested ? true : null, sources, choices };
}
