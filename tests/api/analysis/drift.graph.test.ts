import { describe, expect, it } from 'vitest';
import { askAnew } from '../../support/ask.ts';
import { testServer } from '../../support/server.ts';

const { graph, ask, refused } = testServer();

type Change = {
  state: { iso3: string };
  earlier: number;
  later: number;
  votesEarlier: number;
  votesLater: number;
  change: number;
  interval: { low: number; high: number } | null;
  chance: number;
  falseDiscoveries: number;
  significant: boolean;
};
type Found = {
  compared: number;
  significant: number;
  reason: string | null;
  changes: Change[];
  earlier: { over: { sessions: number[] }; period: string };
  later: { over: { sessions: number[] }; period: string };
};
const FIELDS = `{ compared significant reason earlier { over { sessions } period } later { over { sessions } period }
  changes { state { iso3 } earlier later votesEarlier votesLater change interval { low high } chance falseDiscoveries significant } }`;
const drift = async (iso3: string, args = ''): Promise<Found> =>
  (await ask<{ state: { drift: Found } }>(`{ state(iso3: "${iso3}") { drift${args} ${FIELDS} } }`)).state.drift;

describe('drift', () => {
  it('compares the last ten sessions with the ten before, what is significant and large first', async () => {
    const { earlier, later, compared, significant, changes, reason } = await drift('USA');
    const [first, second] = [earlier, later].map(({ over }) => over.sessions);

    expect(first).toHaveLength(10);
    expect(second).toHaveLength(10);
    expect(Math.max(...(first as number[]))).toBeLessThan(Math.min(...(second as number[])));
    for (const { period } of [earlier, later]) expect(period).toMatch(/, because no windows were given\.$/);
    expect(reason).toBeNull();
    expect(compared).toBeGreaterThan(180);
    expect(significant).toBeLessThanOrEqual(compared);
    expect(changes).toHaveLength(20);
    for (const [place, { change, interval, chance, falseDiscoveries, significant, ...of }] of changes.entries()) {
      expect(change).toBeCloseTo(of.later - of.earlier, 12);
      expect(interval?.low).toBeLessThanOrEqual(change);
      expect(interval?.high).toBeGreaterThanOrEqual(change);
      expect(falseDiscoveries).toBeGreaterThanOrEqual(chance);
      expect(significant).toBe(falseDiscoveries <= 0.05);
      expect(Math.min(of.votesEarlier, of.votesLater)).toBeGreaterThanOrEqual(20);
      if (place > 0) expect(Math.abs(change)).toBeLessThanOrEqual(Math.abs(changes[place - 1]?.change as number));
    }
  });

  it('is the change of what agreement says of either window', async () => {
    const { changes } = await drift(
      'TUR',
      '(earlier: {sessions: [50, 51, 52]}, later: {sessions: [72, 73, 74]}, first: 1)',
    );
    const [change] = changes as [Change];
    const other = change.state.iso3;
    const { earlier, later } = await ask<Record<'earlier' | 'later', { raw: number; common: number }>>(
      `{ earlier: agreement(a: "TUR", b: "${other}", over: {sessions: [50, 51, 52]}) { raw common }
         later: agreement(a: "TUR", b: "${other}", over: {sessions: [72, 73, 74]}) { raw common } }`,
    );

    expect(change).toMatchObject({ votesEarlier: earlier.common, votesLater: later.common });
    expect(change.earlier).toBeCloseTo(earlier.raw, 12);
    expect(change.later).toBeCloseTo(later.raw, 12);
  });

  it('is the same for the same seed in a server that was started anew, however many are asked for', async () => {
    const three = await drift('FRA', '(first: 3)');
    const { data } = await askAnew<{ state: { drift: Found } }>(
      graph,
      `{ state(iso3: "FRA") { drift(first: 5) ${FIELDS} } }`,
    );

    expect(data.state.drift.changes.slice(0, 3)).toEqual(three.changes);
    expect(data.state.drift.significant).toBe(three.significant);
  });

  it('says why no state is compared', async () => {
    const [former, earlier, later] = [
      await drift('DDR'),
      await drift('FRA', '(earlier: {to: "1900-01-01"}, later: {sessions: [74]})'),
      await drift('FRA', '(earlier: {sessions: [74]}, later: {to: "1900-01-01"})'),
    ];

    for (const none of [former, earlier, later])
      expect(none).toMatchObject({ changes: [], compared: 0, significant: 0 });
    expect([former, earlier, later].map(({ reason }) => reason)).toEqual([
      'With no state has it the 20 common votes in both windows that minCommonVotes asks for: lower it, or widen the windows.',
      'No roll call fits earlier.',
      'No roll call fits later.',
    ]);
  });

  it('refuses what cannot be, with a sentence', async () => {
    const misuse = (args: string) => refused(`{ state(iso3: "FRA") { drift(${args}) { reason } } }`);

    expect(await misuse('first: 51')).toEqual(['first: 51 is not from 1 to 50.']);
    expect(await misuse('earlier: {sessions: [74]}')).toEqual([
      'later: earlier is given without it. Give both windows, or neither.',
    ]);
    expect(await misuse('later: {sessions: [74]}')).toEqual([
      'earlier: later is given without it. Give both windows, or neither.',
    ]);
    for (const windows of [
      'earlier: {sessions: [74]}, later: {sessions: [60]}',
      'earlier: {sessions: [62]}, later: {sessions: [60, 74]}',
    ])
      expect(await misuse(windows)).toEqual([
        'later: its roll calls begin before those of earlier. Exchange the two windows.',
      ]);
    expect((await misuse('earlier: {sessions: [73, 74]}, later: {sessions: [74]}'))?.[0]).toMatch(
      /^later: \d+ of its roll calls are also in earlier\./,
    );
    expect((await misuse('minCommonVotes: 0'))?.[0]).toMatch(/^minCommonVotes: 0 is below 1/);
  });
});
