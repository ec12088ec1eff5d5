import { UnreadableFile } from './problem.ts';

/** Stata before 13 writes the number of its format, the order of its bytes, and a one. */
const OLD_STATA = [...'lnopqrs'].flatMap((format) => [`${format}\x01\x01\0`, `${format}\x02\x01\0`]);
const OFFICE_BEFORE_2007 = '\xd0\xcf\x11\xe0';

/** Files that are often taken for tables of text, by the bytes that they begin with, and what is to be done with them. */
const FOREIGN: readonly { readonly begins: readonly string[]; readonly sentence: string }[] = [
  {
    begins: [OFFICE_BEFORE_2007],
    sentence: 'This is a workbook of Excel as it was before 2007 (.xls): save it as .xlsx, or as CSV.',
  },
  { begins: ['%PDF'], sentence: 'This is a PDF and no table: save what is in it as CSV.' },
  {
    begins: ['RDX2', 'RDX3', 'X\n\0\0', 'A\n2\n', 'A\n3\n'],
    sentence: 'This is a file of R: write its tables with write.csv, or with arrow::write_parquet.',
  },
  { begins: ['BZh'], sentence: 'The file is packed with bzip2: unpack it, or pack it with gzip.' },
  { begins: ['\xfd7zXZ'], sentence: 'The file is packed with xz: unpack it, or pack it with gzip.' },
  { begins: ['7z\xbc\xaf'], sentence: 'This is an archive of 7-Zip: unpack it.' },
  { begins: ['Rar!'], sentence: 'This is an archive of RAR: unpack it.' },
  { begins: ['\x28\xb5\x2f\xfd'], sentence: 'The file is packed with zstd: unpack it, or pack it with gzip.' },
  { begins: ['\x04\x22\x4d\x18'], sentence: 'The file is packed with lz4: unpack it, or pack it with gzip.' },
  { begins: ['<stata_dta>', ...OLD_STATA], sentence: 'This is a file of Stata: write it with export delimited.' },
  { begins: ['$FL2', '$FL3'], sentence: 'This is a file of SPSS: save it as CSV.' },
  {
    begins: ['\0\0\0\0\0\0\0\0\0\0\0\0\xc2\xea\x81\x60'],
    sentence: 'This is a file of SAS: write it with proc export.',
  },
  { begins: ['ARROW1', 'FEA1'], sentence: 'This is a file of Arrow or Feather: write its table as Parquet or CSV.' },
  {
    begins: ['\x80\x02', '\x80\x03', '\x80\x04', '\x80\x05'],
    sentence: 'This is a pickle of Python: write its table with to_csv, or with to_parquet.',
  },
  {
    begins: ['\0\x01\0\0Standard '],
    sentence: 'This is a database of Access: export its table as CSV.',
  },
  { begins: ['{\\rtf'], sentence: 'This is a document in rich text format and no table: save its table as CSV.' },
  { begins: ['SQLite format 3'], sentence: 'This is a database of SQLite: export its table as CSV.' },
];

/** What of Microsoft Office as it was before 2007 has in it, by the names of its parts, and all of it by the same first bytes. */
const COMPOUND: readonly (readonly [string, string])[] = [
  [
    'EncryptedPackage',
    'This is a workbook or document that is locked with a password: save it without one, as .xlsx or CSV.',
  ],
  ['WordDocument', 'This is a document of Word and no table: save its table as CSV, or copy it into a workbook.'],
];

/** Throws where bytes are the beginning of a file that holds no text, for "there is a zero byte" would be a riddle. */
export function refuseForeign(beginning: Buffer): void {
  const text = beginning.subarray(0, LOOKED_AT).toString('latin1');
  const found = FOREIGN.find(({ begins }) => begins.some((mark) => text.startsWith(mark)));
  if (found === undefined) return;
  // The names of parts are in UTF-16, in a directory that can stand anywhere.
  const names = beginning.toString('latin1').replaceAll('\0', '');
  const compound = text.startsWith(OFFICE_BEFORE_2007) ? COMPOUND.find(([part]) => names.includes(part)) : undefined;
  throw new UnreadableFile(1, 1, compound?.[1] ?? found.sentence);
}

/** Throws where text is that of a web page, as servers send it in the place of a file that is not there. */
export function refusePage(beginning: string): void {
  if (/^<(?:!doctype|html|head|body|meta|style|div|table|\?xml|!--)/i.test(beginning.trimStart()))
    throw new UnreadableFile(
      1,
      1,
      'This is a web page or XML, whatever its name says: if it is a table (statistical offices serve such as .xls), open it in a spreadsheet and save it as .xlsx, or as CSV.',
    );
}

const LOOKED_AT = 64;
