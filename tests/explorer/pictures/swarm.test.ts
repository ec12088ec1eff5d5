import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { swarm } from '../../../src/explorer/pictures/swarm.ts';

describe('a swarm', () => {
  it('leaves every mark where it is on the line, and none lies over another', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { maxLength: 60 }), (all) => {
        const placed = swarm(
          all.map((x, name) => ({ x, name })),
          10,
        );

        expect(placed.map(({ x, name }) => ({ x, name }))).toEqual(all.map((x, name) => ({ x, name })));
        for (const [index, a] of placed.entries())
          for (const b of placed.slice(index + 1))
            expect(Math.hypot(a.x - b.x, a.off - b.off)).toBeGreaterThan(10 - 1e-3);
      }),
      { numRuns: 50 },
    );
  });

  it('leaves on the line what has room there', () => {
    expect(swarm([{ x: 0 }, { x: 30 }, { x: 60 }], 10).map(({ off }) => off)).toEqual([0, 0, 0]);
  });
});
