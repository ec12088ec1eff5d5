import { NUMBER, numberOf } from './number.ts';
import { make, type Reading } from './reading.ts';
import { each } from './rule.ts';
import type { Sentence } from './sentence.ts';
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

const TO = new RegExp(
  `\\b(?<result>rejected|defeated|failed|adopted|approved|passed|carried|voted down)(?: [\\p{L} ]{0,30}?)? (?:by|with) (?:a vote of |a margin of )?(?<first>${NUMBER}) (?:votes )?(?:to|against) (?<second>${NUMBER})(?:,? (?:with|and) (?<abstain>${NUMBER}) (?:abstentions|abstaining|states abstaining|abstained))?`,
  'giu',
);
const LISTED = new RegExp(
  `(?<for>${NUMBER}) (?:votes? |states? |countries )?(?:in favou?r|for),? (?:and |to )?(?<against>${NUMBER}) (?:votes? |states? |countries )?(?:against|opposed)(?:,?(?: and| with)? (?<abstain>${NUMBER}) (?:abstentions?|abstaining))?`,
  'giu',
);

const ENDED = /\b(?:adopted|approved|passed|carried|rejected|defeated|voted down|failed)\b/i;

/** The counts of votes that an article tells of. */
export function countsIn(reading: Reading): Counted[] {
  const found: Counted[] = [];
  for (const pattern of [TO, LISTED])
    each(reading, pattern, ({ groups, start, end }, sentence) => {
      // Where the count does not say how it ended, the words before it do.
      const ended = groups.result ?? ENDED.exec(reading.text.slice(sentence.start, start))?.[0];
      const lost = /reject|defeat|fail|voted down/i.test(ended ?? '');
      const [first, second] = [numberOf(groups.first ?? groups.for), numberOf(groups.second ?? groups.against)];
      if (first !== null && second !== null)
        found.push({
          // `Rejected by 71 to 48` begins with those who won.
          for: lost && groups.first !== undefined ? second : first,
          against: lost && groups.first !== undefined ? first : second,
          abstain: numberOf(groups.abstain),
          result: ended === undefined ? null : lost ? 'REJECTED' : 'ADOPTED',
          start,
          end,
          sentence,
        });
      return [];
    });
  return found;
}

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
