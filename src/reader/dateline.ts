import { type Dated, datesIn, yearTold } from './date.ts';
import type { Paragraph } from './paragraph.ts';
import type { Span } from './span.ts';

/** Where and when an article was written and which agency it comes from, as its text begins: `GENEVA, March 3 (AFP) — `. */
export type Dateline = Span & { readonly agency: Span | null; readonly day: Span | null };

const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const PLACE = "\\p{Lu}[\\p{L}.’']+(?:[ -]\\p{Lu}[\\p{L}.’']+){0,3}";
const LINE = new RegExp(
  `^(?:(?<place>${PLACE})(?:, (?<region>${PLACE}))?(?:,| \\||/)? ?)?(?<day>(?:\\d{1,2} ${MONTH}|${MONTH} \\d{1,2})(?:,? \\d{4})?)?,? ?(?:\\((?<agency>[\\p{L}. ]{2,30})\\))? ?(?<end>—|–|--?|:|\\.)\\s+(?=[\\p{Lu}“"'«„‘(\\d])`,
  'du',
);

/** The dateline of a paragraph; a place alone is one in capitals only, and a point ends one that has its day. */
export function datelineOf({ text, start }: Pick<Paragraph, 'text' | 'start'>): Dateline | null {
  const found = LINE.exec(text);
  const { place = '', day, agency, end } = found?.groups ?? {};
  if (found === null || (place === '' && day === undefined && agency === undefined)) return null;
  if (day === undefined && agency === undefined && (/\p{Ll}/u.test(place) || end === '.' || end === '-')) return null;
  if (end === '.' && !/\d{4}$/.test(day ?? '')) return null;
  const spanOf = (name: string): Span | null => {
    const span = found.indices?.groups?.[name];
    return span === undefined ? null : { start: start + span[0], end: start + span[1] };
  };
  return { start, end: start + found[0].length, agency: spanOf('agency'), day: spanOf('day') };
}

/** The day of an article as its dateline, or a line of its own above the text, gives it; a dateline without a year has that of the text. */
export function writtenOn(text: string, paragraphs: readonly Paragraph[], dateline: Dateline | null): Dated | null {
  const inLine = dateline?.day == null ? [] : [dateline.day];
  const lines = paragraphs.filter(({ kind }) => kind === 'IMPRINT' || kind === 'BYLINE');
  const read = (spans: readonly Span[], year: number | null): Dated | undefined =>
    spans
      .flatMap(({ start, end }) => datesIn(text.slice(start, end), start, { year, day: null }))
      .find(({ when }) => when.edtf.length === 10);
  return read([...lines, ...inLine], null) ?? read(inLine, yearTold(text)) ?? null;
}
