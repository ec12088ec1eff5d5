import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { Problems } from '../../../src/ingest/read/problem.ts';
import { readRows } from '../../../src/ingest/read/rows.ts';
import { folderOf } from '../../support/folder.ts';

const bytes = (text: string) => Buffer.from(text, 'latin1');

describe('a file that holds no table of text', () => {
  it.each<[string, Buffer, RegExp]>([
    ['votes.rds', gzipSync(bytes('X\n\0\0\0\x03\0\x04')), /^This is a file of R: .*write\.csv/],
    ['votes.RData', gzipSync(bytes('RDX3\nX\n\0\0\0\x03')), /^This is a file of R/],
    ['votes.csv.bz2', bytes('BZh91AY'), /packed with bzip2: unpack it/],
    ['votes.RData', bytes('\xfd7zXZ\0'), /packed with xz: unpack it/],
    ['votes.dta', bytes('<stata_dta><header>'), /^This is a file of Stata/],
    ['votes.dta', bytes('\x73\x02\x01\0\x04\0\x03\0'), /^This is a file of Stata/],
    ['votes.dta', bytes('\x72\x01\x01\0\x04\0\x03\0'), /^This is a file of Stata/],
    ['votes.sav', bytes('$FL2@(#) SPSS DATA FILE'), /^This is a file of SPSS/],
    ['votes.sas7bdat', bytes(`${'\0'.repeat(12)}\xc2\xea\x81\x60\xb3`), /^This is a file of SAS/],
    ['votes.7z', bytes('7z\xbc\xaf\x27\x1c'), /^This is an archive of 7-Zip/],
    ['votes.rar', bytes('Rar!\x1a\x07\x01\0'), /^This is an archive of RAR/],
    ['votes.csv.zst', zstdCompressSync(bytes('a,b\n1,2\n')), /packed with zstd: unpack it/],
    ['votes.csv.lz4', bytes('\x04\x22\x4d\x18\x64\x40'), /packed with lz4: unpack it/],
    ['votes.feather', bytes('ARROW1\0\0\xff\xff'), /^This is a file of Arrow or Feather/],
    ['votes.pkl', bytes('\x80\x04\x95\0\0'), /^This is a pickle of Python/],
    ['votes.accdb', bytes('\0\x01\0\0Standard ACE DB\0'), /^This is a database of Access/],
  ])('%s gets a sentence that says what to do', async (name, content, sentence) => {
    const folder = await folderOf({});
    await writeFile(join(folder, name), content);
    const problems = new Problems();
    for await (const _ of readRows(folder, name, problems.note)) throw new Error('It has no rows.');

    expect(problems.listed.map(({ sentence }) => sentence)).toEqual([expect.stringMatching(sentence)]);
    expect(problems.fatal).toBe(true);
  });
});
