import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csv } from '../../../src/ingest/sources/csv/csv.ts';
import { popolo } from '../../../src/ingest/sources/popolo/popolo.ts';
import { undl } from '../../../src/ingest/sources/undl/undl.ts';
import { importOf } from '../../../src/ingest/write/import.ts';
import { folderOf } from '../../support/folder.ts';

const MAP =
  'row: ballot\ncolumns: { symbol: text, date: day, state: who, choice: vote, for: yes, against: no, abstain: abstain }\n';
const HEAD = 'text,day,who,vote,yes,no,abstain\n';
const quiet = { tolerated: Number.POSITIVE_INFINITY, report: () => {} };

/** What is told of a table of one's own, of a Popolo file, or of one of the library. */
async function toldOf(rows: readonly string[]): Promise<string[]> {
  const folder = await folderOf({ 'votes.csv': `${HEAD}${rows.join('\n')}\n`, 'map.yaml': MAP });
  const reviewed = { map: join(folder, 'map.yaml') };
  const { problems } = await importOf(csv).prepare(join(folder, 'votes.csv'), { ...quiet, reviewed });
  return [...problems.remarks];
}

const popoloOf = (date: string, identifier: string, counts: readonly object[] = []) =>
  JSON.stringify({ id: 'e1', start_date: date, identifier, counts, votes: [{ voter_id: 'FRA', option: 'yes' }] });

describe('totals that a file states', () => {
  it('are told with the ballots where these are more or fewer, once for all votes', async () => {
    const rows = [940, 941, 942, 943, 944].flatMap((number) => [
      `A/RES/78/${number},2024-05-20,France,Yes,3,1,0`,
      `A/RES/78/${number},2024-05-20,Chad,No,3,1,0`,
    ]);

    const [told, ...others] = await toldOf(rows);

    expect(others).toEqual([]);
    expect(told).toBe(
      'votes.csv: In 5 votes the ballots are not as many as the totals that are stated: ga/78/940, 3 yes stated and 1 there; ga/78/941, 3 yes stated and 1 there; ga/78/942, 3 yes stated and 1 there; and 2 more. Look whether rows are lacking or too many.',
    );
  });

  it('are not told where they are those of the ballots, nor where the vote is left out for an error', async () => {
    expect(await toldOf(['A/RES/78/940,2024-05-20,France,Yes,1,0,0'])).toEqual([]);
    expect(
      await toldOf([
        'A/RES/78/940,2024-05-20,Narnia,Yes,1,0,0',
        'A/RES/78/941,2024-05-20,Chad,Yes,1,0,',
        'A/RES/78/941,2024-05-20,Peru,No,1,0,',
      ]),
    ).toEqual([expect.stringMatching(/In one vote .*: ga\/78\/941, 0 no stated and 1 there\. Look/)]);
  });

  it('are told of Popolo too', async () => {
    const folder = await folderOf({ 'v.json': popoloOf('2024-05-20', 'A/RES/78/940', [{ option: 'yes', value: 2 }]) });
    const { problems } = await importOf(popolo).prepare(join(folder, 'v.json'), quiet);

    expect([...problems.remarks]).toEqual([expect.stringContaining('ga/78/940, 2 yes stated and 1 there')]);
  });
});

describe('a day that is not of the session in the symbol', () => {
  it.each([
    ['1990-05-01', 'A/78/2', /ga\/78\/2 of 1990-05-01, and session 78 is of 2023 and 2024/],
    ['1990-05-01', 'A/C.3/78/L.45', /c3\/78\/l-45 of 1990-05-01/],
    ['2021-05-01', 'S/RES/2728(2024)', /In one vote the day .*: sc\/2024\/2728 of 2021-05-01\. Look/],
    ['2024-08-30', 'A/78/2', null],
    ['1946-02-01', 'A/RES/1(I)', null],
    ['2024-01-03', 'S/2023/970', null],
    ['2005-08-01', 'A/ES-10/L.3', null],
  ])('is told and no error: %s of %s', async (date, symbol, told) => {
    const folder = await folderOf({ 'v.json': popoloOf(date, symbol) });
    const { problems, records } = await importOf(popolo).prepare(join(folder, 'v.json'), quiet);

    expect(problems.listed).toEqual([]);
    expect(records).toBeGreaterThan(0);
    expect([...problems.remarks]).toEqual(told === null ? [] : [expect.stringMatching(told)]);
  });

  it('is told of the layout of the library', async () => {
    const table =
      'undl_id,ms_code,ms_name,ms_vote,date,resolution,title\n1,FRA,FRANCE,Y,1990-05-01,A/RES/78/2,A title\n';
    const folder = await folderOf({ 'v.csv': table });
    const { problems } = await importOf(undl).prepare(join(folder, 'v.csv'), quiet);

    expect(problems.listed).toEqual([]);
    expect([...problems.remarks]).toEqual([expect.stringContaining('ga/78/2 of 1990-05-01')]);
  });
});
