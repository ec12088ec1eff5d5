import { createHash } from 'node:crypto';
import type { Graph } from '../kernel/graph.ts';
import { orderOf, PAGE, pages } from '../kernel/page.ts';
import { propertiesText } from '../kernel/properties-text.ts';
import { query } from '../kernel/query.ts';
import { list, nullable, properties, text } from '../kernel/shape.ts';

const events = query('roll-call/events', PAGE, {
  order: text,
  properties: properties<Readonly<Record<string, unknown>>>(),
  knownAs: list(text),
  /** Ids of sessions and topics. */
  targets: list(text),
  formerIds: list(text),
  /** The id of the dataset, and the hash of what it says. */
  accounts: list(text),
});
const markedBallots = query(
  'roll-call/marked-ballots',
  {},
  { state: text, properties: properties<Readonly<Record<string, unknown>>>() },
);
const states = query('roll-call/states', {}, { id: text, iso3: nullable(text) });

/** How many vote events a read brings. */
const PAGE_SIZE = 1000;

/**
 * The hash of all votes: while it is the same, so are all roll calls, and they need not be read again. As in the data version, the hashes of accounts stand for
 * their ballots; only ballots about which sources differ, and those that claims tell, are read. How sources are ranked is in the order of an event's records.
 */
export async function hashOfVotes(graph: Graph): Promise<string> {
  const hash = createHash('sha256');
  for await (const rows of pages((page) => events(graph, page), PAGE_SIZE, orderOf))
    for (const { order: _, properties, ...lists } of rows)
      hash.update(JSON.stringify([propertiesText(properties), ...Object.values(lists).map((list) => list.toSorted())]));
  const marked = (await markedBallots(graph, {})).map(
    ({ state, properties }) => `${state} ${propertiesText(properties)}`,
  );
  const codes = (await states(graph, {})).map(({ id, iso3 }) => `${id} ${iso3}`);
  return hash.update(JSON.stringify([marked.sort(), codes.sort()])).digest('hex');
}
