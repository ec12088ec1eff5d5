import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Problems } from '../../../src/ingest/read/problem.ts';
import { unvotes } from '../../../src/ingest/sources/unvotes/unvotes.ts';
import type { Account } from '../../../src/ingest/write/account.ts';
import { folderOf, readAll } from '../../support/folder.ts';

const FILES = new URL('../files/', import.meta.url).pathname;

/** What a folder says, and what is wrong with it; `renumbered` gives roll calls another number, which nobody else has. */
async function read(name: string, { files, renumbered }: { files?: string[]; renumbered?: number } = {}) {
  const folder = await folderOf({});
  await cp(join(FILES, name), folder, { recursive: true });
  const there = files ?? (await unvotes.files(folder));
  if (renumbered !== undefined)
    for (const file of there) {
      const text = await readFile(join(folder, file), 'utf8');
      await writeFile(join(folder, file), text.replaceAll('9001', `${renumbered}`));
    }
  const problems = new Problems();
  const accounts: Account[] = [];
  for await (const row of unvotes.read({ folder, files: there }, problems.note, {}))
    if (row.type === 'account') accounts.push(row);
  return {
    accounts,
    votes: accounts.map(({ key, date, states, letters }) =>
      [key, date, ...states.flatMap((state, at) => (letters[at] === '.' ? [] : `${state}${letters[at]}`))].join(' '),
    ),
    problems: problems.listed.map(({ sentence, code }) => `${code}: ${sentence}`),
  };
}

describe('tables of roll calls are told apart by their headers', () => {
  it.each([
    ['tidytuesday', undefined, 'ga/75/36 2020-12-07 BELN NAMY'],
    ['unvotes_writecsv', undefined, 'ga/75/36 2020-12-07 BELN NAMY'],
    ['voeten_raw', ['UNVotes.tab'], 'ga/75/36 2020-12-07 USAN'],
    ['voeten_raw', ['UNVotes.csv'], 'ga/75/36 2020-12-07 USAN'],
  ])('in %s %s', async (folder, files, wanted) => {
    const { votes, problems } = await read(folder, { renumbered: 190_01, ...(files && { files }) });

    expect(problems).toEqual([]);
    expect(votes).toEqual([wanted]);
  });

  it('also where a data frame has written their numbers with a point, or a spreadsheet left rows blank', async () => {
    const header = 'rcid,ccode,vote,Country,Countryname,session,date,unres\n';
    const rows = [
      '99001.0,2.0,3.0,USA,USA,75.0,2020-12-07,R/75/36',
      ',,,,,,,',
      '99001.0,20.0,Abstained,CAN,Canada,75,2020-12-07 00:00:00, R/75/36 ',
    ];
    const folder = await folderOf({ 'v.csv': `${header}${rows.join('\n')}\n` });
    const { rows: read, problems } = await readAll(unvotes, folder);
    const [account] = read.filter((row): row is Account => row.type === 'account');

    expect(problems).toEqual([]);
    expect(account).toMatchObject({ key: 'ga/75/36', record: '99001' });
    expect(account?.letters.replaceAll('.', '')).toBe('AN');
  });

  it("has the topics that Voeten flags, and who had China's and Germany's seats by the day", async () => {
    const header = 'rcid,ccode,vote,Country,Countryname,session,date,unres,me,nu,di,hr,co,ec';
    const row = (record: number, cow: number, vote: number, date: string) =>
      `${record},${cow},${vote},XXX,Somewhere,26,${date},R/26/${record},0,0,0,1,0,0`;
    const rows = [
      ...[row(20001, 710, 1, '1971-10-07'), row(20001, 260, 2, '1971-10-07'), row(20001, 316, 9, '1971-10-07')],
      ...[row(20002, 710, 3, '1971-11-07'), row(20002, 265, 8, '1971-11-07')],
    ];
    const folder = await folderOf({ 'votes.csv': [header, ...rows, ''].join('\n') });
    const accounts: Account[] = [];
    const problems = new Problems();
    for await (const found of unvotes.read({ folder, files: ['votes.csv'] }, problems.note, {}))
      if (found.type === 'account') accounts.push(found);

    expect(problems.listed).toEqual([]);
    expect(
      accounts.map(({ states, letters }) =>
        states.flatMap((state, at) => (letters[at] === '.' ? [] : `${state}${letters[at]}`)),
      ),
    ).toEqual([
      ['DEUA', 'TWNY'],
      ['CHNN', 'DDRX'],
    ]);
    expect(accounts[0]?.topics).toEqual(['human-rights']);
  });

  it('and a folder without a table of roll calls says what is lacking', async () => {
    const folder = await folderOf({ 'unvotes.csv': 'rcid,country,country_code,vote\n1,Namibia,NA,yes\n' });
    const problems = new Problems();
    for await (const _ of unvotes.read({ folder, files: ['unvotes.csv'] }, problems.note, {}));

    expect(problems.listed[0]?.sentence).toBe(
      'The folder has no table of roll calls, with the columns rcid, session, date and unres.',
    );
  });
});

