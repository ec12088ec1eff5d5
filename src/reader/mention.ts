import type { Sentence } from './sentence.ts';
import type { Span } from './span.ts';

/** A place in a text where something is spoken of. */
export type Mention = Span & {
  readonly id: string;
  readonly text: string;
  /** By which of its names, by a name that says whose it is, or by a word that stands for it. */
  readonly how: 'NAME' | 'SHORT' | 'DESCRIBED' | 'PRONOUN';
};

/** Types of those who say and do. */
export const ACTORS = [
  'state',
  'bloc',
  'institution',
  'ngo',
  'company',
  'alliance',
  'publisher',
  'person',
  'role',
  'group',
];
export const ORGANISATIONS = ['institution', 'ngo', 'company', 'alliance', 'publisher', 'bloc'];

export const isOf =
  (types: readonly string[]) =>
  ({ id }: Mention): boolean =>
    types.includes(id.slice(0, id.indexOf(':')));

export const mentionsIn = (mentions: readonly Mention[], span: Span): Mention[] =>
  mentions.filter(({ start, end }) => start >= span.start && end <= span.end);

/** The last mention that ends before a place, not further away than so many characters. */
export const lastBefore = (mentions: readonly Mention[], place: number, most = 400): Mention | undefined =>
  mentions.filter(({ end }) => end <= place && place - end <= most).at(-1);

/** What may stand between the members of a list. */
const BETWEEN = /^[\s,;]*(and|or|as well as|&|the|also)?[\s,]*(the)?\s*$/;

/** The mentions that are enumerated one after the other from a place on: `China, India, and the United States`. */
export function listFrom(text: string, mentions: readonly Mention[], place: number, lead = 40): Mention[] {
  const list: Mention[] = [];
  for (const mention of mentions) {
    if (mention.start < place) continue;
    const last = list.at(-1);
    if (last === undefined) {
      if (mention.start - place > lead) return [];
    } else if (!BETWEEN.test(text.slice(last.end, mention.start))) break;
    list.push(mention);
  }
  return list;
}

/** The mentions that are enumerated up to a place. */
export function listBefore(text: string, mentions: readonly Mention[], place: number, tail = 30): Mention[] {
  const list: Mention[] = [];
  for (const mention of mentions.toReversed()) {
    if (mention.end > place) continue;
    const next = list[0];
    if (next === undefined) {
      if (place - mention.end > tail) return [];
    } else if (!BETWEEN.test(text.slice(mention.end, next.start))) break;
    list.unshift(mention);
  }
  return list;
}

/** A pattern found in a sentence: its groups, and where it is in the text. */
export type Match = Span & { readonly groups: Readonly<Record<string, string | undefined>>; readonly text: string };

export const matchesIn = (sentence: Sentence, pattern: RegExp): Match[] =>
  [
    ...sentence.text.matchAll(new RegExp(pattern, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`)),
  ].map((found) => ({
    start: sentence.start + found.index,
    end: sentence.start + found.index + found[0].length,
    groups: found.groups ?? {},
    text: found[0],
  }));
