import type { Graph } from '../../graph/kernel/graph.ts';
import { command } from '../../graph/kernel/query.ts';
import { list, properties, text } from '../../graph/kernel/shape.ts';
import { urn } from '../../graph/kernel/urn.ts';
import type { Note } from '../read/problem.ts';
import type { Ranking } from '../read/ranking.ts';
import { isNumbered, regularSessionOf } from '../read/roll-call.ts';
import { symbolOf } from '../read/symbol.ts';
import { type Account, recordsOf } from './account.ts';
import { planWithdrawal, writeMerges } from './merge-events.ts';
import { confirmNone, differenceOf } from './reconcile.ts';
import { storedEvents } from './stored-event.ts';
import { writeRows } from './write-rows.ts';

const removeAccounts = command('ingest/remove-accounts', { dataset: text, ids: list(text) });
const removeEvents = command('ingest/remove-events', { rows: list(properties()) });

/** The dataset in which a record is one vote for ever, though its symbol may change: A/RES/79/XX became A/RES/79/290. */
const LIBRARY = 'undl';

/** An account that the graph keeps: ids of the vote event and of the dataset, the number of the record in it, and those of its parts. */
type Kept = {
  readonly event: string;
  readonly dataset: string;
  readonly record: string;
  readonly parts: readonly string[];
};

/** Votes of which the graph has the record under another key. */
export type Renamed = {
  /** The accounts; one that came without a symbol takes the key under which its record is known, and one whose present key another record has is left out. */
  readonly accounts: readonly Account[];
  /** The ids of vote events that get the key of their account. */
  readonly formerly: ReadonlyMap<Account, string>;
  /** The ids of vote events that lose their account, because the one of its present key is there too, or because another source has them as well. */
  readonly withdrawn: ReadonlyMap<Account, readonly string[]>;
};

/** Finds which of these accounts are of records that the graph keeps under other keys. Notes those that would take the place of another record. */
export function renamedAmong(accounts: readonly Account[], kept: readonly Kept[], note: Note): Renamed {
  const events = new Set(kept.map(({ event }) => event));
  const sources = new Map<string, number>();
  const keptAs = new Map<string, string[]>();
  const recordAt = new Map<string, string>();
  for (const { event, dataset, record, parts } of kept) {
    sources.set(event, (sources.get(event) ?? 0) + 1);
    if (dataset !== urn('dataset', LIBRARY)) continue;
    for (const one of recordsOf({ record, parts })) keptAs.set(one, [...(keptAs.get(one) ?? []), event]);
    recordAt.set(event, record);
  }
  const eventsOf = (account: Account) =>
    account.dataset === LIBRARY ? [...new Set(recordsOf(account).flatMap((record) => keptAs.get(record) ?? []))] : [];
  const settled = accounts.map((account) => withKnownKey(account, eventsOf(account)));
  const own = settled.filter(({ dataset }) => dataset === LIBRARY);
  const wanted = new Set(own.map(({ key }) => urn('vote', key)));
  const given = new Map(own.map(({ record, key }) => [record, key]));
  const taken = new Set<Account>();
  const formerly = new Map<Account, string>();
  const withdrawn = new Map<Account, string[]>();
  for (const account of settled) {
    // What another record of these is called now is overwritten by that.
    const [first, ...others] = eventsOf(account).filter((event) => !wanted.has(event));
    if (first === undefined) continue;
    const other = recordAt.get(urn('vote', account.key)) ?? account.record;
    if (other !== account.record && (given.get(other) ?? account.key) === account.key) {
      noteTaken(account, first, other, note);
      taken.add(account);
      continue;
    }
    const alone = sources.get(first) === 1 && !events.has(urn('vote', account.key));
    if (alone) formerly.set(account, first);
    withdrawn.set(account, alone ? others : [first, ...others]);
  }
  return { accounts: settled.filter((account) => !taken.has(account)), formerly, withdrawn };
}

function noteTaken({ record, key, at }: Account, former: string, other: string, note: Note): void {
  note(
    at,
    `The record ${record} is in the graph as ${former}, and comes as ${key} now, which is the record ${other}.`,
    {
      code: 'DOUBTFUL_MATCH',
      hint: `Import both records together, or correct the symbol of one.`,
    },
  );
}

function withKnownKey(account: Account, events: readonly string[]): Account {
  const known = events.map((event) => event.slice(urn('vote', '').length)).find((key) => !isNumbered(key));
  if (known === undefined || !isNumbered(account.key)) return account;
  return { ...account, key: known, symbol: symbolOf(known), session: regularSessionOf(known, account.date) };
}

/** A vote event that loses its account, and the one that has the record now. */
export type Withdrawal = { readonly from: string; readonly to: string };

/** Takes from vote events what the library says of them; one of which nobody says anything any more goes. */
export async function withdraw(graph: Graph, withdrawals: readonly Withdrawal[], ranking: Ranking): Promise<void> {
  const dataset = urn('dataset', LIBRARY);
  const ids = withdrawals.map(({ from }) => from);
  await graph.write(async (run) => {
    const found = await storedEvents(run, { ids });
    const shared = found.filter(({ accounts }) => accounts.some((account) => account.dataset !== dataset));
    const kept = new Set(shared.map(({ id }) => id));
    await writeRows(
      run,
      [removeAccounts, { dataset, ids: [...kept] }],
      [removeEvents, { rows: withdrawals.filter(({ from }) => !kept.has(from)) }],
    );
    await writeMerges(
      run,
      shared.map((event) => planWithdrawal(event, dataset, ranking)),
    );
    const left = (await storedEvents(run, { ids })).filter(({ accounts }) =>
      accounts.some((account) => account.dataset === dataset),
    );
    const difference = differenceOf<Withdrawal>(new Map(left.map(({ id }) => [id, ''])), [], ({ from }) => [from, '']);
    confirmNone(difference, ({ from }) => [from, ''], storedEvents, [removeAccounts, removeEvents]);
  });
}
