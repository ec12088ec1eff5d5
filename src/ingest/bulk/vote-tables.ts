import { urn } from '../../graph/kernel/urn.ts';
import type { Ranking } from '../read/ranking.ts';
import { readSeats } from '../read/seat.ts';
import type { Account, AccountHead } from '../write/account.ts';
import { ballotRow } from '../write/ballot-row.ts';
import { type Counts, ZERO_COUNTS } from '../write/counts.ts';
import { keptProperties, proposalsOf } from '../write/create-events.ts';
import { doubtOf } from '../write/doubt.ts';
import { ballotsOf, castIn, type Said, saidWith } from '../write/event-ballots.ts';
import { type EventRow, eventRow, headOfAccount } from '../write/event-row.ts';
import { preferred } from '../write/preferred.ts';
import { rosterRows, rostersOf } from '../write/rosters.ts';
import type { VoteRow } from '../write/vote-row.ts';
import { bodyRows } from '../write/write-bodies.ts';
import { type BulkEdge, BulkTables } from './bulk-tables.ts';

/** A vote event as its sources together have it. */
type Event = { readonly accounts: readonly Account[]; readonly heads: Heads; readonly row: EventRow };
type Heads = readonly [AccountHead, ...AccountHead[]];

const BALLOT = [
  ['key', 'string'],
  ['choice', 'string'],
  ['contested', 'boolean'],
  ['sources', 'string[]'],
  ['choices', 'string[]'],
  ['amendmentKey', 'string'],
] as const;

/**
 * Writes what sources of votes, in their order, make of an empty graph into the files of a bulk import: the same as if they were loaded one
 * after the other, which is what comes after it, and finds nothing to do but what a bulk import leaves open: accounts that differ too much, the
 * edges from amendments to their texts, and the meetings of votes on parts of texts. Answers with the tables, and what was done for each source.
 */
export async function voteTables(
  sources: readonly (readonly VoteRow[])[],
  ranking: Ranking,
  folder: string,
): Promise<{ tables: BulkTables; counts: readonly Counts[] }> {
  const tables = new BulkTables(folder);
  // What is wrong with a table that is shipped has been told when the sources were read.
  const seats = await readSeats(() => {});
  const rosters = sources.map((rows) => rosterRows(rostersOf(rows), seats));
  const accounts = sources.map((rows) => rows.filter((row) => row.type === 'account'));
  const states = lastById(
    rosters.flatMap(({ states }) => states.map((state) => ({ ...state, id: state.properties.id }))),
  );
  const blocs = lastById(rosters.flatMap(({ regions }) => regions.blocs.map(({ properties }) => properties)));
  const memberships = new Map(
    rosters.flatMap(({ regions }) => regions.memberships.map((one) => [one.properties.records[0], one])),
  );
  const { bodies, sessions } = bodyRows(accounts.flat());
  await tables.addNodes(
    ['Dataset'],
    lastById(rosters.flatMap(({ datasets }) => datasets.map(({ unsaid: _, ...properties }) => properties))),
  );
  await tables.addNodes(['Entity', 'Matter', 'Topic'], lastById(rosters.flatMap(({ topics }) => topics)));
  await tables.addNodes(
    ['Entity', 'Actor', 'State'],
    states.map(({ properties }) => properties),
  );
  await tables.addNodes(
    ['Name'],
    states.flatMap(({ names }) => names),
  );
  await tables.addNodes(['Entity', 'Actor', 'Bloc'], blocs);
  await tables.addEdges('MEMBER_OF', memberships.values());
  await tables.addNodes(['Entity', 'Actor', 'Institution'], bodies);
  await tables.addNodes(['Entity', 'Session'], sessions);
  await tables.addEdges(
    'HAS_NAME',
    states.flatMap(({ id, names }) => names.map((name) => edge(id, name.id))),
  );

  const events = eventsOf(accounts.flat(), ranking);
  const rows = events.map(({ row }) => row);
  const motions = rows.filter(({ repeats }) => !repeats);
  const motionRows = (amendment: boolean) =>
    motions.filter((row) => row.amendment === amendment).map(({ motion }) => motion);
  await tables.addNodes(['Entity', 'Motion', 'Matter', 'Amendment'], motionRows(true));
  await tables.addNodes(['Entity', 'Motion', 'Resolution'], motionRows(false));
  await tables.addNodes(
    ['Entity', 'VoteEvent'],
    rows.map(({ properties }) => properties),
  );
  await tables.addEdges(
    'ON',
    rows.map(({ event, motion }) => edge(event, motion.id)),
  );
  await tables.addEdges(
    'IN',
    rows.flatMap(({ event, session }) => (session === null ? [] : edge(event, session))),
  );
  await tables.addEdges(
    'FILED_UNDER',
    rows.flatMap(({ event, filed }) => filed.map(({ topic, key }) => edge(event, topic, { key }))),
  );
  await tables.addEdges('PROPOSED', proposalsOf(rows));
  await tables.addEdges(
    'FROM',
    events.flatMap(({ accounts, row: { event } }) =>
      accounts.map((account) => edge(event, urn('dataset', account.dataset), keptProperties(account))),
    ),
  );
  const former = rows.flatMap((row) => row.former);
  await tables.addNodes(
    ['FormerId'],
    former.map(({ former: id }) => ({ id })),
  );
  await tables.addEdges(
    'IS_NOW',
    former.map(({ former, now }) => edge(former, now)),
  );
  const counts = sources.map(() => ({ ...ZERO_COUNTS }));
  const sourceOf = new Map(accounts.flatMap((own, place) => own.map((account) => [account, counts[place] as Counts])));
  for (const { accounts } of events)
    for (const [place, account] of accounts.entries())
      (sourceOf.get(account) as Counts)[place === 0 ? 'created' : 'joined'] += 1;
  const contested = (last: Account, ballots: number) => {
    (sourceOf.get(last) as Counts).contested += ballots;
  };
  await tables.addEdges('VOTED', ballotEdges(events, contested), BALLOT);
  return { tables, counts };
}

