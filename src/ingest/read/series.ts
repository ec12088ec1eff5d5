import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { DATA } from './shipped.ts';

/** Words that come and go in a title from year to year. */
const SMALL = new Set('a all an and as at by for from in it its of on the their to with'.split(' '));
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
/** Until when a mandate is extended: `until 31 Dec. 2025`. */
const DAYS = new RegExp(`\\b\\d{1,2} ${MONTH}\\b|\\b${MONTH}\\b(?=\\.? (?:18|19|20)\\d\\d)`, 'g');
/** What is no part of what a title is about: whose report it is on, that `neo-Nazism` was put beside `Nazism`, and the hyphen of `co-operation`. */
const ASIDE = /[:;,] *(?:report|note) (?:of|by) the .*$|\bneo-|(?<=\bco)-(?=op|or)|['’]/g;

/**
 * What the titles of one series of votes have in common, whatever their articles, years, days, capitals, hyphens, doubled letters and endings: `fueling`
 * and `fuelling`, `Unites States` and `United States` are the same. A title that was put in other words goes on under those, as `data/series/titles.csv`
 * has it, and the heading of an agenda item before a colon is left out. Empty where a title has no words, or is no more than such a heading.
 */
export function seriesOf(title: string): string {
  const [, heading = '', rest = ''] = /^([^:]+): (.+)$/.exec(title) ?? [];
  let key = wordsIn(LATER.get(wordsIn(heading)) === '' ? rest : title);
  for (let later = LATER.get(key); later !== undefined; later = LATER.get(key)) key = later;
  return key;
}

/** The words of a title that stay from year to year, by their stems. */
function wordsIn(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(ASIDE, '')
    .replace(DAYS, '')
    .replace(/united nations/g, 'un');
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

/** The words of a title, and of the one under which its series goes on; none for a heading. */
const LATER: ReadonlyMap<string, string> = new Map(
  (parse(readFileSync(join(DATA, 'series', 'titles.csv')), { columns: true }) as { title: string; later: string }[])
    .map(({ title, later }) => [wordsIn(title), wordsIn(later)] as const)
    .filter(([title, later]) => title !== later),
);
