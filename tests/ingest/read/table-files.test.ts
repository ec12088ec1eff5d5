import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Problems } from '../../../src/ingest/read/problem.ts';
import { readRows } from '../../../src/ingest/read/rows.ts';
import { undl } from '../../../src/ingest/sources/undl/undl.ts';
import type { Account } from '../../../src/ingest/write/account.ts';
import { folderOf } from '../../support/folder.ts';

/** Files as people have them, a few rows each. */
const FILES = new URL('../files/', import.meta.url).pathname;

/** What a file of the library says: its accounts, each with its letters, and what is told. */
async function read(file: string, reviewed: Parameters<typeof undl.read>[2] = {}, folder = FILES) {
  const problems = new Problems();
  const accounts: Account[] = [];
  for await (const row of undl.read({ folder, files: [file] }, problems.note, reviewed))
    if (row.type === 'account') accounts.push(row);
  const ballots = accounts.map(({ key, states, letters }) => [
    key,
    [...letters].flatMap((letter, place) => (letter === '.' ? [] : `${states[place]}${letter}`)).join(' '),
  ]);
  return { accounts, ballots, told: [...problems.remarks], problems: problems.listed.map(({ sentence }) => sentence) };
}

describe('a table of the library goes in', () => {
  const names2026 = /^(?:[A-Z]{3}Y ){25}[A-Z]{3}Y$/;

  it.each([
    ['undl_names_2026.csv', []],
    ['undl_names_2026.csv.gz', []],
    ['undl_names_2026.zip', []],
    ['undl_names.xlsx', []],
    ['undl_names_utf16.csv', [/read as UTF-16/]],
    ['undl_names_cp1252.csv', [/read as Windows-1252/]],
  ])('as %s, with the same ballots', async (file, remarks) => {
    const { ballots, told, problems } = await read(file);

    expect(problems).toEqual([]);
    expect(ballots).toEqual([['ga/80/920', expect.stringMatching(names2026)]]);
    expect(told).toEqual(remarks.map((remark) => expect.stringMatching(remark)));
  });

  it.each([
    ['undl_bulk_bom_crlf.csv', [['ga/78/901', 'AFGY BELN CHLA NAMY']]],
    ['undl_bulk_excel_semicolon.csv', [['ga/78/902', 'AFGY']]],
    ['undl_bulk_pandas_index.csv', [['ga/78/905', 'AFGY']]],
    ['undl_bulk_pandas_datetime.csv', [['ga/78/906', 'AFGY']]],
    ['undl_bulk_subset.csv', [['ga/78/907', 'AFGY']]],
    ['undl_ga_bulk_2024-09_v1.csv', [['ga/78/900', 'AFGY BELN CHLA DNK- NAMY']]],
    ['undl_sc_bulk_2025.csv', [['sc/2024/2728', 'CHNA FRAY GUY- RUSY USAA']]],
    ['undl_title_quotes_newline.csv', [['ga/80/925', 'TURY']]],
  ])('as %s', async (file, wanted) => {
    const { ballots, problems, told } = await read(file);

    expect(problems).toEqual([]);
    expect(told).toEqual([]);
    expect(ballots).toEqual(wanted);
  });

  it('whose columns lack or are more than its own, and says which it ignores', async () => {
    const folder = await folderOf({
      'votes.csv': 'undl_id,mood,ms_name,ms_vote,date,resolution\n1,glad,FRANCE,Y,2019-12-27,A/RES/74/247\n',
    });

    const { ballots, told } = await read('votes.csv', {}, folder);

    expect(ballots).toEqual([['ga/74/247', 'FRAY']]);
    expect(told).toEqual(['votes.csv: The column mood is ignored.']);
  });

  it('that has been through a data frame or a spreadsheet, with blanks, remarks and whole numbers that have a point', async () => {
    const head = 'undl_id,ms_code,ms_name,ms_vote,date,resolution,total_yes,note\n';
    const rows = [' 1.0 ,FRA, FRANCE, Y ,2019-12-27, A/RES/74/247 ,1.0,', ',,,,,,,', 'Source: the library,,,,,,,'];
    const folder = await folderOf({ 'votes.csv': `${head}${rows.join('\n')}\n`, 'none.csv': head });

    const { ballots, told, problems, accounts } = await read('votes.csv', {}, folder);
    const none = await read('none.csv', {}, folder);

    expect(problems).toEqual([]);
    expect(ballots).toEqual([['ga/74/247', 'FRAY']]);
    expect(accounts[0]).toMatchObject({ record: '1', totals: { for: 1 } });
    expect(told).toContain('votes.csv: A row with nothing but "Source: the library" is passed over.');
    expect(none.told).toContain('none.csv: Below the names of its columns the file has no row.');
  });

  it('keeps what a row says of how the text was adopted, and of who took no part', async () => {
    const { accounts } = await read('undl_sc_bulk_2025.csv');

    expect(accounts[0]?.details).toMatchObject({ draft: 'S/2024/254', subjects: 'CEASEFIRES|HUMANITARIAN ASSISTANCE' });
  });

  it('does not take an adoption without a vote for fifteen votes in favour', async () => {
    const text = 'undl_id,ms_code,ms_name,ms_vote,date,resolution,modality,total_yes,total_no,total_abstentions\n';
    const folder = await folderOf({
      'votes.csv': `${text}7,CHN,CHINA,Y,2024-03-25,S/RES/2729(2024),ADOPTED WITHOUT VOTE,15,0,0\n`,
    });

    const { accounts, ballots } = await read('votes.csv', {}, folder);

    expect(ballots).toEqual([['sc/2024/2729', '']]);
    expect(accounts[0]).toMatchObject({
      totals: { for: null, against: null },
      complete: false,
      details: { note: 'ADOPTED WITHOUT VOTE' },
    });
  });
});

