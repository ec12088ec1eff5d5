import { wordsOf } from '../kernel/name-match.ts';
import { type SearchIndex, type Standing, tellingWords } from './search-index.ts';

/** What was typed, as it is held against the texts. */
export type Question = {
  /** The words that say something, and the days and months, each written as `2022-03-02` or `2022-03`. */
  readonly words: readonly string[];
  /** In which texts each word stands, and how. */
  readonly places: readonly ReadonlyMap<number, Standing>[];
  /** How much each word says: the rarer, the more; one that stands nowhere says little, and one that is a date nothing. */
  readonly weights: readonly number[];
  /** All words as they were typed, joined by spaces. */
  readonly told: string;
  readonly letters: number;
  /** The years, months and days that were asked for, with their places among the words: any of them is right. */
  readonly dates: readonly { readonly text: string; readonly bit: number }[];
};

/** More words than these say nothing more. */
const MOST = 15;

/** How a text is read: with typing errors looked for even in words that stand somewhere as they are; with the words of a day as words. */
export type Reading = { readonly forgiving?: boolean; readonly asWords?: boolean };

/** A text as a question to an index. */
export function questionOf(
  index: SearchIndex,
  text: string,
  { forgiving = false, asWords = false }: Reading,
): Question {
  const { dates: days, rest } = asWords ? { dates: [], rest: text } : datesIn(text);
  const typed = tellingWords(text);
  const left = days.length === 0 ? typed : wordsOf(rest).length === 0 ? [] : tellingWords(rest);
  const words = [...new Set([...left, ...days])].slice(0, MOST);
  // A single letter begins a word only where somebody is still typing it.
  const begins = (word: string) => word.length > 1 || word === words.at(-1);
  const places = words.map((word) =>
    days.includes(word) ? new Map() : index.find(word, { begins: begins(word), forgiving }),
  );
  const dates = words.flatMap((text, bit) => (days.includes(text) || isYear(text) ? [{ text, bit }] : []));
  // A year alone is looked for in the words.
  const narrowing = words.length === 1 && days.length === 0 ? [] : dates;
  return {
    words,
    places,
    weights: places.map(({ size }, place) => {
      if (narrowing.some(({ bit }) => bit === place)) return 0;
      return size === 0 ? 1 : Math.log(2 + index.texts.length / size);
    }),
    told: typed.join(' '),
    letters: words.join('').length,
    dates: narrowing,
  };
}

/** Whether a word is a year of the record. */
export const isYear = (word: string): boolean => /^(19[4-9]\d|20\d\d)$/.test(word);

/** More spellings than these are not tried. */
const MOST_SPELLINGS = 8;
/** A state's name has no more words than these, as it is typed beside others. */
const LONGEST_NAME = 4;

/**
 * A text, and what else it may be in the words of the index: `cyber crime` is `cybercrime` too, `nonproliferation` is `non proliferation`, and a state beside
 * other words has its other names, so that `Burma 2021` is `Myanmar 2021`.
 */
export function spellingsOf(index: SearchIndex, text: string): string[] {
  const words = wordsOf(text).slice(0, MOST);
  const instead = (from: number, to: number, other: string) =>
    [...words.slice(0, from), other, ...words.slice(to)].join(' ');
  const joined = words.slice(1).flatMap((word, place) => {
    const both = `${words[place]}${word}`;
    return /^\p{L}{6,}$/u.test(both) && index.has(both) ? [instead(place, place + 2, both)] : [];
  });
  const split = words.flatMap((word, place) =>
    index.has(word) ? [] : splitsOf(index, word).map((parts) => instead(place, place + 1, parts)),
  );
  const renamed = words.flatMap((_, from) =>
    Array.from({ length: LONGEST_NAME }, (_, length) => from + length + 1)
      .filter((to) => to <= words.length && to - from < words.length)
      .flatMap((to) => index.otherNames(words.slice(from, to).join(' ')).map((name) => instead(from, to, name))),
  );
  return [text, ...new Set([...joined, ...split, ...renamed])].slice(0, MOST_SPELLINGS);
}

/** A word as two that the index has, of three letters or more. */
const splitsOf = (index: SearchIndex, word: string): string[] =>
  Array.from({ length: Math.max(0, word.length - 5) }, (_, place) => [word.slice(0, place + 3), word.slice(place + 3)])
    .filter((parts) => parts.every((part) => index.has(part)))
    .map((parts) => parts.join(' '));

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const YEAR = '(?<year>19[4-9]\\d|20\\d\\d)';
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';
/** The forms of a day, and then those of a month. */
const FORMS = [
  `${YEAR}-(?<number>\\d\\d)-${DAY}`,
  `${DAY} (?:of )?${MONTH},? ${YEAR}`,
  `${MONTH} ${DAY},? ${YEAR}`,
  `${YEAR}-(?<number>0[1-9]|1[0-2])`,
  `${MONTH},? ${YEAR}`,
].map((form) => new RegExp(`(?<![\\w/.-])${form}(?![\\w/-])`, 'gi'));

/** The days and months in a text, as `2022-03-02` and `2022-03`, and the text without them. */
export function datesIn(text: string): { readonly dates: readonly string[]; readonly rest: string } {
  const dates: string[] = [];
  let rest = text;
  for (const form of FORMS)
    rest = rest.replace(form, (...found) => {
      const { year, month = '', number, day } = found.at(-1) as Record<string, string | undefined>;
      const place = number ?? `${MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1}`;
      dates.push([year, place, ...(day === undefined ? [] : [day])].map((part) => part?.padStart(2, '0')).join('-'));
      return ' ';
    });
  return { dates, rest };
}
