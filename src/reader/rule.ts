import type { Predicate } from '../graph/predicate.ts';
import { type Match, matchesIn } from './mention.ts';
import type { Reading } from './reading.ts';
import type { Sentence } from './sentence.ts';
import { overlap, type Span } from './span.ts';
import type { Voice } from './voice.ts';
import { stemsOf, wordsIn } from './words.ts';

/** What a rule has found: a claim without its key, and where it is written. */
export type Found = {
  readonly subject: string;
  readonly object?: string;
  readonly value?: string;
  readonly number?: number;
  readonly when?: { edtf: string; earliest?: string; latest: string };
  readonly value_kind?: 'UNKNOWN';
  readonly polarity?: 'NEGATED';
  readonly qualifiers?: Readonly<Record<string, string>>;
  readonly about?: readonly string[];
  readonly open_list?: true;
  /** A sentence made of its parts. */
  readonly text: string;
  readonly places: readonly Span[];
  /** Who says it, where it is not the article. */
  readonly voice?: Voice | undefined;
  readonly at?: string | undefined;
  readonly via?: string | undefined;
  /** Whether it is concluded, and not said. */
  readonly inferred?: true;
};

/** A rule: how it is called, what it finds, and how often it is right on the articles whose claims are known. */
export type Rule = {
  readonly name: string;
  readonly predicate: Predicate;
  readonly confidence: number;
  find(reading: Reading): Found[];
};

/** What a pattern finds in all sentences, outside quotations unless said. */
export function each(
  reading: Reading,
  pattern: RegExp,
  found: (match: Match, sentence: Sentence) => readonly Found[],
  { quoted = false } = {},
): Found[] {
  return reading.sentences.flatMap((sentence) =>
    matchesIn(sentence, pattern)
      .filter((match) => quoted || !reading.quotations.some((one) => overlap(one, match)))
      .flatMap((match) => found(match, sentence)),
  );
}

/** The place from one offset to another, without blanks and marks at its ends. */
export function placeOf({ text }: Reading, start: number, end: number): Span {
  const part = text.slice(start, end);
  const lead = (part.match(/^[\s“”"«»„,;]+/) ?? [''])[0].length;
  const tail = (part.slice(lead).match(/[\s“”"«»„,;.]+$/) ?? [''])[0].length;
  return { start: start + lead, end: end - tail };
}

/** The rest of a sentence behind a place, up to where its clause ends. */
export const restOf = ({ text }: Reading, sentence: Sentence, from: number): string => text.slice(from, sentence.end);
export const clauseOf = (rest: string): string =>
  rest.split(/[;:“”]|, (?:and|but|which|while|with|who|said|saying|in compliance)\b|\. /)[0] ?? '';

/** So many words say what a place is about. */
const KEYWORDS = 6;

/**
 * What a place is about, by the words of it that say most: a rule cannot say it in other words, and must not say it in those of the article. Whoever accepts it can.
 * `without` are names of which the claim speaks anyway.
 */
export function aboutOf({ text }: Reading, { start, end }: Span, without: readonly string[] = []): string {
  const seen = new Set(without.flatMap(stemsOf));
  const words = wordsIn(text.slice(start, end)).filter(({ text: word, folded }) => {
    const [stem] = stemsOf(word);
    const tells = stem !== undefined && folded.length >= 5 && !seen.has(stem) && !/(?:ly|ing)$/.test(folded);
    if (stem !== undefined) seen.add(stem);
    return tells;
  });
  return words.length === 0
    ? 'unnamed'
    : words
        .slice(0, KEYWORDS)
        .map(({ text: word }) => word)
        .sort()
        .join(', ');
}
