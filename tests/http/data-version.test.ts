import { describe, expect, it } from 'vitest';
import type { Graph, Statement } from '../../src/graph/kernel/graph.ts';
import { silent } from '../support/fake-graph.ts';
import { jsonOf, listen, post } from '../support/listen.ts';

let version = 'first';
let rollCalls: Promise<void> = Promise.resolve();

/** A graph whose version and votes move, and whose roll calls come when they are let. */
const moving: Graph = {
  ...silent,
  read: async ({ name }: Statement) => {
    if (name === 'roll-call/all') await rollCalls;
    if (name === 'roll-call/states') return [['urn:caucus:state:FRA', version]] as never;
    return (name === 'dataset/version' ? [[version]] : []) as never;
  },
  within: () => moving,
};

describe('the data version', () => {
  it('is the last one of which all answers are, until the roll calls of a new one have been read', async () => {
    const url = `${await listen({}, moving)}/graphql`;
    const told = async () => jsonOf(await post(url, { query: '{ __typename }' })).extensions.dataVersion;
    await expect.poll(told).toBe('first');

    const { promise, resolve } = Promise.withResolvers<void>();
    rollCalls = promise;
    version = 'second';
    await new Promise((later) => setTimeout(later, 2500));
    expect(await told()).toBe('first');

    resolve();
    await expect.poll(told, { timeout: 5000 }).toBe('second');
  });

  it('is the new one at once when no vote has changed, whose roll calls are not read again', async () => {
    const [first, second] = ['1'.repeat(32), '2'.repeat(32)];
    let [version, committed] = [first, 1];
    const still: Graph = {
      ...moving,
      read: async ({ name }: Statement) => {
        if (name === 'roll-call/all' && version === second) throw new Error('They are read again.');
        return (name === 'dataset/version' ? [[version]] : []) as never;
      },
      committed: async () => `${committed}`,
      within: () => still,
    };
    const url = `${await listen({}, still)}/graphql`;
    const told = async () => jsonOf(await post(url, { query: '{ __typename }' })).extensions.dataVersion;
    await expect.poll(told).toBe(first);

    [version, committed] = [second, 2];
    await expect.poll(told, { timeout: 10_000 }).toBe(second);
  });

  it('is not told while there is none', async () => {
    const answer = await post(`${await listen()}/graphql`, { query: '{ __typename }' });

    expect(jsonOf(answer).extensions).not.toHaveProperty('dataVersion');
    expect(answer.headers).not.toHaveProperty('caucus-data-version');
  });
});
