import { describe, expect, it } from 'vitest';
import { readableText } from '../../../src/ingest/read/readable-text.ts';

const bytes = (text: string, encoding: BufferEncoding = 'utf8'): Buffer => Buffer.from(text, encoding);

describe('the text in a file', () => {
  it('is as it stands there, with a mark of its encoding and Windows line ends', () => {
    expect(readableText('a.txt', bytes('\ufeffÜber alles\r\nZwei'))).toBe('\ufeffÜber alles\r\nZwei');
  });

  it.each([
    ['nothing', bytes(''), '"a.txt" is empty: there is nothing to read in it.'],
    ['blanks', bytes('\ufeff \r\n\n'), '"a.txt" is empty: there is nothing to read in it.'],
    [
      'a PDF',
      bytes('%PDF-1.7\n'),
      '"a.txt" is a PDF and no text: save its text in a file that ends in .txt, in UTF-8.',
    ],
    ['a picture', bytes('\u0089PNG\r\n\u001a\n', 'latin1'), '"a.txt" is a picture and no text'],
    ['a Word file', bytes('PK\u0003\u0004abc', 'latin1'), '"a.txt" is a Word file or another archive and no text'],
    ['bytes', Buffer.from([65, 0, 66]), '"a.txt" is no text, because byte 2 is a zero'],
    ['UTF-16', bytes('\ufeffTalks', 'utf16le'), '"a.txt" is in UTF-16: save it in UTF-8.'],
    ['Latin-1', bytes('Talks\nin Zürich', 'latin1'), '"a.txt" is not in UTF-8 (line 2), but in Latin-1 or the like'],
    ['a page', bytes('<!DOCTYPE html><p>Talks</p>'), '"a.txt" is a web page and no text: call it "a.html".'],
  ])('is refused in a sentence: %s', (_, given, sentence) => {
    expect(() => readableText('a.txt', given)).toThrow(sentence);
  });
});
