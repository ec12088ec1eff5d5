import { isOf, type Mention, mentionsIn } from './mention.ts';
import { isOpinion } from './paragraph-line.ts';
import { make, type Reading } from './reading.ts';
import { overlap } from './span.ts';
import { slugOf } from './words.ts';

/** Roles of those who report what others think. */
const REPORTS = /\b(?:writer|reporter|journalist|correspondent|editor)\b/i;
/** So many sentences with "we" or "our" make an article one of its authors. */
const OFTEN = 3;

/** Whether an article speaks of itself as "we". */
const isOfUs = ({ sentences, quotations, paragraphs }: Reading): boolean =>
  sentences.filter(
    (sentence) => /\b(?:[Ww]e|[Oo]ur|[Uu]s)\b/.test(sentence.text) && !quotations.some((one) => overlap(one, sentence)),
  ).length >= (paragraphs.some(({ kind }) => kind === 'SIGNER') ? 1 : OFTEN);

/** The organisations that an article names as its own: `in our interventions (A, B, C)`. */
export function ownVoices(reading: Reading): Mention[] {
  if (!isOfUs(reading)) return [];
  return reading.mentions
    .filter(isOf(['ngo', 'institution', 'alliance', 'company']))
    .filter(({ start }) => /\b[Oo]ur [\p{Ll} ]*\([^()]*$/u.test(reading.text.slice(Math.max(0, start - 120), start)));
}

/** Whose opinion an article is: that of authors who say "we", or of an author who is no reporter; null where it reports. */
export function opinionOf(reading: Reading): Mention | null {
  const byline = reading.paragraphs
    .filter(({ kind }) => kind === 'BYLINE')
    .flatMap((line) => mentionsIn(reading.mentions, line).filter(isOf(['person'])));
  if (isOfUs(reading)) {
    // One who has signed alone says "we" of those for whom he or she works.
    const [alone] = byline;
    if (alone !== undefined && byline.length === 1 && ownVoices(reading).length === 0) return alone;
    const id = make(reading, {
      id: `group:${slugOf(reading.article.slice(8), 16)}-authors`,
      name: 'The authors of the article',
      wording: 'we',
      countMin: 2,
    });
    return { id, start: 0, end: 0, text: 'we', how: 'PRONOUN' };
  }
  // A letter to an editor, or what stands under "Opinion", is what whoever signed it thinks.
  const isSection = reading.paragraphs.some(({ kind, text }) => kind !== 'BODY' && isOpinion(text.trim()));
  if (isSection && byline.length === 1) return byline[0] ?? null;
  const lines = reading.paragraphs.filter(({ kind }) => kind === 'BIOGRAPHY');
  const held = reading.roles.find(
    ({ start, past }) => !past && lines.some((line) => overlap(line, { start, end: start + 1 })),
  );
  return held === undefined || REPORTS.test(held.title) ? null : held.person;
}
