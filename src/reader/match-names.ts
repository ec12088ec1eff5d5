import { foldedText } from '../graph/kernel/name-match.ts';
import { isShort, type Known, keyOf, type Lexicon, typeOf } from './lexicon.ts';
import type { Mention } from './mention.ts';
import { overlap } from './span.ts';
import { initialsOf, stemsOf, type Word, wordsIn } from './words.ts';

/** A name in the order in which names are tried: the longest first. */
type Entry = { readonly known: Known; readonly name: string; readonly words: readonly string[] };

/** Types that are looked for by their names; what else there is, is found by what it is. */
const NAMED = ['state', 'bloc', 'institution', 'ngo', 'company', 'alliance', 'publisher', 'person', 'treaty', 'topic'];

/** Where known things are named in a text: by one of their names, by the initials of a name that the text has, or by most of a name. */
export function namesIn(text: string, lexicon: Lexicon): Mention[] {
  const words = wordsIn(text);
  const found = byNames(text, words, lexicon);
  const phrases = byPhrases(text, words, lexicon, found);
  const both = [...found, ...phrases];
  return [...both, ...byInitials(text, words, lexicon, both)].sort((a, b) => a.start - b.start);
}

function byNames(text: string, words: readonly Word[], lexicon: Lexicon): Mention[] {
  const entries = new Map<string, Entry[]>();
  for (const known of lexicon.ofTypes(...NAMED))
    for (const name of known.names) {
      const key = keyOf(name);
      const [first] = key;
      // A single letter is a name nowhere but after "on": "on X".
      if (first !== undefined) entries.set(first, [...(entries.get(first) ?? []), { known, name, words: key }]);
    }
  for (const list of entries.values()) list.sort((a, b) => b.words.length - a.words.length);
  const found: Mention[] = [];
  for (let place = 0; place < words.length; ) {
    const entry = entries.get(words[place]?.folded ?? '')?.find((entry) => fits(text, words, place, entry));
    if (entry === undefined) {
      place += 1;
      continue;
    }
    const start = words[place]?.start ?? 0;
    const end = words[place + entry.words.length - 1]?.end ?? start;
    const own = entry.name === entry.known.names[0];
    found.push({ id: entry.known.id, start, end, text: text.slice(start, end), how: own ? 'NAME' : 'SHORT' });
    place += entry.words.length;
  }
  return found;
}

function fits(text: string, words: readonly Word[], place: number, { known, name, words: key }: Entry): boolean {
  for (const [offset, word] of key.entries()) if (words[place + offset]?.folded !== word) return false;
  const first = words[place] as Word;
  const last = words[place + key.length - 1] as Word;
  const there = text.slice(first.start, last.end);
  if (name.length === 1) return there === name && /\bon $/.test(text.slice(0, first.start));
  if (isShort(name)) return there.replaceAll('.', '') === name.replaceAll('.', '');
  // What goes on over a line is not one name; who acts begins with a capital.
  return !there.includes('\n') && (typeOf(known.id) === 'topic' || /^\p{Lu}/u.test(first.text));
}

/** Capitalised words, with small ones between them, as in the name of a body. */
const PHRASE =
  /(?:\p{Lu}[\p{L}.'’-]*|\p{Lu}\.(?:\p{Lu}\.)+)(?:[ ](?:(?:of|the|for|on|and|against|to|in|de|la)[ ])*(?:\p{Lu}[\p{L}'’-]*))+/gu;
/** Whose a body is, before what it is. */
const OF_WHOM =
  /\b(?:United Nations|United States|U\.N\.|U\.S\.|UN|US)(?= )|\b(?:of|for) the (?:United Nations|United States)(?! \p{Lu}\p{L}+ (?:for|of))/gu;

