import type { Choice } from '../ballot.ts';
import type { Graph } from '../kernel/graph.ts';
import { PAGE } from '../kernel/page.ts';
import { query, type RowOf } from '../kernel/query.ts';
import { flag, list, nullable, number, text } from '../kernel/shape.ts';
import { parseUrn } from '../kernel/urn.ts';
import { scope } from '../resolution.ts';

const all = query('roll-call/all', PAGE, {
  order: text,
  id: text,
  earliest: nullable(text),
  latest: text,
  /** The id of the body that voted. */
  body: text,
  /** The regular session that it falls in. */
  session: number,
  scope,
  /** Ids. */
  topics: list(text),
  /** Null where no source says. */
  important: nullable(flag),
  /** A repeat of the same vote, or broken in the source. */
  leftOut: flag,
  /** "FRA FOR GBR ABSTAIN". */
  ballots: text,
});

/** A roll call with all its ballots: parallel lists of codes of states and of what they did. */
export type RollCallRow = Omit<RowOf<typeof all>, 'order' | 'id' | 'ballots'> & {
  /** The key of the vote event: `ga/74/247`. */
  readonly key: string;
  readonly states: readonly string[];
  readonly choices: readonly Choice[];
};

/** How many roll calls a read brings: few enough for the deadline of a read, and for others to have a turn. */
const PAGE_SIZE = 300;

/** All roll calls in the order of time; `told` hears how many have been read. */
export async function* rollCalls(graph: Graph, told: (read: number) => void = () => {}): AsyncGenerator<RollCallRow> {
  let read = 0;
  for (let after: string | undefined = ''; after !== undefined; ) {
    const rows: RowOf<typeof all>[] = await all(graph, { after, limit: PAGE_SIZE });
    for (const { order: _, id, ballots, ...rollCall } of rows)
      yield { key: parseUrn(id)?.key ?? '', ...rollCall, ...ballotsOf(ballots) };
    read += rows.length;
    told(read);
    after = rows.length < PAGE_SIZE ? undefined : rows.at(-1)?.order;
  }
}

function ballotsOf(text: string): Pick<RollCallRow, 'states' | 'choices'> {
  const words = text.split(' ');
  const states: string[] = [];
  const choices: Choice[] = [];
  for (let place = 0; place + 1 < words.length; place += 2) {
    states.push(words[place] as string);
    choices.push(words[place + 1] as Choice);
  }
  return { states, choices };
}
