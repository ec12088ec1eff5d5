/** Words that come and go in a title from year to year. */
const SMALL = new Set('a all an and as at by for from in it its of on the their to with'.split(' '));
/** What is no part of what a title is about: whose report it is on, and that `neo-Nazism` was put beside `Nazism`. */
const ASIDE = /[:;,] *(?:report|note) (?:of|by) the .*$|\bneo-|['’]/g;

/**
 * What the titles of one series of votes have in common, whatever their articles, years, capitals, hyphens, doubled letters and endings: `fueling`
 * and `fuelling`, `Unites States` and `United States` are the same. Empty where a title has no words.
 */
export function seriesOf(title: string): string {
  const plain = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(ASIDE, '');
  const words = (plain.match(/[a-z]+|\d+/g) ?? []).filter(
    (word) => !SMALL.has(word) && !/^(?:18|19|20)\d\d$/.test(word),
  );
  return [...new Set(words.map(stemOf))].join(' ');
}

const stemOf = (word: string): string =>
  word
    .replace(/([a-z])\1/g, '$1')
    .replace(/(?<=...)(?:e[sd]|[sd])$/, '')
    .replace(/(?<=...)e$/, '');
