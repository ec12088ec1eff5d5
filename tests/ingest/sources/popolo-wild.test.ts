import { describe, expect, it } from 'vitest';
import type { Reviewed } from '../../../src/ingest/read/input.ts';
import { Problems } from '../../../src/ingest/read/problem.ts';
import { popolo } from '../../../src/ingest/sources/popolo/popolo.ts';
import type { Account } from '../../../src/ingest/write/account.ts';
import { folderOf } from '../../support/folder.ts';

const FILES = new URL('../files/', import.meta.url).pathname;

/** What a file says: each vote event with its ballots, and what is told of the file. */
async function read(file: string, reviewed: Reviewed = {}, folder = FILES) {
  const problems = new Problems();
  const accounts: Account[] = [];
  for await (const row of popolo.read({ folder, files: [file] }, problems.note, reviewed))
    if (row.type === 'account') accounts.push(row);
  return {
    accounts,
    votes: accounts.map(({ key, states, letters }) =>
      [key, ...states.flatMap((state, place) => (letters[place] === '.' ? [] : `${state}${letters[place]}`))].join(' '),
    ),
    told: [...problems.remarks].map((remark) => remark.replace(/^[^:]*: /, '')),
    problems: problems.listed.map(({ sentence }) => sentence),
    hints: problems.listed.map(({ hint }) => hint ?? ''),
  };
}

describe('Popolo as it is in the wild', () => {
  it.each([
    ['popolo_schema_nulls.json', ['ga/78/914 AFGY BELN']],
    ['popolo_motion_null_text.json', ['ga/78/915 AFGY BELN']],
    ['popolo_voter_object.json', ['ga/78/916 AFGY BELN']],
    ['popolo_top_array.json', ['ga/78/917 AFGY BELN CHLA']],
    ['popolo_one_object.json', ['ga/78/918 AFGY BELN CHLA']],
    ['popolo_key_amend.json', ['ga/78/919/amend-1 AFGY BELN CHLA']],
    ['popolo_iso2.json', ['ga/78/921 AFGY BELN NAMY']],
    ['popolo_lower_iso3.json', ['ga/78/922 AFGY BELN']],
    ['popolo_datetime.json', ['ga/78/923 AFGY BELN CHLA']],
    ['popolo_lines.ndjson', ['ga/78/924 AFGY BELN CHLA', 'ga/78/925 AFGY BELN CHLA']],
    ['popolo_body_hrc.json', ['hrc/55/28 AFGY BELN CHLA']],
    ['popolo_body_ecosoc.json', ['ecosoc/2023/34 AFGY BELN CHLA']],
    ['popolo_body_wha.json', ['wha/77/8 AFGY BELN CHLA']],
    ['popolo_body_third_committee.json', ['c3/78/l-45 AFGY BELN CHLA']],
    ['popolo_body_adhoc.json', ['ac-291/doc/22-rev-3 AFGY BELN CHLA']],
    ['popolo_key_again.json', ['ga/78/911/again-1 AFGY BELN CHLA']],
  ])('goes in: %s', async (file, wanted) => {
    const { votes, problems, told } = await read(file);

    expect(problems).toEqual([]);
    expect(votes).toEqual(wanted);
    expect(told).toEqual([]);
  });

  it('has names of states in any of six languages, and codes', async () => {
    const { accounts, problems } = await read('popolo_names.json');

    expect(problems).toEqual([]);
    expect(accounts[0]?.letters.replaceAll('.', '')).toHaveLength(25);
  });

  it('has an amendment that failed, which is no whole text', async () => {
    const { accounts } = await read('popolo_amendment_committee.json');

    expect(accounts.map(({ key, scope, result, heading }) => ({ key, scope, result, heading }))).toEqual([
      { key: 'ga/78/940/amend-1', scope: 'AMENDMENT', result: 'REJECTED', heading: 'Delete operative paragraph 4' },
    ]);
  });

  it('has a text that failed and passed on the same day, which are two votes in their order', async () => {
    const { accounts, votes, told } = await read('popolo_revote_same_day.json');

    expect(votes).toEqual(['ga/78/911 AFGN BELN CHLY', 'ga/78/911/again-1 AFGY BELY CHLY']);
    expect(accounts.map(({ result }) => result)).toEqual(['REJECTED', 'ADOPTED']);
    expect(told).toEqual(['v2 is a second vote on ga/78/911, and is kept as ga/78/911/again-1.']);
  });

  it('has voters that are listed twice alike, which count once', async () => {
    const { votes, problems, told } = await read('popolo_roll_twice.json');

    expect(votes).toEqual(['ga/78/910 AFGY BELN']);
    expect(problems).toEqual([]);
    expect(told).toEqual(['Voters are listed twice alike in v1, 2 of them; each counts once.']);
  });

  it('is an account of its own for each file, unless the reader says whose it is', async () => {
    const own = async (file: string, reviewed?: Reviewed) =>
      (await read(file, reviewed)).accounts.map(({ dataset }) => dataset);

    expect(await own('popolo_two_files_a.json')).toEqual(['popolo-two-files-a']);
    expect(await own('popolo_two_files_b.json')).toEqual(['popolo-two-files-b']);
    expect(await own('popolo_two_files_b.json', { dataset: { slug: 'clerk' } })).toEqual(['clerk']);
  });

  it.each(['openstates_bulk.json', 'uk_division.json'])('is not %s, which has no vote of states', async (file) => {
    const { problems, hints } = await read(file);

    expect(problems).toEqual(['The file has no vote event of Popolo.']);
    expect(hints).toEqual([expect.stringMatching(/its voters are members .* and no states/)]);
  });

  const event = (more: object) =>
    folderOf({
      'votes.json': JSON.stringify({
        persons: [{ id: 5, name: 'France' }],
        vote_events: [{ id: 7, identifier: 'A/RES/78/950', start_date: '2024-05-20', ...more }],
      }),
    });

  it('may have numbers as ids, names alone as voters, and states among the persons', async () => {
    const votes = [
      { option: 'yes', voter_id: 5 },
      { option: 'no', voter: 'Germany' },
    ];
    const found = await read('votes.json', {}, await event({ votes }));

    expect(found.problems).toEqual([]);
    expect(found.votes).toEqual(['ga/78/950 DEUN FRAY']);
  });

  it('without votes is an error, and says which members were ignored', async () => {
    const { problems, told } = await read('votes.json', {}, await event({ roll_call: [] }));

    expect(problems).toEqual(['The vote event 7 has no votes.']);
    expect(told).toEqual(['Of vote events is ignored: roll_call.']);
  });
});

