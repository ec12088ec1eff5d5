import { describe, expect, it } from 'vitest';
import { namesIn } from '../../../src/ingest/read/name-list.ts';
import { bringTable } from '../../support/bring-table.ts';

const VOTE = 'ga/78/940 2024-05-20 BRAA DEUN FRAY';

describe('a table whose choices or days stand in several columns', () => {
  it.each<[string, string, string]>([
    [
      'with a mark in the column of the choice',
      'votes.csv',
      'symbol,date,country,yes,no,abstain\nA/RES/78/940,2024-05-20,France,x,,\nA/RES/78/940,2024-05-20,Germany,,x,\nA/RES/78/940,2024-05-20,Brazil,,,x\n',
    ],
    [
      'with 1 and 0 in these columns',
      'votes.csv',
      'symbol,date,country,Yes,No,Abstain\nA/RES/78/940,2024-05-20,France,1,0,0\nA/RES/78/940,2024-05-20,Germany,0,1,0\nA/RES/78/940,2024-05-20,Brazil,0,0,1\n',
    ],
    [
      'with the states that chose so',
      'votes.csv',
      'symbol,date,in favour,against,abstaining\nA/RES/78/940,2024-05-20,France,Germany,Brazil\n',
    ],
    [
      'with lists of states, none of them absent',
      'votes.csv',
      'Resolution;Date;Votes for;Votes against;Abstentions;Absent\nA/RES/78/940;2024-05-20;France;Germany.;Brazil;None\n',
    ],
    [
      'with year, month and day apart',
      'votes.csv',
      'symbol,year,month,day,country,vote\nA/RES/78/940,2024,5,20,France,yes\nA/RES/78/940,2024,5,20,Germany,no\nA/RES/78/940,2024,5,20,Brazil,abstain\n',
    ],
    [
      'with names of columns in two rows',
      'votes.csv',
      'Country,A/RES/78/940,A/RES/78/941\n,2024-05-20,2024-05-21\nFrance,Y,Y\nGermany,N,Y\nBrazil,A,Y\n',
    ],
    [
      'with a row a vote, and signs for yes and no',
      'votes.csv',
      'symbol,date,France,Germany,Brazil,Kenya\nA/RES/78/940,2024-05-20,✔,✘,abstain,–\n',
    ],
    [
      'with lists of names in each vote of JSON',
      'votes.ndjson',
      '{"symbol":"A/RES/78/940","date":"2024-05-20","votes":{"yes":["France"],"no":["Germany"],"abstain":["Brazil"],"absent":[]}}',
    ],
    [
      'with an object of states in each vote',
      'votes.json',
      '[{"symbol":"A/RES/78/940","date":"2024-05-20","votes":{"FRA":"yes","DEU":"no","BRA":"abstain"}}]',
    ],
  ])('%s', async (_, name, content) => {
    const { votes, problems } = await bringTable(name, content);

    expect(problems).toEqual([]);
    expect(votes[0]).toBe(VOTE);
  });

  it('says nothing of a state without a mark, and refuses one with two', async () => {
    const row = (state: string, marks: string) => `A/RES/78/940,2024-05-20,${state},${marks}\n`;
    const rows = row('France', 'x,,') + row('Germany', ',x,') + row('Kenya', ',,') + row('Chad', ',,x');
    const head = 'symbol,date,country,yes,no,abstain\n';

    expect((await bringTable('votes.csv', head + rows)).votes).toEqual(['ga/78/940 2024-05-20 DEUN FRAY TCDA']);
    const { votes, problems } = await bringTable('votes.csv', head + rows + row('Brazil', 'x,x,'));
    expect(votes).toEqual([]);
    expect(problems).toEqual(['The row is marked under yes, no: a state has one choice.']);
  });

  it('names a state in a list that no table knows, and one that is in two lists', async () => {
    const table = (yes: string, no: string) => `symbol,date,in favour,against\nA/RES/78/940,2024-05-20,${yes},${no}\n`;

    expect((await bringTable('votes.csv', table('France; Ghana; Atlantis', 'Chad'))).problems[0]).toContain('Atlantis');
    expect((await bringTable('votes.csv', table('France; Ghana', 'Ghana; Chad'))).problems).toEqual([
      'The state GHA has an earlier row in A/RES/78/940: two votes on one text need an id each.',
    ]);
  });

  it('is refused where it has totals alone, and told of a vote that is yet to come', async () => {
    const totals = await bringTable('votes.csv', 'symbol,date,yes,no,abstain\nA/RES/78/940,2024-05-20,40,3,4\n');
    expect(totals.problems[0]).toMatch(/^The file has totals of votes and says nothing of single states/);
    const late = await bringTable('votes.csv', 'symbol,date,country,vote\nA/RES/78/940,2994-05-20,France,yes\n');
    expect(late.votes).toEqual(['ga/78/940 2994-05-20 FRAY']);
    expect(late.told).toContain(
      'votes.csv: The vote is of 2994-05-20, which is yet to come: look whether the day is right.',
    );
  });
});

