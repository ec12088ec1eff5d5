import { describe, expect, it } from 'vitest';
import { datelineOf, writtenOn } from '../../src/reader/dateline.ts';
import { paragraphsOf } from '../../src/reader/paragraph.ts';

const partsOf = (text: string): (string | null)[] | null => {
  const found = datelineOf({ text, start: 0 });
  if (found === null) return null;
  return [text.slice(found.end), found.day, found.agency].map((part) =>
    part === null || typeof part === 'string' ? part : text.slice(part.start, part.end),
  );
};

describe('a dateline', () => {
  it.each([
    ['GENEVA, March 3 (AFP) — Talks began.', ['Talks began.', 'March 3', 'AFP']],
    ['UNITED NATIONS (AP) — Talks began.', ['Talks began.', null, 'AP']],
    ['(Reuters) - Talks began.', ['Talks began.', null, 'Reuters']],
    ['NEW YORK — “Talks” began.', ['“Talks” began.', null, null]],
    ['LA PAZ, Bolivia, 8 July 2031 — Talks began.', ['Talks began.', '8 July 2031', null]],
    ['Nairobi, 12 February 2031 – Talks began.', ['Talks began.', '12 February 2031', null]],
    ['NAIROBI, 14 March 2031. Talks began.', ['Talks began.', '14 March 2031', null]],
  ])('is a place, a day and an agency: %s', (text, parts) => {
    expect(partsOf(text)).toEqual(parts);
  });

  it.each(['Talks began. They ended.', 'Norway - The north speaks.', 'Norway: The north speaks.', 'In March. We met.'])(
    'is no sentence: %s',
    (text) => expect(partsOf(text)).toBeNull(),
  );
});

describe('the day of an article', () => {
  const day = (text: string) => {
    const paragraphs = paragraphsOf(text);
    const first = paragraphs.find(({ kind }) => kind === 'BODY');
    return writtenOn(text, paragraphs, first === undefined ? null : datelineOf(first))?.when.edtf ?? null;
  };

  it('is that of a line of its own, of the dateline, or of the dateline with the year of the text', () => {
    expect(day('Talks begin\nJoyce Ade\nOctober 9, 2031 4:12 PM\nThe talks began.')).toBe('2031-10-09');
    expect(day('Talks begin\nNAIROBI, 14 March 2031. The talks began.')).toBe('2031-03-14');
    expect(day('Talks begin\nGENEVA, Oct 15 (AFP) — On 1 May 2033 it was agreed to end them by 2050.')).toBe(
      '2033-10-15',
    );
    expect(day('Talks begin\nThe talks began on 3 May 2031.')).toBeNull();
  });
});
