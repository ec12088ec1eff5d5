import type { Graph, Parameters, Statement } from '../../graph/kernel/graph.ts';
import { query } from '../../graph/kernel/query.ts';
import { list, properties, text } from '../../graph/kernel/shape.ts';
import { urn } from '../../graph/kernel/urn.ts';
import type { Ranking } from '../read/ranking.ts';
import { absentNodes } from './absent-nodes.ts';
import { type Account, headProperties, LETTERS } from './account.ts';
import { type EventRow, eventRow, hashOf, headOfAccount } from './event-row.ts';
import { confirmCount, writeRows, writer } from './write-rows.ts';

const accountsThere = query('ingest/accounts-there', { dataset: text, ids: list(text) }, { id: text });
const resolutions = writer('ingest/resolutions');
const amendments = writer('ingest/amendments');
const events = writer('ingest/create-events', { dataset: text });
const sittings = writer('ingest/events-in-sessions');
const filings = writer('ingest/file-events');
const formerIds = writer('ingest/former-ids');
export const edges = writer('ingest/edges');
const ballots = writer('ingest/create-ballots', { choices: properties(), codes: list(text), states: list(text) });

/** Writes vote events that are not yet in the graph, with their motions and all their ballots, in one transaction; all accounts are of one dataset. */
export async function createEvents(
  graph: Graph,
  states: readonly string[],
  accounts: readonly Account[],
  ranking: Ranking,
): Promise<void> {
  const dataset = urn('dataset', accounts[0]?.dataset ?? '');
  const rows = accounts.map((account) => ({ account, row: eventRow([headOfAccount(account)], ranking) }));
  await graph.write(async (run) => {
    // The driver runs the work again when the answer to its commit was lost: then the events are there.
    const found = await accountsThere(run, { dataset, ids: rows.map(({ row }) => row.event) });
    const there = new Set(found.map(({ id }) => id));
    const fresh = rows.filter(({ row }) => !there.has(row.event));
    const created = fresh.map(({ account, row: { motion, properties } }) => ({
      motion: motion.id,
      properties,
      account: keptProperties(account),
    }));
    const absent = await absentNodes(
      run,
      fresh.filter(({ row }) => row.repeats).map(({ row }) => row.motion.id),
    );
    const filed = fresh.flatMap(({ row: { event, filed } }) => filed.map((filing) => ({ event, ...filing })));
    await writeRows(
      run,
      ...motionSteps(
        fresh.map(({ row }) => row),
        absent,
      ),
      [events, { dataset, rows: created }],
      sittingStep(fresh.map(({ row }) => row)),
      [filings, { rows: filed }],
      [edges, { rows: proposalsOf(fresh.map(({ row }) => row)) }],
      formerStep(fresh.map(({ row }) => row)),
    );
    const cast = fresh.map(({ account, row: { event, tail, amendment } }) => ({
      event,
      tail,
      amendment,
      letters: lettersFor(states, account),
    }));
    const [[written] = [0]] = await run<[number]>(ballots, {
      states: states.map((code) => urn('state', code)),
      codes: states,
      choices: LETTERS,
      rows: cast,
    });
    confirmCount(ballots, written, cast.map(({ letters }) => letters.replaceAll('.', '')).join('').length);
  });
}

/** What the graph keeps of an account beside its ballots. */
export const keptProperties = (account: Account): Record<string, unknown> => ({
  ...headProperties(headOfAccount(account)),
  hash: hashOf(account),
});

function lettersFor(states: readonly string[], account: Account): string {
  if (account.states === states) return account.letters;
  const letterOf = new Map(account.states.map((state, place) => [state, account.letters[place] ?? '.']));
  return states.map((state) => letterOf.get(state) ?? '.').join('');
}

/** Who put motions forward, as edges with the record that says so. */
export const proposalsOf = (rows: readonly EventRow[]) =>
  rows
    .filter(({ repeats }) => !repeats)
    .flatMap(({ motion, proposers }) =>
      proposers.map((from) => ({ type: 'PROPOSED', from, to: motion.id, properties: { records: [motion.factsFrom] } })),
    );

/** How events are put into the sessions that they were held in. */
export const sittingStep = (rows: readonly EventRow[]): [Statement, Parameters] => [
  sittings,
  { rows: rows.filter(({ session }) => session !== null).map(({ event, session }) => ({ event, session })) },
];

/** How ids of before are made to lead to events and their motions. */
export const formerStep = (rows: readonly EventRow[]): [Statement, Parameters] => [
  formerIds,
  { rows: rows.flatMap(({ former }) => former) },
];

/**
 * How the motions of events are written; a vote that repeats another is on the motion of that one, which it describes only while no other vote does: then
 * its id is in `absent`.
 */
export function motionSteps(
  rows: readonly EventRow[],
  absent: ReadonlySet<string> = new Set(),
): [Statement, Parameters][] {
  const motions = rows.filter(({ repeats, motion }) => !repeats || absent.has(motion.id));
  const of = (amendment: boolean) => motions.filter((row) => row.amendment === amendment).map(({ motion }) => motion);
  return [
    [amendments, { rows: of(true) }],
    [resolutions, { rows: of(false) }],
  ];
}
