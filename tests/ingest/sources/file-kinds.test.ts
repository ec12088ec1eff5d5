import { describe, expect, it } from 'vitest';
import { bringTable } from '../../support/bring-table.ts';
import { zipOf } from '../../support/workbook.ts';

const latin = (text: string) => Buffer.from(text, 'latin1');
const page = '<html xmlns:o="urn:schemas-microsoft-com:office:office"><table><tr><td>Country</td></tr></table></html>';
/** What Office wrote before 2007, with the name of a part as its directory has it. */
const compound = (part: string) =>
  Buffer.concat([latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), Buffer.alloc(600), Buffer.from(part, 'utf16le')]);

describe('a file that is no table is called what it is, and what to save it as', () => {
  it.each<[string, string, Buffer | string, RegExp]>([
    [
      'a web page called .xls',
      'v.xls',
      page,
      /^This is a web page or XML, whatever its name says: .* save it as \.xlsx/,
    ],
    ['the same with a mark of UTF-8', 'v.xls', `\ufeff${page}`, /^This is a web page or XML/],
    [
      'a workbook of before 2007',
      'v.xls',
      compound('Workbook'),
      /^This is a workbook of Excel as it was before 2007 .* save it as \.xlsx/,
    ],
    [
      'a workbook with a password',
      'v.xlsx',
      compound('EncryptedPackage'),
      /^This is a workbook or document that is locked with a password: save it without one/,
    ],
    [
      'a document of old Word',
      'v.doc',
      compound('WordDocument'),
      /^This is a document of Word and no table: save its table as CSV/,
    ],
    [
      'a document of Word',
      'v.docx',
      zipOf({ 'word/document.xml': '<w/>', 'docProps/app.xml': '<a/>' }),
      /^This is a document of Word \(\.docx\): save its table as \.xlsx, or as CSV/,
    ],
    [
      'a spreadsheet of OpenOffice',
      'v.ods',
      zipOf({ mimetype: 'x', 'content.xml': '<c/>' }),
      /^This is a spreadsheet or document of OpenOffice \(\.ods or \.odt\): save/,
    ],
    [
      'a binary workbook',
      'v.xlsb',
      zipOf({ 'xl/workbook.bin': 'x', 'xl/styles.bin': 'x' }),
      /^This is a binary workbook of Excel \(\.xlsb\): save/,
    ],
    ['a PDF', 'v.pdf', latin('%PDF-1.7\n%\xe2\xe3'), /^This is a PDF and no table: save what is in it as CSV/],
    ['rich text', 'v.rtf', '{\\rtf1\\ansi Votes}', /^This is a document in rich text format/],
    [
      'what zstd packed',
      'v.csv.zst',
      latin('(\xb5/\xfd\x04\x00'),
      /^The file is packed with zstd: unpack it, or pack it with gzip/,
    ],
    [
      'an old file of Stata',
      'v.dta',
      latin('s\x02\x01\x00\x04\x00'),
      /^This is a file of Stata: write it with export delimited/,
    ],
  ])('%s', async (_, name, content, sentence) => {
    const { problems } = await bringTable(name, content);

    expect(problems).toEqual([expect.stringMatching(sentence)]);
  });
});
