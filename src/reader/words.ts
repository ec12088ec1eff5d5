import { stemmer } from 'stemmer';
import { foldedText } from '../graph/kernel/name-match.ts';
import type { Span } from './span.ts';

/** A word of a text: as it stands there, and as it is compared. */
export type Word = Span & { readonly text: string; readonly folded: string };

/** A word, or letters with points: `U.N.` is one word. Two long words that have run into each other are two. */
const WORD = /(?:\p{Lu}\.){2,}|\p{Lu}\p{Ll}{4,}(?=\p{Lu}\p{Ll}{4,})|[\p{L}\p{N}]+/gu;

export const wordsIn = (text: string, from = 0): Word[] =>
  [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: from + index,
    end: from + index + word.length,
    text: word,
    folded: foldedText(word).replaceAll('.', ''),
  }));

/** Words that say nothing of what a name or a phrase is about. */
const EMPTY = new Set(
  `a about against an and any are as at between into be been by for from had has have he her his if in into is it its more most new no not of on one or other our over she such that the
  their them then there these they this those to under up was we were what when which while who whom will with would you s t`.split(
    /\s+/,
  ),
);

/** What a phrase is about: the stems of its words, without those that say nothing. */
export const stemsOf = (text: string): string[] =>
  wordsIn(text)
    .filter(({ folded }) => !EMPTY.has(folded))
    .map(({ folded }) => stemmer(folded));

/** Stems, and those of two words beside each other that are one word elsewhere: `cyber crime` is `cybercrime` too. */
export function withJoined(stems: readonly string[], vocabulary: ReadonlySet<string>): string[] {
  return stems.flatMap((stem, place) => {
    const both = stemmer(`${stem}${stems[place + 1] ?? ''}`);
    return place + 1 < stems.length && vocabulary.has(both) ? [stem, both] : [stem];
  });
}

/** The key of an id, made of a name: of its first words, as many as fit. */
export const slugOf = (name: string, longest = 48): string => {
  let slug = '';
  for (const { folded } of wordsIn(name)) {
    const plain = folded.replace(/[^a-z0-9]/g, '');
    if (plain === '' || slug.length + plain.length + 1 > longest) continue;
    slug += slug === '' ? plain : `-${plain}`;
  }
  return slug === '' ? 'unnamed' : slug;
};

/** The initials of a name: of all words that begin with a capital. */
export const initialsOf = (name: string): string =>
  wordsIn(name)
    .filter(({ text }) => /^\p{Lu}/u.test(text))
    .map(({ text }) => text[0])
    .join('');

export const upperFirst = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
