import { describe, expect, it } from 'vitest';
import { command } from '../support/command.ts';
import { silent } from '../support/fake-graph.ts';

describe('an analysis of a graph without votes', () => {
  it.each([
    { words: ['closest', 'FRA'] },
    { words: ['cohesion', '--member-of', 'eu'] },
    { words: ['divisions', '--region', 'Africa'] },
    { words: ['agreement'] },
  ])('says that there are none, and not that a name is wrong: $words', async ({ words }) => {
    const { status, stdout, stderr } = await command(
      async () => ({ ...silent, close: async () => {} }),
      ['analyse', ...words],
    );

    expect(stderr).toMatch(
      /^This graph has no states and no votes yet: `npm start` and `caucus import` bring them\.$/m,
    );
    expect([status, stdout]).toEqual([1, '']);
  });
});
