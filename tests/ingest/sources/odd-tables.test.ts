import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bringTable } from '../../support/bring-table.ts';
import { zipOf } from '../../support/workbook.ts';

const HEAD = 'Resolution,Date,Country,Vote\n';
const ROWS =
  'A/RES/78/940,2024-05-20,France,Yes\nA/RES/78/940,2024-05-20,Germany,No\nA/RES/78/940,2024-05-20,Brazil,Abstain\n';
const VOTES = ['ga/78/940 2024-05-20 BRAA DEUN FRAY'];
const FOUR = ['ga/78/940 2024-05-20 BRAA DEUN FRAY KENY'];
const table = HEAD + ROWS;
const by = (delimiter: string) => table.replaceAll(',', delimiter);
const dated = (day: string) => table.replaceAll('2024-05-20', day);
const objects = ROWS.trimEnd()
  .split('\n')
  .map((row) => {
    const [text, day, country, vote] = row.split(',');
    return { Resolution: text, Date: day, Country: country, Vote: vote };
  });

const columns = Object.keys(objects[0] ?? {}) as (keyof (typeof objects)[number])[];
/** As pandas writes a table unless it is told otherwise. */
const byColumns = Object.fromEntries(columns.map((name) => [name, { ...objects.map((one) => one[name]) }]));

