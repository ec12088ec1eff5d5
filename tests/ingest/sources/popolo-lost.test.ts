import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Problems } from '../../../src/ingest/read/problem.ts';
import { popolo } from '../../../src/ingest/sources/popolo/popolo.ts';
import type { Account } from '../../../src/ingest/write/account.ts';
import { bringTable } from '../../support/bring-table.ts';
import { folderOf } from '../../support/folder.ts';

async function read(file: object | string) {
  const text = typeof file === 'string' ? file : JSON.stringify(file);
  const folder = await folderOf({ 'votes.json': text });
  const problems = new Problems();
  const accounts: Account[] = [];
  for await (const row of popolo.read({ folder, files: ['votes.json'] }, problems.note, {}))
    if (row.type === 'account' && !problems.records.has(row.record)) accounts.push(row);
  return {
    ...{ folder, accounts, records: problems.records },
    told: [...problems.remarks],
    problems: problems.listed.map(({ sentence }) => sentence),
  };
}

const VOTES = [{ voter_id: 'FRA', option: 'no' }];
const EVENT = { id: 'e1', start_date: '2019-12-27', identifier: 'A/RES/74/247', votes: VOTES };

describe('of a Popolo file nothing is lost in silence', () => {
  it('votes that are of no vote event are told', async () => {
    const votes = ['E1', null, 'e1'].map((vote_event_id, place) => ({
      ...{ vote_event_id, voter_id: ['DEU', 'PER', 'CHN'][place], option: 'yes' },
    }));
    const { accounts, problems } = await read({ vote_events: [EVENT], votes });

    expect(problems).toEqual([
      'An element of "votes" has no vote_event_id: it is of no vote event.',
      'The vote event E1, which votes or counts name, is in none of the files: they are left out.',
    ]);
    expect(accounts).toHaveLength(1);
  });

  it('counts have the words that votes have, and two that differ are refused', async () => {
    const counts = { for: 100, against: 3, abstention: 4 };
    const listed = Object.entries(counts).map(([option, value]) => ({ option, value }));
    const { accounts } = await read({ vote_events: [{ ...EVENT, counts: listed }] });
    expect(accounts[0]).toMatchObject({ totals: { for: 100, against: 3, abstain: 4 }, complete: false });

    const twice = await read({ vote_events: [{ ...EVENT, counts: [...listed, { option: 'yes', value: 1 }] }] });
    expect(twice.problems).toEqual(['The counts of e1 have several of "yes", which differ.']);
  });

  it('a weight is told', async () => {
    const { told } = await read({ vote_events: [{ ...EVENT, votes: [{ ...VOTES[0], weight: 3 }] }] });

    expect(told).toEqual(['votes.json: Of votes is ignored: weight; each counts as one.']);
  });

  it('a vote event without an id that cannot be taken is given back', async () => {
    const { id: _, ...event } = { ...EVENT, votes: [{ voter_id: 'Atlantis', option: 'yes' }] };
    const { folder, records } = await read({ vote_events: [EVENT, event] });
    const into = await folderOf({});
    await popolo.copy?.({ folder, files: ['votes.json'] }, records, into, {});

    expect(JSON.parse(await readFile(join(into, 'votes.json'), 'utf8'))).toEqual({ vote_events: [event] });
  });

  it('one id is of one vote event, and no list is an object of another kind', async () => {
    const other = { ...EVENT, votes: [{ voter_id: 'FRA', option: 'yes' }] };
    expect((await read({ vote_events: [EVENT, other] })).problems).toEqual([
      'The vote event e1 stands here twice, and says another thing: one id is of one vote event.',
    ]);
    expect((await read({ vote_events: EVENT })).problems).toEqual([
      '"vote_events" must be a list, in square brackets.',
    ]);
  });

  it('a motion may have a number as its id', async () => {
    const { identifier, ...event } = EVENT;
    const { accounts, problems } = await read({ motions: [{ id: 1, identifier, vote_events: [event] }] });

    expect(problems).toEqual([]);
    expect(accounts.map(({ key }) => key)).toEqual(['ga/74/247']);
  });
});

describe('a number that JSON rounds', () => {
  it('is no id, in Popolo and in a table', async () => {
    const popolo = JSON.stringify({ vote_events: [EVENT] }).replace('"e1"', '9007199254740993');
    expect((await read(popolo)).problems).toEqual([
      'id: is a number that readers of JSON round: write it in quotation marks.',
    ]);
    const row = (id: string) => `{"id":${id},"symbol":"A/RES/78/1","date":"2023-10-05","state":"France","vote":"yes"}`;
    const { problems } = await bringTable('votes.json', `[${row('9007199254740992')},${row('9007199254740993')}]`);
    expect(problems[0]).toMatch(/^A whole number above 9007199254740991 stands here/);
  });
});
