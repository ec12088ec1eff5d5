import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { command } from '../support/command.ts';
import { folderOf } from '../support/folder.ts';
import { testGraph } from '../support/graph.ts';

const FILES = new URL('../ingest/files/', import.meta.url).pathname;
const docs = await readFile(new URL('../../docs/import.md', import.meta.url), 'utf8');
const [, table = ''] = /## What people have, and the command for it\n([\s\S]*?)\n## /.exec(docs) ?? [];
const COMMANDS = [...table.matchAll(/^\| ([^|]+) \| `caucus ([^`]+)` \|$/gm)].map(([, layout, words]) => [
  layout,
  words,
]);

const graph = testGraph();
afterAll(() => graph.close());

/** A folder with the files of the table; the numbers of the roll calls of unvotes are those that no other vote has. */
async function files(): Promise<string> {
  const folder = await folderOf({});
  await cp(FILES, folder, { recursive: true });
  for (const file of [
    ...['un_roll_calls', 'un_votes', 'un_roll_call_issues'].map((name) => `unvotes_writecsv/${name}.csv`),
    ...['roll_calls', 'unvotes', 'issues'].map((name) => `tidytuesday/${name}.csv`),
    'voeten_raw/UNVotes.tab',
  ]) {
    const text = await readFile(join(folder, file), 'utf8');
    await writeFile(join(folder, file), text.replaceAll('9001', '19001'));
  }
  return folder;
}

describe('each layout that people have', () => {
  it('stands in the table of docs/import.md', () => {
    expect(COMMANDS.length).toBeGreaterThan(15);
  });

  it.each(COMMANDS)('goes by one command: %s: %s', async (_, words = '') => {
    const folder = await files();
    const [verb = '', source = '', file = '', ...options] = words.split(' ');
    const given = options.map((word) => (word.includes('.') ? join(folder, word) : word));
    const dry = verb === 'import' ? ['--dry-run'] : [];

    const { status, stdout, stderr } = await command(
      async () => ({ ...graph, close: async () => {} }),
      [verb, source, join(folder, file), ...given, ...dry],
    );

    expect({ status, stderr }).toMatchObject({ status: 0 });
    expect(stdout).toMatch(verb === 'import' ? /\b[1-9]\d* (?:created|joined|changed)/ : /[1-9]\d* ballots are in/);
  });
});
