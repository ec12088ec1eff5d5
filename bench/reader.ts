// npm run bench -- reader [--detail]: how much of the claims of the shipped dossier the rules find in its articles, and how much of what they find is right.

import { createHash } from 'node:crypto';
import { type ReadClaim, readArticle } from '../src/reader/read-article.ts';
import { goldArticles, goldClaims, goldLexicon } from './reader/gold.ts';
import { pairs } from './reader/score.ts';

const detail = process.argv.includes('--detail');
const claims = await goldClaims();
const totals = { candidates: 0, right: 0, gold: 0, exact: 0 };
const byRule = new Map<string, [number, number]>();
const byPredicate = new Map<string, [number, number, number]>();
const bump = (predicate: string, place: 0 | 1 | 2) => {
  const row = byPredicate.get(predicate) ?? [0, 0, 0];
  row[place] += 1;
  byPredicate.set(predicate, row);
};
const found = new Set<string>();
for (const { id, text } of await goldArticles()) {
  const gold = claims.filter(({ assertions }) =>
    assertions.some(({ evidence }) => evidence.some((one) => one.in === id)),
  );
  const candidates = readArticle(id, text, await goldLexicon(id, claims));
  const right = pairs(candidates, gold);
  const exact = candidates.filter((one) => isExact(one, text)).length;
  for (const one of right.values()) found.add(one.key);
  for (const one of candidates) {
    const row = byRule.get(one.rule) ?? [0, 0];
    byRule.set(one.rule, [row[0] + 1, row[1] + (right.has(one) ? 1 : 0)]);
    bump(one.claim.predicate, 1);
    if (right.has(one)) bump(one.claim.predicate, 2);
    if (detail && !right.has(one)) tell('WRONG', one, text);
  }
  if (detail)
    for (const one of gold)
      if (![...right.values()].includes(one))
        console.log(
          'MISSED',
          one.key,
          one.subject,
          one.predicate,
          one.object ?? one.value ?? one.number ?? one.when?.edtf ?? one.value_kind,
          one.assertions[0]?.made_by,
          (one.assertions[0]?.evidence[0] as { paragraph: number })?.paragraph,
        );
  totals.candidates += candidates.length;
  totals.right += right.size;
  totals.gold += gold.length;
  totals.exact += exact;
  console.log(
    `${id}: ${candidates.length} candidates, recall ${share(right.size, gold.length)}, precision ${share(right.size, candidates.length)}, spans exact ${share(exact, candidates.length)}`,
  );
}
for (const { predicate } of claims) bump(predicate, 0);
if (process.argv.includes('--rules')) {
  for (const [rule, [all, right]] of [...byRule].sort((a, b) => b[1][0] - a[1][0]))
    console.log(`  ${rule}: ${right} of ${all} (${share(right, all)})`);
  for (const [predicate, [gold, all, right]] of [...byPredicate].sort((a, b) => b[1][0] - a[1][0]))
    console.log(`  ${predicate}: gold ${gold}, found ${all}, right ${right}`);
}
console.log(
  `In all: ${totals.candidates} candidates, ${totals.right} right; recall ${share(found.size, claims.length)} (${found.size} of ${claims.length} claims), precision ${share(totals.right, totals.candidates)}, spans exact ${share(totals.exact, totals.candidates)}`,
);

function share(part: number, all: number): string {
  return all === 0 ? '–' : `${((100 * part) / all).toFixed(1)} %`;
}
function isExact({ claim }: ReadClaim, text: string): boolean {
  return claim.assertions.every(({ evidence }) =>
    (evidence as { start: number; end: number; sha256: string }[]).every(
      ({ start, end, sha256 }) => createHash('sha256').update(text.slice(start, end)).digest('hex') === sha256,
    ),
  );
}
function tell(what: string, { rule, claim }: ReadClaim, text: string): void {
  const [place] = (claim.assertions[0]?.evidence ?? []) as { start: number; end: number; paragraph: number }[];
  console.log(
    what,
    `[${rule}]`,
    claim.subject,
    claim.predicate,
    claim.object ?? claim.value ?? claim.number ?? claim.when?.edtf ?? '',
    claim.assertions[0]?.made_by,
    place?.paragraph,
    `«${text.slice(place?.start, place?.end).slice(0, 160)}»`,
  );
}
