import type { Lexicon } from './lexicon.ts';
import { isOf, type Mention, mentionsIn, ORGANISATIONS } from './mention.ts';
import type { Sentence } from './sentence.ts';
import type { Treaty } from './treaty-mention.ts';
import { slugOf, stemsOf, upperFirst } from './words.ts';

/** A letter, a statement or the like that an article speaks of, and who published it. */
export type DocumentMention = Mention & {
  readonly kind: string;
  readonly name: string;
  readonly publisher: Mention | undefined;
  readonly sentence: Sentence;
};

/** By its words, the kind that it has in a dossier. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/press release/i, 'PRESS_RELEASE'],
  [/letter/i, 'LETTER'],
  [/blog|post/i, 'POST'],
  [/statement|comments/i, 'STATEMENT'],
  [/guide/i, 'OTHER'],
  [/report|brief|paper|study/i, 'REPORT'],
];
const NOUN =
  /(?:\b(?:in|issued|published|released|signed|see|its|a|an|the|this|recent|open|joint|public|written|follow-up|policy|research|position|white|working) )*\b(?:press release|joint letter|open letter|letter|blog post|blog|follow-up post|policy brief|research paper|position paper|white paper|working paper|published comments|public statement|joint statement|statement|report|study|Guide to (?:\p{Lu}[\p{L}]+ ?(?:(?:and|of|on) )?)+)(?![\p{L}-])/giu;
/** Where these words are no name of a text. */
const NO_TEXT = /^(?:the|this|a)? ?(?:statement|report|study)$/i;

/** The texts that a sentence speaks of. `organisationOf` says for whom a person speaks. */
export function documentsIn(
  sentence: Sentence,
  mentions: readonly Mention[],
  { lexicon, treaty }: { lexicon: Lexicon; treaty: Treaty | null },
  organisationOf: (mention: Mention) => Mention | undefined,
): DocumentMention[] {
  const actors = mentionsIn(mentions, sentence).filter(isOf([...ORGANISATIONS, 'person', 'state', 'role']));
  return [...sentence.text.matchAll(NOUN)].flatMap(({ 0: found, index }): DocumentMention[] => {
    const start = sentence.start + index;
    const end = start + found.trimEnd().length;
    const text = found.trim();
    if (NO_TEXT.test(text) && !/(?:issued|in|published|released) /i.test(found)) return [];
    const publisher = publisherOf(sentence, { start, end }, actors, organisationOf);
    const kind = KINDS.find(([pattern]) => pattern.test(text))?.[1] ?? 'OTHER';
    const noun = text.replace(
      /^(?:(?:in|issued|published(?= c)|published|released|signed|see|its|a|an|the|this|recent) )+/i,
      '',
    );
    const owners = [publisher, ...actors, undefined];
    // Whoever speaks of another matter has written something else.
    const isOnKnown = treaty !== null && !treaty.isNew;
    const known = isOnKnown ? owners.map((owner) => knownDocument(noun, sentence, owner, lexicon)) : [];
    const id = known.find((found) => found !== null) ?? null;
    if (id === null && publisher === undefined) return [];
    const owner = publisher === undefined ? '' : nameOf(publisher, mentions, lexicon);
    const name = id === null ? `${upperFirst(noun)} of ${owner}` : lexicon.nameOf(id);
    return [
      {
        id: id ?? `document:${slugOf(`${owner} ${noun}`)}`,
        start,
        end,
        text,
        how: 'DESCRIBED',
        kind,
        name,
        publisher,
        sentence,
      },
    ];
  });
}

/** What somebody is called in full: by the lexicon, else as the text does at its longest. */
function nameOf({ id, text }: Mention, mentions: readonly Mention[], lexicon: Lexicon): string {
  if (lexicon.has(id)) return lexicon.nameOf(id);
  const names = mentions.filter((one) => one.id === id).map((one) => one.text);
  return names.reduce((longest, name) => (name.length > longest.length ? name : longest), text);
}

/** Who published it: whoever stands before it with an s, after `by`, or says something in it. */
function publisherOf(
  sentence: Sentence,
  place: { start: number; end: number },
  actors: readonly Mention[],
  organisationOf: (mention: Mention) => Mention | undefined,
): Mention | undefined {
  const textOf = (from: number, to: number) => sentence.text.slice(from - sentence.start, to - sentence.start);
  const after = actors.find(
    ({ start }) =>
      start >= place.end && /^ (?:by|from|of|published by)(?: the)?\s*(?:\p{Lu}\S* )?$/u.test(textOf(place.end, start)),
  );
  const owner = actors
    .filter(({ end }) => end <= place.start && /^(?:’s|'s)?\s*$/.test(textOf(end, place.start)))
    .at(-1);
  const sayer =
    actors.filter(({ end }) => end <= place.start && place.start - end < 60).at(-1) ??
    actors.find(({ start }) => start > place.end && start - place.end < 30);
  const whose =
    after === undefined
      ? undefined
      : actors.find(({ start, end }) => /^(?:’s|'s) $/.test(textOf(after.end, start)) && end > after.end);
  const found = whose ?? after ?? owner ?? sayer;
  return found === undefined ? undefined : (organisationOf(found) ?? (isOf(['person'])(found) ? undefined : found));
}

/** A document that is known: its name says the same kind, and who published it or what else stands in the sentence. */
function knownDocument(
  noun: string,
  sentence: Sentence,
  publisher: Mention | undefined,
  lexicon: Lexicon,
): string | null {
  const kind = stemsOf(noun);
  const around = new Set(stemsOf(sentence.text));
  const names =
    publisher === undefined ? [] : (lexicon.known.find(({ id }) => id === publisher.id)?.names ?? [publisher.text]);
  const owned = names.map((name) => stemsOf(name));
  let best: { id: string; score: number } | null = null;
  for (const {
    id,
    names: [name = ''],
  } of lexicon.ofTypes('document')) {
    const stems = stemsOf(name);
    const same = kind.filter((stem) => stems.includes(stem)).length;
    if (same === 0) continue;
    const rest = stems.filter((stem) => !kind.includes(stem));
    const byOwner = owned.some((owner) => owner.length > 0 && owner.every((stem) => stems.includes(stem)));
    const share = rest.length === 0 ? 0 : rest.filter((stem) => around.has(stem)).length / rest.length;
    const score = same + (byOwner ? 1.5 : 0) + share;
    if ((byOwner || share >= 0.6) && (best === null || score > best.score)) best = { id, score };
  }
  return best?.id ?? null;
}