describe('dates that a spreadsheet has turned round', () => {
  it.each([
    ['undl_bulk_excel_us_date.csv', '5/13/2024'],
    ['undl_bulk_excel_de_date.csv', '13.05.2024'],
  ])('are not guessed in %s', async (file, date) => {
    expect((await read(file)).problems).toEqual([
      `The date "${date}" is neither a day (2003-02-28), a month nor a year. Say with --dates in which order its parts stand: DMY, MDY or YMD.`,
    ]);
  });

  it.each([
    ['undl_bulk_excel_us_date.csv', 'MDY', '2024-05-13'],
    ['undl_bulk_excel_de_date.csv', 'DMY', '2024-05-13'],
  ] as const)('are read in %s in the order that is told', async (file, dates, day) => {
    const { accounts, problems } = await read(file, { dates });

    expect(problems).toEqual([]);
    expect(accounts.map(({ date }) => date)).toEqual([day]);
  });
});

describe('one bad record', () => {
  it.each([
    ['undl_two_records_one_symbol.csv', ['9100051']],
    ['undl_title_equals.csv', ['9100071']],
  ])('of %s leaves out itself alone', async (file, records) => {
    const problems = new Problems();
    for await (const _ of undl.read({ folder: FILES, files: [file] }, problems.note, {}));

    expect([...problems.records]).toEqual(records);
    expect(problems.fatal).toBe(false);
  });
});

describe('a file that is no such table', () => {
  it.each([
    ['htv_member_votes.csv', /HowTheyVote: its voters are members of the European Parliament and no states/],
    ['voteview_HSall_votes.csv', /Voteview: its voters are members of the Congress/],
    ['voeten_raw/UNVotes.tab', /"caucus import unvotes" reads it/],
    ['unvotes_writecsv/un_roll_calls.csv', /"caucus import unvotes" reads it/],
  ])('is told what it is: %s', async (file, sentence) => {
    const problems = new Problems();
    for await (const _ of undl.read({ folder: FILES, files: [file] }, problems.note, {}));

    expect(problems.listed).toHaveLength(1);
    expect(problems.listed[0]?.hint).toMatch(sentence);
    expect(problems.fatal).toBe(true);
  });

  it('nor an archive of several files, of none, or a damaged one', async () => {
    const folder = await folderOf({});
    await writeFile(join(folder, 'bad.zip'), Buffer.from('PK\x03\x04 and no more'));
    const problems = new Problems();
    for await (const _ of readRows(folder, 'bad.zip', problems.note));

    expect(problems.listed.map(({ sentence }) => sentence)).toEqual([
      expect.stringMatching(/^The zip archive is damaged or cut off/),
    ]);
  });
});

describe('rows of a table in JSON by lines', () => {
  const rowsOf = async (text: string) => {
    const folder = await folderOf({ 'votes.ndjson': text });
    const problems = new Problems();
    const rows: (readonly string[])[] = [];
    for await (const { fields } of readRows(folder, 'votes.ndjson', problems.note)) rows.push(fields);
    return { rows, problems: problems.listed.map(({ sentence }) => sentence) };
  };

  it('have the members of the first object as columns', async () => {
    expect(await rowsOf('{"a": 1, "b": "x"}\n\n{"b": null, "a": 2}\n')).toEqual({
      rows: [
        ['a', 'b'],
        ['1', 'x'],
        ['2', ''],
      ],
      problems: [],
    });
  });

  it('have those of the first thousand, and are refused where a later one has another, or where one is no object', async () => {
    const first = '{"a": 1}\n'.repeat(1000);

    expect((await rowsOf('{"a": 1}\n{"c": 2}\n')).rows).toEqual([
      ['a', 'c'],
      ['1', ''],
      ['', '2'],
    ]);
    expect((await rowsOf(`${first}{"c": 2}\n`)).problems).toEqual([
      'The object has "c", which the first 1,000 lack: give all of them the same members.',
    ]);
    expect((await rowsOf('{"a": 1}\n2\n')).problems).toEqual([
      'What stands here is not a JSON object: a table in JSON has an object for each row.',
    ]);
  });
});
