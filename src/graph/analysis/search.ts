import type { AsOf } from '../kernel/as-of.ts';
import { wasSo } from '../kernel/times.ts';
import { BEGINS, type IndexedText, type SearchIndex, WHOLE } from './search-index.ts';
import { type Question, questionOf, type Reading, spellingsOf } from './search-question.ts';
import { type SymbolAsked, symbolAsked } from './search-symbol.ts';
import type { Field, Findable, Searchable } from './searchable.ts';

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
  MEETING: { least: 0.02, share: 0 },
  TITLE: { least: 0.02, share: 0 },
  DESCRIPTION: { least: 0.015, share: 0 },
  AGENDA: { least: 0.01, share: 0 },
  SUBJECT: { least: 0.01, share: 0 },
  SENTENCE: { least: 0.02, share: 0 },
  QUOTATION: { least: 0.015, share: 0 },
};
/** What a name of a vote is worth, whatever is left of it: the newest comes first of all that are known by the words. */
const NAME_OF_VOTE = 0.04;
/** Where the bands begin: every word is a word of the text, begins one, is one but for typing errors; else some words are missing. */
const BANDS = { whole: 0.75, begins: 0.5, errors: 0.25 };
/** What a text is worth that is the question itself, by its field; other texts are worth no more than for their words. */
const ITSELF: Partial<Record<Field, number>> = { NAME: 1, CODE: 1, SYMBOL: 1, MEETING: 1, TITLE: 0.995 };
/** What stands behind the same of a whole text. */
const BEHIND = 0.005;
/** What goes before the same that has the year in its words and not in its date. */
const OF_THE_YEAR = 0.004;
/** How much of the words, by their weight, must stand in a text when not all do. */
const ENOUGH = 0.5;

/** What was found in one text: of each word how it stands there, two bits for each. */
type Found = { readonly text: IndexedText; readonly standings: number };

/**
 * All that answers a text, the best first; among equals the newest. `types` keeps to types of nodes. A year, a month or a day keeps to what has it in its
 * date or in its words. What is voted on is found as its votes, unless only it is asked for.
 */
export function search(index: SearchIndex, text: string, types: readonly string[] | null, asOf: AsOf): Hit[] {
  const symbol = symbolAsked(index, text);
  const hits = (reading: Reading) =>
    bestOfEach(
      (symbol.alone ? [text] : spellingsOf(index, text)).flatMap((spelling) =>
        hitsOf(index, questionOf(index, spelling, reading), symbol, types, asOf),
      ),
    ).sort(inOrder);
  const strict = hits({});
  if (symbol.alone || (strict[0]?.score ?? 0) >= BANDS.begins) return strict;
  const forgiving = hits({ forgiving: true });
  return forgiving.length > 0 ? forgiving : hits({ asWords: true });
}

/** Of each thing the best hit. */
function bestOfEach(hits: readonly Hit[]): Hit[] {
  const best = new Map<string, Hit>();
  for (const hit of hits) if ((best.get(hit.id)?.score ?? 0) < hit.score) best.set(hit.id, hit);
  return [...best.values()];
}

