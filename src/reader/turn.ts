import { isOf, type Mention, ORGANISATIONS } from './mention.ts';
import type { Paragraph } from './paragraph.ts';
import { isBareName } from './paragraph-line.ts';
import type { Span } from './span.ts';
import { slugOf } from './words.ts';

/** One that speaks in an interview or a briefing: its label, `Lena Fors:`, and who answers there; null where it asks. */
export type Turn = Span & { readonly paragraph: number; readonly label: string; readonly speaker: Mention | null };

const LABEL = /^(?<label>[\p{Lu}Q][\p{L}’'. -]{0,40}):\s+(?=\S)/u;
const ASKS = /^(?:Q|Question|Interviewer|Moderator|Reporter|Journalist|Host|Presenter|Correspondent)$/;
const ANSWERS = /^(?:A|Answer)$/;
/** An office that answers under its own name: `Spokesperson:`. */
const OFFICE =
  /^(?:Deputy )?(?:Spokes(?:person|man|woman)|Minister|Ambassador|President|Secretary-General|Chair|Envoy)$/;
/** So many lines with a label make a text a conversation. */
const LEAST = 2;

/** The turns of a conversation; where a text is none, there are none. */
export function turnsIn(paragraphs: readonly Paragraph[], mentions: readonly Mention[]): Turn[] {
  const lines = paragraphs.flatMap((line) => {
    const found = line.kind === 'BODY' ? LABEL.exec(line.text) : null;
    const label = found?.groups?.label ?? '';
    return found !== null && isLabel(label, mentions) ? [{ line, label, end: line.start + found[0].length }] : [];
  });
  if (lines.length < LEAST) return [];
  const asked = guestOf(paragraphs, mentions, lines[0]?.line.start ?? 0);
  return lines.map(({ line, label, end }) => {
    const span = { start: line.start, end };
    return { ...span, paragraph: line.number, label, speaker: speakerOf(label, span, line, mentions, asked) };
  });
}

const isLabel = (label: string, mentions: readonly Mention[]): boolean =>
  [ASKS, ANSWERS, OFFICE].some((one) => one.test(label)) ||
  mentions.some(({ text, id }) => text === label && /^(?:person|publisher):/.test(id)) ||
  isBareName(label);

/** Who is asked: the last person that the text brings in before the first turn, and not its author. */
const guestOf = (paragraphs: readonly Paragraph[], mentions: readonly Mention[], from: number): Mention | undefined =>
  mentions
    .filter(isOf(['person']))
    .findLast(
      (one) =>
        one.end <= from &&
        paragraphs.some(({ kind, start, end }) => kind === 'BODY' && one.start >= start && one.end <= end),
    );

function speakerOf(
  label: string,
  span: Span,
  line: Paragraph,
  mentions: readonly Mention[],
  asked: Mention | undefined,
): Mention | null {
  // Whoever asks in an answer's place does not say what the question holds.
  if (ASKS.test(label) || line.text.trimEnd().endsWith('?')) return null;
  const place = { start: span.start, end: span.start + label.length, text: label };
  if (ANSWERS.test(label)) return asked === undefined ? null : { ...asked, ...place, how: 'DESCRIBED' };
  // Whoever answers under an office speaks for the body that the head of the text names.
  if (OFFICE.test(label)) {
    const body = mentions.find((one) => isOf([...ORGANISATIONS, 'state'])(one) && one.end <= line.start);
    return body === undefined ? null : { ...body, ...place, how: 'DESCRIBED' };
  }
  const named = mentions.find((one) => one.start === span.start && one.text === label);
  if (named?.id.startsWith('publisher:')) return null;
  return named ?? { id: `person:${slugOf(label)}`, ...place, how: 'NAME' };
}
