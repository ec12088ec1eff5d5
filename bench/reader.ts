// npm run bench -- reader [--rules] [--detail]: how much of the claims of the shipped dossier the rules find in its articles, how much of what they find is right, and
// whether those whom it names are those that are meant. --rules: the same for each rule and predicate. --detail: what is wrong and what is missed.
//
// Each article is read with what is known without it: the states and groups, the things of the dossier by their own names, and the claims that the other articles make. The
// second line of figures is harder: things that this article alone speaks of are not known either, but for topics; a new thing is then right when its name is that of the dossier's.

import { createHash } from 'node:crypto';
import type { ClaimRecord } from '../src/ingest/sources/dossier/dossier-shape.ts';
import { type ReadClaim, readArticle } from '../src/reader/read-article.ts';
import { type GoldArticle, goldArticles, goldClaims, goldLexicon } from './reader/gold.ts';
import { type Linking, linked, pairs, renamed } from './reader/score.ts';

type Row = { candidates: number; right: number; gold: number; exact: number; links: Linking };

const claims = await goldClaims();
const articles = await goldArticles();
for (const strange of [false, true]) {
  console.log(
    strange
      ? 'Without the things that only the article speaks of:'
      : 'With the things of the dossier known by their names:',
  );
  const found = new Set<string>();
  const rows: Row[] = [];
  for (const article of articles) rows.push(await measure(article, strange, found));
  const all = rows.reduce((a, b) => ({
    candidates: a.candidates + b.candidates,
    right: a.right + b.right,
    gold: a.gold + b.gold,
    exact: a.exact + b.exact,
    links: sum(a.links, b.links),
  }));
  tell('in all', all);
  console.log(`  claims found: ${found.size} of ${claims.length} (${share(found.size, claims.length)})`);
}

async function measure({ id, text }: GoldArticle, strange: boolean, found: Set<string>): Promise<Row> {
  const gold = claims.filter(({ assertions }) =>
    assertions.some(({ evidence }) => evidence.some((one) => one.in === id)),
  );
  const lexicon = await goldLexicon(id, claims, strange);
  const candidates = strange ? await renamed(readArticle(id, text, lexicon)) : readArticle(id, text, lexicon);
  const right = pairs(candidates, gold);
  for (const one of right.values()) found.add(one.key);
  const row = {
    candidates: candidates.length,
    right: right.size,
    gold: gold.length,
    exact: candidates.filter((one) => isExact(one, text)).length,
    links: linked(candidates, gold, lexicon),
  };
  tell(id, row);
  if (!strange && process.argv.includes('--rules')) tellRules(candidates, right);
  if (!strange && process.argv.includes('--detail')) tellDetail(candidates, gold, right, text);
  return row;
}

function sum(a: Linking, b: Linking): Linking {
  return {
    speakers: a.speakers + b.speakers,
    speakersRight: a.speakersRight + b.speakersRight,
    things: a.things + b.things,
    thingsRight: a.thingsRight + b.thingsRight,
  };
}

function tell(what: string, { candidates, right, gold, exact, links }: Row): void {
  console.log(
    `  ${what}: ${candidates} candidates, recall ${share(right, gold)}, precision ${share(right, candidates)}, spans exact ${share(exact, candidates)}, speakers right ${share(links.speakersRight, links.speakers)} of ${links.speakers}, others right ${share(links.thingsRight, links.things)} of ${links.things}`,
  );
}

function tellRules(candidates: readonly ReadClaim[], right: ReadonlyMap<ReadClaim, ClaimRecord>): void {
  for (const [rule, own] of Map.groupBy(candidates, ({ rule }) => rule))
    console.log(`    ${rule}: ${own.filter((one) => right.has(one)).length} of ${own.length}`);
}

function tellDetail(
  candidates: readonly ReadClaim[],
  gold: readonly ClaimRecord[],
  right: ReadonlyMap<ReadClaim, ClaimRecord>,
  text: string,
): void {
  for (const { rule, claim } of candidates.filter((one) => !right.has(one))) {
    const [place] = (claim.assertions[0]?.evidence ?? []) as { start: number; end: number; paragraph: number }[];
    const said = claim.object ?? claim.number ?? claim.when?.edtf ?? '';
    console.log(
      `    wrong [${rule}] ${claim.subject} ${claim.predicate} ${said} ${claim.assertions[0]?.made_by} ${place?.paragraph} ${text.slice(place?.start, place?.end).slice(0, 120)}`,
    );
  }
  const found = new Set(right.values());
  for (const one of gold.filter((one) => !found.has(one)))
    console.log(
      `    missed ${one.key} ${one.subject} ${one.predicate} ${one.object ?? one.number ?? one.when?.edtf ?? ''} ${one.assertions[0]?.made_by}`,
    );
}

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
