import type { Graph, Run } from '../graph/graph.ts';
import { statement } from '../graph/query.ts';
import { urn } from '../graph/urn.ts';
import { CHOICES, type EventRow } from './event-row.ts';

const hashes = statement('ingest/hashes');
const resolutions = statement('ingest/resolutions');
const amendments = statement('ingest/amendments');
const events = statement('ingest/create-events');
const filings = statement('ingest/file-events');
const ballots = statement('ingest/create-ballots');

/** Writes vote events that are not yet in the graph, with their motions and all their ballots, in one transaction. */
export async function createEvents(
  graph: Graph,
  dataset: string,
  states: readonly string[],
  rows: readonly EventRow[],
): Promise<void> {
  await graph.write(async (run) => {
    // The driver runs the work again when the answer to its commit was lost: then the events are there.
    const there = new Set((await run(hashes, { ids: rows.map(({ event }) => event) })).map(([id]) => id));
    const fresh = rows.filter(({ event }) => !there.has(event));
    await writeMotions(run, fresh);
    await run(events, {
      dataset: urn('dataset', dataset),
      rows: fresh.map(({ motion, properties }) => ({ motion: motion.id, properties })),
    });
    await run(filings, { rows: fresh.flatMap(({ event, filed }) => filed.map((filing) => ({ event, ...filing }))) });
    await run(ballots, {
      states: states.map((code) => urn('state', code)),
      codes: states,
      choices: CHOICES,
      rows: fresh.map(({ event, tail, letters, amendment }) => ({ event, tail, letters, amendment })),
    });
  });
}

/** Writes the motions of events; a vote that repeats another is on the motion of that one, which it does not describe. */
export async function writeMotions(run: Run, rows: readonly EventRow[]): Promise<void> {
  const motions = rows.filter(({ properties }) => properties.repeatOf === undefined);
  const of = (amendment: boolean) => motions.filter((row) => row.amendment === amendment).map(({ motion }) => motion);
  await run(amendments, { rows: of(true) });
  await run(resolutions, { rows: of(false) });
}
