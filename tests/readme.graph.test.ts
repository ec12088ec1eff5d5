import { existsSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { ask } from './support/ask.ts';
import { testGraph } from './support/graph.ts';

const text = readFileSync('README.md', 'utf8');
const graph = testGraph();

describe('the README', () => {
  afterAll(() => graph.close());

  it('shows a question with the answer that it gets', async () => {
    const [, question = ''] = /```graphql\n([\s\S]*?)```/.exec(text) ?? [];
    const [, answer = ''] = /```json\n([\s\S]*?)```/.exec(text) ?? [];

    const { data } = await ask(graph, question);

    expect({ data }).toEqual(JSON.parse(answer));
  });

  it('is a page or three, and its links lead somewhere', () => {
    expect(text.split('\n').length).toBeLessThanOrEqual(150);
    const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);
    expect(links.length).toBeGreaterThan(5);
    expect(links.filter((link) => !leads(link))).toEqual([]);
  });
});

/** Whether there is the file of a link, and the heading in it, where the link names one. */
function leads(link: string): boolean {
  const [file = '', heading] = link.split('#');
  if (heading === undefined || !existsSync(file)) return existsSync(file);
  const slugs = [...readFileSync(file, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, words = '']) => slugOf(words));
  return slugs.includes(heading);
}

const slugOf = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
