import { describe, expect, it } from 'vitest';
import { looksOf, looksOfStates } from '../../../src/explorer/kernel/blocs.ts';

const bloc = (...codes: string[]) => ({ members: codes.map((iso3) => ({ state: { iso3 } })) });

describe('the looks of blocs', () => {
  it('stay with the states that blocs are known by, whatever the order', () => {
    const west = bloc('FRA', 'USA');
    const south = bloc('BRA', 'IND');
    const east = bloc('CHN', 'CUB');
    const [a, b, c] = looksOf([west, south, east]);

    expect(looksOf([east, west, south])).toEqual([c, a, b]);
    expect(new Set([a, b, c]).size).toBe(3);
  });

  it('are different for blocs that have none of these states', () => {
    expect(new Set(looksOf([bloc('USA', 'CHN'), bloc('KEN'), bloc('PER'), bloc('TON')])).size).toBe(4);
  });

  it('are those of the members', () => {
    const looks = looksOfStates([bloc('FRA', 'USA'), bloc('CHN')]);

    expect(looks.get('FRA')).toBe(looks.get('USA'));
    expect(looks.get('CHN')).not.toBe(looks.get('USA'));
    expect(looks.get('KEN')).toBeUndefined();
  });
});
