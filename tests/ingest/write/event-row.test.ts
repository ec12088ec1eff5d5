import { describe, expect, it } from 'vitest';
import { type Ranking, readRanking } from '../../../src/ingest/read/ranking.ts';
import { NO_DETAILS } from '../../../src/ingest/read/roll-call.ts';
import { NOT_STATED } from '../../../src/ingest/read/stated-totals.ts';
import type { AccountHead, Counted } from '../../../src/ingest/write/account.ts';
import { eventRow } from '../../../src/ingest/write/event-row.ts';
import { preferred } from '../../../src/ingest/write/preferred.ts';
import { DATA } from '../../support/folder.ts';

const ranking = (): Promise<Ranking> =>
  readRanking(DATA, (_, sentence) => {
    throw new Error(sentence);
  });

function head(dataset: string, counted: Counted, more: Partial<AccountHead> = {}): AccountHead {
  return {
    ...{
      dataset,
      record: '1',
      parts: [],
      key: 'ga/63/49',
      date: '2008-12-02',
      session: 63,
      scope: 'WHOLE',
      symbol: null,
    },
    ...{ name: 'Nuclear disarmament', heading: '', description: '', details: NO_DETAILS, facts: [], topics: [] },
    ...{
      codedTopics: [],
      important: null,
      broken: false,
      complete: true,
      repeats: null,
      doubtful: false,
      result: null,
    },
    ...{ totals: NOT_STATED, counted },
    ...more,
  };
}
const stated = { for: 127, against: 30, abstain: 23, notVoting: 12 };

describe('whose ballots count', () => {
  it('is decided by the written ranking where both accounts fit the totals as stated', async () => {
    const accounts = [head('undl', [127, 30, 23, 12], { totals: stated }), head('unvotes', [125, 30, 23, 14])];

    expect(preferred(accounts, await ranking()).map(({ dataset }) => dataset)).toEqual(['unvotes', 'undl']);
  });

  it('is the account that fits the totals where the other one is far from them', async () => {
    const accounts = [head('undl', [127, 30, 23, 12], { totals: stated }), head('unvotes', [118, 50, 14, 10])];

    expect(preferred(accounts, await ranking()).map(({ dataset }) => dataset)).toEqual(['undl', 'unvotes']);
    expect(
      eventRow([accounts[0] as AccountHead, accounts[1] as AccountHead], await ranking()).properties,
    ).toMatchObject({ for: 127, contested: true });
  });

  it('is not the account in which a quarter of the members is missing, whatever it states', async () => {
    const accounts = [
      head('undl', [82, 17, 6, 47], { totals: { for: 82, against: 17, abstain: 6, notVoting: 47 } }),
      head('unvotes', [116, 18, 4, 12]),
    ];

    expect(preferred(accounts, await ranking(), 'totals').map(({ dataset }) => dataset)).toEqual(['unvotes', 'undl']);
    expect(preferred(accounts, await ranking()).map(({ dataset }) => dataset)).toEqual(['unvotes', 'undl']);
  });
});

it('gives each body series of its own', async () => {
  const title = 'Status of Jerusalem';
  const seriesOf = async (key: string) =>
    eventRow([head('undl', [10, 0, 5, 0], { key, name: title })], await ranking());

  expect((await seriesOf('ga/es-10/19')).properties.series).toBe('statu jerusalem');
  expect((await seriesOf('sc/1980/478')).properties.series).toBe('sc: statu jerusalem');
});

describe('what came of a vote', () => {
  const resultOf = async (...accounts: readonly [AccountHead, ...AccountHead[]]) =>
    eventRow(accounts, await ranking()).properties.result;

  it('is what the library says of a text that was not adopted, and adopted where it says nothing', async () => {
    const totals = { for: 13, against: 1, abstain: 1, notVoting: 0 };
    const vetoed = head('undl', [13, 1, 1, 0], { key: 'sc/2023/draft-971', result: 'REJECTED', totals });

    expect(await resultOf(vetoed)).toBe('REJECTED');
    expect(await resultOf({ ...vetoed, result: null })).toBe('ADOPTED');
  });

  it('is not worked out of an account that leaves it open, and is of another one', async () => {
    const open = head('own', [2, 1, 0, 0], { result: 'OPEN' });

    expect(await resultOf(open)).toBeUndefined();
    expect(await resultOf(open, head('unvotes', [120, 10, 0, 0]))).toBe('ADOPTED');
  });
});
