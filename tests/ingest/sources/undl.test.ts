import { describe, expect, it } from 'vitest';
import { undl } from '../../../src/ingest/sources/undl/undl.ts';
import type { Account } from '../../../src/ingest/write/account.ts';
import { folderOf, readAll } from '../../support/folder.ts';

/** The header of the library's present bulk file. */
const HEADER =
  'undl_id,ms_code,ms_name,ms_vote,date,session,resolution,draft,committee_report,meeting,title,agenda_title,subjects,vote_note,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link';

type Row = { id?: string; code?: string; name?: string; date?: string; symbol?: string; vote?: string };
const row = ({ id = '1', code = '', name = '', date = '2024-12-24', symbol = 'A/RES/79/1', vote = 'Y' }: Row) =>
  `${id},${code},${name},${vote},${date},79,${symbol},A/79/L.2,A/79/415,A/79/PV.53,Title : resolution / adopted by the General Assembly,A/79/251 97 Title.,ARMS--RACE,Note,1,0,0,0,1,https://digitallibrary.un.org/record/1`;

async function read(...rows: Row[]) {
  const text = `\uFEFF${HEADER}\r\n${rows.map(row).join('\r\n')}\r\n`;
  const { rows: read, problems } = await readAll(undl, await folderOf({ 'votes.csv': text }));
  return { accounts: read.filter((found): found is Account => found.type === 'account'), problems };
}

/** Which state votes in a row. */
async function stateOf(given: Row): Promise<string | undefined> {
  const { accounts, problems } = await read(given);
  expect(problems).toEqual([]);
  return accounts[0]?.states[accounts[0].letters.indexOf('Y')];
}

describe("the library's bulk file", () => {
  it('is read as it is offered, and what it says of a text is kept', async () => {
    const { accounts, problems } = await read({ code: 'FRA', name: 'FRANCE' });

    expect(problems).toEqual([]);
    expect(accounts[0]).toMatchObject({
      ...{ key: 'ga/79/1', record: '1', date: '2024-12-24', symbol: 'A/RES/79/1' },
      details: {
        title: 'Title : resolution / adopted by the General Assembly',
        ...{ meeting: 'A/79/PV.53', report: 'A/79/415', agenda: 'A/79/251 97 Title.', subjects: 'ARMS--RACE' },
        ...{ draft: 'A/79/L.2', note: 'Note' },
      },
    });
  });

  it.each([
    ['TÜRKİYE', 'TUR', 'TUR'],
    ['TÜRKİYE'.normalize('NFD'), 'TUR', 'TUR'],
    ['TÜRKÝYE', 'TUR', 'TUR'],
    ['TURKIYE', '', 'TUR'],
    ["CÔTE D'IVOIRE", 'CIV', 'CIV'],
    ['NETHERLANDS (KINGDOM OF THE)', 'NLD', 'NLD'],
  ])('may call a state %s, with the code "%s"', async (name, code, state) => {
    expect(await stateOf({ name, code })).toBe(state);
  });

  it.each([
    ['SUN', 'RUS'],
    ['BYS', 'BLR'],
    ['BUR', 'MMR'],
    ['HVO', 'BFA'],
    ['DHY', 'BEN'],
    ['ZAR', 'COD'],
    ['EAZ', 'x-zanzibar'],
    ['NLD', 'NLD'],
  ])('may have a name that no table knows: then the code %s decides, which is %s', async (code, state) => {
    expect(await stateOf({ name: 'A NAME OF TOMORROW', code, date: '1979-12-24' })).toBe(state);
  });

  it('may have a name and a code that no table knows, and that is told', async () => {
    const { problems } = await read({ name: 'A NAME OF TOMORROW', code: 'QQQ' });

    expect(problems).toEqual(['votes.csv:2:7: The state "A NAME OF TOMORROW" is in no table of names.']);
  });
});

describe('a record that comes under two symbols in one file', () => {
  const provisional = { symbol: 'A/RES/79/XX', code: 'FRA' };
  const numbered = { symbol: 'A/RES/79/290', code: 'FRA' };

  it.each([
    [provisional, numbered],
    [numbered, provisional],
  ])('is one vote, under the symbol of a resolution', async (first, second) => {
    const { accounts, problems } = await read(first, { ...first, code: 'USA' }, second, { ...second, code: 'USA' });

    expect(problems).toEqual([]);
    expect(accounts.map(({ key, symbol, letters }) => [key, symbol, letters.replaceAll('.', '')])).toEqual([
      ['ga/79/290', 'A/RES/79/290', 'YY'],
    ]);
  });

  it('is told of where both are symbols of resolutions, or a state votes otherwise', async () => {
    expect((await read(numbered, { code: 'USA', symbol: 'A/RES/79/291' })).problems).toEqual([
      'votes.csv:3:24: The symbol is "A/RES/79/291", and an earlier row of the record 1 says "A/RES/79/290".',
    ]);
    const twice = ['FRA', 'USA', 'IND', 'BRA'].flatMap((code) => [
      { code, symbol: 'A/RES/79/290' },
      { code, symbol: 'A/RES/79/291' },
    ]);
    expect((await read(...twice)).problems).toEqual([
      'votes.csv:3:24: The symbol is "A/RES/79/291", and an earlier row of the record 1 says "A/RES/79/290".',
    ]);
    expect((await read(provisional, { ...numbered, vote: 'N' })).problems).toEqual([
      'votes.csv:3:7: The state FRA has an earlier row in the record 1.',
    ]);
  });
});

it('keeps a draft of the Security Council under its own symbol, with the result that the file says', async () => {
  const head =
    'undl_id,ms_code,ms_name,permanent_member,ms_vote,date,resolution,draft,modality,total_yes,total_no,total_abstentions';
  const of = (vote: string) => `9100501,${vote},2023-12-08,S/2023/971,S/2023/971,NOT ADOPTED - VETO,1,1,0\n`;
  const text = `${head}\n${of('FRA,FRANCE,True,Y')}${of('USA,UNITED STATES,True,N')}`;
  const { rows, problems } = await readAll(undl, await folderOf({ 'veto.csv': text }));

  expect(problems).toEqual([]);
  expect(rows.filter(({ type }) => type === 'account')).toMatchObject([
    { key: 'sc/2023/draft-971', symbol: 'S/2023/971', result: 'REJECTED' },
  ]);
});
