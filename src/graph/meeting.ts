import { type AsOf, HELD_BY } from './kernel/as-of.ts';
import type { Graph } from './kernel/graph.ts';
import { listsInOrder } from './kernel/ordinal.ts';
import { query } from './kernel/query.ts';
import { list, number, oneOf, row, type TypeOf, text } from './kernel/shape.ts';

const held = row({ id: text, day: text, scope: oneOf('PROCEDURAL', 'AMENDMENT', 'PARAGRAPH', 'WHOLE') });
type Held = TypeOf<typeof held>;

const byMeeting = query(
  'vote-event/by-meeting',
  { keys: list(text), ...HELD_BY },
  { ordinal: number, found: list(held) },
);

/** Numbers in ids count as numbers: A/RES/74/9 stands before A/RES/74/10. */
const byNumber = new Intl.Collator('en', { numeric: true });

/** What is voted on first, by the rules of procedure (88 to 91): amendments before the parts of a text, and the text as a whole last. */
const STEPS: Readonly<Record<Held['scope'], number>> = { PROCEDURAL: 0, AMENDMENT: 1, PARAGRAPH: 2, WHOLE: 3 };

/** The text that a vote is on, or on a part of which: `urn:caucus:vote:ga/74/247` of `urn:caucus:vote:ga/74/247/para-1`. */
const textOf = (id: string): string => id.split('/').slice(0, 3).join('/');

/**
 * The votes of each meeting, with their days: by day, then by symbol, and of one text by the order in which its parts are put to the vote. No source says
 * at which time a vote was held; but resolutions are numbered as they are adopted. The numbers of records say less: of votes on the
 * reports of two committees in one meeting, symbols have 88 % in the order of the reports, records of the library 80 %, and those of unvotes, which
 * put votes on paragraphs behind those on the whole text, 76 %.
 */
export async function votesByMeeting(graph: Graph, meetings: readonly string[], asOf: AsOf): Promise<Held[][]> {
  const lists = listsInOrder(meetings.length, await byMeeting(graph, { keys: meetings, ...asOf }));
  return lists.map((found) => [...found].sort(inOrder));
}

function inOrder(a: Held, b: Held): number {
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  return (
    byNumber.compare(textOf(a.id), textOf(b.id)) || STEPS[a.scope] - STEPS[b.scope] || byNumber.compare(a.id, b.id)
  );
}
