import type { Lexicon } from './lexicon.ts';
import type { Mention } from './mention.ts';
import { overlap } from './span.ts';
import type { Treaty } from './treaty-mention.ts';
import { stemsOf } from './words.ts';

/** An article of a treaty by its number, with paragraph and point: the key that it has in an id, and how it is written. */
export type ProvisionNumber = { readonly key: string; readonly number: string; readonly parts: readonly string[] };

const NUMBERED =
  /\b[Aa]rt(?:icle|\.)s? (?<list>\d+(?:[.(][\p{L}\d]+\)?)*(?:(?:, | and |, and | or )\d+(?:[.(][\p{L}\d]+\)?)*)*)/gu;
/** `paragraph 3 of article 9`, `point (a) of paragraph 3 of article 9`. */
const OF_ARTICLE =
  /\b(?:(?:sub-?paragraph|point) \(?(?<point>\p{L})\)? of )?[Pp]ara(?:graph|\.) (?<paragraph>\d+)(?: ?\((?<letter>\p{L})\))? of [Aa]rt(?:icle|\.) (?<article>\d+)/gu;
const ONE = /\d+(?:[.(][\p{L}\d]+\)?)*/gu;

/** Where provisions of the treaty in focus are named by their numbers. */
export function provisionMentions(text: string, treaty: string): (Mention & { readonly of: ProvisionNumber })[] {
  const parts = [...text.matchAll(OF_ARTICLE)].map(({ 0: found, index, groups = {} }) => {
    const { article = '', paragraph = '', point = groups.letter } = groups;
    const parts = [article, paragraph, ...(point === undefined ? [] : [point])];
    const key = keyOf(treaty, parts);
    const span = { start: index, end: index + found.length, text: found, how: 'NAME' as const };
    return { id: `provision:${key}`, ...span, of: { key, number: written(parts), parts } };
  });
  const articles = [...text.matchAll(NUMBERED)].flatMap(({ 0: found, index, groups }) => {
    const list = groups?.list ?? '';
    const from = index + found.length - list.length;
    return [...list.matchAll(ONE)].map(({ 0: number, index: at }, place) => {
      const parts = number.match(/[\p{L}\d]+/gu) ?? [];
      const key = keyOf(treaty, parts);
      const start = place === 0 ? index : from + at;
      const end = from + at + number.length;
      return {
        id: `provision:${key}`,
        start,
        end,
        text: text.slice(start, end),
        how: 'NAME' as const,
        of: { key, number: written(parts), parts },
      };
    });
  });
  return [...parts, ...articles.filter((one) => !parts.some((part) => overlap(one, part)))].sort(
    (a, b) => a.start - b.start,
  );
}

const keyOf = (treaty: string, [article = '', paragraph, point]: readonly string[]): string =>
  [
    treaty.slice(treaty.indexOf(':') + 1).slice(0, 30),
    `art-${article}`,
    ...(paragraph === undefined ? [] : [`para-${paragraph}`]),
    ...(point === undefined ? [] : [`point-${point}`]),
  ].join('/');

const written = ([article = '', paragraph, point]: readonly string[]): string =>
  `Article ${article}${paragraph === undefined ? '' : `, paragraph ${paragraph}`}${point === undefined ? '' : `, point (${point})`}`;

/** The provision that one is a part of: an article is a part of its treaty. */
export const above = (id: string, treaty: string): string => {
  const key = id.slice(id.indexOf(':') + 1).split('/');
  return key.length <= 2 ? treaty : `provision:${key.slice(0, -1).join('/')}`;
};

/** A provision of a treaty that is known by its subject and not by its number: the one most of whose name is in the phrase. */
export function provisionNamed(
  phrase: string,
  { lexicon, treaty }: { lexicon: Lexicon; treaty: Treaty | null },
): string | null {
  if (treaty === null || treaty.isNew) return null;
  const there = new Set(stemsOf(phrase));
  const found = lexicon
    .ofTypes('provision')
    .filter(({ id }) => !/\/art-/.test(id) && isPartOf(id, treaty.id, lexicon))
    .map(({ id, names }) => {
      const wanted = stemsOf(names[0] ?? '').filter((stem) => stem !== 'claus' && stem !== 'provis');
      return { id, share: wanted.filter((stem) => there.has(stem)).length / Math.max(wanted.length, 1) };
    })
    .sort((a, b) => b.share - a.share);
  return found[0] !== undefined && found[0].share >= 0.6 ? found[0].id : null;
}

/** Whether something is a part of another, or nobody says of what it is one. */
export function isPartOf(part: string, whole: string, lexicon: Lexicon): boolean {
  const wholes = lexicon.objectsOf(part, 'PART_OF');
  return wholes.length === 0 || wholes.includes(whole);
}
