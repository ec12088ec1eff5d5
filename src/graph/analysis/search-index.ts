import { setImmediate } from 'node:timers/promises';
import type { Graph } from '../kernel/graph.ts';
import { editDistance, toleratedErrors, wordsOf } from '../kernel/name-match.ts';
import { type Searchable, type SearchText, searchables } from './searchable.ts';

/** A text that can be searched, by its words. */
export type IndexedText = SearchText & {
  /** Where the searchable is in the index. */
  readonly owner: number;
  /** Its words without those that say nothing, joined by spaces. */
  readonly told: string;
  /** How many letters these words have. */
  readonly letters: number;
};

/** How a word that was typed stands in a text: as a word of it, as the beginning of one, or as one but for typing errors; 0 is not at all. */
export const ERRORS = 1;
export const BEGINS = 2;
export const WHOLE = 3;
export type Standing = 0 | typeof ERRORS | typeof BEGINS | typeof WHOLE;

/** From how many letters on, and with how many more at its end, a word is still the same: `settlement` and `settlements`, `Israel` and `Israeli`. */
const INFLECTED = 5;
const ENDING = 2;

/** In so few texts a word may stand by an error of the source; in so many more stands what it is meant for. */
const FEW = 10;
const MANY_MORE = 50;
/** Shorter words have too many that are like them; in less than so many letters two errors must be two letters that have changed places. */
const TYPED = 6;
const LONG = 10;
/** What stands in one of these fields is no error. */
const NAMES: ReadonlySet<string> = new Set(['NAME', 'CODE']);

/** Words that say nothing of what is meant, as long as there are others. */
const EMPTY = new Set(
  [
    'a an and at by for from in of on or the to with against between its their',
    'd de la',
    'resolution resolutions res vote votes voting un unga unsc ga sc',
  ]
    .join(' ')
    .split(' '),
);

/** The words by which something is looked for or found. */
export function tellingWords(text: string): string[] {
  const words = wordsOf(text);
  const told = words.filter((word) => !EMPTY.has(word));
  return told.length === 0 ? words : told;
}

/** The number of an ordinal: `77th` is found as `77` too. */
const numberOf = (word: string): string[] => /^(\d+)(?:st|nd|rd|th)$/.exec(word)?.slice(1) ?? [];

/** All texts of a graph in memory, by their words: a search looks up each word, and reads nothing. */
export class SearchIndex {
  readonly searchables: Searchable[] = [];
  readonly texts: IndexedText[] = [];
  /** The place of the first text of each searchable that it has at all times. */
  readonly firstTexts: number[] = [];
  /** The searchables by the ids of their things. */
  readonly #byId = new Map<string, number>();
  /** All names of each state, by each of them. */
  readonly #namesOfStates = new Map<string, readonly string[]>();
  /** In which texts a word stands, by their places. */
  readonly #places = new Map<string, number[]>();
  /** All words in order, for finding those that begin with something, and the letters of each; made at the first search. */
  #ordered: { readonly words: readonly string[]; readonly letters: Int32Array } | undefined;

  add(searchable: Searchable): void {
    const owner = this.searchables.push(searchable) - 1;
    this.#byId.set(searchable.thing.id, owner);
    if (searchable.thing.type === 'State') this.#noteNames(searchable);
    const seen = new Set<string>();
    for (const text of searchable.texts) {
      const words = tellingWords(text.text);
      const told = words.join(' ');
      // The first field that has these words stands for all.
      if (told === '' || (text.times === null && seen.has(told))) continue;
      seen.add(told);
      const place = this.texts.push({ ...text, owner, told, letters: told.length - words.length + 1 }) - 1;
      if (text.times === null && this.texts[this.firstTexts.at(-1) ?? -1]?.owner !== owner) this.firstTexts.push(place);
      for (const word of new Set([...words, ...words.flatMap(numberOf)])) {
        const places = this.#places.get(word);
        if (places === undefined) this.#places.set(word, [place]);
        else places.push(place);
      }
    }
    this.#ordered = undefined;
  }

