import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { popolo } from '../../../src/ingest/sources/popolo/popolo.ts';
import type { Account } from '../../../src/ingest/write/account.ts';
import { folderOf, readAll } from '../../support/folder.ts';

const read = async (file: object) => {
  const folder = await folderOf({ 'votes.json': JSON.stringify(file) });
  const { rows, problems } = await readAll(popolo, folder);
  const accounts = rows.filter((row): row is Account => row.type === 'account');
  return { folder, accounts, problems };
};

/** What each state did, where the account says it. */
const cast = ({ states, letters }: Account) =>
  Object.fromEntries(states.map((state, place) => [state, letters[place]]).filter(([, letter]) => letter !== '.'));

const EVENT = { id: 'e1', start_date: '2019-12-27', identifier: 'A/RES/74/247' };
const VOTES = [
  { voter_id: 'FRA', option: 'no' },
  { voter_id: 'Norway', option: 'abstain' },
  { voter_id: 'org-7', option: 'yes' },
  { voter_id: 'urn:caucus:state:NER', option: 'not voting' },
];
const ORGANIZATIONS = [
  { id: 'org-7', name: 'The Niger delegation', identifiers: [{ scheme: 'ISO 3166-1 alpha-3', identifier: 'NGA' }] },
];
const SAID = { FRA: 'N', NOR: 'A', NGA: 'Y', NER: '-' };

describe('a Popolo file', () => {
  it('has the keys that we gave its votes, also those of amendments that have no symbol', async () => {
    const [id, identifier] = ['urn:caucus:vote:ga/29/rcid-1556', 'ga/29/rcid-1556'];
    const { accounts } = await read({
      vote_events: [{ ...EVENT, id, identifier, classification: 'amendment', votes: [VOTES[0]] }],
    });

    expect(accounts).toMatchObject([{ key: identifier, scope: 'AMENDMENT' }]);
  });

  it('may have votes and counts in its vote events, and voters by code, name, organization or id', async () => {
    const { accounts, problems } = await read({
      organizations: ORGANIZATIONS,
      vote_events: [{ ...EVENT, votes: VOTES, counts: [{ option: 'yes', value: 79 }] }],
    });

    expect(problems).toEqual([]);
    expect(accounts).toHaveLength(1);
    expect(accounts[0]).toMatchObject({ key: 'ga/74/247', dataset: 'votes', record: 'e1', complete: false });
    expect(accounts[0]?.totals).toEqual({ for: 79, against: null, abstain: null, notVoting: null });
    expect(cast(accounts[0] as Account)).toEqual(SAID);
  });

  it('may have them beside its vote events, wherever these stand', async () => {
    const { accounts, problems } = await read({
      vote_events: [{ id: 'e1', start_date: '2019-12-27', motion_id: 'm1' }],
      votes: VOTES.map((vote) => ({ ...vote, vote_event_id: 'e1' })),
      counts: [{ option: 'abstain', value: 1, vote_event_id: 'e1' }],
      motions: [{ id: 'm1', identifier: 'A/RES/74/247', text: 'Countering the use of technologies' }],
      organizations: ORGANIZATIONS,
    });

    expect(problems).toEqual([]);
    expect(accounts[0]).toMatchObject({ key: 'ga/74/247', heading: 'Countering the use of technologies' });
    expect(accounts[0]?.totals.abstain).toBe(1);
    expect(cast(accounts[0] as Account)).toEqual(SAID);
  });

  it('may have a motion in its vote event, or vote events in its motion', async () => {
    const motion = { id: 'm1', identifier: 'A/RES/74/247' };
    const event = { id: 'e1', start_date: '2019-12-27', votes: [{ voter_id: 'FRA', option: 'yes' }] };

    const one = await read({ vote_events: [{ ...event, motion }] });
    const other = await read({ motions: [{ ...motion, vote_events: [event] }] });

    for (const { accounts, problems } of [one, other]) {
      expect(problems).toEqual([]);
      expect(accounts.map(({ key }) => key)).toEqual(['ga/74/247']);
    }
  });

  it('has its errors told with place, record and field, and never makes a state of a name that nobody knows', async () => {
    const { accounts, problems } = await read({
      vote_events: [
        { ...EVENT, votes: [{ voter_id: 'Frnace', option: 'yes' }] },
        { ...EVENT, id: 'e2', identifier: 'A/RES/74/1', votes: [{ voter_id: 'FRA', option: 'perhaps' }] },
        { ...EVENT, id: 'e3', identifier: 'Bill 7' },
        { ...EVENT, id: 'e4', identifier: 'A/RES/74/2', start_date: '2019-02-30', votes: [VOTES[0]] },
        { ...EVENT, id: 'e5', identifier: 'A/RES/74/3', votes: [VOTES[0], { voter_id: 'France', option: 'yes' }] },
      ],
    });

    expect(problems).toHaveLength(5);
    expect(problems[0]).toMatch(/^votes\.json:1:17: The state "Frnace" is in no table of names\.$/);
    expect(problems[1]).toMatch(/votes\.0\.option: "perhaps" is not one of yes, no, abstain,/);
    expect(problems[2]).toMatch(/The vote event e3 has no symbol of a text of a body/);
    expect(problems[3]).toMatch(/The date "2019-02-30" is not one of the calendar/);
    expect(problems[4]).toMatch(/The state FRA has an earlier vote in e5/);
    expect(accounts.flatMap(({ states }) => states)).not.toContain('Frnace');
  });

  it('gives out some of its records, whole and with all they refer to', async () => {
    const { folder } = await read({
      organizations: ORGANIZATIONS,
      vote_events: [{ ...EVENT }, { ...EVENT, id: 'e2', identifier: 'A/RES/74/1' }],
      votes: [
        ...VOTES.map((vote) => ({ ...vote, vote_event_id: 'e1' })),
        { vote_event_id: 'e2', voter_id: 'FRA', option: 'no' },
      ],
    });
    const into = await folderOf({});

    await popolo.copy?.({ folder, files: ['votes.json'] }, new Set(['e2']), into, {});

    expect(JSON.parse(await readFile(join(into, 'votes.json'), 'utf8'))).toEqual({
      organizations: ORGANIZATIONS,
      vote_events: [{ ...EVENT, id: 'e2', identifier: 'A/RES/74/1' }],
      votes: [{ vote_event_id: 'e2', voter_id: 'FRA', option: 'no' }],
    });
  });
});
