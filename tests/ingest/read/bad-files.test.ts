import { execFileSync } from 'node:child_process';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { dossier } from '../../../src/ingest/sources/dossier/dossier.ts';
import { generalAssembly } from '../../../src/ingest/sources/general-assembly/general-assembly.ts';
import { popolo } from '../../../src/ingest/sources/popolo/popolo.ts';
import { undl } from '../../../src/ingest/sources/undl/undl.ts';
import type { Source } from '../../../src/ingest/write/source.ts';
import { DATA, folderOf, readAll } from '../../support/folder.ts';
import { partOfRecord } from '../../support/part-of-record.ts';

const SHIPPED = join(DATA, generalAssembly.folder ?? '');
const DOSSIER = join(DATA, dossier.folder ?? '');
const SESSION = 'sessions/74.csv';
const HEADER =
  'undl_id,ms_code,ms_name,ms_vote,date,session,resolution,title,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link';
const ROW = '1,FRA,FRANCE,Y,2019-12-27,74,A/RES/74/247,Title,1,0,0,0,193,';
const ZERO = Buffer.from([0]);

/** What is said of a file with these bytes; one sentence, and no more for what follows from it. */
async function said(source: Source<unknown>, file: string, bytes: Buffer | string, from?: string): Promise<string> {
  const folder = from ?? (await folderOf({}));
  await writeFile(join(folder, file), bytes);
  const { problems } = await readAll(source, folder);
  const ofFile = problems.filter((problem) => problem.startsWith(file));
  expect(ofFile, problems.join('\n')).toHaveLength(1);
  return ofFile[0] ?? '';
}

const session = (change: (text: string) => Buffer | string) => async () => {
  const data = await folderOf({});
  await partOfRecord(data, /^74\.csv$/);
  const folder = join(data, generalAssembly.folder ?? '');
  return said(generalAssembly, SESSION, change(await readFile(join(folder, SESSION), 'utf8')), folder);
};
const library =
  (bytes: Buffer | string, file = 'votes.csv') =>
  () =>
    said(undl, file, bytes);
const votes = (bytes: Buffer | string) => () => said(popolo, 'votes.json', bytes);
const claims = (bytes: Buffer | string) => async () =>
  said(dossier, 'claims/z.yaml', bytes, await folderOf({}, DOSSIER));
/** Nobody writes into it: whoever opens it waits. */
const pipe = async () => {
  const folder = await folderOf({});
  execFileSync('mkfifo', [join(folder, 'votes.json')]);
  const { problems } = await readAll(popolo, folder);
  expect(problems).toHaveLength(1);
  return problems[0] ?? '';
};
/** 60 MB of empty lines, in 60 kB. */
const LOOSE = gzipSync(`${HEADER}\n${'\n'.repeat(60_000_000)}`);
const rows = Array.from({ length: 5000 }, (_, n) => ROW.replace(/^1/, `${n + 1}`).replace('74/247', `74/${n * 7919}`));
const packed = gzipSync(`${HEADER}\n${rows.join('\n')}\n`);

