import { NUMBER, numberOf } from './number.ts';
import { make, type Reading } from './reading.ts';
import { each } from './rule.ts';
import type { Sentence } from './sentence.ts';
import { overlap } from './span.ts';
import { slugOf, stemsOf } from './words.ts';

/** A count of votes in a sentence. */
export type Counted = {
  readonly for: number;
  readonly against: number;
  readonly abstain: number | null;
  readonly result: 'ADOPTED' | 'REJECTED' | null;
  readonly start: number;
  readonly end: number;
  readonly sentence: Sentence;
};

/** Who voted so, in brackets behind their number. */
const WHO = '(?: \\([^()]{3,300}\\))?';
const ABSTAINED = `${WHO}(?:,?;? ?(?:with|and|while)? ?(?<abstain>${NUMBER}) (?:[\\p{L}]+ ){0,2}?(?:abstentions?|abstaining|abstained)${WHO})?`;
const WON = 'adopted|approved|passed|carried|endorsed|won|backed|voted';
const LOST = 'rejected|defeated|failed|voted down|fell';

/** The ways in which news give a count. */
const PATTERNS = [
  // `adopted the text by 124 votes to none, with 11 abstentions`, `passed 97 to 21`, `voted 152–4, with 11 abstaining`
  `\\b(?<result>${LOST}|${WON})\\b(?: [^.;“”"]{0,120}?)??,? (?:(?:by|with) )?(?:a (?:\\p{L}+ )?(?:vote|margin|tally|count) of )?(?<first>${NUMBER})(?: votes?)?(?: (?:to|against) |\\s?[–—-]\\s?)(?<second>${NUMBER})\\b(?! ?(?:%|percent|per cent|years?|days?|months?))(?: votes?)?${ABSTAINED}`,
  // `112 in favour to 9 against, with 41 abstentions`
  `(?<for>${NUMBER}) (?:votes? |states? |countries |nations |members )?(?:in favou?r|for)${WHO},? (?:and |to )?(?<against>${NUMBER}) (?:votes? |states? |countries )?(?:against|opposed)${ABSTAINED}`,
  // `152 states voted yes, 3 voted no and 20 abstained`
  `(?<for>${NUMBER}) (?:\\p{L}+ ){0,3}?(?:voted|voting) (?:yes|in favou?r|for)(?: [^.,;]{0,60}?)?,? (?:and |while )?(?<against>${NUMBER}) (?:\\p{L}+ ){0,2}?(?:voted |voting )?(?:no\\b|against)(?: it)?${ABSTAINED}`,
].map((pattern) => new RegExp(pattern, 'giu'));

/** What puts a majority in the wrong: a veto. */
const NOT_ADOPTED = /\b(?:failed to adopt|was not adopted|negative vote of a permanent member|vetoed)\b/i;
const ENDED = new RegExp(`\\b(?:${WON}|${LOST})\\b`, 'i');
const IS_LOST = new RegExp(LOST, 'i');

/** Several rules ask for the counts of an article, for each sentence of it. */
const COUNTS = new WeakMap<Reading, readonly Counted[]>();

/** The counts of votes that an article tells of. */
export function countsIn(reading: Reading): readonly Counted[] {
  const known = COUNTS.get(reading);
  if (known !== undefined) return known;
  const found = readCounts(reading);
  COUNTS.set(reading, found);
  return found;
}

function readCounts(reading: Reading): Counted[] {
  const found: Counted[] = [];
  for (const pattern of PATTERNS)
    each(reading, pattern, ({ groups, start, end }, sentence) => {
      // Where the count does not say how it ended, the words before it do.
      const ended = groups.result ?? ENDED.exec(reading.text.slice(sentence.start, start))?.[0];
      const lost = IS_LOST.test(ended ?? '');
      const [first, second] = [numberOf(groups.first ?? groups.for), numberOf(groups.second ?? groups.against)];
      if (first === null || second === null || found.some((one) => overlap(one, { start, end }))) return [];
      const isTold = ended !== undefined && !(ended.toLowerCase() === 'voted' && groups.first === undefined);
      const isTurned = lost && groups.first !== undefined && first > second;
      found.push({
        // `Rejected by 71 to 48` begins with those who won.
        for: isTurned ? second : first,
        against: isTurned ? first : second,
        abstain: numberOf(groups.abstain),
        result: isTold
          ? lost
            ? 'REJECTED'
            : 'ADOPTED'
          : groups.for !== undefined && first > second
            ? NOT_ADOPTED.test(reading.text)
              ? 'REJECTED'
              : 'ADOPTED'
            : null,
        start,
        end,
        sentence,
      });
      return [];
    });
  // A line below the title says what the text says again, and more of it.
  return found.filter((one) => !found.some((other) => isFuller(other, one))).sort((a, b) => a.start - b.start);
}

const isFuller = (a: Counted, b: Counted): boolean =>
  a !== b &&
  a.for === b.for &&
  a.against === b.against &&
  (b.abstain === null ? a.abstain !== null || a.start < b.start : a.abstain === b.abstain && a.start < b.start);

/** A veto ends a vote whose count need not be told. */
const VETOED = /\b(?:vetoed|(?:cast|used|wielded|exercised) (?:its|a|the|their) veto)\b/gi;

/** Where an article tells that a vote was held: by its count, or by a veto. */
export const heldIn = (reading: Reading): Pick<Counted, 'result' | 'start' | 'end' | 'sentence'>[] => {
  const counted = countsIn(reading);
  const vetoed: Pick<Counted, 'result' | 'start' | 'end' | 'sentence'>[] = [];
  each(reading, VETOED, ({ start, end }, sentence) => {
    vetoed.push({ result: 'REJECTED', start, end, sentence });
    return [];
  });
  // What a headline says is told again below it.
  const inBody = vetoed.filter(({ sentence }) => !counted.some((one) => one.sentence === sentence)).slice(0, 1);
  return [...counted, ...inBody].sort((a, b) => a.start - b.start);
};

/** The vote that is spoken of: of those that are known, the one of whose name most is in the paragraph; else a new one. */
export function voteIn(reading: Reading, sentence: Sentence): string {
  const near = reading.sentences
    .filter(({ paragraph }) => paragraph === sentence.paragraph)
    .map(({ text }) => text)
    .join(' ');
  const stems = new Set(stemsOf(near.replace(/\bremov\p{L}+/giu, 'deletion')));
  const known = reading.treaty === null || reading.treaty.isNew ? [] : reading.lexicon.ofTypes('vote');
  const [best] = known
    .filter(({ id }) => !/\d/.test(id))
    .map(({ id, names: [name = ''] }) => {
      const wanted = stemsOf(name).filter((stem) => stem !== 'vote');
      return { id, share: wanted.filter((stem) => stems.has(stem)).length / Math.max(wanted.length, 1) };
    })
    .sort((a, b) => b.share - a.share);
  if (best !== undefined && best.share >= 0.6) return best.id;
  const about = reading.treaty?.name ?? 'the text';
  return make(reading, {
    id: `vote:${slugOf(`${reading.article.slice(8)} ${sentence.paragraph} ${about}`)}`,
    name: `Vote on ${about}`,
  });
}