describe('what is wrong in a Popolo file is called by its name', () => {
  const event = { id: 'e1', start_date: '2024-05-20', identifier: 'A/RES/78/940' };
  const vote = { voter_id: 'FRA', option: 'yes' };

  it.each<[string, object | string, string]>([
    [
      'an option',
      { ...event, votes: [{ ...vote, option: 'perhaps' }] },
      'votes.0.option: "perhaps" is not one of yes, no',
    ],
    ['a day', { ...event, start_date: '20.05.2024', votes: [vote] }, 'start_date: "20.05.2024" is not a date such as'],
    [
      'a day that is called otherwise',
      { id: 'e1', date: '2024-05-20', identifier: 'A/RES/78/940', votes: [vote] },
      'start_date: is lacking: it must be a text.',
    ],
    ['a value that is none', '{"id":"e1","start_date":NaN}', 'NaN and Infinity are none of its values'],
  ])('%s', async (_, file, sentence) => {
    const text = typeof file === 'string' ? file : JSON.stringify(file);
    const { problems } = await read('v.json', {}, await folderOf({ 'v.json': text }));

    expect(problems[0]).toContain(sentence);
  });

  it('a table, with the commands that read one', async () => {
    const { hints } = await read('v.csv', {}, await folderOf({ 'v.csv': 'a,b\n1,2\n' }));

    expect(hints[0]).toContain('a table goes in by "caucus import csv"');
  });
});
