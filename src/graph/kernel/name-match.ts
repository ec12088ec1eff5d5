/** Letters that have no mark to take off, and what they are written as without. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

/** A text as it is compared: in lower case, without marks. */
export const foldedText = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøđðþłı]/g, (letter) => PLAIN[letter] ?? letter);

/** The words of a text, foldedText: what is neither letter nor digit stands between them. */
export const wordsOf = (text: string): string[] => foldedText(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** How many letters of a word may be wrong for it still to be meant: none of two, one of five, two of more. */
export const toleratedErrors = (word: string): number => (word.length < 3 ? 0 : word.length < 6 ? 1 : 2);

/**
 * How well a name answers to what somebody typed, from 0 (not at all) to 1 (the same but for case, marks and punctuation). The bands do not
 * overlap: every word is a word of the name (above 0.75), begins one (above 0.5), is one but for typing errors (above 0.25); else at least half
 * of the words are or begin one. Within a band, the more of the name was typed, and the fewer the errors, the better.
 */
export function likeness(typed: readonly string[], name: readonly string[]): number {
  if (typed.length === 0 || name.length === 0) return 0;
  if (typed.join(' ') === name.join(' ')) return 1;
  const found = typed.map((word) => closest(word, name)).filter((one) => one !== null);
  const share = Math.min(1, length(typed) / length(name));
  if (found.length < typed.length) {
    const sure = found.filter(({ distance }) => distance === 0).length;
    return sure * 2 >= typed.length ? (0.25 * sure) / typed.length : 0;
  }
  const errors = found.reduce((sum, { distance }) => sum + distance, 0);
  if (errors > 0) return 0.26 + (0.22 * share) / (1 + errors);
  return (found.every(({ whole }) => whole) ? 0.76 : 0.51) + 0.22 * share;
}

type Closest = { readonly distance: number; readonly whole: boolean };

/** How a word stands in a name: as one of its words, as the beginning of one, or with errors; null when it does not. */
function closest(word: string, name: readonly string[]): Closest | null {
  if (name.includes(word)) return { distance: 0, whole: true };
  if (name.some((other) => other.startsWith(word))) return { distance: 0, whole: false };
  const distance = Math.min(...name.map((other) => editDistance(word, other)));
  return distance <= toleratedErrors(word) ? { distance, whole: true } : null;
}

const length = (words: readonly string[]): number => words.join('').length;

/** How many characters must be put in, taken out or exchanged to make one text of the other (Levenshtein 1966). */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const exchange = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(exchange, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
