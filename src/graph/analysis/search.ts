import { AS_OF, type AsOf } from '../kernel/as-of.ts';
import type { Graph } from '../kernel/graph.ts';
import { likeness, toleratedErrors, wordsOf } from '../kernel/name-match.ts';
import { query } from '../kernel/query.ts';
import { flag, list, nullable, number, text } from '../kernel/shape.ts';
import { ENTITIES, type NounRow } from '../nouns.ts';

/** A thing that has a name like what was typed, and the name. */
export type Hit = { readonly id: string; readonly matched: string; readonly score: number };

const ASKED = { ...AS_OF, words: text, labels: nullable(list(text)), limit: number };
const CANDIDATE = { id: text, name: text, bulk: flag };

const names = query('search/names', ASKED, CANDIDATE);
const motions = query('search/motions', ASKED, CANDIDATE);

/** How many names the index hands over to be ranked. */
const CANDIDATES = 200;
/** Above this likeness a name has every word, be it with errors; the many bulk names that have fewer are no answer. */
const WORDS = 0.25;
/** The types whose names are in an index of their own, because thousands of them are bulk. */
const BULK = Object.values<NounRow>(ENTITIES).flatMap(({ type, bulk }) => (bulk ? [type] : []));

/**
 * The things whose names are most like the text, each with its best name; `labels` keeps to kinds. The same names always come in the same order.
 * Motions and votes of which no dossier speaks come after all else that has every word.
 */
export async function search(
  graph: Graph,
  text: string,
  labels: readonly string[] | null,
  first: number,
  asOf: AsOf,
): Promise<Hit[]> {
  const asked = { ...asOf, words: luceneOf(text), labels, limit: CANDIDATES };
  const wants = (bulk: boolean) => labels?.some((label) => BULK.includes(label) === bulk) ?? true;
  const found = await Promise.all([names(graph, asked), wants(true) ? motions(graph, asked) : []]);
  const typed = wordsOf(text);
  const best = new Map<string, Hit & { readonly bulk: boolean }>();
  for (const { id, name: matched, bulk } of found.flat()) {
    const hit = { id, matched, bulk, score: likeness(typed, wordsOf(matched)) };
    const before = best.get(id);
    if (hit.score > (bulk ? WORDS : 0) && (before === undefined || inOrder(hit, before) < 0)) best.set(id, hit);
  }
  return [...best.values()].sort(inOrder).slice(0, first);
}

/** Names that are the text itself come first, then what has all its words, then the others; in each, what is bulk goes last. */
const rank = ({ score, bulk }: Hit & { readonly bulk: boolean }): number =>
  score === 1 ? 0 : (score > WORDS ? 1 : 3) + (bulk ? 1 : 0);

function inOrder(a: Hit & { readonly bulk: boolean }, b: Hit & { readonly bulk: boolean }): number {
  const keys = (hit: typeof a) => [rank(hit), -hit.score, hit.matched, hit.id];
  const [left, right] = [keys(a), keys(b)];
  const place = left.findIndex((key, index) => key !== right[index]);
  return place < 0 ? 0 : (left[place] as string) < (right[place] as string) ? -1 : 1;
}

/**
 * The text as Lucene is asked for it: as it stands, and each word whole, as a beginning, behind an elision (`d'ivoire`) and with typing errors.
 * Nothing of Lucene's syntax gets through: a word is letters and digits in lower case, and within quotation marks only these and the backslash are special.
 */
export function luceneOf(text: string): string {
  const forms = [...new Set(wordsOf(text))].map((word) => {
    const errors = toleratedErrors(word);
    return `${word}^4 ${word}* ?'${word}*${errors === 0 ? '' : ` ${word}~${errors}`}`;
  });
  return [`"${text.replace(/["\\]/g, ' ')}"^9`, ...forms].join(' ');
}
