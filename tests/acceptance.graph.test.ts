import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ask } from './support/ask.ts';
import { testGraph } from './support/graph.ts';

const FOLDER = '../shared/acceptance';
/**
 * The operations with written answers. `agreement` has a test of its own: what is written counts parts apart that were put to one vote. `find` asks for
 * a search as a list; it has become a connection, and
 * `search.alone.test.ts` asks the same.
 */
const NAMES = ['walk', 'clause-vote', 'founding', 'adoption'];
const LEAVES = [
  ['lookup', {}, 3],
  ['newest-ballots', {}, 3957],
  ['nested-ballots', {}, 9046],
  ['event-ballots', {}, 193],
  ['topic-walk', { topic: 'urn:caucus:topic:human-rights' }, 100],
] as const;

/** What the operations call otherwise than the schema does now, under the names of the written answers. */
const RENAMED: readonly (readonly [RegExp, string])[] = [
  [/\bvoted\(first: (\d+), motion: AMENDMENT\)/g, 'voted: votes(first: $1, where: {scope: [AMENDMENT]})'],
  [/\bvoted\(/g, 'voted: votes('],
  [/(\w+): voteEvents\(symbol: (\S+)\)/g, '$1: votes(where: {symbol: $2})'],
  [/\bvoteEvents\(symbol: (\S+)\)/g, 'voteEvents: votes(where: {symbol: $1})'],
  [/\bvoteEvents\(first: (\d+), topic: (\S+)\)/g, 'voteEvents: votes(first: $1, where: {topics: [$2]})'],
  [/\bRollCallFilter\b/g, 'VoteFilter'],
  [/agreement\(a: "USA", b: "FRA"\)/g, 'agreement(a: "USA", b: "FRA", over: {from: "1946-01-01"})'],
  [
    /\bdiffering\(first: (\d+)\) \{ totalCount edges \{ node \{ id heldOn \} \} \}/g,
    'differing: votes(first: $1, alike: [ONE_ABSTAINED, OPPOSED]) { totalCount nodes { voteEvent { id heldOn } } }',
  ],
];
const renamed = (text: string): string => RENAMED.reduce((all, [before, now]) => all.replace(before, now), text);

/** Whether `actual` holds all that `expected` names: numbers with a point to 2e-6, the elements of lists in any order. */
function holds(actual: unknown, expected: unknown): boolean {
  if (Array.isArray(expected))
    return Array.isArray(actual) && expected.every((one) => actual.some((other) => holds(other, one)));
  if (typeof expected === 'number' && !Number.isInteger(expected))
    return Math.abs((actual as number) - expected) <= 2e-6;
  if (typeof expected !== 'object' || expected === null) return actual === expected;
  if (typeof actual !== 'object' || actual === null) return false;
  return Object.entries(expected).every(([name, value]) => holds((actual as Record<string, unknown>)[name], value));
}

/** How many ballots there are in an answer. */
function ballots(answer: unknown): number {
  if (Array.isArray(answer)) return answer.reduce((sum, one) => sum + ballots(one), 0);
  if (typeof answer !== 'object' || answer === null) return 0;
  const own = 'choice' in answer && !('ballots' in ((answer as { voteEvent?: object }).voteEvent ?? {})) ? 1 : 0;
  return own + Object.values(answer).reduce((sum: number, one) => sum + ballots(one), 0);
}

describe.runIf(existsSync(FOLDER))('the acceptance operations', () => {
  const graph = testGraph();
  const read = (name: string) => renamed(readFileSync(join(FOLDER, name), 'utf8'));
  afterAll(() => graph.close());

  it('are all there', () => {
    expect(readdirSync(FOLDER)).toEqual(expect.arrayContaining(NAMES.map((name) => `${name}.graphql`)));
  });

  it.each(NAMES)('%s answers as expected', async (name) => {
    const answer = await ask(graph, read(`${name}.graphql`));

    expect(answer.errors).toBeUndefined();
    expect(holds(answer, JSON.parse(read(`${name}.expected.json`))), JSON.stringify(answer)).toBe(true);
  });

  it('agreement answers as expected, of 17 votes fewer, which were records of parts that were put to one vote', async () => {
    const written = JSON.parse(read('agreement.expected.json'));
    expect(written.data.agreement).toMatchObject({ common: 5002 + 17, same: 2652 + 4, half: 1499 + 13, opposed: 851 });

    const expected = { common: 5002, same: 2652, half: 1499, opposed: 851, raw: 0.680028, kappa: 0.326327 };
    const agreement = { ...expected, centred: 0.660597, enough: true, differing: { totalCount: 1499 + 851 } };
    const answer = await ask(graph, read('agreement.graphql'));
    expect(holds(answer, { data: { agreement } }), JSON.stringify(answer)).toBe(true);
  });

  it.each(['facts', 'paths'])('%s, of which nothing is expected in writing, answers with something', async (name) => {
    const answer = await ask<object>(graph, read(`${name}.graphql`));

    expect(answer.errors).toBeUndefined();
    expect(JSON.stringify(answer.data)).toContain('"evidence":[{');
  });

  it.each(LEAVES)('perf/%s answers in full', async (name, variables, leaves) => {
    const answer = await ask<object>(graph, read(`perf/${name}.graphql`), variables);

    expect(answer.errors).toBeUndefined();
    if (name === 'lookup') expect(answer.data).toMatchObject({ state: { iso3: 'FRA' } });
    else if (name === 'topic-walk') expect(JSON.stringify(answer.data)).toMatch(/"state":\{"name":/);
    else if (name === 'event-ballots') expect(ballots(answer.data)).toBe(172);
    else expect(ballots(answer.data)).toBe(leaves);
  });
});
