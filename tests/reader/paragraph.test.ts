import { describe, expect, it } from 'vitest';
import { textOfHtml } from '../../src/reader/html-text.ts';
import { languageOf } from '../../src/reader/language.ts';
import { paragraphsOf } from '../../src/reader/paragraph.ts';
import { quotationsIn } from '../../src/reader/quotation.ts';
import { sentencesOf } from '../../src/reader/sentence.ts';

const TEXT = `Skip to main content\r
\r
Ministers weigh a ban on seabed mining\r
A vote may come as soon as autumn, but several delegations want more time to study the text.\r
Photo: the hall of the assembly\r
By Otto Brandt\r
\r
The U.N. body met in Kingston. Mr. Lund of Norway spoke first.\r
“We wait,” he said. “We have waited for ten years. That is enough.”\r
Related\r
Otto Brandt is a fellow at the Deep Water Institute.`;

describe('the paragraphs of an article', () => {
  const paragraphs = paragraphsOf(TEXT);

  it('are counted as evidence counts them, each with what it is and its exact place', () => {
    expect(paragraphs.map(({ number, kind }) => `${number} ${kind}`)).toEqual([
      '1 BESIDE',
      '2 TITLE',
      '3 DECK',
      '4 CAPTION',
      '5 BYLINE',
      '6 BODY',
      '7 BODY',
      '8 BESIDE',
      '9 BIOGRAPHY',
    ]);
    for (const { start, end, text } of paragraphs) expect(TEXT.slice(start, end)).toBe(text);
  });

  it('have sentences, which abbreviations do not end and quotations do not hide', () => {
    const sentences = paragraphs.slice(5, 7).flatMap(({ text, start, number }) => sentencesOf(text, start, number));

    expect(sentences.map(({ text }) => text)).toEqual([
      'The U.N. body met in Kingston.',
      'Mr. Lund of Norway spoke first.',
      '“We wait,” he said.',
      '“We have waited for ten years.',
      'That is enough.”',
    ]);
    for (const { start, end, text } of sentences) expect(TEXT.slice(start, end)).toBe(text);
  });

  it('have quotations, but not words that only have marks around them', () => {
    const found = quotationsIn(paragraphs);

    expect(found.map(({ text, start, end }) => [text, TEXT.slice(start, end)])).toEqual([
      ['We have waited for ten years. That is enough.', 'We have waited for ten years. That is enough.'],
    ]);
  });
});

describe('a web page', () => {
  it('gives its article, one paragraph a line', () => {
    const line =
      'The delegates spoke at length about the rules for mining below the sea, and they will meet again in spring.';
    const page = `<html><head><title>Seabed talks</title></head><body><div class="menu"><a href="/">Home</a></div><article><p>${line}</p><p>${line.replace('spring', 'autumn')}</p><ul><li>First</li></ul></article></body></html>`;

    expect(textOfHtml(page)?.split('\n').filter(Boolean)).toEqual([
      'Seabed talks',
      line,
      line.replace('spring', 'autumn'),
      'First',
    ]);
  });

  it('without an article gives none', () => {
    expect(textOfHtml('')).toBeNull();
    expect(textOfHtml('<html><body></body></html>')).toBeNull();
  });
});

describe('the language of a text', () => {
  it('is told where the text is long enough', () => {
    expect(
      languageOf('The delegates spoke at length about the rules for mining below the sea, and will meet again.'),
    ).toBe('eng');
    expect(
      languageOf('Les délégués ont longuement parlé des règles de l’exploitation minière sous la mer et se reverront.'),
    ).toBe('fra');
    expect(languageOf('Oui.')).toBe('und');
  });
});
