import type { Mention } from './mention.ts';
import { overlap } from './span.ts';
import type { Treaty } from './treaty-mention.ts';
import { slugOf, upperFirst } from './words.ts';

/** A resolution by what it is about: `a resolution calling for monitors`. */
const ABOUT =
  /\b(?<noun>resolution|motion|declaration|proposal) (?:on|about|for|against|calling for|that calls for|demanding|that demands|condemning|that condemns|urging|supporting) (?:the |an? )?(?<about>[\p{L}-]+(?: (?:of |in |on |for )?[\p{L}-]+){0,3}?)(?= (?:by|with|on|after|and|in|that|which|was|were|has)\b|[,.;])/u;
const STANDS_FOR =
  /\b(?:[Tt]he|[Aa]|[Tt]his|[Tt]hat|[Ii]ts) (?:draft |new |proposed |non-binding |landmark )*(?:resolution|draft|text|motion|measure|declaration|proposal)\b/gu;

/** The resolution that an article is about, where it is about no treaty; it is a document of the article's. */
export function resolutionOf(text: string): Treaty | null {
  const found = ABOUT.exec(text)?.groups;
  if (
    (!/\bresolution\b/i.test(text) && found === undefined) ||
    !/\b(?:adopt|vote|reject|approv|pass|defeat)/i.test(text)
  )
    return null;
  const name = found?.about === undefined ? 'Resolution' : `${upperFirst(found.noun ?? '')} on ${found.about}`;
  return { id: `document:${slugOf(name)}`, name, isNew: true };
}

/** Where the resolution in focus is meant. */
export const resolutionMentions = (text: string, { id }: Treaty, taken: readonly Mention[]): Mention[] =>
  [...text.matchAll(STANDS_FOR)]
    .map(({ 0: found, index }) => ({
      id,
      start: index,
      end: index + found.length,
      text: found,
      how: 'DESCRIBED' as const,
    }))
    .filter((one) => !taken.some((other) => overlap(one, other) && !other.id.startsWith('topic:')));
