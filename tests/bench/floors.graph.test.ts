import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { floors, readOf, type Variables } from '../../bench/floors.ts';
import { type Questions, readQuestions } from '../../bench/peers/questions.ts';
import { race } from '../../bench/stopwatch.ts';
import { createApp } from '../../src/app.ts';
import { testGraph } from '../support/graph.ts';

/**
 * How many times as long as hand-written Cypher an answer may take: the goals, and half as much again, as machines are noisy. What `npm run bench -- peers`
 * measures is in docs/benchmarks.md; this is to notice when somebody makes reading slower.
 */
const MOST = [
  ['lookup', 0.75],
  ['event-ballots', 0.9],
  ['nested-ballots', 0.75],
  ['newest-ballots', 1.5],
  ['deep-page', 1.8],
  ['topic-walk', 1.2],
  ['topic-counts', 0.3],
  ['counts-by-state', 0.1],
  ['claims', 2.25],
] as const;
/** How many rounds a race has: few show a large difference, of ways that may take seconds. */
const roundsFor = (most: number) => (most < 0.5 ? { rounds: 3, warmUp: 1 } : { rounds: 15, warmUp: 5 });
/** A machine can be busy with something else for a moment: an operation is slow that is so each time. */
const TRIES = 5;

const graph = testGraph();
const app = createApp(graph, { production: true });
const read = readOf(graph);

/** The answer as it is sent. */
async function answerTo(query: string, variables: Variables): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ query, variables });
  return (await app.fetch(new Request('http://localhost/graphql', { method: 'POST', headers, body }))).text();
}

describe('an answer beside hand-written Cypher for the same', () => {
  let questions: Questions;
  beforeAll(async () => {
    await app.start();
    questions = await readQuestions(read);
  });
  afterAll(async () => {
    await app.close();
    await graph.close();
  });

  it.each(MOST)('%s takes at most %f times as long', { timeout: 240_000 }, async (name, most) => {
    const query = readFileSync(new URL(`../../bench/operations/${name}.graphql`, import.meta.url), 'utf8');
    const [variables] = questions[name] as readonly [Variables, ...Variables[]];
    const floor = floors[name] as (typeof floors)[string];
    const { data } = JSON.parse(await answerTo(query, variables));
    expect(JSON.stringify({ data })).toBe(await floor(read, variables));

    const ratios: number[] = [];
    while (ratios.length < TRIES && !ratios.some((ratio) => ratio <= most)) {
      const ways = { ours: () => answerTo(query, variables), byHand: () => floor(read, variables) };
      const { ours = Number.NaN, byHand = Number.NaN } = await race(ways, roundsFor(most));
      ratios.push(ours / byHand);
    }
    expect(Math.min(...ratios), `ratios of ${ratios.length} tries: ${ratios.join(', ')}`).toBeLessThanOrEqual(most);
  });
});