/** Bodies that are named by most of their names: all words but those that say whose they are, in any order. */
function byPhrases(text: string, _: readonly Word[], lexicon: Lexicon, taken: readonly Mention[]): Mention[] {
  const bodies = lexicon
    .ofTypes('institution', 'ngo', 'alliance', 'company', 'publisher', 'treaty')
    .flatMap(({ id, names }) =>
      names.filter((name) => !isShort(name)).map((name) => ({ id, stems: bare(name), name })),
    );
  const found: Mention[] = [];
  for (const { 0: phrase, index } of text.matchAll(PHRASE)) {
    for (const part of parts(phrase)) {
      const span = { start: index + part.at, end: index + part.at + part.text.length };
      const inside = taken.filter((one) => overlap(one, span));
      if (
        inside.some(
          (one) =>
            one.end - one.start > 0 && typeOf(one.id) !== 'state' && typeOf(one.id) !== 'topic' && !isWhole(one, span),
        )
      )
        continue;
      const stems = bare(part.text);
      if (stems.size < 2) continue;
      const whole = new Set(bodies.filter((body) => same(body.stems, stems)).map(({ id }) => id));
      // The beginning of one long name alone: `Ad Hoc Committee`.
      const begun = bodies
        .filter(({ id, name }) => stems.size >= (typeOf(id) === 'treaty' ? 2 : 3) && name.startsWith(`${part.text} `))
        .map(({ id }) => id);
      const hits = whole.size > 0 ? whole : new Set(begun);
      const [id] = hits;
      if (hits.size !== 1 || id === undefined || found.some((one) => overlap(one, span))) continue;
      found.push({ id, ...span, text: part.text, how: 'SHORT' });
      break;
    }
  }
  return found;
}

const isWhole = (mention: Mention, span: { start: number; end: number }): boolean =>
  mention.start >= span.start && mention.end <= span.end && /^U\.?N\.?$|^United Nations$/.test(mention.text);

/** A phrase and what of it is left when words at its beginning are taken away. */
function parts(phrase: string): { text: string; at: number }[] {
  const starts = [...phrase.matchAll(/(?:^|[ ])(?=\p{Lu})/gu)].map(({ index, 0: lead }) => index + lead.length);
  // `the General Assembly in December`: what follows a small word may be no part of the name.
  const ends = [...phrase.matchAll(/ (?:in|on|for|to|and|against) (?=\p{Lu})/gu)].map(({ index }) => index).reverse();
  return starts
    .slice(0, 4)
    .flatMap((at) => [phrase.length, ...ends.filter((end) => end > at)].map((end) => ({ at, end })))
    .map(({ at, end }) => ({ text: phrase.slice(at, end).replace(/(?:’s|'s|[.’'])$/, ''), at }));
}

const bare = (name: string): Set<string> => new Set(stemsOf(name.replace(OF_WHOM, '')));
const same = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === b.size && a.size >= 2 && [...a].every((stem) => b.has(stem));

/** Initials of what is known, where the text has a name of it too, or gives them in brackets. */
function byInitials(text: string, words: readonly Word[], lexicon: Lexicon, taken: readonly Mention[]): Mention[] {
  const meant = new Map<string, string>();
  for (const { id, names } of lexicon.ofTypes('institution', 'ngo', 'alliance', 'bloc', 'publisher'))
    for (const name of names) {
      const initials = initialsOf(name.replaceAll('-', ' '));
      if (initials.length >= 3) meant.set(initials, meant.has(initials) && meant.get(initials) !== id ? '' : id);
    }
  for (const { id, text: name } of taken) if (initialsOf(name).length >= 3) meant.set(initialsOf(name), id);
  return words.flatMap(({ start, end, text: word }) => {
    const id = /^\p{Lu}{3,}$/u.test(word) ? meant.get(word) : undefined;
    const free = id !== undefined && id !== '' && !taken.some((one) => overlap(one, { start, end }));
    return free && (taken.some((one) => one.id === id) || foldedText(text).split(word.toLowerCase()).length > 1)
      ? [{ id, start, end, text: word, how: 'SHORT' as const }]
      : [];
  });
}