  #noteNames({ texts }: Searchable): void {
    const names = [...new Set(texts.flatMap(({ field, text }) => (field === 'NAME' ? [wordsOf(text).join(' ')] : [])))];
    for (const name of names) this.#namesOfStates.set(name, names);
  }

  /** The other names of the state that has this one, all in lower case without marks, those first by which most is found; none where no state has it. */
  otherNames(name: string): string[] {
    const found = (other: string) =>
      Math.min(...tellingWords(other).map((word) => this.#places.get(word)?.length ?? 0));
    return (this.#namesOfStates.get(name) ?? []).filter((other) => other !== name).sort((a, b) => found(b) - found(a));
  }

  /** Whether a word stands in a text as it is. */
  has(word: string): boolean {
    return this.#places.has(word);
  }

  /** Where the searchable of this thing is; undefined where there is none. */
  ownerOf(id: string): number | undefined {
    return this.#byId.get(id);
  }

  /** Where the searchables are whose ids begin so. */
  ownersFrom(start: string): number[] {
    return [...this.#byId].flatMap(([id, owner]) => (id.startsWith(start) ? [owner] : []));
  }

  /** The texts with a word, and how it stands in them: `begins` looks at longer words too, typing errors are looked for where it stands in none as it is, or `forgiving` says so. */
  find(word: string, { begins, forgiving }: { begins: boolean; forgiving: boolean }): Map<number, Standing> {
    const found = new Map<number, Standing>();
    const note = (as: string, standing: Standing) => {
      for (const place of this.#places.get(as) ?? []) if (!found.has(place)) found.set(place, standing);
    };
    note(word, WHOLE);
    if (word.length > INFLECTED && word.endsWith('s')) note(word.slice(0, -1), WHOLE);
    for (const longer of begins ? this.#beginning(word) : [])
      note(longer, word.length >= INFLECTED && longer.length - word.length <= ENDING ? WHOLE : BEGINS);
    const others = found.size === 0 || forgiving ? this.#like(word) : this.#meantBy(word, [...found.keys()]);
    for (const other of others) note(other, ERRORS);
    return found;
  }

  /** What a word may be meant for that few texts have, and no name: words of very many more, as `goverment`, which sources have too, is `government`. */
  #meantBy(word: string, places: readonly number[]): string[] {
    if (word.length < TYPED || places.length > FEW) return [];
    if (places.some((place) => NAMES.has((this.texts[place] as IndexedText).field))) return [];
    return this.#like(word, (other, errors) => {
      if ((this.#places.get(other) as number[]).length < MANY_MORE * places.length) return false;
      return other[0] === word[0] && (errors === 1 || word.length >= LONG || ordered(word) === ordered(other));
    });
  }

  /** The longer words that begin with a word; what ends in a digit begins none. */
  #beginning(word: string): string[] {
    if (/\p{N}$/u.test(word)) return [];
    const { words } = this.#inOrder();
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((words[middle] as string) < word) low = middle + 1;
      else high = middle;
    }
    const found: string[] = [];
    for (let at = low; words[at]?.startsWith(word); at += 1) if (words[at] !== word) found.push(words[at] as string);
    return found;
  }

  /** The words that a word with typing errors may be, of those that may be meant: the ones with the fewest. */
  #like(word: string, mayBe: (other: string, errors: number) => boolean = () => true): string[] {
    let errors = /\p{N}/u.test(word) ? 0 : toleratedErrors(word);
    if (errors === 0) return [];
    const { words, letters } = this.#inOrder();
    const own = lettersOf(word);
    let found: string[] = [];
    for (const [place, other] of words.entries()) {
      if (Math.abs(other.length - word.length) > errors) continue;
      // Each error puts in one letter and takes out another at the most.
      if (ones(own ^ (letters[place] as number)) > 2 * errors) continue;
      const distance = editDistance(word, other);
      if (distance > errors || distance === 0) continue;
      // Two errors are believed of a word that begins as it should: "abortion" is no "adoption".
      if (distance > 1 && word.slice(0, SURE) !== other.slice(0, SURE)) continue;
      if (!mayBe(other, distance)) continue;
      if (distance < errors) found = [];
      errors = distance;
      found.push(other);
    }
    return found;
  }

  #inOrder() {
    if (this.#ordered === undefined) {
      const words = [...this.#places.keys()].sort();
      this.#ordered = { words, letters: Int32Array.from(words, lettersOf) };
    }
    return this.#ordered;
  }
}

/** So many letters at its beginning are right in a word with more than one error. */
const SURE = 2;

/** Which letters a word has, as bits. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) % 32);
  return letters;
}

/** The letters of a word in the order of the alphabet. */
const ordered = (word: string): string => [...word].sort().join('');

function ones(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** How many searchables are indexed before others have a turn. */
const AT_ONCE = 250;

/** The index of all texts of the graph as it is now. */
export async function readSearchIndex(graph: Graph): Promise<SearchIndex> {
  const index = new SearchIndex();
  for await (const page of searchables(graph))
    for (const [place, searchable] of page.entries()) {
      index.add(searchable);
      if (place % AT_ONCE === AT_ONCE - 1) await setImmediate();
    }
  return index;
}
