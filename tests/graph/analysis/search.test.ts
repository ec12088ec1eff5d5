import { describe, expect, it } from 'vitest';
import { search } from '../../../src/graph/analysis/search.ts';
import { SearchIndex } from '../../../src/graph/analysis/search-index.ts';
import type { Field } from '../../../src/graph/analysis/searchable.ts';
import { NOW } from '../../../src/graph/kernel/as-of.ts';
import { urn } from '../../../src/graph/kernel/urn.ts';

const index = new SearchIndex();

function add(type: string, key: string, ...texts: readonly (readonly [Field, string])[]): void {
  const thing = { id: urn(type, key), type, begun: null, latest: null, recordedFrom: null };
  index.add({
    thing: { ...thing, type: type === 'state' ? 'State' : 'Resolution' },
    votes: [],
    texts: texts.map(([field, text]) => ({ field, text, times: null })),
    part: false,
  });
}

/** What is found, without `urn:caucus:`, the best first. */
const found = (text: string): string[] =>
  search(index, text, null, NOW).map(({ id }) => id.slice('urn:caucus:'.length));

add('state', 'NAM', ['NAME', 'Namibia']);
add('state', 'NER', ['NAME', 'Niger']);
add('state', 'NGA', ['NAME', 'Nigeria']);
add('state', 'AUS', ['NAME', 'Australia']);
add('state', 'AUT', ['NAME', 'Austria']);
for (let number = 1; number <= 300; number += 1)
  add(
    'resolution',
    `ga/40/${number}`,
    ['SYMBOL', `A/RES/40/${number}`],
    ['TITLE', 'Namibia, Nigeria, Australia: context'],
  );
add('resolution', 'ga/40/301', ['TITLE', 'The people of Nambia']);
add('resolution', 'ga/40/302', ['TITLE', 'The contact group']);

describe('a word that sources have wrong too', () => {
  it('finds what it is meant for, behind what has it', () => {
    expect(found('Nambia').slice(0, 2)).toEqual(['resolution:ga/40/301', 'state:NAM']);
    expect(found('Nambia')).toHaveLength(302);
    expect(found('people Nambia')[0]).toBe('resolution:ga/40/301');
  });

  it.each([
    ['Niger', ['state:NER', 'state:NGA']],
    ['Austria', ['state:AUT']],
  ])('is not %s, which is a name', (name, states) => {
    expect(found(name).filter((id) => id.startsWith('state:'))).toEqual(states);
  });

  it('is no other word of two more changes', () => {
    expect(found('contact')).toEqual(['resolution:ga/40/302']);
  });
});

describe('a symbol', () => {
  add('resolution', 'ga/26/2803', ['SYMBOL', 'A/RES/2803(XXVI)'], ['TITLE', 'Refugees']);
  add('resolution', 'ga/41/77-l', ['SYMBOL', 'A/RES/41/77[L]'], ['TITLE', 'Arms, part 5']);
  add('resolution', 'ga/42/1', ['SYMBOL', 'A/RES/42/1'], ['DESCRIPTION', 'To adopt the draft A/C.1/42/L.5/Rev.1']);
  add('resolution', 'sc/2022/2623', ['SYMBOL', 'S/RES/2623(2022)'], ['MEETING', 'S/PV.8980']);

  it.each([
    ['A/77/L.5', []],
    ['S/PV.8979', []],
    ['S/PV.8980', ['resolution:sc/2022/2623']],
    ['A/C.1/42/L.5', ['resolution:ga/42/1']],
    ['A/C.1/42/L.6', []],
    ['A/RES/2803(XXVI)', ['resolution:ga/26/2803']],
  ])('%s finds what has it, and nothing else', (symbol, ids) => {
    expect(found(symbol)).toEqual(ids);
  });

  it.each(['S/RES/2803', 'S/RES/2803 (2025)', 'UNSCR 2803', 'SC resolution 2803', 'Security Council resolution 2803'])(
    'of the Security Council, %s, finds nothing of the General Assembly',
    (symbol) => {
      expect(found(symbol)).toEqual([]);
      expect(found(symbol.replace('2803', '2623').replace('2025', '2022'))).toEqual(['resolution:sc/2022/2623']);
    },
  );
});

describe('a number', () => {
  add('resolution', 'ga/2/181-a', ['SYMBOL', 'A/RES/181(II)[A]'], ['NAME', 'Partition plan']);
  add('resolution', 'sc/1963/181', ['SYMBOL', 'S/RES/181(1963)']);
  add('resolution', 'ga/75/181', ['SYMBOL', 'A/RES/75/181']);

  it.each(['181', 'Resolution 181', 'UN res. 181'])('finds what has it alone before what has it too: %s', (text) => {
    expect(found(text)).toEqual([
      'resolution:ga/2/181-a',
      'resolution:sc/1963/181',
      'resolution:ga/40/181',
      'resolution:ga/75/181',
    ]);
  });

  it('that is a year is no number of a resolution, unless it is said to be', () => {
    add('resolution', 'sc/2011/1973', ['SYMBOL', 'S/RES/1973(2011)']);
    add('resolution', 'sc/1973/344', ['SYMBOL', 'S/RES/344(1973)'], ['NAME', 'Conference of 1973']);
    const first = (text: string) => search(index, text, null, NOW)[0];

    expect(first('1973')?.score).toBeLessThan(0.96);
    expect(first('Resolution 1973')).toMatchObject({ id: 'urn:caucus:resolution:sc/2011/1973', score: 0.96 });
  });
});
