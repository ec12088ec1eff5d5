import { describe, expect, it } from 'vitest';
import { isCalledLike, stateCalled, stateTyped } from '../../../src/explorer/kernel/called.ts';

const STATES = [
  { iso3: 'TUR', name: 'Türkiye', names: [{ text: 'Turkey' }] },
  { iso3: 'CIV', name: 'Côte d’Ivoire', names: [{ text: 'Ivory Coast' }] },
  { iso3: 'UKR', name: 'Ukraine', names: [{ text: 'Ukraine' }] },
  { iso3: 'GBR', name: 'United Kingdom', names: [{ text: 'UK' }, { text: 'Great Britain' }] },
];

describe('what a state is called', () => {
  it.each([
    ['turkiye', ['TUR']],
    ['cote', ['CIV']],
    ['ivory', ['CIV']],
    ['uk', ['UKR', 'GBR']],
    ['brit', ['GBR']],
    ['gbr', ['GBR']],
    ['zzz', []],
  ])('is like %s of %j, without accents', (text, codes) =>
    expect(STATES.filter((state) => isCalledLike(state, text)).map(({ iso3 }) => iso3)).toEqual(codes),
  );

  it.each([
    ['tur', 'TUR'],
    [' Turkiye ', 'TUR'],
    ['UK', 'GBR'],
    ['united', undefined],
  ])('%s names %s', (text, code) => expect(stateCalled(STATES, text)?.iso3).toBe(code));

  it('is typed when no other name can follow: Niger may become Nigeria', () => {
    const states = ['Niger', 'Nigeria', 'Guinea', 'Guinea-Bissau', 'Fiji'].map((name) => ({ iso3: name, name }));
    const typed = ['Niger', 'nigeria', 'Guinea', 'Guinea-Bissau', 'Fij', 'Fiji'];

    expect(typed.map((text) => stateTyped(states, text)?.name)).toEqual([
      undefined,
      'Nigeria',
      undefined,
      'Guinea-Bissau',
      undefined,
      'Fiji',
    ]);
  });
});
