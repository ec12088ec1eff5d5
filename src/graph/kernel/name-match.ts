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

/** Texts of which one is so many characters longer are not compared letter by letter. */
const FAR = 50;

/**
 * How many characters must be put in, taken out or exchanged to make one text of the other (Levenshtein 1966); where one is more than 50 longer, how much
 * longer it is, which is the least that it can be.
 */
export function editDistance(a: string, b: string): number {
  const longer = Math.abs(a.length - b.length);
  if (longer > FAR) return longer;
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
