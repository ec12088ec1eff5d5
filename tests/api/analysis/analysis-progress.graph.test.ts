import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { ask } from '../../support/ask.ts';
import { follow } from '../../support/follow.ts';
import { testGraph } from '../../support/graph.ts';
import { listen, post } from '../../support/listen.ts';

const graph = testGraph();
const url = `${await listen({}, graph)}/graphql`;
/** Some seconds of work. */
const LONG = 'idealPoints(over: { sessions: [70, 71, 72, 73, 74] }, resamples: 50)';
const BLOCS = 'coalitions(over: { sessions: [74] }, seed: 5)';

type Moment = { percent: number; result: { rollCalls: number } | null };

describe('an analysis that is followed', () => {
  // The votes are read when the server starts.
  beforeAll(async () => {
    const query = '{ cohesion(of: { region: "Africa" }, over: { sessions: [74] }) { rice } }';
    await vi.waitUntil(async () => !(await post(url, { query })).bytes.includes('"errors"'), {
      timeout: 300_000,
      interval: 500,
    });
  });
  afterAll(() => graph.close());

  it('tells how far it is, at last what a query is answered, and ends', async () => {
    const found = '{ blocs { label members { state { iso3 } certainty } } modularity parameters { rollCalls } }';
    const { events, ended } = follow(url, `subscription { coalitions: ${BLOCS} { percent result ${found} } }`);

    expect(await ended).toBe('complete');
    const moments = events.map(({ data }) => data?.coalitions as Moment);
    expect(moments[0]).toEqual({ percent: 0, result: null });
    const percents = moments.map(({ percent }) => percent);
    expect(percents).toEqual(percents.toSorted((a, b) => a - b));
    expect(percents.length).toBeGreaterThan(2);
    const { data } = await ask<{ coalitions: unknown }>(graph, `{ ${BLOCS} ${found} }`);
    expect(moments.at(-1)).toEqual({ percent: 100, result: data.coalitions });
  });

  it('is cancelled by leaving: whoever asks again begins anew', async () => {
    const question = `subscription { ${LONG} { percent result { rollCalls } } }`;
    const first = follow(url, question);
    const reached = () => (first.events.at(-1)?.data?.idealPoints as Moment | undefined)?.percent ?? 0;
    await expect.poll(reached, { timeout: 90_000, interval: 10 }).toBeGreaterThan(10);
    first.leave();
    await new Promise((later) => setTimeout(later, 500));

    const again = follow(url, question);
    await expect.poll(() => again.events.length, { timeout: 30_000, interval: 5 }).toBeGreaterThan(1);
    expect((again.events[1]?.data?.idealPoints as Moment | undefined)?.percent).toBeLessThan(10);
    again.leave();
  });

  it('is told why it cannot be, at its field', async () => {
    const { events, ended } = follow(url, 'subscription { mine: idealPoints(anchor: "XXX") { percent } }');

    expect(await ended).toBe('complete');
    expect(events.at(-1)?.errors).toMatchObject([
      { path: ['mine'], extensions: { code: 'NOT_FOUND' }, message: expect.stringMatching(/^anchor: no state/) },
    ]);
  });
});