const edge = (from: string, to: string, properties: BulkEdge['properties'] = {}): BulkEdge => ({
  from,
  to,
  properties,
});

const lastById = <Row extends { id: string }>(rows: readonly Row[]): Row[] => [
  ...new Map(rows.map((row) => [row.id, row])).values(),
];

/** The vote events of all accounts, which come in the order of their sources. */
function eventsOf(accounts: readonly Account[], ranking: Ranking): Event[] {
  const together = new Map<string, Account[]>();
  for (const account of accounts) {
    const others = together.get(account.key) ?? [];
    if (doubtOf(account, others, () => saidIn(others, others.map(headOfAccount))) !== null) continue;
    together.set(account.key, [...others, account]);
  }
  return [...together.values()].map((accounts) => {
    const heads = preferred(accounts.map(headOfAccount), ranking) as [AccountHead, ...AccountHead[]];
    return { accounts, heads, row: eventRow(heads, ranking) };
  });
}

const saidIn = (accounts: readonly Account[], heads: readonly AccountHead[]): Said =>
  accounts.reduce<Said>((said, account) => saidWith(castIn(account), said, heads), new Map());

/** All ballots, made one vote event after the other: together they would not fit into memory. */
function* ballotEdges(
  events: readonly Event[],
  contested: (last: Account, ballots: number) => void,
): Generator<BulkEdge> {
  for (const { accounts, heads, row } of events) {
    const ballots = ballotsOf(saidIn(accounts, heads), accounts.length);
    for (const [state, ballot] of ballots) {
      const properties = ballotRow(`${state}${row.tail}`, ballot);
      const amendmentKey = row.amendment ? properties.key : null;
      yield edge(urn('state', state), row.event, { ...properties, amendmentKey });
    }
    contested(accounts.at(-1) as Account, [...ballots.values()].filter(({ contested }) => contested).length);
  }
}
