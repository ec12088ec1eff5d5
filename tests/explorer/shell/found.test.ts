import { describe, expect, it } from 'vitest';
import { foundAs, foundOf } from '../../../src/explorer/shell/found.ts';

const edge = (matched: string, __typename: string, id: string, name: string) => ({
  matched,
  node: { __typename, id: `urn:caucus:${id}`, name, heldOn: '2019-12-27' },
});
const FOUND = foundOf({
  search: {
    totalCount: 3,
    edges: [
      edge('Iran', 'State', 'state:IRN', 'Iran (Islamic Republic of)'),
      edge('microsoft', 'Company', 'company:microsoft', 'Microsoft'),
      edge('A/RES/74/247', 'VoteEvent', 'vote:ga/74/247', 'Vote on A/RES/74/247: Countering'),
    ],
  },
} as Parameters<typeof foundOf>[0]);

describe('what the search box has found', () => {
  it('tells things of one name apart by what matched, if that says more', () => {
    expect(FOUND.map(({ name, note }) => [name, note])).toEqual([
      ['Iran (Islamic Republic of)', 'Iran'],
      ['Microsoft', undefined],
      ['Countering', 'A/RES/74/247 · 27 December 2019'],
    ]);
  });

  it.each([
    ['iran ', 'state:IRN'],
    ['Microsoft', 'company:microsoft'],
    ['a/res/74/247', 'vote:ga/74/247'],
    ['Micro', undefined],
  ])('is by %s the thing %s', (text, id) => {
    expect(foundAs(FOUND, text)?.id).toBe(id && `urn:caucus:${id}`);
  });
});
