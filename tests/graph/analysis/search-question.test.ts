import { describe, expect, it } from 'vitest';
import { SearchIndex } from '../../../src/graph/analysis/search-index.ts';
import { datesIn, spellingsOf } from '../../../src/graph/analysis/search-question.ts';

describe('the dates in a text', () => {
  it.each([
    ['Ukraine 2022-03-02', ['2022-03-02'], 'Ukraine'],
    ['2 March 2022 Ukraine', ['2022-03-02'], 'Ukraine'],
    ['Ukraine, March 2nd, 2022', ['2022-03-02'], 'Ukraine,'],
    ['2nd of march 2022', ['2022-03-02'], ''],
    ['Gaza Dec. 2023', ['2023-12'], 'Gaza'],
    ['2014-03-27 or 19 Dec 2016', ['2014-03-27', '2016-12-19'], 'or'],
  ])('of %j are %j', (text, dates, rest) => {
    const found = datesIn(text);

    expect(found.dates).toEqual(dates);
    expect(found.rest.trim()).toBe(rest);
  });

  it.each(['Crimea 2014 2016', 'A/RES/68/262', 'S/2022-03-02', '1991-1992', 'May they 1950'])(
    'are none in %j',
    (text) => {
      expect(datesIn(text)).toEqual({ dates: [], rest: text });
    },
  );
});

describe('what else a text may be', () => {
  const index = new SearchIndex();
  const add = (type: string, ...names: string[]) =>
    index.add({
      thing: { id: names.join(), type, begun: null, latest: null, recordedFrom: null },
      votes: [],
      texts: names.map((text) => ({ field: 'NAME', text, times: null })),
      part: false,
    });
  add('Topic', 'Cybercrime');
  add('Topic', 'Non-proliferation');
  add('State', 'Myanmar', 'Burma');

  it.each([
    ['cyber crime', ['cyber crime', 'cybercrime']],
    ['nonproliferation', ['nonproliferation', 'non proliferation']],
    ['Burma coup', ['Burma coup', 'myanmar coup']],
    ['Burma', ['Burma']],
    ['proliferation', ['proliferation']],
  ])('%j is %j', (text, spellings) => {
    expect(spellingsOf(index, text)).toEqual(spellings);
  });
});
