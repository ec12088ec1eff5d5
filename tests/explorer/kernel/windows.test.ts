import { describe, expect, it } from 'vitest';
import { overOf, sessionsOf, stateAt } from '../../../src/explorer/kernel/windows.ts';

describe('the sessions of an address', () => {
  it('are the newest where it says nothing, which the server knows', () => expect(overOf({}, 80)).toEqual({}));

  it('end with the one that it names', () => {
    expect(sessionsOf({ last: '40', window: '3' })).toEqual([38, 39, 40]);
    expect(sessionsOf({ last: '2', window: '5' })).toEqual([1, 2]);
    expect(sessionsOf({ last: '40' })).toHaveLength(10);
  });

  it('are looked at on the page of a state too that one goes to', () => {
    expect(stateAt('CSK', { last: '47', window: '3', view: 'table' })).toBe('/states/CSK?last=47&window=3');
    expect(stateAt('CSK', {})).toBe('/states/CSK');
  });

  it('are fewer of the newest where it asks for fewer', () => {
    expect(overOf({ window: '1' }, 80)).toEqual({ sessions: [80] });
  });

  it.each(['x', '-1', '0', '1.5'])('are the newest for %s', (to) => expect(overOf({ last: to }, 80)).toEqual({}));
});
