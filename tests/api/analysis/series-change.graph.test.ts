import { describe, expect, it } from 'vitest';
import { testServer } from '../../support/server.ts';

const { ask, refused } = testServer();

type Changes = {
  before: { id: string };
  after: { id: string };
  changes: {
    state: { iso3: string };
    before: { choice: string; voteEvent: { id: string } };
    after: { choice: string; voteEvent: { id: string } };
  }[];
} | null;
const changes = async (args: string, vote = 'ga/74/7'): Promise<Changes> =>
  (
    await ask<{ voteEvent: { series: { changes: Changes } } }>(
      `{ voteEvent(id: "urn:caucus:vote:${vote}") { series { changes${args} { before { id } after { id }
        changes { state { iso3 } before { choice voteEvent { id } } after { choice voteEvent { id } } } } } } }`,
    )
  ).voteEvent.series.changes;

describe('who changed its vote between the repeats of one text', () => {
  it('between 2017 and 2020 on the embargo against Cuba: Brazil, from for to against', async () => {
    const found = await changes('(from: "2017-01-01", to: "2020-12-31")');

    expect([found?.before.id, found?.after.id]).toEqual(['urn:caucus:vote:ga/72/4', 'urn:caucus:vote:ga/74/7']);
    expect(found?.changes.map(({ state, before, after }) => [state.iso3, before.choice, after.choice])).toEqual([
      ['BRA', 'FOR', 'AGAINST'],
      ['COL', 'FOR', 'ABSTAIN'],
      ['UKR', 'FOR', 'ABSTAIN'],
    ]);
    expect(found?.changes[0]?.before.voteEvent.id).toBe(found?.before.id);
    expect(found?.changes[0]?.after.voteEvent.id).toBe(found?.after.id);
  });

  it('without a first day is between the last vote and the one before it', async () => {
    const found = await changes('(to: "2018-12-31")');
    expect([found?.before.id, found?.after.id]).toEqual(['urn:caucus:vote:ga/71/5', 'urn:caucus:vote:ga/72/4']);
    expect((await changes(''))?.after.id).toBe('urn:caucus:vote:ga/74/7');
  });

  it('is of a set where one is given, and null where there are no two votes', async () => {
    const of = async (set: string) =>
      (await changes(`(from: "2017-01-01", of: {${set}})`))?.changes.map(({ state }) => state.iso3);
    expect(await of('region: "Americas"')).toEqual(['BRA', 'COL']);
    expect(await of('memberOf: "urn:caucus:bloc:eu"')).toEqual([]);
    expect(await changes('(from: "2019-01-01")')).toBeNull();
  });

  it('refuses days in the wrong order in a sentence', async () => {
    expect(
      await refused(
        '{ voteEvent(id: "urn:caucus:vote:ga/74/7") { series { changes(from: "2020-01-01", to: "2019-01-01") { changes { state { id } } } } } }',
      ),
    ).toEqual([expect.stringMatching(/2020-01-01 is after to/)]);
  });
});
