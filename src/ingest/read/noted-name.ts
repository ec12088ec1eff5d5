/** Marks of footnotes after a name: stars, daggers, raised figures, and a number or one of the first letters in brackets. */
const FOOTNOTES = /(?:\s*(?:[*†‡§¹²³⁰-⁹]+|\[(?:\d{1,2}|[a-c])\]|\((?:\d{1,2}|[a-c])\)))+$/u;

/** A name with another one in brackets behind it. */
const TWO_NAMES = /^(.+?)\s*\(([^()]+)\)$/;

/** The state of a name that has footnotes behind it, or another name of the same state in brackets, as `Türkiye (Turkey)`; null where the two are not of one state. */
export function codeOfNoted(name: string, codeOf: (name: string) => string | null): string | null {
  const text = name.trim();
  const bare = text.replace(FOOTNOTES, '');
  if (bare !== text && bare !== '') return codeOf(bare) ?? codeOfNoted(bare, codeOf);
  const [, first = '', second = ''] = TWO_NAMES.exec(text) ?? [];
  if (second === '') return null;
  const code = codeOf(first);
  return code !== null && code === codeOf(second) ? code : null;
}
