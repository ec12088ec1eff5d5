import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { Memberships } from '../../../src/analysis/kernel/membership.ts';
import { generalAssembly } from '../../../src/ingest/sources/general-assembly/general-assembly.ts';
import type { GroupRow, MembershipRow } from '../../../src/ingest/sources/groups/group-row.ts';
import { groups } from '../../../src/ingest/sources/groups/groups.ts';
import { DATA, folderOf, readAll } from '../../support/folder.ts';

const SHIPPED = join(DATA, groups.folder ?? '');
const REFERENCE = fileURLToPath(new URL('../../../../shared/data/reference/memberships.csv.gz', import.meta.url));

/** What the list of present members calls our groups. */
const BLOCKS: Readonly<Record<string, string>> = {
  eu: 'EU',
  nato: 'NATO',
  brics: 'BRICS',
  g77: 'G-77',
  nam: 'NAM',
  'african-union': 'AFUNION',
  asean: 'ASEAN',
  'arab-league': 'LAS',
  oic: 'OIC',
  caricom: 'CARICOM',
  'african-group': 'AFRICANGROUP',
  'asia-pacific-group': 'ASIAPACIFICGROUP',
  'eastern-european-group': 'EEG',
  grulac: 'GRULAC',
  weog: 'WEOG',
};
/** Errors of that list that its README, or ours, names. */
const WRONG = new Set([
  'asia-pacific-group/ARM',
  'asia-pacific-group/AZE',
  'asia-pacific-group/AUS',
  'asia-pacific-group/NZL',
  'nam/MEX',
]);

let known: GroupRow[];
let rows: MembershipRow[];
let states: ReadonlySet<string>;
let members: Memberships;

beforeAll(async () => {
  const read = await readAll(groups, SHIPPED);
  expect(read.problems).toEqual([]);
  known = read.rows.filter((row) => row.type === 'group');
  rows = read.rows.filter((row) => row.type === 'membership');
  const others = await readAll(generalAssembly, join(DATA, generalAssembly.folder ?? ''));
  states = new Set(others.rows.flatMap((row) => (row.type === 'state' ? [row.code] : [])));
  members = new Memberships(
    rows.map(({ group, code, validFrom, validTo }) => ({ group, state: code, from: validFrom, to: validTo })),
  );
});