describe('a table goes in by the map that is suggested for it', () => {
  it.each<[string, string, string | Buffer | null]>([
    ['with titles above its header', 'votes.csv', `Votes of 2024,,,\n,,,\nSource: own notes,,,\n${table}`],
    ['with titles that have no delimiter', 'votes.csv', `Votes of 2024\n\nby hand, in May\n${by(';')}`],
    ['without a header', 'votes.csv', ROWS],
    ['with the delimiter in its first line, as Excel is told it', 'votes.csv', `sep=;\n${by(';')}`],
    ['by bars', 'votes.txt', by('|')],
    [
      'in Markdown',
      'votes.md',
      `| ${by(' | ').replace('\n', ' |\n|:---|---|---:|---|\n').trimEnd().replaceAll('\nA', ' |\n| A')} |\n`,
    ],
    ['as a database prints it', 'votes.txt', `${by(' | ').replace('\n', '\n----+----+----+----\n')}(3 rows)\n`],
    ['with blanks after its commas', 'votes.csv', by(', ')],
    ['with the line ends of old Macs', 'votes.csv', table.replaceAll('\n', '\r')],
    ['with two ways of ending lines', 'votes.csv', table.replace('\n', '\r\n')],
    ['with two ways of ending lines, the shorter first', 'votes.csv', HEAD + ROWS.replaceAll('\n', '\r\n')],
    ['with lines that end twice', 'votes.csv', table.replaceAll('\n', '\r\r\n')],
    [
      'with names of columns on two lines',
      'votes.csv',
      `"Resolution, adopted\r\nor not, if so";"Date\r\nof vote";Country;Vote\r\n${ROWS.replaceAll(',', ';').replaceAll('\n', '\r\n')}`,
    ],
    ['in UTF-16 with tabs', 'votes.csv', Buffer.from(`\ufeff${by('\t')}`, 'utf16le')],
    ['with columns without names at its end', 'votes.csv', table.replaceAll('\n', ',,\n')],
    ['with cells at the end of rows that have no column', 'votes.csv', HEAD + ROWS.replaceAll('\n', ',,\n')],
    ['with decimal commas', 'votes.csv', by(';').replaceAll('\n', ';0,5\n').replace('0,5', 'Weight')],
    ['with days without signs between', 'votes.csv', dated('20240520')],
    ['with moments without signs between', 'votes.csv', dated('20240520T101500Z')],
    ['with days in Arabic digits', 'votes.csv', dated('٢٠٢٤-٠٥-٢٠')],
    ['with days in wide digits', 'votes.csv', dated('２０２４-０５-２０')],
    ['with signs that have no width', 'votes.csv', table.replace('No', '\u200bNo\ufeff')],
    [
      'with a moment of its own for each ballot',
      'votes.csv',
      table.replace('05-20', '05-20T10:00:01').replace('05-20,', '05-20 10:00:07+00:00,'),
    ],
    ['with rows of totals', 'votes.csv', `${table}Total,,,3\nTotal yes,,,1\n`],
    ['with days as numbers of a spreadsheet', 'votes.csv', dated('45432')],
    ['with days in one possible order', 'votes.csv', dated('20.05.2024')],
    ['as a list of JSON', 'votes.json', JSON.stringify(objects, null, 1)],
    ['as a data frame by columns', 'votes.json', JSON.stringify(byColumns)],
    ['as a data frame by columns, on lines', 'votes.json', JSON.stringify(byColumns, null, 2)],
    ['as a data frame by rows', 'votes.json', JSON.stringify({ ...objects })],
    ['as a list of JSON, packed', 'votes.json.gz', gzipSync(JSON.stringify(objects))],
    ['as JSON by lines, packed', 'votes.ndjson.gz', gzipSync(objects.map((one) => JSON.stringify(one)).join('\n'))],
    ['as a list of JSON in an archive', 'votes.zip', zipOf({ 'votes.json': JSON.stringify(objects, null, 1) })],
    [
      'as a list for each column',
      'votes.json',
      JSON.stringify(Object.fromEntries(columns.map((name) => [name, objects.map((one) => one[name])]))),
    ],
    [
      'as a data frame in parts',
      'votes.json',
      JSON.stringify({ columns, index: objects.map((_, row) => row), data: objects.map((one) => Object.values(one)) }),
    ],
    [
      'as a data frame with its schema',
      'votes.json',
      JSON.stringify({ schema: { fields: columns.map((name) => ({ name, type: 'string' })) }, data: objects }),
    ],
    [
      'as JSON by lines in UTF-16',
      'votes.ndjson',
      Buffer.from(`\ufeff${objects.map((one) => JSON.stringify(one)).join('\n')}`, 'utf16le'),
    ],
    [
      'as JSON whose first object leaves something out',
      'votes.ndjson',
      `${JSON.stringify({ Resolution: 'A/RES/78/940', Date: '2024-05-20', Country: 'Chad' })}\n${objects.map((one) => JSON.stringify(one)).join('\n')}`,
    ],
    [
      'as a vote with a list of its voters',
      'votes.ndjson',
      JSON.stringify({
        resolution: 'A/RES/78/940',
        date: '2024-05-20',
        voters: objects.map(({ Country, Vote }) => ({ state: { name: Country }, vote: Vote })),
      }),
    ],
    [
      'in Russian',
      'votes.csv',
      'Резолюция,Дата,Страна,Голос\nA/RES/78/940,2024-05-20,Франция,За\nA/RES/78/940,2024-05-20,Германия,Против\nA/RES/78/940,2024-05-20,Бразилия,Воздержался\n',
    ],
    [
      'in Chinese',
      'votes.csv',
      '决议,日期,国家,投票\nA/RES/78/940,2024-05-20,法国,赞成\nA/RES/78/940,2024-05-20,德国,反对\nA/RES/78/940,2024-05-20,巴西,弃权\n',
    ],
    [
      'in Arabic',
      'votes.csv',
      'القرار,تاريخ,الدولة,التصويت\nA/RES/78/940,2024-05-20,فرنسا,مؤيد\nA/RES/78/940,2024-05-20,ألمانيا,معارض\nA/RES/78/940,2024-05-20,البرازيل,ممتنع\n',
    ],
    [
      'in German, with the month in words',
      'votes.csv',
      'Resolution;Datum;Staat;Stimme\nA/RES/78/940;20. Mai 2024;FRA;Ja\nA/RES/78/940;20. Mai 2024;DEU;Nein\nA/RES/78/940;20. Mai 2024;BRA;Enthaltung\n',
    ],
    [
      'with row numbers, as R writes it',
      'votes.csv',
      `"",${HEAD}${ROWS.split('\n')
        .map((row, place) => (row === '' ? '' : `"${place + 1}",${row}\n`))
        .join('')}`,
    ],
    ['with English months', 'votes.csv', dated('"May 20, 2024"')],
    ['with months of a spreadsheet', 'votes.csv', dated('20-May-2024')],
    ['with Chinese days', 'votes.csv', dated('2024年5月20日')],
    ['with signs for yes and no', 'votes.csv', table.replace('Yes', '✓').replace(',No', ',✗')],
    [
      'with a row a state, and the days in the header',
      'votes.csv',
      'Country,A/RES/78/940 (2024-05-20)\nFrance,Yes\nGermany,No\nBrazil,Abstain\n'.replaceAll('\n', ',\n'),
    ],
    [
      'with a row a vote, and its totals',
      'votes.csv',
      'Resolution,Date,Yes,No,Abstain,France,Germany,Brazil\nA/RES/78/940,2024-05-20,1,1,1,Y,N,A\n',
    ],
  ])('%s', async (_, name, content) => {
    const { votes, problems } = await bringTable(name, content);

    expect(problems).toEqual([]);
    expect(votes).toEqual(VOTES);
  });

  it.each([
    ['own_titles.xlsx', (map: string) => map],
    ['own_sheets.xlsx', (map: string) => map],
    ['own_serial.xlsx', (map: string) => map],
    ['own_nested.parquet', (map: string) => map],
    ['own_codes.parquet', (map: string) => map.replace(/codes: # fill in.*/, 'codes: COW')],
  ])('of another form, %s', async (name, fill) => {
    const { votes, problems } = await bringTable(name, null, fill);

    expect(problems).toEqual([]);
    expect(votes).toEqual([name === 'own_codes.parquet' ? FOUR[0]?.replace('KENY', 'KENX') : FOUR[0]]);
  });
});

describe('what is in a workbook', () => {
  it('is told, and another sheet is read by its name', async () => {
    const first = await bringTable('own_sheets.xlsx', null);
    const old = await bringTable('own_sheets.xlsx', null, undefined, { sheet: 'old' });
    const none = await bringTable('own_sheets.xlsx', null, undefined, { sheet: 'New' });

    expect(first.told).toContain(
      'own_sheets.xlsx: Of 3 sheets "Votes & more" is read; ignored: "Read me", "Old". Another one is read with --sheet NAME.',
    );
    expect(old.votes).toEqual(['ga/78/941 2024-05-20 BRAN DEUN FRAN KENN']);
    expect(none.problems).toEqual(['The workbook has no sheet "New": it has "Read me", "Votes & more", "Old".']);
  });
});

describe('a table that hides something', () => {
  it.each<[string, string, string | Buffer | null, RegExp]>([
    [
      'formulas without values',
      'own_formulas.xlsx',
      null,
      /^The formula in the cell D2 of "Votes" has no value in the file/,
    ],
    ['nothing', 'votes.csv', '', /^The file is empty/],
    ['blank lines', 'votes.csv', '\n\n\n', /^The file is empty/],
    ['a header alone', 'votes.csv', HEAD, /^Below the header "Resolution, Date, Country, Vote" there is no row/],
    ['one column', 'votes.csv', by('^'), /^The file has one column, "Resolution\^Date\^Country\^Vote"/],
    ['a web page', 'votes.csv', '<!DOCTYPE html>\n<html></html>\n', /^This is a web page or XML/],
    [
      'an old workbook',
      'votes.xls',
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]),
      /before 2007 \(\.xls\): save it/,
    ],
    ['a table of R', 'votes.rda', Buffer.from('RDX3\nX\n\0\0\0'), /^This is a file of R/],
    [
      'members of a parliament',
      'votes.csv',
      'vote_id,member_id,position\n1,2,FOR\n',
      /its voters are members of the European Parliament and no states/,
    ],
    [
      'members of a congress',
      'votes.csv',
      'congress,chamber,rollnumber,icpsr,cast_code\n1,House,1,1,1\n',
      /of Voteview: its voters are members/,
    ],
    [
      'rows of JSON without names',
      'votes.json',
      JSON.stringify(objects.map((one) => Object.values(one))),
      /^What stands here is a list without the names of columns, as orient="values" writes it/,
    ],
    [
      'a data frame with numbers for its names',
      'votes.json',
      '{"0":{"0":"A/RES/78/940","1":"A/RES/78/940"},"1":{"0":"France","1":"Chad"}}',
      /numbers for the names of its columns and for those of its rows: give its columns names/,
    ],
    [
      'a data frame with a row that is too short',
      'votes.json',
      '{"columns":["Country","Vote"],"index":[0],"data":[["France"]]}',
      /^The element 1 of "data" must be a list of 2 values/,
    ],
    [
      'NaN in a line of JSON',
      'votes.ndjson',
      '{"a":1}\n{"a":NaN}\n',
      /^This line is not JSON: NaN and Infinity are none/,
    ],
    [
      'a comma too many in JSON',
      'votes.json',
      '[{"a":1},]',
      /^This is not JSON: Unexpected "\]"\. Is a comma too many/,
    ],
    ['NaN in JSON', 'votes.json', '[{"a":NaN}]', /^This is not JSON: Unexpected "N"\. NaN and Infinity are none/],
    [
      'a line of JSON that is cut off',
      'votes.ndjson',
      '{"a":1}\n{"a":\n',
      /^This line is not JSON: has it been cut off\?/,
    ],
    ['a web page, packed', 'votes.csv.gz', gzipSync('<!DOCTYPE html>\n<html></html>\n'), /^This is a web page or XML/],
    [
      'a workbook, packed',
      'votes.xlsx.gz',
      gzipSync(zipOf({ 'xl/workbook.xml': '<w/>' })),
      /is packed once more here: unpack it once/,
    ],
    ['two lists', 'votes.ndjson', '{"a":[{"x":1}],"b":[{"y":1}]}\n', /several lists of objects, "a" and "b"/],
  ])('gets one sentence: %s', async (_, name, content, sentence) => {
    expect((await bringTable(name, content)).problems).toEqual([expect.stringMatching(sentence)]);
  });

  it('by two columns of one name gets a map that asks which is meant', async () => {
    const twice = table.replaceAll('\n', ',x\n').replace(',x', ',Vote');
    const { map, votes, told } = await bringTable('votes.csv', twice);
    const plain = await bringTable('votes.csv', twice, (text) => text.replace('Vote (1)', 'Vote'));

    expect(map).toContain('# Several columns are called Vote: look which of them is meant.');
    expect(votes).toEqual(VOTES);
    expect(told).toContain('votes.csv: Ignored, as the map says: Vote (2).');
    expect(plain.problems).toEqual(['Several columns are called "Vote": the map must say "Vote (1)" or "Vote (2)".']);
  });

  it('by names of columns on two lines is read by a map that has their words, and says in which line what is', async () => {
    const broken = `Resolution,"Date\r\nof vote",Country,Vote\r\n${ROWS.replaceAll('\n', '\r\n').replace('Yes', 'maybe')}`;
    const { problems, votes } = await bringTable('votes.csv', broken.replace('maybe', 'Yes'), (map) =>
      map.replace(/date: .*/, 'date: date of vote'),
    );
    const other = await bringTable('votes.csv', broken, (map) => map.replace(/ {2}maybe: .*\n/, ''));

    expect(problems).toEqual([]);
    expect(votes).toEqual(VOTES);
    expect(other.lines).toEqual([3]);
  });

  it('by totals with a decimal comma keeps them, and by dashes gets a map that can be read', async () => {
    const totals = by(';').replaceAll('\n', ';1,0\n').replace('1,0', 'Yes');
    const dashes = await bringTable('votes.csv', table.replace('Abstain', '---'));

    expect(await bringTable('votes.csv', totals)).toMatchObject({ problems: [], votes: VOTES });
    expect(dashes.map).toContain('"---": # fill in');
    expect(dashes.problems).toEqual([expect.stringContaining('leaves open what the choice "---" means')]);
  });

  it('by a blank corner has its header in the first row', async () => {
    const { map } = await bringTable('votes.csv', ',A/RES/78/940,A/RES/78/941\nFrance,1,0\nBrazil,NA,1\n');

    expect(map).not.toContain('header:');
    expect(map).toContain('row: state');
    expect(map).toContain('symbol: A/RES/78/941');
  });

  it.each(['20/05/24', '20-MAY-24', '0024-05-20'])(
    'by years of two digits is refused, and its dates are not ignored: %s',
    async (day) => {
      const { map, problems } = await bringTable('votes.csv', dated(day));

      expect(map).toContain('date: Date');
      expect(problems[0]).toContain('Write its year with four digits.');
    },
  );

  it('by moments that are numbers, as data frames write them, is told how to write days', async () => {
    const { votes, problems } = await bringTable('votes.csv', dated('1716163200000'));

    expect(votes).toEqual([]);
    expect(problems[0]).toMatch(/^The date "1716163200000" is neither .*in pandas with date_format="iso"/);
  });

  it('by two votes on one text is told how they can be told from each other', async () => {
    const { problems } = await bringTable('votes.csv', `${table}A/RES/78/940,2024-05-20,France,No\n`);

    expect(problems[0]).toContain('two votes on one text');
  });

  it('by days that may stand in two orders, or letters that are used in two ways, is asked for', async () => {
    const days = await bringTable('votes.csv', dated('05/06/2024'));
    const letters = await bringTable(
      'votes.csv',
      table.replaceAll('Yes', 'F').replaceAll('No', 'A').replaceAll('Abstain', 'AB'),
    );

    expect(days.map).toContain('dates: # fill in: in which order 05/06/2024 stands, DMY or MDY');
    expect(letters.map).toContain('  A: # fill in:');
  });

  it('by one choice that is not clear loses the vote that has it, and no other', async () => {
    const others = ['Chad', 'Ghana', 'Peru'].map((name) => `A/RES/78/941,2024-05-20,${name},Yes\n`).join('');
    const { votes, problems } = await bringTable(
      'votes.csv',
      `${table}${others}A/RES/78/942,2024-05-21,Chad,maybe\n`,
      (map) => map.replace(/ {2}maybe: .*\n/, ''),
    );

    expect(votes).toEqual([...VOTES, 'ga/78/941 2024-05-20 GHAY PERY TCDY']);
    expect(problems).toEqual(['What the choice "maybe" means is not clear.']);
  });

  it('by rows that stand there twice alike is told once, and each counts once', async () => {
    const { votes, told } = await bringTable('votes.csv', `${table}${ROWS}`);

    expect(votes).toEqual(VOTES);
    expect(told).toEqual(['votes.csv: Rows of A/RES/78/940 stand there twice alike; each counts once.']);
  });

  it('by a state that is named twice otherwise loses that vote', async () => {
    const { votes, problems } = await bringTable('votes.csv', `${table}A/RES/78/940,2024-05-20,France,No\n`);

    expect(votes).toEqual([]);
    expect(problems).toEqual([
      'The state FRA has an earlier row in A/RES/78/940: two votes on one text need an id each.',
    ]);
  });
});
