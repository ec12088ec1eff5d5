/** Names that keep their letters, as in `Security Council`, and what shortenings stand for, as in `comm` for committee. */
export type Spellings = { readonly names: readonly string[]; readonly shortenings: ReadonlyMap<string, string> };

type Word = { readonly before: string; readonly word: string; readonly after: string };
type Name = { readonly words: readonly string[]; readonly shown: readonly string[] };

const PARTS = /^(["“”'([]*)(.*?)([)\]"“”',.;:!?]*)$/s;
const SYMBOL = /^(?:[A-Z]{1,2}(?:\/[A-Z0-9.()-]+)+|[A-Z]\/\S+|L\.\d+\S*|(?:ADD|REV|CORR)\.?\d[\d,-]*)$/;
const DOTTED = /^(?:[A-Z]\.)+[A-Z]?\.?(?:'S)?$/;
const NUMERAL = /^(?=[IVXLC]{2,})X{0,3}(?:IX|IV|V?I{0,3})$|^(?:ES|S)-[IVX]+$/;
const ORDINAL = /^(?:1ST|2ND|3RD|4TH|5TH|6TH|FIRST|SECOND|THIRD|FOURTH|FIFTH|SIXTH)$/;
const NUMBER = /^\d+$/;
/** After these a single letter is a label, not a word. */
const LABELLED =
  /^(?:part|section|chapter|annex|resol(?:ution)?|draft|para(?:graph)?|art(?:icle)?|sub-paragraph|agenda|recommendation|proposal|type|table|category|item|and|or|title|protocol)$/;
const PARAGRAPH = /^(?:(?:sub-?)?(?:paragraphs?|paras?|parag|articles?|items?|art|\d+|and))$/;
/** A sentence ends before these letters: behind a full stop that is not one of a shortening. */
const BEGINNING =
  /(^|(?<![A-Z]\.)(?<=[a-z\d)][.!?])(?<![ .(][A-Za-z]{3}\.)(?<![ .(][A-Za-z]{2}\.)(?<!\bgov\.)\s+)(["“([]*)([a-zà-ÿ])/g;

/** Sets texts that are written in capitals as sentences: names keep their letters, and shortenings with one meaning are written out. */
export class SentenceCase {
  readonly #names = new Map<string, Name[]>();
  readonly #shortenings: ReadonlyMap<string, string>;

  constructor({ names, shortenings }: Spellings) {
    this.#shortenings = shortenings;
    for (const name of names) {
      const words = name.toLowerCase().match(/[a-zà-ÿ0-9'’().,/-]+/g) ?? [];
      const [first = ''] = words;
      this.#names.set(first, [...(this.#names.get(first) ?? []), { words, shown: name.split(' ') }]);
    }
    for (const all of this.#names.values()) all.sort((a, b) => b.words.length - a.words.length);
  }

  /** The text as a sentence where it is in capitals; else as it is, with a capital first. */
  of(text: string): string {
    return isCapitals(text) ? this.#set(text) : capitalised(text);
  }

  #set(text: string): string {
    const words = (text.match(/\S+/g) ?? []).map((token) => partsOf(this.#writtenOut(token)));
    const set: string[] = [];
    for (let place = 0; place < words.length; ) {
      const name = this.#nameAt(words, place);
      const found = fixed(words, place) ?? name ?? [this.#common(words, place)];
      set.push(...found);
      place += found.length;
    }
    return set.join(' ').replace(BEGINNING, (_, gap, quote, letter) => gap + quote + letter.toUpperCase());
  }

  /** A shortening written out; the full stop that marks it goes. */
  #writtenOut(token: string): string {
    const { before, word, after } = partsOf(token);
    const [, stem = '', genitive = ''] = /^(.*?)('S)?$/.exec(word) ?? [];
    for (const [short, rest] of [
      [stem + after.slice(0, 1), after.slice(1)],
      [stem, after],
    ] as const) {
      const long = this.#shortenings.get(short.toLowerCase());
      if (long !== undefined) return before + long.toUpperCase() + genitive + rest;
    }
    return token;
  }

  /** The words of the longest name that begins here, or undefined. */
  #nameAt(words: readonly Word[], place: number): string[] | undefined {
    const { before, word, after } = words[place] as Word;
    const base = word.toLowerCase();
    const [, stem = '', genitive = ''] = /^(.*?)(['’]s)?$/.exec(base) ?? [];
    const alone = [...(this.#names.get(base) ?? []), ...(genitive ? (this.#names.get(stem) ?? []) : [])];
    for (const { words: wanted, shown } of alone) {
      if (wanted.length === 1) {
        if (wanted[0] === base) return [before + shown[0] + after];
        if (wanted[0] === stem) return [before + shown[0] + genitive + after];
        continue;
      }
      const end = genitive ? null : endOf(words, place, wanted);
      if (end !== null)
        return shown.map((part, of) => {
          const { before, after } = words[place + of] as Word;
          return before + part.replace(/^[(),]+|[(),]+$/g, '') + (of === shown.length - 1 ? end : '') + after;
        });
    }
    return undefined;
  }

  /** A word that is no name: in small letters; of a compound, each part that is a name keeps its own. */
  #common(words: readonly Word[], place: number): string {
    const { before, word, after } = words[place] as Word;
    const base = word.toLowerCase();
    const beside = [words[place - 1]?.word, words[place + 1]?.word];
    if (/^(?:may|march)$/.test(base) && beside.some((other) => other !== undefined && /^\d{1,4}$/.test(other)))
      return before + capitalised(base) + after;
    if (!/^[^-].*-.*[^-]$/.test(word)) return before + base + after;
    const parts = word.split(/(--?)/).map((part) => {
      const name = this.#names.get(part.toLowerCase())?.find(({ words }) => words.length === 1);
      if (name !== undefined) return name.shown[0];
      return NUMERAL.test(part) || DOTTED.test(part) ? part : part.toLowerCase();
    });
    return before + parts.join('') + after;
  }
}

/** What stays as it is wherever it stands: symbols, numerals, labels of one letter, and the committees by number. */
function fixed(words: readonly Word[], place: number): string[] | undefined {
  const { before, word, after } = words[place] as Word;
  const previous = words[place - 1];
  const label = previous?.word.toLowerCase().replace(/\.$/, '') ?? '';
  const next = words[place + 1];
  if (ORDINAL.test(word) && after === '' && next?.word === 'COMMITTEE')
    return [
      before + (/^\d/.test(word) ? word.toLowerCase() : capitalised(word.toLowerCase())),
      `Committee${next.after}`,
    ];
  if (
    before.endsWith('(') &&
    after.startsWith(')') &&
    (/^[A-Z]$/.test(word) || (/^(?:II|III|IV|VI)$/.test(word) && !NUMBER.test(label))) &&
    PARAGRAPH.test(label)
  )
    return [before + word.toLowerCase() + after];
  if (SYMBOL.test(word))
    return [before + word.replace(/\b(?:ADD|REV|CORR)\b/g, (part) => capitalised(part.toLowerCase())) + after];
  if (/^(?:ADD|REV|CORR)$/.test(word) && after === '.' && /^\d/.test(next?.word ?? ''))
    return [before + capitalised(word.toLowerCase()) + after];
  if (DOTTED.test(word) || /^[A-Z](?:\.[A-Z])+$/.test(word)) return [before + word.replace(/'S$/, "'s") + after];
  if (NUMERAL.test(word) || /^[IVX]+-[A-Z]$/.test(word)) return [before + word + after];
  if (/^[IVX]$/.test(word) && LABELLED.test(label)) return [before + word + after];
  const behindNumber = previous !== undefined && NUMBER.test(previous.word);
  const letter = /^[A-Z]$/.test(word) && (before !== '' || after !== '' || behindNumber || LABELLED.test(label));
  if (letter && word !== 'A') return [before + word + after];
  const closes = after !== '' || next === undefined || next.before.startsWith('(');
  const isLabel = before.endsWith('(') || behindNumber || (/^(?:resolution|part|section)$/.test(label) && closes);
  return word === 'A' && isLabel ? [before + word + after] : undefined;
}

/** What follows the last word of a name that stands here (a genitive, or nothing); null where it does not. */
function endOf(words: readonly Word[], place: number, wanted: readonly string[]): string | null {
  for (let of = 1; of < wanted.length; of += 1) {
    const found = words[place + of];
    const want = wanted[of] as string;
    if (found === undefined || (found.before !== '' && !want.startsWith('('))) return null;
    const last = of === wanted.length - 1;
    if (!last && (words[place + of - 1] as Word).after.replace(/^,+|,+$/g, '') !== '') return null;
    const word = found.word.toLowerCase();
    const stem = word.endsWith("'s") && !want.endsWith("'s") ? word.slice(0, -2) : word;
    if (stem !== want.replace(/^[(),]+|[(),]+$/g, '')) return null;
    if (last) return stem === word ? '' : "'s";
  }
  return null;
}

function partsOf(token: string): Word {
  const [, before = '', word = '', after = ''] = PARTS.exec(token) ?? [];
  return { before, word, after };
}

/** Whether three quarters of the letters are capitals; words of up to three letters count only where there are no others. */
function isCapitals(text: string): boolean {
  const long = (text.match(/[A-Za-zÀ-ÿ]+/g) ?? []).filter((word) => word.length > 3).join('');
  const letters = long || (text.match(/[A-Za-zÀ-ÿ]/g) ?? []).join('');
  return letters !== '' && (letters.match(/\p{Lu}/gu)?.length ?? 0) >= 0.75 * letters.length;
}

/** With a capital first, unless the text begins with a quotation or a number. */
export function capitalised(text: string): string {
  const place = text.search(/[A-Za-zÀ-ÿ]/);
  if (place < 0 || (place > 2 && /^["“([\d]/.test(text))) return text;
  return text.slice(0, place) + (text[place] as string).toUpperCase() + text.slice(place + 1);
}
