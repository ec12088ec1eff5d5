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

  it('without a state is no list', async () => {
    expect((await read('Country,Member\n')).problems.join()).toMatch(/^club\.csv:1:1: /);
  });
});