function hitsOf(
  index: SearchIndex,
  question: Question,
  symbol: SymbolAsked,
  types: readonly string[] | null,
  asOf: AsOf,
): Hit[] {
  const later = new Set(asOf.later);
  const byOwner = new Map<number, Found[]>();
  for (const [place, standings] of standingsOf(index, question)) {
    const text = index.texts[place] as IndexedText;
    if (!wasSo(text.times, asOf) || !symbol.fits(text)) continue;
    const found = byOwner.get(text.owner);
    if (found === undefined) byOwner.set(text.owner, [{ text, standings }]);
    else found.push({ text, standings });
  }
  const hits: Hit[] = [];
  for (const owner of new Set([...byOwner.keys(), ...symbol.owners.keys()])) {
    const searchable = index.searchables[owner] as Searchable;
    const found = byOwner.get(owner) ?? [];
    for (const { id, type, latest } of findables(searchable, types, asOf)) {
      if (later.has(id)) continue;
      const best = bestOf(found, question, latest);
      const bySymbol = symbol.owners.get(owner) ?? 0;
      const score = Math.max(best?.score ?? 0, bySymbol);
      if (score === 0) continue;
      const text =
        bySymbol === score || best === null
          ? (searchable.texts.find(({ field }) => field === 'SYMBOL') ?? searchable.texts[0])
          : best.text;
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
  return hits;
}

/** Of each text in which a word stands, how all words stand in it. */
function standingsOf(index: SearchIndex, { places, words, dates }: Question): Map<number, number> {
  // A day without a word is meant of all that has it.
  if (words.length === dates.length) return new Map(index.firstTexts.map((place) => [place, 0]));
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

/** The best of the texts, with its score; all texts together stand for the best one where the words are spread over them. Null when none answers. */
function bestOf(
  found: readonly Found[],
  question: Question,
  latest: string | null,
): { text: IndexedText; score: number } | null {
  const { dates } = question;
  const isOfDate = latest !== null && dates.some(({ text }) => latest.startsWith(text));
  // Of several dates any is right: one that is there stands for all.
  const dated = (standings: number): number => {
    const best = isOfDate ? WHOLE : Math.max(...dates.map(({ bit }) => (standings >> (2 * bit)) & 3));
    return dates.reduce((all, { bit }) => all | (best << (2 * bit)), standings);
  };
  const all = dated(found.reduce((standings, one) => merged(standings, one.standings), 0));
  // A date narrows: what has another one is not meant, unless its words say it.
  if (latest !== null && dates.some(({ bit }) => ((all >> (2 * bit)) & 3) === 0)) return null;
  let best: { text: IndexedText; score: number } | null = null;
  for (const { text, standings } of found) {
    const score = scoreOf(text, dated(standings), question, latest !== null);
    if (best === null || score > best.score) best = { text, score };
  }
  if (best === null) return null;
  const together = bandOf(all, question);
  const score = Math.max(best.score, together >= BANDS.errors ? together : 0);
  if (score === 0) return null;
  return { text: best.text, score: isOfDate && score < 0.99 ? score + OF_THE_YEAR : score };
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
  // A meeting is meant by its whole symbol.
  if (band === 0 || (text.field === 'MEETING' && band < BANDS.whole)) return 0;
  // Days say nothing of a text.
  if (question.words.length === question.dates.length) return band;
  const { least, share } = WEIGHTS[text.field];
  const named = text.field === 'NAME' && isDated;
  const within = named ? NAME_OF_VOTE : least + share * Math.min(1, question.letters / text.letters);
  return band < BANDS.errors ? band * (1 + within) * 0.8 : band + within;
}

/** In which band the words stand; where some are missing, the share that stands there, of the lowest band. */
function bandOf(standings: number, { words, weights }: Question): number {
  let least = WHOLE as number;
  let there = 0;
  let sum = 0;
  for (let bit = 0; bit < words.length; bit += 1) {
    const standing = (standings >> (2 * bit)) & 3;
    const weight = weights[bit] as number;
    sum += weight;
    // A word with typing errors says less, where others are missing.
    if (standing > 0) there += standing >= BEGINS ? weight : weight / 2;
    least = Math.min(least, standing);
  }
  if (least === WHOLE) return BANDS.whole;
  if (least === BEGINS) return BANDS.begins;
  if (least > 0) return BANDS.errors;
  const share = there / sum;
  return share >= ENOUGH ? BANDS.errors * share : 0;
}

/** The best first; among equals the newest; what has no date comes before what has one. */
function inOrder(a: Hit, b: Hit): number {
  if (a.score !== b.score) return b.score - a.score;
  const [left, right] = [a.latest ?? '~', b.latest ?? '~'];
  if (left !== right) return left < right ? 1 : -1;
  if (a.matched !== b.matched) return a.matched < b.matched ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
