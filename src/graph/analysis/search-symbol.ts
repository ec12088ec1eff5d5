import { draftKey } from '../kernel/body-symbol.ts';
import { wordsOf } from '../kernel/name-match.ts';
import { symbolKey } from '../kernel/symbol.ts';
import { parseUrn, urn } from '../kernel/urn.ts';
import { type IndexedText, type SearchIndex, tellingWords } from './search-index.ts';
import { isYear } from './search-question.ts';
import type { Searchable } from './searchable.ts';

/** What a text says as a symbol, or as the number of a resolution. */
export type SymbolAsked = {
  /** The things that it names, each with its value. */
  readonly owners: ReadonlyMap<number, number>;
  /** It is the symbol of a document and nothing else: only what it names, and what carries it, is meant. */
  readonly alone: boolean;
  /** Whether a text can be meant by it: one that carries the symbol, and no symbol of another body. */
  fits(text: IndexedText): boolean;
};

/** What a part of the text is worth whose symbol was asked for. */
const PART_OF_TEXT = 0.99;
/** How much less the next part of it is worth. */
const NEXT_PART = 0.0001;
/** What a resolution is worth that has the number alone, `A/RES/181(II)`, and how much more one that has a name in use. */
const OF_THE_NUMBER = 0.96;
const NAMED = 0.001;

/** `A/77/L.5`, `S/PV.8979`, `A/RES/181(II)A`, `S/RES/2323 (2016)`. */
const DOCUMENT = /^[a-z]{1,5}(?:\/[\w.()[\]*-]+)+(?: ?\([ivxlc\d]+\))?(?: ?\[?[a-z]\]?)?[.,;:]?$/i;

/** The Security Council has a resolution of any number one day, whether or not it is known in which year. */
const COUNCIL = /^(?:S\/RES\/|(?:UN)?SCR? |(?:UN )?Security Council ).*\d/i;

/** What a text asks for by a symbol; one that is none keeps nothing out. */
export function symbolAsked(index: SearchIndex, text: string): SymbolAsked {
  const asked = text.trim();
  const key = symbolKey(asked) ?? draftKey(asked);
  const alone = DOCUMENT.test(asked) && /\d/.test(asked);
  const body = key === null ? (COUNCIL.test(asked) ? 'sc' : null) : bodyIn(key);
  const words = ` ${wordsOf(asked).join(' ')} `;
  return {
    owners: key !== null ? ofKey(index, key) : alone || body !== null ? new Map() : ofNumber(index, asked),
    alone,
    fits: ({ field, owner, text }) => {
      if (field === 'SYMBOL' && body !== null && bodyOf(index.searchables[owner] as Searchable) !== body) return false;
      return !alone || ` ${wordsOf(text).join(' ')} `.includes(words);
    },
  };
}

/** The body of a key: the first part of `sc/2016/2323`. */
const bodyIn = (key: string): string => key.slice(0, key.indexOf('/'));
const bodyOf = ({ thing }: Searchable): string => bodyIn(parseUrn(thing.id)?.key ?? '');

/** The text of a key itself, then its parts and the votes on them, those first of which the day is known. */
function ofKey(index: SearchIndex, key: string): Map<number, number> {
  const id = urn('resolution', key);
  const itself = index.ownerOf(id);
  const parts = [...index.ownersFrom(`${id}-`), ...index.ownersFrom(`${id}/`)]
    .map((owner) => ({ owner, thing: index.searchables[owner] as Searchable }))
    .sort((a, b) => Number(isDated(b.thing)) - Number(isDated(a.thing)) || inParts(a.thing.thing.id, b.thing.thing.id));
  return new Map([
    ...parts.map(({ owner }, place) => [owner, PART_OF_TEXT - place * NEXT_PART] as const),
    ...(itself === undefined ? [] : [[itself, 1] as const]),
  ]);
}

/** The resolutions that a number alone names, as those of the Security Council, and of the General Assembly until 1976, have it; `2023` is a year. */
function ofNumber(index: SearchIndex, asked: string): Map<number, number> {
  const [number = '', ...others] = tellingWords(asked);
  if (others.length > 0 || !/^\d+$/.test(number) || isYear(asked)) return new Map();
  const symbol = new RegExp(`^[AS]/RES/${number}\\s*\\(`);
  const owners = [...index.find(number, { begins: false, forgiving: false }).keys()].flatMap((place) => {
    const { field, text, owner } = index.texts[place] as IndexedText;
    return field === 'SYMBOL' && symbol.test(text) ? [owner] : [];
  });
  return new Map(owners.map((owner) => [owner, OF_THE_NUMBER + (isNamed(index, owner) ? NAMED : 0)]));
}

const isNamed = (index: SearchIndex, owner: number): boolean =>
  (index.searchables[owner] as Searchable).texts.some(({ field }) => field === 'NAME');

/** Whether the day of a vote on it is known. */
const isDated = ({ votes }: Searchable): boolean =>
  votes.some(({ begun, latest }) => begun !== null && begun === latest);

/** `b` before `b/para-2` before `b/para-10`. */
const inParts = new Intl.Collator('en', { numeric: true }).compare;
