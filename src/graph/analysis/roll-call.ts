import type { Choice } from '../ballot.ts';
import type { Graph } from '../kernel/graph.ts';
import { wordsOf } from '../kernel/name-match.ts';
import { orderOf, PAGE, pages } from '../kernel/page.ts';
import { query, type RowOf, statement } from '../kernel/query.ts';
import { flag, list, nullable, number, text } from '../kernel/shape.ts';
import { parseUrn } from '../kernel/urn.ts';
import { scope } from '../resolution.ts';

const all = query('roll-call/all', PAGE, {
  order: text,
  id: text,
  name: text,
  /** What its text is known by besides. */
  knownAs: list(text),
  earliest: nullable(text),
  latest: text,
  /** The id of the body that voted; empty where no dataset has the vote. */
  body: text,
  /** The regular session that it falls in; 0 where no dataset has the vote. */
  session: number,
  /** The id of the session that it was held in. */
  heldIn: nullable(text),
  scope,
  /** Ids. */
  topics: list(text),
  /** Null where no source says. */
  important: nullable(flag),
  result: nullable(text),
  /** The totals of two sources differ. */
  contested: flag,
  /** The codes of states about whose ballot sources differ, and of those that only one source has a vote of. */
  contestedBallots: list(text),
  oneSidedBallots: list(text),
  /** What the vote was called before, where nothing else is now. */
  formerIds: list(text),
  series: nullable(text),
  /** What a source states, where the ballots are not all on record. */
  stated: nullable(list(nullable(number))),
  recordedFrom: nullable(text),
  /** A repeat of the same vote, broken in the source, or of a dossier. */
  leftOut: flag,
  /** "FRA FOR GBR ABSTAIN". */
  ballots: text,
});

/** The statement by which roll calls are read. */
export const ROLL_CALL_TEXT = statement('roll-call/all').text;

/** A vote with all its ballots on record: parallel lists of codes of states and of what they did. */
export type RollCallRow = Omit<RowOf<typeof all>, 'order' | 'id' | 'knownAs' | 'formerIds' | 'ballots'> & {
  /** The key of the vote event: `ga/74/247`. */
  readonly key: string;
  /** The words of its name as they are compared, a space before each, and behind them those of the names that its text is known by. */
  readonly words: string;
  readonly formerKeys: readonly string[];
  readonly states: readonly string[];
  readonly choices: readonly Choice[];
};

/** How many roll calls a read brings: few enough for the deadline of a read, and for others to have a turn. */
const PAGE_SIZE = 300;

/** All votes in the order of time; `told` hears how many have been read. */
export async function* rollCalls(graph: Graph, told: (read: number) => void = () => {}): AsyncGenerator<RollCallRow> {
  let read = 0;
  for await (const rows of pages((page) => all(graph, page), PAGE_SIZE, orderOf)) {
    for (const { order: _, id, knownAs, formerIds, ballots, ...rollCall } of rows)
      yield {
        key: parseUrn(id)?.key ?? '',
        words: [rollCall.name, ...knownAs].map(spaced).join(' '),
        formerKeys: formerIds.flatMap(keyOf),
        ...rollCall,
        ...ballotsOf(ballots),
      };
    read += rows.length;
    told(read);
  }
}

const keyOf = (id: string): string[] => [parseUrn(id)?.key ?? []].flat();

const spaced = (name: string): string =>
  wordsOf(name)
    .map((word) => ` ${word}`)
    .join('');

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
