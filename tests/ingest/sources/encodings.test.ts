import { describe, expect, it } from 'vitest';
import { knownEncoding } from '../../../src/ingest/read/encoding.ts';
import { bringTable } from '../../support/bring-table.ts';
import { command } from '../../support/command.ts';
import { encoded } from '../../support/encoded.ts';

const table = (head: string, ...rows: readonly string[]) =>
  `${[head, ...rows.map((row) => `A/RES/78/940,2024-05-20,${row}`)].join('\n')}\n`;
const RUSSIAN = table('Резолюция,Дата,Страна,Голос', 'Франция,За', 'Германия,Против', 'Бразилия,Воздержался');
const ARABIC = table('القرار,تاريخ,الدولة,التصويت', 'فرنسا,مؤيد', 'ألمانيا,معارض', 'البرازيل,ممتنع');
const CHINESE = table('决议,日期,国家,投票', '法国,赞成', '德国,反对', '巴西,弃权');
const TRADITIONAL = table('決議,日期,國家,投票', '法國,贊成', '德國,反對', '巴西,棄權');
const JAPANESE = table('決議,日付,国,投票', 'フランス,賛成', 'ドイツ,反対', 'ブラジル,棄権');
const KOREAN = table('결의,날짜,국가,투표', '프랑스,찬성', '독일,반대', '브라질,기권');
const FRENCH = table('Résolution,Date,Pays,Vote', "Côte d'Ivoire,Oui", 'Égypte,Non', 'Brésil,Abstention');
const VOTES = ['ga/78/940 2024-05-20 BRAA DEUN FRAY'];
const no = () => Promise.reject(new Error('No database is needed.'));

describe('a table in an encoding that is not UTF-8', () => {
  it.each([
    ['windows-1251', RUSSIAN, 'Windows-1251 (Cyrillic)'],
    ['koi8-r', RUSSIAN, 'KOI8-R (Cyrillic)'],
    ['iso-8859-5', RUSSIAN, 'ISO 8859-5 (Cyrillic)'],
    ['windows-1256', ARABIC, 'Windows-1256 (Arabic)'],
    ['iso-8859-6', ARABIC, 'ISO 8859-6 (Arabic)'],
    ['gb18030', CHINESE, 'GB18030 (Chinese)'],
    ['big5', TRADITIONAL, 'Big5 (Chinese)'],
    ['shift_jis', JAPANESE, 'Shift_JIS (Japanese)'],
    ['euc-jp', JAPANESE, 'EUC-JP (Japanese)'],
    ['euc-kr', KOREAN, 'EUC-KR (Korean)'],
  ])('goes in with its states known, and is told to be %s', async (encoding, text, name) => {
    const { votes, told, problems } = await bringTable('votes.csv', encoded(text, encoding));

    expect(problems).toEqual([]);
    expect(votes).toEqual(VOTES);
    expect(told.join()).toContain(
      `The file is read as ${name}; if letters come out wrong, save it as UTF-8, or give its --encoding.`,
    );
  });

  it('of the Latin script is Windows-1252 as before', async () => {
    const { votes, told } = await bringTable('votes.csv', encoded(FRENCH, 'windows-1252'));

    expect(votes).toEqual(['ga/78/940 2024-05-20 BRAA CIVY EGYN']);
    expect(told.join()).toContain('The file is read as Windows-1252;');
  });

  it('is known where the first letter that shows it stands far down', async () => {
    const rows = Array.from({ length: 3000 }, (_, n) => `A/RES/77/${n + 1},2023-05-20,France,За`);
    const text = encoded(`Resolution,Date,Country,Vote\n${rows.join('\n').replaceAll('За', 'yes')}\n`, 'koi8-r');
    const { votes, problems } = await bringTable(
      'votes.csv',
      Buffer.concat([text, encoded('A/RES/78/940,2024-05-20,Германия,против\n', 'koi8-r')]),
    );

    expect(problems).toEqual([]);
    expect(votes).toHaveLength(3001);
    expect(votes.at(-1)).toBe('ga/78/940 2024-05-20 DEUN');
  });

  it('is read as the reader says, where it cannot be seen', async () => {
    const text = encoded(RUSSIAN, 'ibm866');

    expect((await bringTable('votes.csv', text, undefined, { encoding: 'ibm866' })).votes).toEqual(VOTES);
    expect((await bringTable('votes.csv', text)).votes).not.toEqual(VOTES);
  });
});

describe('what is wrong with an encoding is told', () => {
  it.each<[string, Buffer, string | undefined, RegExp]>([
    [
      'where none is to be seen',
      Buffer.from([...Buffer.from('Resolution,Date,Country,Vote\n'), 0x81, 0x8d, 0x2c, 0x2c, 0x2c]),
      undefined,
      /^The bytes here are not UTF-8: save the file as UTF-8, or say with --encoding what it is in: windows-1251, koi8-r/,
    ],
    [
      'where a fault is in UTF-8',
      Buffer.concat([Buffer.from(CHINESE), encoded('A/RES/78/940,2024-05-20,智利,赞成\n', 'gb18030')]),
      undefined,
      /^The bytes here are not UTF-8/,
    ],
    [
      'where the mark of the file says another one',
      Buffer.from(`\ufeff${RUSSIAN}`),
      'windows-1251',
      /^The file is in UTF-8, as its first bytes say, and not in Windows-1251 \(Cyrillic\): leave out --encoding\.$/,
    ],
    [
      'where the bytes are not of the one that is given',
      encoded(RUSSIAN, 'windows-1251'),
      'utf-8',
      /^From here on the bytes are not UTF-8: save the file as UTF-8, or give another --encoding\.$/,
    ],
    [
      'where the file is of no text',
      Buffer.from('PAR1 and no more'),
      'koi8-r',
      /^A workbook and Parquet say themselves what their letters are: leave out --encoding\.$/,
    ],
  ])('%s', async (_, content, encoding, sentence) => {
    const { problems } = await bringTable('votes.csv', content, undefined, { encoding });

    expect(problems).toEqual([expect.stringMatching(sentence)]);
  });

  it('where nobody knows its name', async () => {
    const { status, stderr } = await command(no, ['import', 'csv', 'votes.csv', '--encoding', 'klingon']);

    expect(status).toBe(2);
    expect(stderr).toMatch(/No encoding has that name\. Such are windows-1251, koi8-r or ibm866 \(Cyrillic\)/);
  });

  it('and where files cannot have another, there is no such option', async () => {
    expect((await command(no, ['import', 'popolo', 'votes.json', '--encoding', 'koi8-r'])).status).toBe(2);
  });

  it('and names that people have for encodings are known', () => {
    expect(['cp1251', 'CP-1256', 'cp866', 'GBK', 'latin1'].map(knownEncoding)).toEqual([
      ...['windows-1251', 'windows-1256', 'ibm866', 'gbk', 'windows-1252'],
    ]);
  });
});
