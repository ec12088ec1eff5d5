import { describe, expect, it } from 'vitest';
import { symbolOf, titleOf } from '../../../src/ingest/read/symbol.ts';

describe('the symbol of a text', () => {
  it.each([
    ['ga/74/247', 'A/RES/74/247'],
    ['ga/50/38-b-i/para-1', 'A/RES/50/38[B-I]'],
    ['ga/1/17-rule-73', 'A/RES/17(I)[RULE-73]'],
    ['ga/1/63-para-1', 'A/RES/63(I)[PARA.1]'],
    ['ga/26/2825-c', 'A/RES/2825(XXVI)[C]'],
    ['ga/33/dec-422', 'A/DEC/33/422'],
    ['ga/es-5/2256', 'A/RES/2256(ES-V)'],
    ['ga/es-10/19', 'A/RES/ES-10/19'],
    ['ga/s-2/189', 'A/RES/189(S-2)'],
    ['ga/s-5/2248', 'A/RES/2248(S-V)'],
  ])('of %s is %s', (key, symbol) => {
    expect(symbolOf(key)).toBe(symbol);
  });

  it.each(['ga/1/p66/amend-1', 'ga/21/rcid-921', 'ga/18/1912/para-1'])('is not known of %s', (key) => {
    expect(symbolOf(key)).toBeNull();
  });
});

describe('the title of a vote', () => {
  it('begins with the symbol and ends with the heading', () => {
    expect(titleOf('ga/50/38-b/para-2', 'A/RES/50/38[B]', 'Peace', 'PARAGRAPH')).toBe(
      'A/RES/50/38[B], paragraph vote 2: Peace',
    );
  });

  it('says the place in the record where there is no symbol', () => {
    expect(titleOf('ga/1/p66/amend-1', null, '', 'AMENDMENT')).toBe(
      'Page 66 of the record of session 1, amendment vote 1',
    );
    expect(titleOf('ga/21/rcid-921', null, '', 'WHOLE')).toBe('Roll call 921 of session 21');
  });
});
