import type { AsOf } from '../kernel/as-of.ts';
import { symbolKey } from '../kernel/symbol.ts';
import { urn } from '../kernel/urn.ts';
import { BEGINS, type IndexedText, type SearchIndex, type Standing, tellingWords, WHOLE } from './search-index.ts';
import type { Field, Findable, Searchable, Times } from './searchable.ts';

/** Something that was found, by which text, and how well it answers: from 0, not at all, to 1, the text itself. */
export type Hit = Pick<Findable, 'id' | 'type' | 'latest'> & {
  readonly matched: string;
  readonly field: Field;
  readonly score: number;
};

/** How much better a text answers than another in which the words stand alike; with a share, the more of it was typed, the better. */
const WEIGHTS: Readonly<Record<Field, { readonly least: number; readonly share: number }>> = {
  CODE: { least: 0.03, share: 0.2 },
  NAME: { least: 0.03, share: 0.2 },
  SYMBOL: { least: 0.03, share: 0.2 },
  TITLE: { least: 0.02, share: 0 },
  DESCRIPTION: { least: 0.015, share: 0 },
  AGENDA: { least: 0.01, share: 0 },
  SUBJECT: { least: 0.01, share: 0 },
  SENTENCE: { least: 0.01, share: 0 },
};
/** What a name of a vote is worth, whatever is left of it: the newest comes first of all that are known by the words. */
const NAME_OF_VOTE = 0.04;
/** Where the bands begin: every word is a word of the text, begins one, is one but for typing errors; else some words are missing. */
const BANDS = { whole: 0.75, begins: 0.5, errors: 0.25 };
/** What a text is worth that is the question itself, by its field; other texts are worth no more than for their words. */
const ITSELF: Partial<Record<Field, number>> = { NAME: 1, CODE: 1, SYMBOL: 1, TITLE: 0.995 };
/** What a part of the text is worth whose symbol was asked for. */
const PART_OF_TEXT = 0.99;
/** What stands behind the same of a whole text. */
const BEHIND = 0.005;
/** What goes before the same that has the year in its words and not in its date. */
const OF_THE_YEAR = 0.004;
/** How much of the words, by their weight, must stand in a text when not all do. */
const ENOUGH = 0.5;

type Question = {
  readonly words: readonly string[];
  /** In which texts each word stands, and how. */
  readonly places: readonly ReadonlyMap<number, Standing>[];
  /** How much each word says: the rarer, the more; one that stands nowhere says little. */
  readonly weights: readonly number[];
  /** All words, joined by spaces. */
  readonly told: string;
  readonly letters: number;
  /** The year that was asked for, and its place among the words. */
  readonly year: { readonly text: string; readonly bit: number } | null;
};

/** What was found in one text: of each word how it stands there, two bits for each. */
type Found = { readonly text: IndexedText; readonly standings: number };

/**
 * All that answers a text, the best first; among equals the newest. `types` keeps to types of nodes. A year keeps to what has it in its date
 * or in its words. What is voted on is found as its votes, unless only it is asked for.
 */
export function search(index: SearchIndex, text: string, types: readonly string[] | null, asOf: AsOf): Hit[] {
  const symbols = ownersBySymbol(index, text);
  const hits = (forgiving: boolean) => hitsOf(index, questionOf(index, text, forgiving), symbols, types, asOf);
  const strict = hits(false);
  return (strict[0]?.score ?? 0) >= BANDS.begins ? strict : hits(true);
}

/** More words than these say nothing more. */
const MOST = 15;

function questionOf(index: SearchIndex, text: string, forgiving: boolean): Question {
  const words = [...new Set(tellingWords(text))].slice(0, MOST);
  const places = words.map((word) => index.find(word, forgiving));
  const bit = words.findIndex((word) => /^(19[4-9]\d|20\d\d)$/.test(word));
  return {
    words,
    places,
    weights: places.map(({ size }) => (size === 0 ? 1 : Math.log(2 + index.texts.length / size))),
    told: tellingWords(text).join(' '),
    letters: words.join('').length,
    year: bit < 0 || words.length === 1 ? null : { text: words[bit] as string, bit },
  };
}

/** The things that a symbol names: the text itself with the value 1, and its parts and the votes on them. */
function ownersBySymbol(index: SearchIndex, text: string): Map<number, number> {
  const key = symbolKey(text);
  if (key === null) return new Map();
  const id = urn('resolution', key);
  const parts = [...index.ownersFrom(`${id}-`), ...index.ownersFrom(`${id}/`)];
  const itself = index.ownerOf(id);
  return new Map([
    ...parts.map((owner) => [owner, PART_OF_TEXT] as const),
    ...(itself === undefined ? [] : [[itself, 1] as const]),
  ]);
}

