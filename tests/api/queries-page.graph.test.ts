import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { ask } from '../support/ask.ts';
import { testGraph } from '../support/graph.ts';

const neo4j = testGraph();
const page = readFileSync(new URL('../../docs/queries.md', import.meta.url), 'utf8');
/** The questions of the page, each under the title of its section. */
const QUESTIONS = page
  .split(/^## /m)
  .flatMap((section) =>
    [...section.matchAll(/```graphql\n([\s\S]*?)```/g)].map(([, text = '']) => [section.split('\n')[0], text] as const),
  );

/** The paths of lists in an answer that have nothing in them. */
function emptyLists(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.length === 0 ? [path] : value.flatMap((item) => emptyLists(item, `${path}[]`));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, part]) => emptyLists(part, `${path}.${name}`));
}

describe('the page on how to ask', () => {
  afterAll(() => neo4j.close());

  it('has a question under each of its titles but the last', () => {
    expect(QUESTIONS.map(([title]) => title)).toHaveLength((page.match(/^## /gm)?.length as number) - 1);
  });

  it.each(QUESTIONS)('answers "%s", and with more than empty lists', async (_, text) => {
    const { data, errors } = await ask<Record<string, unknown>>(neo4j, text);

    expect(errors).toBeUndefined();
    expect(emptyLists(data)).toEqual([]);
  });
});
