import { describe, expect, it } from 'vitest';
import { members } from '../../../src/ingest/sources/groups/members.ts';
import { folderOf, readAll } from '../../support/folder.ts';

async function read(list: string) {
  const { rows, problems } = await readAll(members, await folderOf({ 'club.csv': list }));
  return {
    problems,
    said: rows.flatMap((row) => (row.type === 'membership' ? [`${row.group} ${row.code}`] : [])),
  };
}

describe('a list of members', () => {
  it('with a word that is neither yes nor no names it, and makes nobody else a member', async () => {
    const { said, problems } = await read('Country,Member\nFrance,yes\nGermany,no\nChad,maybe\nPeru,no\n');

    expect(problems).toEqual(['club.csv:4:6: "maybe" is neither yes nor no.']);
    expect(said).toEqual(['club FRA']);
  });

  it('with a column that is called a status does not make members of observers', async () => {
    const { said, problems } = await read('Country,Status\nFrance,Member\nGermany,Observer\nChad,Former member\n');

    expect(problems).toEqual([
      'club.csv:3:9: "Observer" is neither yes nor no.',
      'club.csv:4:6: "Former member" is neither yes nor no.',
    ]);
    expect(said).toEqual(['club FRA']);
  });

  it('has no group of its notes', async () => {
    const { said, problems } = await read('Country,Signed,Ratified,Notes\nFrance,yes,yes,x\nChad,yes,no,\n');

    expect(problems).toEqual([]);
    expect(said).toEqual(['signed FRA', 'ratified FRA', 'signed TCD']);
  });

  it('with words and signs for days that are not said, or a year with a point, is read', async () => {
    const { said, problems } = await read(
      'Country,From,To\nFrance,1990.0,present\nChad,1991,-\nPeru,n/a,2000.0\nKenya,1992,soon\n',
    );

    expect(said).toEqual(['club FRA', 'club TCD', 'club PER']);
    expect(problems).toEqual([expect.stringContaining('The date "soon" is neither a day')]);
  });

  it('in a folder with others is not put into one group with them, unless the reader says so', async () => {
    const folder = await folderOf({ 'g7.csv': 'Country\nFrance\n', 'g77.csv': 'Country\nChad\n' });
    const apart = await readAll(members, folder);
    const { rows, problems } = await readAll(members, folder, { dataset: { slug: 'all' } });

    expect(apart.problems).toEqual([
      expect.stringMatching(/^g77\.csv:1:1: .* would be of "g7", after g7\.csv: import each/),
    ]);
    expect(problems).toEqual([]);
    expect(rows.filter(({ type }) => type === 'membership')).toHaveLength(2);
  });

  it('without a state is no list', async () => {
    expect((await read('Country,Member\n')).problems.join()).toMatch(/^club\.csv:1:1: /);
  });
});
