import type { Row, Run, Statement } from '../../graph/kernel/graph.ts';
import { statement } from '../../graph/kernel/query.ts';
import { parseUrn, urn } from '../../graph/kernel/urn.ts';
import type { Ranking } from '../read/ranking.ts';
import { type Account, type AccountHead, LETTERS } from './account.ts';
import { type Ballot, ballotOf, compareChoices, type DatasetChoice } from './ballot.ts';
import { keptProperties, writeMotions } from './create-events.ts';
import { type EventRow, eventRow, headOfAccount } from './event-row.ts';
import { headsOf, type StoredEvent, saidOf, slugOf, stateCodeOf } from './stored-event.ts';
import { removeRows, writeRows } from './write-rows.ts';

type Read = <R extends Row>(statement: Statement, parameters: Readonly<Record<string, unknown>>) => Promise<R[]>;

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

const read = statement('ingest/events-with-accounts');
const update = statement('ingest/update-events');
const remove = statement('ingest/remove-ballots');
const move = statement('ingest/move-ballots');
const choose = statement('ingest/choose-ballots');
const add = statement('ingest/add-ballots');
const unfile = statement('ingest/unfile-events');
const file = statement('ingest/file-events');

/** Compares accounts, one per vote event, with the vote events that the graph has, and says what must be written. Writes nothing. */
export async function planMerges(
  run: Read,
  accounts: readonly Account[],
  ranking: Ranking,
): Promise<{ merges: Merge[]; doubts: Doubt[] }> {
  const rows = await run<StoredEvent>(read, { ids: accounts.map(({ key }) => urn('vote', key)) });
  const there = new Map(rows.map((row) => [row[0], row]));
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
  const rows = merges.map(({ account, row }) => ({
    properties: row.properties,
    motion: row.motion.id,
    dataset: urn('dataset', account.dataset),
    account: keptProperties(account),
  }));
  const filings = merges.flatMap(({ row, file }) => file.map((filing) => ({ event: row.event, ...filing })));
  const all = <Part>(part: (merge: Merge) => readonly Part[]): Part[] => merges.flatMap(part);
  await writeMotions(
    run,
    merges.map(({ row }) => row),
  );
  await run(update, { rows });
  await removeRows(run, remove, { keys: all((merge) => merge.remove) });
  await writeRows(
    run,
    move,
    all((merge) => merge.move),
  );
  await writeRows(
    run,
    choose,
    all((merge) => merge.choose),
  );
  await writeRows(
    run,
    add,
    all((merge) => merge.add),
  );
  await removeRows(run, unfile, { keys: all((merge) => merge.unfile) });
  await writeRows(run, file, filings);
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
  const others = event[1].map(([dataset]) => slugOf(dataset));
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
  const [, , motions, filed, keys] = event;
  const others = headsOf(event).filter(({ dataset }) => dataset !== account.dataset);
  const heads = [...others, headOfAccount(account)].sort((a, b) => ranking.compare(a.dataset, b.dataset));
  const row = eventRow(heads as [AccountHead, ...AccountHead[]]);
  const before = saidOf(event);
  const wanted = ballots(account, before, others, ranking);

  const moved = keys.some((key) => !key.endsWith(row.tail)) || isAmendment(motions) !== row.amendment;
  const kept = keys.filter((key) => wanted.has(stateCodeOf(key)));
  const there = ballotsBefore(event);
  const choose: BallotRow[] = [];
  const added: NewBallot[] = [];
  for (const [state, ballot] of wanted) {
    const ballotRow = rowOf(`${state}${row.tail}`, ballot);
    const old = there.get(state);
    if (old === undefined)
      added.push({ ...ballotRow, state: urn('state', state), event: row.event, amendment: row.amendment });
    else if (!same(old, ballot)) choose.push(ballotRow);
  }
  const wantedFilings = new Set(row.filed.map(({ key }) => key));
  return {
    account,
    row,
    contested: [...wanted.values()].filter(({ contested }) => contested).length,
    remove: keys.filter((key) => !wanted.has(stateCodeOf(key))),
    move: moved ? kept.map((from) => ({ from, to: `${stateCodeOf(from)}${row.tail}`, amendment: row.amendment })) : [],
    choose,
    add: added,
    unfile: filed.filter((key) => !wantedFilings.has(key)),
    file: row.filed.filter(({ key }) => !filed.includes(key)),
  };
}

/** The ballots of a vote event by state, when `account` takes the place of what its dataset said before. */
function ballots(
  account: Account,
  before: ReadonlyMap<string, readonly DatasetChoice[]>,
  others: readonly AccountHead[],
  ranking: Ranking,
): Map<string, Ballot> {
  const cast = saidIn(account);
  const result = new Map<string, Ballot>();
  for (const state of new Set([...before.keys(), ...cast.keys()])) {
    const said = (before.get(state) ?? []).filter(({ dataset }) => dataset !== account.dataset);
    const choice = cast.get(state);
    if (choice !== undefined) said.push({ dataset: account.dataset, choice });
    said.sort((a, b) => ranking.compare(a.dataset, b.dataset));
    const [first, ...rest] = said;
    if (first !== undefined) result.set(state, ballotOf([first, ...rest], others.length + 1));
  }
  return result;
}

const isAmendment = (motions: readonly string[]): boolean => parseUrn(motions[0] ?? '')?.type === 'amendment';

/** The ballots as the graph has them: with the accounts only where they are written down. */
function ballotsBefore([, , , , keys, choices, marks]: StoredEvent): Map<string, { choice: string; mark: string }> {
  const marked = new Map(marks.map(([key, sources, said]) => [key, JSON.stringify([sources, said])]));
  return new Map(
    keys.map((key, place) => [stateCodeOf(key), { choice: choices[place] ?? '', mark: marked.get(key) ?? '' }]),
  );
}

const same = (old: { choice: string; mark: string }, { choice, said }: Ballot): boolean =>
  old.choice === choice && old.mark === (said === null ? '' : JSON.stringify(columns(said)));

const columns = (said: readonly DatasetChoice[]): [string[], string[]] => [
  said.map(({ dataset }) => dataset),
  said.map(({ choice }) => choice),
];

function rowOf(key: string, { choice, contested, said }: Ballot): BallotRow {
  const [sources, choices] = said === null ? [null, null] : columns(said);
  return { key, choice, contested: contested ? true : null, sources, choices };
}
