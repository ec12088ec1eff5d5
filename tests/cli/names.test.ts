import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { command, graphIn } from '../support/command.ts';
import { folderOf } from '../support/folder.ts';

/** Nothing answers at this address of the database. */
const caucus = (...words: string[]) =>
  command(graphIn({ NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'none' }), words);

const event = { id: 'v1', identifier: 'A/RES/78/1', start_date: '2023-10-01' };

describe('caucus names', () => {
  it.each([
    ['votes.csv', 'who,vote\nFrance,yes\nChad,no\nAlbanai,yes\nAtlantis Island,no\n'],
    ['votes.csv', 'text,France,Chad,Albanai,Ghana,Atlantis Island\nA/RES/78/1,1,0,1,1,0\n'],
    [
      'votes.json',
      JSON.stringify({
        vote_events: [
          {
            ...event,
            votes: ['France', 'Albanai', 'Atlantis Island'].map((voter_name) => ({ voter_name, option: 'yes' })),
          },
        ],
      }),
    ],
  ])('lists the names in %s that no table knows, and writes them with the likeliest codes', async (name, text) => {
    const folder = await folderOf({ [name]: text });
    const file = join(folder, name);
    const aliases = join(folder, 'votes.aliases.csv');

    expect(await caucus('names', file)).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(
        /^"Albanai"; like it: ALB \(ALBANIA\)[\s\S]*2 names of states are in no table\.\n$/,
      ),
    });
    expect(await caucus('names', file, '--suggest')).toMatchObject({ status: 0 });
    expect(await readFile(aliases, 'utf8')).toBe('name,code,from,to\nAlbanai,ALB,,\nAtlantis Island,,,\n');

    // Decided, they are known; and what a person has decided is not written over.
    await writeFile(aliases, 'name,code,from,to\nAlbanai,ALB,,\nAtlantis Island,ISL,,\n');
    expect((await caucus('names', file, '--aliases', aliases)).stdout).toBe('0 names of states are in no table.\n');
    expect(await caucus('names', file, '--suggest')).toMatchObject({ status: 2 });
  });
});
