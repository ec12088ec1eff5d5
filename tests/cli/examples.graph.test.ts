import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { command } from '../support/command.ts';
import { folderOf } from '../support/folder.ts';
import { testGraph } from '../support/graph.ts';
import { HARBOUR } from '../support/harbour.ts';

const graph = testGraph();
afterAll(() => graph.close());

const open = async () => ({ ...graph, close: async () => {} });
const helpOf = async (...words: string[]): Promise<string> => (await command(open, [...words, '--help'])).stdout;

/** The commands that a help lists. */
const listed = (help: string): string[] => {
  const [, list = ''] = /^Commands:\n((?: .*\n)+)/m.exec(help) ?? [];
  return [...list.matchAll(/^ {2}([a-z-]+)/gm)].flatMap(([, name = '']) => (name === 'help' ? [] : [name]));
};

/** The examples of every command, whatever it is under. */
async function examplesIn(...words: string[]): Promise<string[]> {
  const help = await helpOf(...words);
  const own = [...help.matchAll(/^ {2}caucus (.*)$/gm)].map(([, example = '']) => example);
  const below = await Promise.all(listed(help).map((name) => examplesIn(...words, name)));
  return [...own, ...below.flat()];
}

/** Reading articles needs a dossier to read into: its examples are run in its own test. */
const examples = (await examplesIn()).filter((example) => !example.startsWith('read '));

describe('the examples of --help', () => {
  it('are there for every analysis', async () => {
    const analyses = listed(await helpOf('analyse'));

    expect(analyses).toEqual(
      expect.arrayContaining(['agreement', 'closest', 'series', 'drift', 'cohesion', 'defections', 'divisions']),
    );
    for (const name of analyses) expect(examples.some((example) => example.startsWith(`analyse ${name} `))).toBe(true);
  });

  it.each(examples)('do what they say: caucus %s', async (example) => {
    const isReview = example.startsWith('review ');
    const folder = await folderOf(isReview ? HARBOUR : {});
    const words = (example.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', ''));
    const within = words.map((word, place) =>
      /^--(csv|gexf|graphml)$/.test(words[place - 1] ?? '') || (isReview && word === 'harbour')
        ? join(folder, word)
        : word,
    );
    // Something must have been decided to be taken back.
    if (isReview) await command(open, ['review', join(folder, 'harbour'), '--accept', 'R001']);

    const { status, stdout, stderr } = await command(open, within);

    expect(stderr).not.toMatch(/error/i);
    expect(status).toBe(0);
    expect(stdout.split('\n').length).toBeGreaterThan(isReview ? 1 : 4);
  });
});
