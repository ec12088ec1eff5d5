import type { Choice } from './ballot.ts';
import type { Graph } from './kernel/graph.ts';
import { query } from './kernel/query.ts';
import { parseUrn } from './kernel/urn.ts';

/** A roll call with all its ballots: parallel lists of codes of states and of what they did. */
export type RollCallRow = {
  /** The key of the vote event: `ga/74/247`. */
  readonly key: string;
  readonly earliest: string | null;
  readonly latest: string;
  /** The regular session that it falls in. */
  readonly session: number;
  readonly scope: 'WHOLE' | 'PARAGRAPH' | 'AMENDMENT' | 'PROCEDURAL';
  /** Ids. */
  readonly topics: readonly string[];
  readonly important: boolean;
  /** A repeat of the same vote, or broken in the source. */
  readonly leftOut: boolean;
  readonly states: readonly string[];
  readonly choices: readonly Choice[];
};

type Row = [
  order: string,
  id: string,
  earliest: string | null,
  latest: string,
  session: number,
  scope: RollCallRow['scope'],
  topics: string[],
  important: boolean,
  leftOut: boolean,
  ballots: string,
];

const all = query<{ after: string; limit: number }, Row>('roll-call/all');

/** How many roll calls a read brings: few enough for the deadline of a read, and for others to have a turn. */
const PAGE = 300;

/** All roll calls in the order of time; `told` hears how many have been read. */
export async function* rollCalls(graph: Graph, told: (read: number) => void = () => {}): AsyncGenerator<RollCallRow> {
  let read = 0;
  for (let after: string | undefined = ''; after !== undefined; ) {
    const rows: Row[] = await all(graph, { after, limit: PAGE });
    for (const [, id, earliest, latest, session, scope, topics, important, leftOut, ballots] of rows) {
      const key = parseUrn(id)?.key ?? '';
      yield { key, earliest, latest, session, scope, topics, important, leftOut, ...ballotsOf(ballots) };
    }
    read += rows.length;
    told(read);
    after = rows.length < PAGE ? undefined : rows.at(-1)?.[0];
  }
}

/** Read from "FRA FOR GBR ABSTAIN". */
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
