import type { Mention } from './mention.ts';
import { isOf } from './mention.ts';
import type { Paragraph } from './paragraph.ts';
import type { Quotation } from './quotation.ts';
import type { Sentence } from './sentence.ts';
import { overlap, within } from './span.ts';
import { type Attribution, attributionsIn } from './speaker.ts';
import type { Turn } from './turn.ts';
import type { UnnamedOffice } from './unnamed-office.ts';

/** Who speaks in a sentence, and how: in quoted words, in the article's, in those of the sentence before that goes on, as an answer in a conversation, or nobody but the article. */
export type Voice = {
  readonly mode: 'VERBATIM' | 'PARAPHRASED' | 'CONTINUED' | 'ANSWERED' | 'REPORTED';
  readonly speakers: readonly Mention[];
  /** Who speaks for them. */
  readonly by?: Mention | undefined;
  readonly capacity?: string | undefined;
  readonly verb: string;
};

const ARTICLE: Voice = { mode: 'REPORTED', speakers: [], verb: '' };
/** How a sentence begins that goes on with what was said. */
const GOES_ON =
  /^(?:that means|as such|for example|moreover|additionally|furthermore|in addition|they also|it also|he also|she also|they|one, )\b/i;

/** The voice of each sentence, paragraph by paragraph. */
export function voicesOf(
  paragraphs: readonly Paragraph[],
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  quotations: readonly Quotation[],
  text: string,
  { offices, turns }: { offices: readonly UnnamedOffice[]; turns: readonly Turn[] },
): { voices: ReadonlyMap<Sentence, Voice>; attributions: readonly Attribution[] } {
  const voices = new Map<Sentence, Voice>();
  const all: Attribution[] = [];
  let before: Attribution | undefined;
  let paragraphBefore = 0;
  for (const { number } of paragraphs) {
    const own = sentences.filter(({ paragraph }) => paragraph === number);
    const said = own
      .flatMap((sentence) => attributionsIn(sentence, mentions, quotations, text))
      .map((one) => inOffice(one, offices));
    all.push(...said);
    const from = own[0]?.start ?? 0;
    // A quotation that its paragraph does not close goes on in the next, which begins with a mark.
    const goesOn = quotations.some(({ open, paragraph, end }) => open && end <= from && paragraph === paragraphBefore);
    const leading = before !== undefined && (goesOn || endsOpen(text.slice(0, from))) ? before : undefined;
    const answers = turns.find(({ paragraph }) => paragraph === number)?.speaker ?? null;
    let last: Voice = ARTICLE;
    for (const sentence of own) {
      const found = voiceOf(sentence, said, quotations, last, leading, own);
      const voice: Voice =
        found.mode === 'REPORTED' && answers !== null ? { mode: 'ANSWERED', speakers: [answers], verb: '' } : found;
      voices.set(sentence, voice);
      last = voice;
    }
    before = said.at(-1) ?? (goesOn && leading !== undefined ? leading : own.length > 0 ? undefined : before);
    paragraphBefore = number;
  }
  return { voices, attributions: all };
}

/** An office beside whoever speaks says in what capacity. */
const inOffice = (one: Attribution, offices: readonly UnnamedOffice[]): Attribution => {
  const office = offices.find((office) => one.speakers.length === 1 && one.speakers.some((who) => within(who, office)));
  return office === undefined ? one : { ...one, capacity: office.role };
};

const voiceOfOne = (mode: Voice['mode'], { speakers, by, capacity, verb }: Attribution): Voice => ({
  mode,
  speakers,
  by,
  capacity,
  verb,
});

const endsOpen = (text: string): boolean => /(?:noted|said|wrote|[:,])\s*$/.test(text.trimEnd());

function voiceOf(
  sentence: Sentence,
  said: readonly Attribution[],
  quotations: readonly Quotation[],
  last: Voice,
  leading: Attribution | undefined,
  own: readonly Sentence[],
): Voice {
  const quoted = quotations.some((one) => overlap(one, sentence));
  const here = said.filter((one) => one.sentence === sentence);
  if (quoted) {
    const people = said.filter(({ speakers }) => !speakers.every(isOf(['publisher'])));
    const nearest =
      people.find((one) => one.sentence === sentence) ??
      (isWhole(sentence, quotations) ? (nearestOf(sentence, people, own) ?? leading) : undefined);
    return nearest === undefined ? ARTICLE : voiceOfOne('VERBATIM', nearest);
  }
  const [first] = here.filter(({ speakers }) => !speakers.every(isOf(['publisher'])));
  if (first !== undefined) return voiceOfOne('PARAPHRASED', first);
  const goesOn = (last.mode === 'PARAPHRASED' || last.mode === 'CONTINUED') && GOES_ON.test(sentence.text);
  return goesOn ? { ...last, mode: 'CONTINUED' } : ARTICLE;
}

/** Whether a sentence is mostly quoted: only then is it of who speaks beside it. */
const isWhole = (sentence: Sentence, quotations: readonly Quotation[]): boolean =>
  quotations.reduce(
    (sum, { start, end }) => sum + Math.max(0, Math.min(end, sentence.end) - Math.max(start, sentence.start)),
    0,
  ) >
  (sentence.end - sentence.start) / 2;

/** The attribution in the paragraph that is nearest to a sentence; the earlier one of two. */
function nearestOf(
  sentence: Sentence,
  said: readonly Attribution[],
  own: readonly Sentence[],
): Attribution | undefined {
  const place = own.indexOf(sentence);
  const distance = (one: Attribution) => Math.abs(own.indexOf(one.sentence) - place);
  return [...said].sort((a, b) => distance(a) - distance(b))[0];
}