describe('the names in a cell', () => {
  const KNOWN = ['France', 'Chad', 'Ghana', 'Korea, Republic of', 'Trinidad and Tobago', 'Iran (Islamic Republic of)'];
  const names = (cell: string) => namesIn(cell, (text) => KNOWN.includes(text));

  it.each([
    ['France, Korea, Republic of, Chad', ['France', 'Korea, Republic of', 'Chad']],
    ['France; Korea, Republic of', ['France', 'Korea, Republic of']],
    ['France, Chad and Ghana.', ['France', 'Chad', 'Ghana']],
    ['France, and Trinidad and Tobago', ['France', 'Trinidad and Tobago']],
    ['Trinidad and Tobago and Ghana', ['Trinidad and Tobago', 'Ghana']],
    ['France\nIran (Islamic Republic of)', ['France', 'Iran (Islamic Republic of)']],
    ['None', []],
    ['', []],
    ['Atlantis', ['Atlantis']],
  ])('%j are %j', (cell, expected) => {
    expect(names(cell)).toEqual(expected);
  });
});

describe('totals beside a column of choices', () => {
  it('are those of the vote, though some of them look like marks', async () => {
    const row = (state: string, vote: string) => `A/RES/78/940,2024-05-20,${state},${vote},2,1,0\n`;
    const head = 'Draft,Date,State,Vote,Yes,No,Abstain\n';
    const { map, votes, problems } = await bringTable(
      'votes.csv',
      head + row('France', 'yes') + row('Chad', 'yes') + row('Germany', 'no'),
    );

    expect(map).toContain('  choice: Vote\n');
    expect(map).not.toContain('options:');
    for (const total of ['for: Yes', 'against: No', 'abstain: Abstain']) expect(map).toContain(`  ${total}\n`);
    expect(problems).toEqual([]);
    expect(votes).toEqual(['ga/78/940 2024-05-20 DEUN FRAY TCDY']);
  });

  it('of 1 and 0 alone are no choices', async () => {
    const row = (state: string, vote: string) => `A/RES/78/940,2024-05-20,${state},${vote},1,1,0\n`;
    const { map, votes } = await bringTable(
      'votes.csv',
      `Draft,Date,State,Vote,Yes,No,Abstain\n${row('France', 'yes')}${row('Germany', 'no')}`,
    );

    expect(map).not.toContain('options:');
    expect(votes).toEqual(['ga/78/940 2024-05-20 DEUN FRAY']);
  });
});

describe('a name whose first word is shortened', () => {
  it.each(['Eq. Guinea', 'N. Ireland', 'Am. Samoa', 'W. Germany', 'N. Yemen'])(
    '%s is never another state, in a column or in the header',
    async (name) => {
      const inColumn = await bringTable(
        'votes.csv',
        `Resolution,Date,Country,Vote\nA/RES/78/940,2024-05-20,France,Yes\nA/RES/78/940,2024-05-20,Ghana,No\nA/RES/78/940,2024-05-20,${name},No\n`,
        (map) => map.replace(/^names:\n.*\n/m, ''),
      );
      expect(inColumn.problems).toEqual([`The state "${name}" is in no table of names.`]);
      const inHeader = await bringTable(
        'votes.csv',
        `Resolution,Date,France,Chad,Ghana,${name}\nA/RES/78/940,2024-05-20,Y,N,Y,N\n`,
        (map) => map.replace(/^names:\n.*\n/m, ''),
      );
      expect(inHeader.votes).toEqual([]);
      expect(inHeader.problems).toEqual([`The state "${name}" is in no table of names.`]);
    },
  );
});

describe('a row a ballot', () => {
  const head = 'Resolution,Date,Code,Country,Vote\n';

  it('whose code and name are of two states is told', async () => {
    const row = (code: string, name: string) => `A/RES/78/940,2024-05-20,${code},${name},Yes\n`;
    const { votes, told } = await bringTable(
      'votes.csv',
      head + row('DEU', 'France') + row('GHA', 'Ghana') + row('BRA', 'Brazil') + row('XYZ', 'Peru'),
      () => 'row: ballot\ncolumns: { symbol: Resolution, date: Date, code: Code, state: Country, choice: Vote }\n',
    );

    expect(votes).toEqual(['ga/78/940 2024-05-20 BRAY DEUY GHAY PERY']);
    expect(told).toEqual([
      'votes.csv: The code "DEU" decides, which is DEU; the name "France" beside it is that of FRA: look whether a column has slipped.',
      'votes.csv: The code "XYZ" is not known: the name "Peru" beside it decides, which is PER.',
    ]);
  });

  it('that is empty makes no vote of its own', async () => {
    const { votes, problems } = await bringTable(
      'votes.csv',
      `${head}A/RES/78/940,2024-05-20,DEU,Germany,Yes\nA/RES/78/940,2024-05-20,FRA,France,No\nA/RES/78/941,2024-05-20,FRA,France,\n`,
    );

    expect(votes).toEqual(['ga/78/940 2024-05-20 DEUY FRAN']);
    expect(problems).toEqual(['The vote A/RES/78/941 has no ballot: all its cells are empty.']);
  });
});
