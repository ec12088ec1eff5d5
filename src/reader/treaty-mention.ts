import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mention.ts';
import { overlap } from './span.ts';
import { slugOf, stemsOf, upperFirst, withJoined, wordsIn } from './words.ts';

/** The treaty that an article is about; one that is not known has a name of the article's. */
export type Treaty = { readonly id: string; readonly name: string; readonly isNew: boolean };

const HEAD = 'treaty|convention|agreement|accord|protocol|covenant|pact';
/** A treaty by what it is about: `a global cybercrime treaty`, `the Convention on Plastic Waste`. */
const DAY =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|\\p{Lu}\\p{Ll}+day)';
const DESCRIBED = new RegExp(
  `\\b(?:\\p{Lu}[\\p{L}-]+ |[\\p{Ll}-]+ ){0,3}(?:${HEAD}|${HEAD.replace(/\b\p{L}/gu, (letter) => letter.toUpperCase())})\\b(?: (?:on|[Aa]gainst|for)(?! ${DAY})(?: (?:the )?(?:\\p{Lu}[\\p{L}-]+(?: (?:and|of) |[ ])?){1,5}(?<! (?:and|of) )| [\\p{Ll}-]+(?: (?!(?:on|in|by|at|to|and|or|for|with|of|from|after|before|as|that|which|who|but|has|have|had|is|are|was|were|will|would|must|should|last|this|next)\\b)[\\p{Ll}-]+)?))?`,
  'gu',
);
/** Words that stand for the treaty that is spoken of. */
const STANDS_FOR = new RegExp(
  `\\b(?:(?:the|this|that|a|an|any|its|such)(?: (?:draft|new|proposed|future|first|potential|adopted|global|international|landmark|final|controversial|legally|binding|[\\p{L}-]+(?=(?: draft)? (?:${HEAD})))){0,4} (?:${HEAD}|instrument|draft|deal|text(?: of the treaty)?)|the document|the draft text|draft (?:${HEAD}))\\b`,
  'giu',
);

/**
 * The treaty that a text is about: of those that are known, the one of whose name all that says what it is about is often in the text; else the one that the text
 * describes most often, as a new one. It is spoken of so many times at the least.
 */
export function treatyOf(text: string, lexicon: Lexicon, times = 2): Treaty | null {
  if ((text.match(new RegExp(`\\b(?:${HEAD})\\b`, 'gi')) ?? []).length < times) return null;
  const counts = new Map<string, number>();
  const treaties = lexicon.ofTypes('treaty').filter(({ kind = 'TREATY' }) => FOCUS.includes(kind));
  const vocabulary = new Set(treaties.flatMap(({ names }) => names.flatMap(stemsOf)));
  const stems = stemsOf(text.replace(/\bU\.?N\.?(?=[\s’'])/g, 'United Nations'));
  for (const stem of withJoined(stems, vocabulary)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  let best: { id: string; score: number } | null = null;
  for (const { id, names } of treaties) {
    for (const name of names.filter((name) => stemsOf(name).length > 1)) {
      const wanted = [...new Set(stemsOf(name))].filter((stem) => !KINDS.has(stem));
      const score = Math.min(...wanted.map((stem) => counts.get(stem) ?? 0));
      if (wanted.length > 0 && score >= 2 && (best === null || score > best.score)) best = { id, score };
    }
  }
  if (best !== null) return { id: best.id, name: lexicon.nameOf(best.id), isNew: false };
  const name = commonest(
    [...text.matchAll(DESCRIBED)].map(([found]) =>
      found
        .replace(/ on (?:January|February|March|April|May|June|July|August|September|October|November|December).*/, '')
        .trim(),
    ),
  );
  return name === null ? null : { id: `treaty:${slugOf(name)}`, name: upperFirst(name), isNew: true };
}

/** A law, or a class of instruments, is not what an article on a negotiation is about. */
const FOCUS = ['TREATY', 'PROTOCOL'];
const KINDS = new Set([
  'convent',
  'treati',
  'agreement',
  'protocol',
  'second',
  'addit',
  'pact',
  'accord',
  'coven',
  'act',
]);
/** Words before a treaty that do not say what it is about. */
const EMPTY =
  /^(?:(?:[Tt]he|[Tt]his|[Tt]hat|[Aa]|[Aa]n|[Aa]ny|[Ii]ts|such|draft|[Nn]ew|proposed|future|first|global|international|landmark|final|legally|binding|historic|of|to|for|and|in|on|by|which|with|controversial|voted|adopted|approved|signed|ratified|called|joined|back|backs|quit|leave|join|sign)(?: |$))+/;
/** What stands before the words that say what a treaty is about: all up to the last article. */
const BEFORE = /^.*\b(?:the|this|that|a|an|any|its|their|draft|new) (?=.)/;

/** The description of a treaty that comes most often, without what all treaties are called. */
function commonest(found: readonly string[]): string | null {
  const counts = new Map<string, { text: string; times: number }>();
  for (const text of found) {
    const bare = text.replace(BEFORE, '').replace(EMPTY, '').trim();
    if (wordsIn(bare).length < 2) continue;
    const key = stemsOf(bare).sort().join(' ');
    const there = counts.get(key) ?? { text: bare, times: 0 };
    counts.set(key, { text: there.text, times: there.times + 1 });
  }
  return [...counts.values()].sort((a, b) => b.times - a.times)[0]?.text ?? null;
}

/** Where the treaty in focus is meant by a word that stands for it, or by a part of its name. */
export function treatyMentions(text: string, treaty: Treaty, taken: readonly Mention[]): Mention[] {
  const own = new Set(stemsOf(treaty.name));
  const free = (span: { start: number; end: number }) =>
    !taken.some((one) => overlap(one, span) && !one.id.startsWith('topic:'));
  const described = [...text.matchAll(DESCRIBED)].flatMap(({ 0: found, index }) => {
    const start = (found.match(BEFORE) ?? [''])[0].length;
    const lead = start + (found.slice(start).match(EMPTY) ?? [''])[0].length;
    const bare = found.slice(lead);
    const span = { start: index + lead, end: index + found.length };
    const proper =
      /\p{Lu}\p{L}+ (?:Treaty|Convention|Protocol|Accord|Agreement|Pact|Covenant)\b|\b(?:[Tt]reaty|[Cc]onvention|[Aa]greement) (?:on|[Aa]gainst|for)|^(?:[\p{L}-]+ ){1,3}(?:treaty|convention|accord|agreement|pact|protocol)$/u.test(
        bare,
      );
    const about = stemsOf(bare).filter((stem) => !KINDS.has(stem));
    const isOwn =
      about.length > 0 &&
      about.some((stem) => own.has(stem)) &&
      about.every((stem) => own.has(stem) || stem.length < 12);
    return proper && isOwn && free(span) ? [{ id: treaty.id, ...span, text: bare, how: 'SHORT' as const }] : [];
  });
  const standing = [...text.matchAll(STANDS_FOR)].flatMap(({ 0: found, index }) => {
    const span = { start: index, end: index + found.length };
    return free(span) && !described.some((one) => overlap(one, span))
      ? [{ id: treaty.id, ...span, text: found, how: 'DESCRIBED' as const }]
      : [];
  });
  return [...described, ...standing];
}
