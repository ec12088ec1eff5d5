import type { Graph, Run } from '../graph/graph.ts';
import { statement } from '../graph/query.ts';
import { urn } from '../graph/urn.ts';
import { writeMotions } from './create-events.ts';
import { CHOICES, type EventRow } from './event-row.ts';

const edges = statement('ingest/event-edges');
const update = statement('ingest/update-event');
const removeBallots = statement('ingest/remove-ballots');
const addBallots = statement('ingest/create-ballots');
const chooseBallots = statement('ingest/choose-ballots');
const unfile = statement('ingest/unfile-event');
const file = statement('ingest/file-events');

/** Makes a vote event and its edges exactly what the row says, in one transaction; ballots that are right are not touched. */
export async function changeEvent(graph: Graph, states: readonly string[], row: EventRow): Promise<void> {
  await graph.write(async (run) => {
    await writeMotions(run, [row]);
    await run(update, { id: row.event, motion: row.motion.id, properties: row.properties });
    const [found] = await run<[keys: string[], choices: string[], filed: string[]]>(edges, { id: row.event });
    const [keys, choices, filed] = found ?? [[], [], []];
    await changeBallots(run, states, row, new Map(keys.map((key, place) => [key, choices[place] ?? ''])));
    await changeTopics(run, row, new Set(filed));
  });
}

async function changeBallots(run: Run, states: readonly string[], row: EventRow, there: ReadonlyMap<string, string>) {
  const wanted = new Map<string, string>();
  for (const [place, letter] of [...row.letters].entries()) {
    const choice = CHOICES[letter];
    if (choice !== undefined) wanted.set(`${states[place]}${row.tail}`, choice);
  }
  const other = [...wanted].filter(([key, choice]) => there.has(key) && there.get(key) !== choice);
  const missing = [...row.letters]
    .map((letter, place) => (there.has(`${states[place]}${row.tail}`) ? '.' : letter))
    .join('');

  await run(removeBallots, { id: row.event, keys: [...there.keys()].filter((key) => !wanted.has(key)) });
  await run(chooseBallots, { rows: other.map(([key, choice]) => ({ key, choice })) });
  await run(addBallots, {
    states: states.map((code) => urn('state', code)),
    codes: states,
    choices: CHOICES,
    rows: [{ event: row.event, tail: row.tail, letters: missing, amendment: row.amendment }],
  });
}

async function changeTopics(run: Run, { event, filed }: EventRow, there: ReadonlySet<string>) {
  const wanted = new Set(filed.map(({ key }) => key));
  await run(unfile, { keys: [...there].filter((key) => !wanted.has(key)) });
  await run(file, { rows: filed.filter(({ key }) => !there.has(key)).map((filing) => ({ event, ...filing })) });
}