describe('the number of a roll call', () => {
  it('alone is never believed: symbol and session must be those of the vote that has it', async () => {
    const { accounts, problems } = await read('unvotes_renumbered');

    expect(accounts).toEqual([]);
    expect(problems).toEqual([
      'DOUBTFUL_MATCH: The number is that of R/1/66 of session 1 (1946-01), and here that of R/75/36 of session 75 (2020-12-07): these are two votes.',
    ]);
  });

  it('stays with a vote of which the source has corrected day and part since', async () => {
    const { accounts, problems } = await read('unvotes_corrected_date');

    expect(problems).toEqual([]);
    expect(accounts.map(({ key, date, scope }) => [key, date, scope])).toEqual([
      ['ga/74/208', '2019-12-20', 'PARAGRAPH'],
    ]);
  });
});

describe("a roll call of Voeten's table", () => {
  const HEAD = 'rcid,ccode,vote,session,date,unres,amend,para,me,nu';
  async function rows(...lines: string[]) {
    const folder = await folderOf({ 'votes.csv': [HEAD, ...lines, ''].join('\n') });
    const problems = new Problems();
    const accounts: Account[] = [];
    for await (const row of unvotes.read({ folder, files: ['votes.csv'] }, problems.note, {}))
      if (row.type === 'account' && !problems.records.has(row.record)) accounts.push(row);
    return {
      accounts,
      said: accounts.map(({ key, scope, topics }) => [key, scope, ...topics].join(' ')),
      problems: problems.listed.map(({ line, column, sentence }) => `${line}:${column}: ${sentence}`),
    };
  }

  it('has flags and votes as data frames write them', async () => {
    const { said, problems } = await rows(
      '20001,220,1.0,78,2023-10-05,R/78/921,1.0,NA,0.0,1.0',
      '20002,220,No,78,2023-10-05,R/78/922,FALSE,TRUE,0,0',
    );

    expect(problems).toEqual([]);
    expect(said).toEqual([
      'ga/78/921/amend-1 AMENDMENT nuclear-weapons-and-nuclear-material',
      'ga/78/922/para-1 PARAGRAPH',
    ]);
  });

  it('with a number, a session or a flag that is none is left out', async () => {
    const { said, problems } = await rows(
      'abc,220,1,78,2023-10-05,R/78/921,0,0,0,0',
      '20002,220,1,,2023-10-05,R/78/922,0,0,0,0',
      '20003,220,1,78,2023-10-05,R/78/923,maybe,0,0,0',
    );

    expect(said).toEqual([]);
    expect(problems).toEqual([
      '2:1: The rcid "abc" is not a whole number.',
      '3:13: The session "" is not a whole number.',
      '4:36: The amend "maybe" is neither 1 nor 0.',
    ]);
  });

  it('whose rows are of two votes is left out, and both sides are told', async () => {
    const { said, problems } = await rows(
      '20001,220,1,78,2023-10-05,R/78/911,0,0,0,0',
      '20001,2,3,78,2023-10-06,R/78/912,0,0,0,0',
    );

    expect(said).toEqual([]);
    expect(problems).toEqual([
      '3:14: The date is "2023-10-06", and an earlier row of the roll call 20001 says "2023-10-05": two votes need a number each.',
    ]);
  });
});
