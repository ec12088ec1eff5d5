import { afterAll, describe, expect, it } from 'vitest';
import { operations, tabs } from '../src/api/operations.ts';
import { ask } from './support/ask.ts';
import { testGraph } from './support/graph.ts';

const graph = testGraph();

describe('the example operations', () => {
  afterAll(() => graph.close());

  it('are few enough in the tabs of GraphiQL to be overlooked at a glance', () => {
    expect(tabs.length).toBeLessThanOrEqual(10);
  });

  it('are six to thirty, each with a comment and a name', () => {
    expect(operations.length).toBeGreaterThanOrEqual(6);
    expect(operations.length).toBeLessThanOrEqual(30);
    for (const { query } of operations) expect(query).toMatch(/^# .*[\s\S]*^query [A-Z]\w+/m);
  });

  it.each(operations)('$name answers, with something in every list', async ({ query, variables }) => {
    const { data, errors } = await ask<object>(graph, query, JSON.parse(variables || '{}'));

    expect(errors).toBeUndefined();
    for (const value of Object.values(data)) expect(value).not.toBeNull();
    expect(JSON.stringify(data)).not.toMatch(/^\{"\w+":\{"(edges|nodes)":\[\]/);
  });
});
