import { keyOf, type Lexicon } from './lexicon.ts';
import type { ReadClaim } from './read-article.ts';

/** Whether a claim says that something is called by a name that it is known by already: that is no news to whoever reviews. */
export function isKnownName({ claim }: ReadClaim, lexicon: Lexicon): boolean {
  if (claim.predicate !== 'NAMED' || claim.value === undefined || !lexicon.has(claim.subject)) return false;
  const known = lexicon.known.find(({ id }) => id === claim.subject)?.names.map((name) => keyOf(name).join(' ')) ?? [];
  return claim.value.split('; ').every((name) => known.includes(keyOf(name).join(' ')));
}