function hitsOf(
  index: SearchIndex,
  question: Question,
  symbols: ReadonlyMap<number, number>,
  types: readonly string[] | null,
  asOf: AsOf,
): Hit[] {
  const byOwner = new Map<number, Found[]>();
  for (const [place, standings] of standingsOf(question)) {
    const text = index.texts[place] as IndexedText;
    if (!wasSo(text.times, asOf)) continue;
    const found = byOwner.get(text.owner);
    if (found === undefined) byOwner.set(text.owner, [{ text, standings }]);
    else found.push({ text, standings });
  }
  const hits: Hit[] = [];
  for (const owner of new Set([...byOwner.keys(), ...symbols.keys()])) {
    const searchable = index.searchables[owner] as Searchable;
    const found = byOwner.get(owner) ?? [];
    for (const { id, type, latest } of findables(searchable, types, asOf)) {
      const best = bestOf(found, question, latest);
      const bySymbol = symbols.get(owner) ?? 0;
      const score = Math.max(best?.score ?? 0, bySymbol);
      if (score === 0) continue;
      const text =
        bySymbol === score || best === null ? searchable.texts.find(({ field }) => field === 'SYMBOL') : best.text;
      hits.push({
        id,
        type,
        latest,
        matched: text?.text ?? '',
        field: text?.field ?? 'NAME',
        score: score - (searchable.part ? BEHIND : 0),
      });
    }
  }
  return hits.sort(inOrder);
}

/** Of each text in which a word stands, how all words stand in it. */
function standingsOf({ places }: Question): Map<number, number> {
  const standings = new Map<number, number>();
  places.forEach((found, bit) => {
    for (const [place, standing] of found) standings.set(place, (standings.get(place) ?? 0) | (standing << (2 * bit)));
  });
  return standings;
}

/** As what a searchable is found: as its votes, where it has some and they are wanted, else as itself. */
function findables({ thing, votes }: Searchable, types: readonly string[] | null, asOf: AsOf): readonly Findable[] {
  const wanted = (one: Findable) => types === null || types.includes(one.type);
  const chosen = votes.some(wanted) ? votes : wanted(thing) ? [thing] : [];
  return chosen.filter(({ begun, recordedFrom }) => {
    const held = chosen !== votes || asOf.valid === null || begun === null || begun <= asOf.valid;
    return held && (asOf.recorded === null || recordedFrom === null || recordedFrom <= asOf.recorded);
  });
}

function wasSo(times: Times | null, { valid, recorded }: AsOf): boolean {
  if (times === null) return true;
  const within = (at: string | null, from: string | null, to: string | null) =>
    at === null || ((from === null || from <= at) && (to === null || to > at));
  return within(valid, times.validFrom, times.validTo) && within(recorded, times.recordedFrom, times.recordedTo);
}

/** The best of the texts, with its score; all texts together stand for the best one where the words are spread over them. Null when none answers. */
function bestOf(
  found: readonly Found[],
  question: Question,
  latest: string | null,
): { text: IndexedText; score: number } | null {
  const { year } = question;
  const dated = year !== null && latest?.startsWith(year.text) ? WHOLE << (2 * year.bit) : 0;
  const all = found.reduce((standings, one) => merged(standings, one.standings), dated);
  // A year narrows: what has another date is not meant, unless its words say the year.
  if (year !== null && latest !== null && ((all >> (2 * year.bit)) & 3) === 0) return null;
  let best: { text: IndexedText; score: number } | null = null;
  for (const { text, standings } of found) {
    const score = scoreOf(text, merged(standings, dated), question, latest !== null);
    if (best === null || score > best.score) best = { text, score };
  }
  if (best === null) return null;
  const together = bandOf(all, question);
  const score = Math.max(best.score, together >= BANDS.errors ? together : 0);
  if (score === 0) return null;
  return { text: best.text, score: dated > 0 && score < 0.99 ? score + OF_THE_YEAR : score };
}

/** Of each word the better of two standings. */
function merged(a: number, b: number): number {
  let result = 0;
  for (let shift = 0; a >> shift > 0 || b >> shift > 0; shift += 2)
    result |= Math.max((a >> shift) & 3, (b >> shift) & 3) << shift;
  return result;
}

function scoreOf(text: IndexedText, standings: number, question: Question, isDated: boolean): number {
  const itself = text.told === question.told ? ITSELF[text.field] : undefined;
  if (itself !== undefined) return itself;
  const band = bandOf(standings, question);
  if (band === 0) return 0;
  const { least, share } = WEIGHTS[text.field];
  const named = text.field === 'NAME' && isDated;
  const within = named ? NAME_OF_VOTE : least + share * Math.min(1, question.letters / text.letters);
  return band < BANDS.errors ? band * (1 + within) * 0.8 : band + within;
}

/** In which band the words stand; where some are missing, the share that stands there, of the lowest band. */
function bandOf(standings: number, { words, weights, year }: Question): number {
  let least = WHOLE as number;
  let there = 0;
  let sum = 0;
  for (let bit = 0; bit < words.length; bit += 1) {
    const standing = (standings >> (2 * bit)) & 3;
    // A year narrows, and says nothing by itself.
    const weight = year?.bit === bit ? 0 : (weights[bit] as number);
    sum += weight;
    // A word with typing errors says less, where others are missing.
    if (standing > 0) there += standing >= BEGINS ? weight : weight / 2;
    least = Math.min(least, standing);
  }
  if (least === WHOLE) return BANDS.whole;
  if (least === BEGINS) return BANDS.begins;
  if (least > 0) return BANDS.errors;
  const share = there / sum;
  return share < ENOUGH ? 0 : BANDS.errors * share;
}

/** The best first; among equals the newest; what has no date comes before what has one. */
function inOrder(a: Hit, b: Hit): number {
  if (a.score !== b.score) return b.score - a.score;
  const [left, right] = [a.latest ?? '~', b.latest ?? '~'];
  if (left !== right) return left < right ? 1 : -1;
  if (a.matched !== b.matched) return a.matched < b.matched ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
