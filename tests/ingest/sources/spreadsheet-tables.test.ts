import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bringTable } from '../../support/bring-table.ts';
import { zipOf } from '../../support/zip-of.ts';

const FIRST = 'ga/78/940 2024-05-20 BRAA DEUN FRAY';
const SECOND = 'ga/78/941 2024-05-21 BRAN DEUY FRAY';
const HEAD = 'Resolution,Date,Country,Vote\n';
const row = (text: string) => `A/RES/78/940,2024-05-20,${text}\n`;
const THREE = row('France,Yes') + row('Germany,No') + row('Brazil,Abstain');

/** Fills in the days of the two votes, and their symbols where these are open. */
const filledIn = (map: string) =>
  ['A/RES/78/940', 'A/RES/78/941'].reduce(
    (text, symbol, place) =>
      text.replace(/symbol: # fill in.*/, `symbol: ${symbol}`).replace(/date: # fill in.*/, `date: 2024-05-2${place}`),
    map,
  );

describe('a table as spreadsheets and programs of statistics write it', () => {
  it.each<[string, string | Buffer, string[], (RegExp | string)[]]>([
    [
      'of a ministry, with titles above the names of states',
      'Ministry of Foreign Affairs,,,,\nVotes of the 78th session,,,,\n,,,,\nResolution,Date,France,Germany,Brazil\nA/RES/78/940,2024-05-20,Yes,No,Abstain\nA/RES/78/941,2024-05-21,Yes,Yes,No\n',
      [FIRST, SECOND],
      [],
    ],
    [
      'with a symbol and a day at the head of each column',
      'Country,A/RES/78/940 (20 May 2024),"A/RES/78/941\n21 May 2024"\nFrance,Yes,Yes\nGermany,No,Yes\nBrazil,Abstain,No\n',
      [FIRST, SECOND],
      [],
    ],
    [
      'pivoted, with 1, -1 and 0 and totals at both ends',
      'Country,A/RES/78/940,A/RES/78/941,Grand Total\nFrance,1,1,2\nGermany,-1,1,0\nBrazil,0,-1,-1\nGrand Total,0,1,1\n',
      [FIRST, SECOND],
      ['Ignored, as the map says: Grand Total.', /^Rows of totals are passed over/],
    ],
    [
      'with counts of each choice below the states',
      'Country,Ceasefire,Embargo\nFrance,Yes,Yes\nGermany,No,Yes\nBrazil,Abstain,No\nIn favour,1,2\nNo,1,1\nAbstentions,1,0\n',
      [FIRST, SECOND],
      [/^Rows of totals are passed over/],
    ],
    [
      'with rows of commas and remarks below it',
      `${HEAD}${THREE},,,\n* Later advised of another vote.,,,\nSource: own notes\n,,,\n`,
      [FIRST],
      [
        'A row with nothing but "* Later advised of another vote." is passed over.',
        'A row with nothing but "Source: own notes" is passed over.',
      ],
    ],
    [
      'with the vote in the first of its rows alone',
      `${HEAD}${row('France,Yes')},,Germany,No\n,,Brazil,Abstain\nA/RES/78/941,2024-05-21,France,Yes\n,,Germany,Yes\n,,Brazil,No\n`,
      [FIRST, SECOND],
      [],
    ],
    [
      'with footnotes and second names at the head',
      'Resolution,Date,France¹,Bolivia*,Türkiye (Turkey)\nA/RES/78/940,2024-05-20,Y,N,A\nA/RES/78/941,2024-05-21,Y,Y,N\n',
      ['ga/78/940 2024-05-20 BOLN FRAY TURA', 'ga/78/941 2024-05-21 BOLY FRAY TURN'],
      [],
    ],
    [
      'with COW numbers that are decimals with a comma',
      'Resolution;Date;ccode;vote\nA/RES/78/940;2024-05-20;220,0;1,0\nA/RES/78/940;2024-05-20;255,0;3,0\nA/RES/78/940;2024-05-20;002,0;8,0\n',
      ['ga/78/940 2024-05-20 DEUN FRAY USAX'],
      [],
    ],
    [
      'with M49 numbers',
      'Resolution,Date,m49,vote\nA/RES/78/940,2024-05-20,250,Y\nA/RES/78/940,2024-05-20,276,N\nA/RES/78/940,2024-05-20,076,A\n',
      [FIRST],
      [],
    ],
    [
      'with ISO 2 codes',
      HEAD + row('FR,yes') + row('NO,no') + row('NA,yes'),
      ['ga/78/940 2024-05-20 FRAY NAMY NORN'],
      [],
    ],
    [
      'with those who did not vote, and those who could not',
      `${HEAD}${THREE}${row('Chad,Did not participate')}${row('Peru,Not a member')}${row('Togo,Absent')}${row('Mali,N/A')}`,
      ['ga/78/940 2024-05-20 BRAA DEUN FRAY PERI TCD- TGOX'],
      [],
    ],
    [
      'with empty cells, of which nothing is said',
      'Resolution,Date,France,Germany,Brazil,Chad\nA/RES/78/940,2024-05-20,Y,N,A,\nA/RES/78/941,2024-05-21,Y,Y,N,Y\n',
      [FIRST, `${SECOND} TCDY`],
      ['1 cells are empty: nothing is said of these states.'],
    ],
    [
      'with days as numbers, a row a vote',
      'Resolution,Date,France,Germany,Brazil\nA/RES/78/940,45432,Y,N,A\nA/RES/78/941,45433,Y,Y,N\n',
      [FIRST, SECOND],
      [],
    ],
    ['in an archive of a Mac', zipOf({ 'votes.csv': HEAD + THREE, '__MACOSX/._votes.csv': 'x' }), [FIRST], []],
    [
      'of one vote, with a remark below it',
      'Country,Vote\nFrance,Yes\nGermany,No\nBrazil,Abstain\nNote: by hand\n',
      [FIRST],
      ['A row with nothing but "Note: by hand" is passed over.'],
    ],
    ['packed, by tabs', gzipSync((HEAD + THREE).replaceAll(',', '\t')), [FIRST], []],
    [
      'of lists, with names that have commas',
      'Resolution,Date,In favour,Against,Abstaining\nA/RES/78/940,2024-05-20,"France, Congo, Democratic Republic of the, Chad",Germany,"Brazil, Korea, Republic of"\n',
      ['ga/78/940 2024-05-20 BRAA CODY DEUN FRAY KORA TCDY'],
      [],
    ],
    [
      'as JSON with its rows under a name',
      JSON.stringify({ data: [{ resolution: 'A/RES/78/940', date: '2024-05-20', country: 'FRA', vote: 'yes' }] }),
      ['ga/78/940 2024-05-20 FRAY'],
      [],
    ],
  ])('goes in: %s', async (_, content, expected, told) => {
    const brought = await bringTable('votes.csv', content, filledIn);

    expect(brought.problems).toEqual([]);
    expect(brought.votes).toEqual(expected);
    expect(brought.told.map((line) => line.replace('votes.csv: ', ''))).toEqual(
      told.map((line) => (typeof line === 'string' ? line : expect.stringMatching(line))),
    );
  });
});

describe('a table in which something is not clear', () => {
  it('is refused in an archive that has another one, by the names of both', async () => {
    const { problems } = await bringTable('votes.zip', zipOf({ 'a.csv': HEAD + THREE, 'b.csv': HEAD }));

    expect(problems).toEqual([
      'The archive has 2 files (a.csv, b.csv) and must have one file: unpack it into a folder.',
    ]);
  });

  it('is asked what P is, and what a choice with a footnote is', async () => {
    const { map, problems } = await bringTable('votes.csv', HEAD + THREE + row('Chad,P') + row('Peru,Yes**'));

    expect(map).toMatch(/ {2}P: # fill in.*\n {2}Yes\*\*: # fill in/);
    expect(problems).toEqual([
      expect.stringMatching(/^The map leaves open what the choice "P" means: give one of yes, no/),
      expect.stringMatching(/^The map leaves open what the choice "Yes\*\*" means/),
    ]);
  });

  it('is asked what its numbers of states are, once', async () => {
    const table = HEAD.replace('Country', 'country_code') + row('250,Y') + row('276,N') + row('76,A');
    const { map, problems } = await bringTable('votes.csv', table);

    expect(map).toContain('codes: # fill in: COW or M49');
    expect(problems).toEqual([
      'The map does not say what the numbers of states in the column country_code are, such as 250: give codes: COW, or codes: M49.',
    ]);
  });

  it('by rows that say nothing of their vote is refused whole, until the map says that cells are merged', async () => {
    const { problems } = await bringTable('votes.csv', `${HEAD}${THREE},,Chad,Yes\n`, (map) =>
      map.replace('merged: true', ''),
    );

    expect(problems).toEqual([expect.stringMatching(/^The row says nothing of its vote.*merged: true/)]);
  });

  it('by a column of a choice whose names nobody knows does not lose it', async () => {
    const { map, problems } = await bringTable(
      'votes.csv',
      'Date,Text,States in favour,States against,States abstaining\n2024-05-20,A/78/L.40,France (on behalf of nine),Germany,"Brazil, Chad"\n',
    );

    expect(map).toContain('  States in favour: yes');
    expect(problems).toEqual(['The state "France (on behalf of nine)" is in no table of names.']);
  });

  it('keeps the totals that it states of 1 and 0 beside its ballots', async () => {
    const { map } = await bringTable(
      'votes.csv',
      'Resolution,Date,France,Germany,Brazil,Yes,No,Abstain\nA/RES/78/940,2024-05-20,Y,N,A,1,1,1\nA/RES/78/941,2024-05-21,Y,Y,N,2,1,0\n',
    );

    expect(map).toMatch(/ {2}for: Yes\n {2}against: No\n {2}abstain: Abstain\n/);
  });

  it('has a row of Norway below no totals', async () => {
    const { votes } = await bringTable(
      'votes.csv',
      'Code,A/RES/78/940,A/RES/78/941\nFR,1,1\nDE,-1,1\nNO,1,-1\n',
      filledIn,
    );

    expect(votes).toEqual(['ga/78/940 2024-05-20 DEUN FRAY NORY', 'ga/78/941 2024-05-21 DEUY FRAY NORN']);
  });
});
