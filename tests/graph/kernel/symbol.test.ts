import { describe, expect, it } from 'vitest';
import { symbolKey } from '../../../src/graph/kernel/symbol.ts';

describe('the key of a symbol', () => {
  it.each([
    ['A/RES/74/247', 'ga/74/247'],
    ['R/74/247', 'ga/74/247'],
    ['ga/74/247', 'ga/74/247'],
    ['a/res/74/247 ', 'ga/74/247'],
    ['A/RES/50/38[B-I]', 'ga/50/38-b-i'],
    ['R/50/38B/I', 'ga/50/38-b-i'],
    ['A/RES/40/164B', 'ga/40/164-b'],
    ['A/RES/2825(XXVI)[C]', 'ga/26/2825-c'],
    ['A/RES/17(I)[RULE-73]', 'ga/1/17-rule-73'],
    ['A/RES/2252(ES-V)', 'ga/es-5/2252'],
    ['A/RES/1622(S-III)', 'ga/s-3/1622'],
    ['A/RES/ES-10/19', 'ga/es-10/19'],
    ['ESS/10/19', 'ga/es-10/19'],
    ['R/33/422', 'ga/33/dec-422'],
    ['A/DEC/80/506', 'ga/80/dec-506'],
    ['decision 80/506', 'ga/80/dec-506'],
    ['A/RES/68/262', 'ga/68/262'],
    ['68/262', 'ga/68/262'],
    ['A/68/262', 'ga/68/262'],
    ['RES/68/262', 'ga/68/262'],
    ['resolution 68/262', 'ga/68/262'],
    ['UNGA Res. 68/262', 'ga/68/262'],
    ['ES-11/1', 'ga/es-11/1'],
    ['ES11/1', 'ga/es-11/1'],
    ['ES\u201111/1', 'ga/es-11/1'],
    ['A/ES-11/1', 'ga/es-11/1'],
    ['A/RES/ES-11/1', 'ga/es-11/1'],
    ['181 (II)', 'ga/2/181'],
    ['A/RES/181(II)', 'ga/2/181'],
    ['A/RES/181 (II)', 'ga/2/181'],
    ['377 A (V)', 'ga/5/377-a'],
    ['S/RES/1325 (2000)', 'sc/2000/1325'],
    ['S/RES/1325', 'sc/2000/1325'],
    ['UNSCR 1325', 'sc/2000/1325'],
    ['UNSC Resolution 1325 (2000)', 'sc/2000/1325'],
    ['S/RES/1', 'sc/1946/1'],
    ['S/RES/2798', 'sc/2025/2798'],
  ])('%s is %s', (symbol, key) => {
    expect(symbolKey(symbol)).toBe(key);
  });

  it.each([
    '',
    'hello',
    'A/RES/',
    '74',
    '1325',
    'S/RES/0',
    'S/RES/99999',
    'A/C.3/74/L.11',
    'A/74/L.12',
    "A/RES/74/247'",
  ])('%j is no symbol', (text) => {
    expect(symbolKey(text)).toBeNull();
  });
});
