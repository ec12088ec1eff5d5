import { describe, expect, it } from 'vitest';
import { Busy, Turns } from '../../../src/analysis/kernel/turns.ts';

const taken = <T>(turns: Turns<T>): (T | undefined)[] => Array.from({ length: turns.size }, () => turns.take());

describe('turns', () => {
  it('are taken by one client after the other, whoever has asked for most', () => {
    const turns = new Turns<string>({ ofClient: 5, ofAll: 10 });
    for (const item of ['a1', 'a2', 'a3', 'b1', 'c1', 'c2']) turns.add(item.charAt(0), item);

    expect(taken(turns)).toEqual(['a1', 'b1', 'c1', 'a2', 'c2', 'a3']);
    expect(turns.take()).toBeUndefined();
  });

  it('come first of who has had none, after one who has', () => {
    const turns = new Turns<string>({ ofClient: 5, ofAll: 10 });
    turns.add('a', 'a1');
    turns.add('a', 'a2');
    expect(turns.take()).toBe('a1');
    turns.add('b', 'b1');

    expect(taken(turns)).toEqual(['a2', 'b1']);
  });

  it('are so many for one client, and for all, and then a sentence says so', () => {
    const turns = new Turns<number>({ ofClient: 2, ofAll: 3 });
    turns.add('a', 1);
    turns.add('a', 2);
    expect(() => turns.add('a', 3)).toThrow(new Busy('2 analyses of yours wait already; at most 2 do.'));
    turns.add('b', 3);
    expect(() => turns.add('c', 4)).toThrow(new Busy('3 analyses wait already; at most 3 do.'));
    expect(turns.size).toBe(3);
  });

  it('are given up by those who wait in vain', () => {
    const turns = new Turns<number>({ ofClient: 5, ofAll: 9 });
    for (const item of [1, 2, 3]) turns.add('a', item);
    turns.add('b', 4);

    expect(turns.drop((item) => item % 2 === 0).sort()).toEqual([2, 4]);
    expect(taken(turns)).toEqual([1, 3]);
  });
});
