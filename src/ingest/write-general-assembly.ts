import { query } from '../graph/query.ts';
import { urn } from '../graph/urn.ts';
import { changeEvent } from './change-event.ts';
import { createEvents } from './create-events.ts';
import { type EventRow, eventRow } from './event-row.ts';
import type { Counts, Write } from './import.ts';
import { atMost } from './lanes.ts';
import { gatherRosters, writeRosters } from './rosters.ts';
import type { GeneralAssemblyRow } from './sources/general-assembly.ts';

/**
 * How many vote events one transaction writes, and how many transactions run at once. Measured on two cores: batches of 30 and of 100
 * are equally fast, smaller ones need 200 MB less in the database, 300 take a quarter longer; one lane takes 12 % longer than two.
 */
const BATCH = 30;
const LANES = 2;

const eventHashes = query<{ dataset: string }, [id: string, hash: string]>('ingest/event-hashes');

/**
 * Writes the General Assembly's record: the rosters first, then what is new in batches, then what has changed, event by event. Every
 * transaction leaves whole events behind, so a load that was killed goes on where it stood when it is started again.
 */
export const writeGeneralAssembly: Write<GeneralAssemblyRow> = async (graph, rows, progress) => {
  const { rosters, rest } = await gatherRosters(rows);
  await writeRosters(graph, rosters);
  progress(1 + rosters.states.length + rosters.topics.length);
  const dataset = rosters.dataset.slug;
  const states = rosters.states.map(({ code }) => code);
  const there = new Map(await eventHashes(graph, { dataset: urn('dataset', dataset) }));
  const counts: Counts = { created: 0, changed: 0, unchanged: 0, vanished: there.size };
  const lanes = atMost(LANES);
  const create = (batch: readonly EventRow[]) =>
    lanes.run(async () => {
      await createEvents(graph, dataset, states, batch);
      counts.created += batch.length;
      progress(batch.length);
    });

  const later: EventRow[] = [];
  let batch: EventRow[] = [];
  for await (const rollCall of rest) {
    const row = eventRow(rollCall, dataset, states);
    const hash = there.get(row.event);
    if (hash !== undefined) counts.vanished -= 1;
    if (hash === row.properties.hash) {
      counts.unchanged += 1;
      progress(1);
    } else if (hash !== undefined || row.properties.repeatOf !== undefined) later.push(row);
    else batch.push(row);
    if (batch.length < BATCH) continue;
    await create(batch);
    batch = [];
  }
  await create(batch);
  await lanes.settled();

  // Repeats come last: they stand on the motion of the vote that they repeat.
  await create(later.filter(({ event }) => !there.has(event)));
  await lanes.settled();
  for (const row of later.filter(({ event }) => there.has(event))) {
    await changeEvent(graph, states, row);
    counts.changed += 1;
    progress(1);
  }
  return counts;
};
