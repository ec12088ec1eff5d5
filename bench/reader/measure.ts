import { createHash } from 'node:crypto';
import type { ClaimRecord } from '../../src/ingest/sources/dossier/dossier-shape.ts';
import { type ReadClaim, readArticle } from '../../src/reader/read-article.ts';
import { type GoldArticle, goldLexicon } from './gold.ts';
import { type Linking, linked, matches, pairs, renamed, type Said } from './score.ts';

/** How the rules fare on an article, or on several. */
export type Measured = Linking & {
  readonly candidates: number;
  /** Candidates that are claims of the dossier, and how many claims there are. */
  readonly right: number;
  readonly gold: number;
  /** Candidates all of whose places have the hash that they should. */
  readonly exact: number;
  readonly pairs: ReadonlyMap<ReadClaim, ClaimRecord>;
  readonly found: readonly ReadClaim[];
};

/** Reads an article and holds what is found against the claims of the dossier that are written in it; `strange` as of `goldLexicon`. */
export async function measure(
  { id, text }: GoldArticle,
  claims: readonly ClaimRecord[],
  strange = false,
): Promise<Measured> {
  const gold = claimsIn(id, claims);
  const lexicon = await goldLexicon(id, claims, strange);
  const read = readArticle(id, text, lexicon);
  const found = strange ? await renamed(read) : read;
  const right = pairs(found, gold, ({ claim }, one) => matches(claim as Said, one));
  return {
    ...{ candidates: found.length, right: right.size, gold: gold.length, pairs: right, found },
    exact: found.filter((one) => isExact(one, text)).length,
    ...linked(found, gold, lexicon),
  };
}

export const claimsIn = (article: string, claims: readonly ClaimRecord[]): ClaimRecord[] =>
  claims.filter(({ assertions }) => assertions.some(({ evidence }) => evidence.some((one) => one.in === article)));

/** Several articles together. */
export function inAll(rows: readonly Measured[]): Omit<Measured, 'pairs' | 'found'> {
  const sum = (count: (row: Measured) => number): number => rows.reduce((all, row) => all + count(row), 0);
  return {
    candidates: sum((row) => row.candidates),
    right: sum((row) => row.right),
    gold: sum((row) => row.gold),
    exact: sum((row) => row.exact),
    speakers: sum((row) => row.speakers),
    speakersRight: sum((row) => row.speakersRight),
    things: sum((row) => row.things),
    thingsRight: sum((row) => row.thingsRight),
  };
}

function isExact({ claim }: ReadClaim, text: string): boolean {
  return claim.assertions.every(({ evidence }) =>
    (evidence as { start: number; end: number; sha256: string }[]).every(
      ({ start, end, sha256 }) => createHash('sha256').update(text.slice(start, end)).digest('hex') === sha256,
    ),
  );
}
