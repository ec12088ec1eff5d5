import { describe, expect, it } from 'vitest';
import { LIBRARY_COLUMNS, readPacked, writePacked } from '../../../src/ingest/read/packed.ts';
import { NO_DETAILS } from '../../../src/ingest/read/roll-call.ts';
import { folderOf, gather } from '../../support/folder.ts';

const HEADER = 'key,rcid,date,scope,flags,topics,cited,heading,description';
const STATES = 'AFG AGO ALB AND ARE ARG ARM AUS AUT AZE BDI BEL';
const ROW = 'ga/74/247,9087,2019-12-27,WHOLE,---,di+hr,,"Oceans, and ""the law""",On the oceans,YNAX.YYYYY NN';
const TEXT = `${HEADER},${STATES}\n${ROW}\n`;

const read = async (text: string) => {
  const folder = await folderOf({ '74.csv': text });
  const { rows, problems } = await gather((note) => readPacked(folder, '74.csv', note));
  return { rollCalls: rows.map(({ rollCall }) => rollCall), problems };
};

describe('the packed format', () => {
  it('gives one letter to each state of the header, in groups of ten', async () => {
    const { rollCalls, problems } = await read(TEXT);

    expect(problems).toEqual([]);
    expect(rollCalls).toEqual([
      {
        key: 'ga/74/247',
        record: 9087,
        date: '2019-12-27',
        scope: 'WHOLE',
        flags: '---',
        topics: ['di', 'hr'],
        cited: '',
        heading: 'Oceans, and "the law"',
        description: 'On the oceans',
        details: NO_DETAILS,
        totals: '',
        parts: [],
        states: STATES.split(' '),
        letters: 'YNAX.YYYYYNN',
      },
    ]);
  });

  it('is written back byte for byte', async () => {
    const { rollCalls } = await read(TEXT);

    expect(writePacked(rollCalls)).toBe(TEXT);
  });

  it('has the records of parts that were put to one vote, where there are any', async () => {
    const text = `${HEADER},parts,${STATES}\n${ROW.replace(',YNAX', ',4711 ga/74/247-a+4712 ga/74/247-b,YNAX')}\n`;
    const { rollCalls, problems } = await read(text);

    expect(problems).toEqual([]);
    expect(rollCalls).toMatchObject([{ parts: ['4711 ga/74/247-a', '4712 ga/74/247-b'] }]);
    expect(writePacked(rollCalls)).toBe(text);
    expect((await read(text.replace('4712 ga', 'ga'))).problems).toEqual([
      '74.csv:2:84: The parts "4711 ga/74/247-a+ga/74/247-b" are not records with keys, such as "3898 ga/50/38-b-i+3899 ga/50/38-b-ii".',
    ]);
  });

  it('has the columns of a library catalogue where a file is of one', async () => {
    const text = [
      `key,rcid,date,scope,cited,title,meeting,report,agenda,subjects,totals,${STATES}`,
      'ga/74/247,3847855,2019-12-27,WHOLE,,Cybercrime : resolution,A/74/PV.52,A/74/401,A/74/251 107,CYBERCRIME,79 60 33 21,YNAX.YYYYY NN',
      '',
    ].join('\n');
    const { rollCalls, problems } = await read(text);

    expect(problems).toEqual([]);
    expect(rollCalls).toMatchObject([
      { flags: '---', heading: '', totals: '79 60 33 21', details: { meeting: 'A/74/PV.52', subjects: 'CYBERCRIME' } },
    ]);
    expect(writePacked(rollCalls, LIBRARY_COLUMNS)).toBe(text);
  });

  it('refuses totals that are not four numbers', async () => {
    const text = `key,rcid,date,scope,totals,${STATES}\nga/74/247,1,2019-12-27,WHOLE,79 60,YNAX.YYYYY NN\n`;
    const { problems } = await read(text);

    expect(problems).toEqual([
      '74.csv:2:30: The totals "79 60" are not four whole numbers with blanks between: for, against, abstentions, not voting.',
    ]);
  });

  it.each([
    [
      'a key in capitals',
      'ga/74',
      'GA/74',
      '74.csv:2:1: The key "GA/74/247" is not of the form ga/<session>/<number>, in lower case and of at most 22 characters.',
    ],
    [
      'a source number that is none',
      '9087',
      '90x7',
      '74.csv:2:11: The source number "90x7" is not a whole number above 0.',
    ],
    [
      'a day that no calendar has',
      '2019-12-27',
      '2019-02-30',
      '74.csv:2:16: The date "2019-02-30" is neither a year (2003), a month (2003-02) nor a day (2003-02-28).',
    ],
    [
      'an unknown scope',
      'WHOLE',
      'ALL',
      '74.csv:2:27: The scope "ALL" is not one of WHOLE, PARAGRAPH, AMENDMENT, PROCEDURAL.',
    ],
    ['an unknown letter', 'YNAX', 'YNAZ', '74.csv:2:84: The letter "Z" is not one of Y N A X - I ? and the full stop.'],
    ['a letter too few', 'YYYYY NN', 'YYYYY N', '74.csv:2:84: The row has 11 letters and the header has 12 states.'],
    [
      'groups of another size',
      'YYYYY NN',
      'YYYY YNN',
      '74.csv:2:84: The letters must stand in groups of 10 with one blank between.',
    ],
    ['a field too many', ',---,', ',---,,', '74.csv:2:1: The row has 11 fields and must have 10.'],
  ])('says where there is %s', async (_, right, wrong, problem) => {
    const { rollCalls, problems } = await read(TEXT.replace(right, wrong));

    expect(problems).toEqual([problem]);
    expect(rollCalls).toEqual([]);
  });

  it('finds all problems of a file in one pass', async () => {
    const { problems } = await read(`${TEXT}${ROW.replace('WHOLE', 'ALL').replace('9087', '0')}\n`);

    expect(problems.map((problem) => problem.split(' ')[0])).toEqual(['74.csv:3:11:', '74.csv:3:24:']);
  });

  it('refuses an empty file, and a header that is not its own', async () => {
    const empty = await read('');
    const other = await read(TEXT.replace('rcid', 'id'));

    expect(empty.problems).toEqual([
      `74.csv:1:1: The file is empty; it must begin with the header "key,rcid,date,scope,…,<states>".`,
    ]);
    expect(other.problems[0]).toMatch(/^74\.csv:1:1: The header begins with "key,id,/);
  });

  it('refuses a state that stands in the header twice', async () => {
    const { problems } = await read(TEXT.replace('AGO', 'AFG'));

    expect(problems).toEqual(['74.csv:1:60: The state "AFG" stands in the header twice.']);
  });
});