describe('a file that is not what it should be gets one sentence that says where', () => {
  it.each<[string, () => Promise<string>, RegExp]>([
    ['lists in lists without end', votes('['.repeat(5_000_000)), /:1:101: .* more than 100 deep here/],
    ['a table packed as none is', library(LOOSE, 'votes.csv.gz'), /:1:1: .* more than 300 times its size/],
    ['a vote event that is null', votes('{"vote_events":[null]}'), /:1:17: .*must be an object/],
    ['a pipe', pipe, /:1:1: This is a folder, a pipe or a device, and no file/],
    [
      'CSV in two encodings',
      session((text) => Buffer.concat([Buffer.from(`${text}\u00e9`), Buffer.from('\u00e9', 'latin1')])),
      /:\d+:\d+: The bytes here are not UTF-8/,
    ],
    ['an empty session', session(() => ''), /:1:1: The file is empty; it must begin with the header/],
    ['an empty export', library(''), /:1:1: The file is empty; it must begin with a header of the library/],
    [
      'a session without a column',
      session((text) => text.replace(',scope', '')),
      /:1:1: The header begins with .* and must be "key,rcid,/,
    ],
    [
      'an export without a column',
      library(HEADER.replace(',ms_vote', '')),
      /:1:1: The header is .* and lacks ms_vote\./,
    ],
    [
      'a table of members of a parliament',
      library('vote_id,member_id,position,country_code,group_code\n1,2,FOR,FRA,EPP\n'),
      /lacks undl_id, .*/,
    ],
    [
      'a formula in a cell',
      session((text) => text.replace('\nga/74/247,9087', '\nga/74/247,=9087')),
      /:\d+:11: The cell "=9087" is a formula/,
    ],
    [
      "a spreadsheet's error in a cell",
      library(`${HEADER}\n${ROW.replace('FRANCE', '#REF!')}\n`),
      /:2:7: The cell "#REF!" is a formula or a spreadsheet's error/,
    ],
    [
      'a quotation mark that is left open',
      library(`${HEADER}\n${ROW.replace('Title', '"Title')}\n`),
      /inside quotation marks that are opened and never closed/,
    ],
    [
      'text after a quotation mark',
      library(`${HEADER}\n${ROW.replace('Title', '"A" title')}\n`),
      /Text follows on a closing quotation mark/,
    ],
    [
      'a line of two million characters',
      library(`${HEADER}\n${'x'.repeat(2_000_000)}`),
      /:2:1: The record that begins here is longer than 1,000,000 characters/,
    ],
    [
      'gzip that is cut off',
      library(packed.subarray(0, packed.length / 2), 'votes.csv.gz'),
      /: The gzip file is damaged or cut off/,
    ],
    [
      'gzip that is none',
      library(Buffer.concat([Buffer.from([0x1f, 0x8b]), Buffer.alloc(99, 7)]), 'votes.csv.gz'),
      /:1:1: The gzip file is damaged/,
    ],
    [
      'a picture',
      library(Buffer.concat([Buffer.from('PNG'), ZERO])),
      /:1:4: There is a zero byte here: this is not a text file/,
    ],
    ['JSON that is cut off', votes('{"vote_events": [{"id": "a"'), /:1:28: The file ends in the middle/],
    ['JSON that is none', votes('{"vote_events": [\n{"id": }]}'), /:2:\d: This is not JSON: Unexpected/],
    ['JSON that is an empty list', votes('[]'), /:1:1: The file has no vote event of Popolo/],
    ['an empty JSON file', votes(''), /:1:1: The file is empty/],
    [
      'JSON in another encoding',
      votes(Buffer.from('{"vote_events": [{"id": "\u00e9"}]}', 'latin1')),
      /:1:\d+: The bytes here are not UTF-8/,
    ],
    [
      'a YAML bomb',
      claims('a: &a [x, x]\nb: &b [*a, *a]\nclaims: [*b, *b]\n'),
      /:2:8: The alias \*a is refused, because aliases can explode/,
    ],
    ['YAML that is none', claims('claims: [\n'), /: This is not YAML/],
    ['YAML nested beyond all measure', claims(`claims: ${'['.repeat(20_000)}`), /The values are nested too deeply/],
    ['an empty YAML file', claims(''), /:1:1: The file is empty/],
    [
      'YAML in another encoding',
      claims(Buffer.from('# \u00e9\nclaims: []\n', 'latin1')),
      /:1:3: The bytes here are not UTF-8/,
    ],
    ['YAML of eleven million bytes', claims('#'.repeat(11_000_000)), /longer than 10,000,000 bytes: split it/],
  ])('%s', async (_, read, sentence) => {
    expect(await read()).toMatch(sentence);
  });

  it('and files of the same folder that are as they should be are still read', async () => {
    const folder = await folderOf({}, SHIPPED);
    await cp(join(SHIPPED, 'sessions/73.csv'), join(folder, SESSION));

    const { problems } = await readAll(generalAssembly, folder);

    expect(problems[0]).toMatch(/^sessions\/74\.csv:2:1: The key ga\/73\/.* stands in an earlier row too\.$/);
  });
});
