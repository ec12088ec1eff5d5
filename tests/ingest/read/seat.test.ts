import { describe, expect, it } from 'vitest';
import { formerNames } from '../../../src/ingest/read/former-name.ts';
import { Problems } from '../../../src/ingest/read/problem.ts';
import { seatCheck } from '../../../src/ingest/read/seat.ts';
import { DATA, RECORD } from '../../../src/ingest/read/shipped.ts';
import { readStates } from '../../../src/ingest/read/state-table.ts';
import { generalAssembly } from '../../../src/ingest/sources/general-assembly/general-assembly.ts';

const at = { file: 'votes.csv', line: 2, column: 1, record: 'v1' };

/** What is said of one vote in which a state votes. */
async function checked(key: string, date: string, state: string, letter = 'Y') {
  const problems = new Problems();
  const seats = await seatCheck(problems.note);
  seats.add({ key, date, states: [state], letters: letter, at });
  seats.settle();
  return { told: [...problems.remarks], problems: problems.listed.map(({ code, sentence }) => `${code}: ${sentence}`) };
}

describe('a ballot of a state', () => {
  it.each([
    ['ga/74/1', '2019-12-27', 'DDR', 'DDR votes in ga/74/1 of 2019-12-27, and was no state after 1990-10-02.'],
    ['my-body/2019/1', '2019', 'YUG', 'YUG votes in my-body/2019/1 of 2019, and was no state after 1992-09-22.'],
    ['hrc/50/1', '2022-07-01', 'TWN', 'TWN votes in hrc/50/1 of 2022-07-01, and had no seat after 1971-10-25.'],
  ])('that was no more is doubtful: %s of %s', async (key, date, state, sentence) => {
    expect(await checked(key, date, state)).toEqual({ told: [], problems: [`DOUBTFUL_MATCH: ${sentence}`] });
  });

  it.each([
    ['ga/15/1', '1960-12-01', 'CHN', 'took its seat on 1971-10-25'],
    ['ga/15/1', '1960-12-01', 'DEU', 'took its seat on 1973-09-18'],
    ['ga/15/1', '1960-12-01', 'CHE', 'took its seat on 2002-09-10'],
    ['ga/15/1', '1960-12-01', 'SYR', 'had no seat from 1958-02-22 to 1961-10-12'],
  ])('that was no member then is told: %s of %s', async (key, date, state, why) => {
    expect(await checked(key, date, state)).toEqual({
      told: [`votes.csv: ${state} votes in ${key} of ${date}, and ${why}: look whether that is right.`],
      problems: [],
    });
  });

  it.each([
    ['ga/45/1', '1990-10', 'DDR', 'Y'],
    ['ga/74/1', '2019-12-27', 'DDR', 'X'],
    ['wto/2019/1', '2019-12-27', 'TWN', 'Y'],
    ['my-body/1950/1', '1950-01-01', 'CHE', 'Y'],
    ['ga/74/1', '2019-12-27', 'PSE', 'Y'],
    ['ga/16/1', '1961-10-13', 'SYR', 'Y'],
    ['ga/20/1', '1965-12-01', 'IDN', 'X'],
  ])('is let be where nothing speaks against it: %s of %s, %s %s', async (...vote) => {
    expect(await checked(...vote)).toEqual({ told: [], problems: [] });
  });

  it('of the record is within its seat, but for one in the month before it joined', async () => {
    const problems = new Problems();
    const seats = await seatCheck(problems.note);
    const folder = `${DATA}un-general-assembly`;
    let votes = 0;
    for await (const row of generalAssembly.read({ folder, files: await generalAssembly.files(folder) }, () => {}, {}))
      if (row.type === 'account') {
        seats.add(row);
        votes += 1;
      }
    seats.settle();

    expect(votes).toBeGreaterThan(6000);
    expect(problems.total).toBe(0);
    expect([...problems.remarks]).toEqual([expect.stringContaining('FJI votes in 2 votes, such as ga/25/2668-a')]);
  });
});

describe('a name of before', () => {
  it.each([
    ['Soviet Union', 'RUS', '1995-01-01', '"Soviet Union" is read as RUS also after 1991-12-24'],
    ['SUN', 'RUS', '1995', '"SUN" is read as RUS also after 1991-12-24'],
    ['Burma', 'MMR', '2019-12-27', '"Burma" is read as MMR also after 1989-06-18'],
  ])('is told: %s for %s in %s', async (name, state, date, sentence) => {
    const problems = new Problems();
    const former = formerNames(await readStates(RECORD, () => {}), problems.note);

    former(name, state, date, () => at);
    former(name, state, date, () => at);

    expect([...problems.remarks]).toEqual([expect.stringContaining(sentence)]);
  });

  it('is not told while it was the name, nor where it is one again', async () => {
    const problems = new Problems();
    const former = formerNames(await readStates(RECORD, () => {}), problems.note);

    former('Soviet Union', 'RUS', '1985-01-01', () => at);
    former('Egypt', 'EGY', '2019-01-01', () => at);
    former('China', 'CHN', '2019-01-01', () => at);

    expect([...problems.remarks]).toEqual([]);
  });
});