describe('the shipped table of groups', () => {
  it('has fifteen groups, five of them the regional groups of the United Nations', () => {
    expect(known.map(({ key }) => key).sort()).toEqual(Object.keys(BLOCKS).sort());
    expect(known.filter(({ kind }) => kind === 'REGIONAL_GROUP')).toHaveLength(5);
  });

  it('names only states of the table of states', () => {
    expect(rows.filter(({ code }) => !states.has(code))).toEqual([]);
  });

  it('has as many members today as each group has, those aside that are no states of the record', () => {
    const count = (group: string) => members.membersOf(group, '2025-12-20').length;

    expect(Object.fromEntries(Object.keys(BLOCKS).map((group) => [group, count(group)]))).toEqual({
      eu: 27,
      nato: 32,
      brics: 10,
      g77: 134,
      nam: 121,
      'african-union': 54,
      asean: 11,
      'arab-league': 22,
      oic: 57,
      caricom: 14,
      'african-group': 54,
      'asia-pacific-group': 54,
      'eastern-european-group': 23,
      grulac: 33,
      weog: 29,
    });
  });

  it('has 77 members of the Group of 77 at its foundation, Viet Nam among them without a date', () => {
    const founders = rows.filter(({ group, from }) => group === 'g77' && from === '1964-06-15');

    expect(founders).toHaveLength(76);
    expect(rows.find(({ record }) => record === 'g77/VNM')).toMatchObject({ dated: false, validFrom: '1964-06-15' });
  });

  it.each([
    ['GBR', 'eu', '2020-01-31', true],
    ['GBR', 'eu', '2020-02-01', false],
    ['GBR', 'eu', '1972-12-31', false],
    ['HRV', 'eu', '2013-07-01', true],
    ['MAR', 'african-union', '2016-12-31', false],
    ['MAR', 'african-union', '2017-01-30', true],
    ['MMR', 'nam', '1985-01-01', false],
    ['MMR', 'nam', '1995-01-01', true],
    ['ISR', 'weog', '1999-12-31', false],
    ['ISR', 'weog', '2001-01-01', true],
    ['DDR', 'eastern-european-group', '1990-10-02', true],
    ['DDR', 'eastern-european-group', '1990-10-03', false],
    ['FIN', 'nato', '2023-04-03', false],
    ['FIN', 'nato', '2023-04-04', true],
  ])('has %s in %s on %s: %s', (state, group, day, is) => {
    expect(members.isMember(state, group, day)).toBe(is);
  });

  it('puts every member of the United Nations into exactly one regional group today', () => {
    const regional = known.filter(({ kind }) => kind === 'REGIONAL_GROUP').map(({ key }) => key);
    const all = regional.flatMap((group) => members.membersOf(group, '2025-01-01'));

    expect(all).toHaveLength(193);
    expect(new Set(all).size).toBe(193);
  });

  it('says of every row whether it is dated, and dates none before its group was founded', () => {
    const founded = new Map(known.map(({ key, founded }) => [key, founded]));

    expect(rows.filter(({ group, validFrom }) => validFrom < (founded.get(group) ?? ''))).toEqual([]);
    expect(rows.filter(({ dated, from }) => dated === (from === ''))).toEqual([]);
    expect(rows.filter(({ dated }) => !dated).length).toBeLessThan(70);
  });

  it.runIf(existsSync(REFERENCE))(
    'has the present members of the list that it was held against, its errors aside',
    async () => {
      const lines = gunzipSync(await readFile(REFERENCE))
        .toString('utf8')
        .split('\n');
      for (const [group, block] of Object.entries(BLOCKS)) {
        const listed = lines.filter((line) => line.startsWith(`${block},`)).map((line) => line.split(',')[2] ?? '');
        const right = listed.filter((code) => states.has(code) && !WRONG.has(`${group}/${code}`)).sort();
        expect(members.membersOf(group, '2025-12-20'), group).toEqual(right);
      }
    },
  );
});

describe('a table of groups with an error says where it is', () => {
  const HEADER = 'group,code,from,to,dated,note\n';
  it.each([
    ['eu,FRA,1958-13-01,,yes,', /^memberships\.csv:2:8: "1958-13-01" is neither a year .*, a month .* nor a day/],
    ['eu,FRA,,,yes,', /^memberships\.csv:2:8: The row is dated and does not say from when/],
    ['eu,FRA,1958,,no,', /^memberships\.csv:2:14: The row says from when, and is not dated/],
    ['eu,FRA,1958,,maybe,', /^memberships\.csv:2:14: The column dated holds "maybe" and must hold yes or no/],
    ['eu,FRA,1950,,yes,', /^memberships\.csv:2:8: 1950 is before eu was founded: 1958-01-01/],
    ['eu,FRA,1973,1960,yes,', /^memberships\.csv:2:13: 1960 is before 1973/],
    ['atlantis,FRA,1973,,yes,', /^memberships\.csv:2:1: The group "atlantis" is not in groups\.csv/],
    ['eu,France,1973,,yes,', /^memberships\.csv:2:4: The code "France" is neither three capital letters/],
    ['eu,FRA,1958,,yes', /^memberships\.csv:2:1: The row has 5 fields and must have 6/],
    [
      'eu,FRA,1958,,yes,\neu,FRA,1973,,yes,',
      /^memberships\.csv:3:4: FRA is a member of eu in an earlier row too, at the same time/,
    ],
  ])('%j', async (row, sentence) => {
    const folder = await folderOf({ 'memberships.csv': `${HEADER}${row}\n` }, SHIPPED);

    const { problems } = await readAll(groups, folder);

    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(sentence);
  });

  it('and says it once, not of all members of a group that is wrong', async () => {
    const text = await readFile(join(SHIPPED, 'groups.csv'), 'utf8');
    const folder = await folderOf(
      { 'groups.csv': text.replace('eu,European Union,BLOC', 'eu,European Union,UNION') },
      SHIPPED,
    );

    const { problems } = await readAll(groups, folder);

    expect(problems).toEqual(['groups.csv:2:19: The kind "UNION" is not one of BLOC, REGIONAL_GROUP, REGION.']);
  });
});
