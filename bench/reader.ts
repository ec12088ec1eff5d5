// npm run bench -- reader [--rules] [--detail]: how much of the claims of the shipped dossier the rules find in its articles, how much of what they find is right, and
// whether those whom it names are those that are meant. --rules: the same for each rule. --detail: what is wrong and what is missed.
//
// Each article is read with what is known without it: the states and groups, the things of the dossier by their own names, and the claims that the other articles make. The
// second line of figures is harder: things that this article alone speaks of are not known either, but for topics; a new thing is then right when its name is that of the dossier's.

import type { ClaimRecord } from '../src/ingest/sources/dossier/dossier-shape.ts';
import { type GoldArticle, goldArticles, goldClaims, goldLexicon } from './reader/gold.ts';
import { type MadeUp, madeUp, madeUpNames } from './reader/made-up.ts';
import { claimsIn, inAll, type Measured, measure } from './reader/measure.ts';

const claims = await goldClaims();
const articles = await goldArticles();
for (const strange of [false, true]) {
  console.log(
    strange
      ? 'Without the things that only the article speaks of:'
      : 'With the things of the dossier known by their names:',
  );
  const rows: Measured[] = [];
  for (const article of articles) {
    const row = await measure(article, claims, strange);
    rows.push(row);
    console.log(`  ${article.id}: ${sentence(row)}`);
    if (!strange && process.argv.includes('--rules')) tellRules(row);
    if (!strange && process.argv.includes('--detail')) tellDetail(row, article);
  }
  const found = new Set(rows.flatMap(({ pairs }) => [...pairs.values()].map(({ key }) => key)));
  console.log(
    `  in all: ${sentence(inAll(rows))}; ${found.size} of ${claims.length} claims (${share(found.size, claims.length)})`,
  );
}

// What other articles are like: made up, with what a careful reader finds in them. The rules know all that ships.
const lexicon = await goldLexicon('article:x/1', claims);
const rows = await Promise.all((await madeUpNames()).map((name) => madeUp(name, lexicon)));
console.log('Made-up articles of other kinds:');
for (const row of rows) {
  console.log(`  ${row.name}: ${madeUpSentence([row])}`);
  if (process.argv.includes('--detail')) tellMadeUp(row);
}
console.log(`  in all: ${madeUpSentence(rows)}`);

function madeUpSentence(rows: readonly MadeUp[]): string {
  const [found, expected, right] = [
    rows.flatMap(({ found }) => found).length,
    rows.flatMap(({ expected }) => expected).length,
    rows.reduce((sum, { pairs }) => sum + pairs.size, 0),
  ];
  return `${found} candidates, recall ${share(right, expected)}, precision ${share(right, found)}`;
}

function tellMadeUp({ found, expected, pairs }: MadeUp): void {
  for (const { rule, claim } of found.filter((one) => !pairs.has(one))) {
    const [said] = claim.assertions;
    const [place] = (said?.evidence ?? []) as { paragraph: number }[];
    console.log(
      `    wrong [${rule}] ${place?.paragraph} ${claim.polarity === 'NEGATED' ? 'NOT ' : ''}${lineOf(claim as ClaimRecord)} ${claim.value ?? ''}`,
    );
  }
  const right = new Set(pairs.values());
  for (const one of expected.filter((one) => !right.has(one))) console.log(`    missed ${one.line}`);
}

function sentence(row: Omit<Measured, 'pairs' | 'found'>): string {
  const { candidates, right, gold, exact, speakers, speakersRight, things, thingsRight } = row;
  return (
    `${candidates} candidates, recall ${share(right, gold)}, precision ${share(right, candidates)}, places exact ${share(exact, candidates)}, ` +
    `speakers right ${share(speakersRight, speakers)} of ${speakers}, others ${share(thingsRight, things)} of ${things}`
  );
}

function tellRules({ found, pairs }: Measured): void {
  for (const [rule, own] of Map.groupBy(found, ({ rule }) => rule))
    console.log(`    ${rule}: ${own.filter((one) => pairs.has(one)).length} of ${own.length}`);
}

function tellDetail({ found, pairs }: Measured, { id, text }: GoldArticle): void {
  for (const { rule, claim } of found.filter((one) => !pairs.has(one))) {
    const [place] = (claim.assertions[0]?.evidence ?? []) as { start: number; end: number }[];
    const words = text.slice(place?.start, place?.end).slice(0, 120);
    console.log(`    wrong [${rule}] ${lineOf(claim as ClaimRecord)}: ${words}`);
  }
  const right = new Set(pairs.values());
  for (const one of claimsIn(id, claims).filter((one) => !right.has(one)))
    console.log(`    missed ${one.key} ${lineOf(one)}`);
}

function lineOf({ subject, predicate, object, number, when, assertions }: ClaimRecord): string {
  return `${subject} ${predicate} ${object ?? number ?? when?.edtf ?? ''} ${assertions[0]?.made_by}`;
}

function share(part: number, all: number): string {
  return all === 0 ? '–' : `${((100 * part) / all).toFixed(1)} %`;
}
