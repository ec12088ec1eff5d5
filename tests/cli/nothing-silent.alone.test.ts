import { readdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { command, type Ended } from '../support/command.ts';
import { folderOf } from '../support/folder.ts';
import { testGraph } from '../support/graph.ts';
import { sandbox } from '../support/sandbox.ts';

const graph = testGraph();
afterAll(() => graph.close());

/** Runs a command on the graph as it is shipped; what it writes goes at the end. */
async function caucus(...words: string[]): Promise<Ended> {
  let ended: Ended | undefined;
  await sandbox(graph, async (graph) => {
    ended = await command(async () => ({ ...graph, define: async () => {}, close: async () => {} }), words);
  });
  return ended as Ended;
}

const MAP = 'row: ballot\ncolumns: { symbol: text, date: day, state: who, choice: vote }\n';

describe('nothing is done silently', () => {
  it('by an export that finds no vote: it says so and leaves the file alone', async () => {
    const folder = await folderOf({ 'ballots.csv': 'what was there\n' });
    const target = join(folder, 'ballots.csv');

    const { status, stderr } = await caucus('export', 'ballots', target, '--only', 'ga/999/');

    expect(status).not.toBe(0);
    expect(stderr).toContain('ga/999/');
    expect(await readFile(target, 'utf8')).toBe('what was there\n');
  });

  it('by an export to a disk that is full: it names the file, and leaves none', async () => {
    const folder = await folderOf({});
    const target = join(folder, 'ballots.csv');
    await symlink('/dev/full', `${target}.part`);

    expect(await caucus('export', 'ballots', target, '--only', 'ga/74/')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(`"${target}" cannot be written: its disk is full.`),
    });
    expect(await readdir(folder)).toEqual([]);
  });

  it('by a comparison with a dataset that is not there: it is an error that names those that are', async () => {
    const { status, stdout, stderr } = await caucus('compare', 'unvotes', 'nobody');

    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('"nobody"');
    expect(stderr).toContain('those with votes are unvotes');
  });

  it('by a list of members with days and no header: it is refused, for its first state would be lost', async () => {
    const folder = await folderOf({ 'club.csv': 'France,1990-01-02,\nGermany,1991,2000-12-31\nChad,1992,\n' });

    const { status, stdout, stderr } = await caucus('import', 'members', join(folder, 'club.csv'));

    expect(status).toBe(1);
    expect(stdout + stderr).toContain(
      'The list begins with "France", a state: it must begin with the names of its columns',
    );
  });

  it('by an import in which a state votes that is no more: its vote is left out, and the others go in', async () => {
    const rows = ['A/RES/74/998,2019-12-27,DDR,yes', 'A/RES/74/999,2019-12-27,Soviet Union,yes'];
    const folder = await folderOf({ 'map.yaml': MAP, 'a.csv': `text,day,who,vote\n${rows.join('\n')}\n` });
    const given = ['--map', join(folder, 'map.yaml'), '--dataset', 'zoe', '--rejects', join(folder, 'rejects')];

    const { status, stdout, stderr } = await caucus('import', 'csv', join(folder, 'a.csv'), ...given);

    expect(status).toBe(1);
    expect(stdout + stderr).toContain('DDR votes in ga/74/998 of 2019-12-27, and was no state after 1990-10-02.');
    expect(stdout + stderr).toContain('"Soviet Union" is read as RUS also after 1991-12-24');
    expect(stdout).toMatch(/1 created.* 1 rejected/);
    expect(await readFile(join(folder, 'rejects/a.csv'), 'utf8')).toBe(`text,day,who,vote\n${rows[0]}\n`);
  });

  it('by merged cells: a vote with an error goes to the rejects with all of its rows, and none is half a vote', async () => {
    const rows = [
      'A/RES/74/998,2019-12-27,France,yes',
      ',,Atlantis,no',
      ',,Chad,no',
      'A/RES/74/999,2019-12-27,Peru,yes',
    ];
    const files = { 'map.yaml': `merged: true\n${MAP}`, 'plain.yaml': MAP };
    const folder = await folderOf({ ...files, 'a.csv': `text,day,who,vote\n${rows.join('\n')}\n` });
    const bring = (map: string) =>
      caucus(
        ...['import', 'csv', join(folder, 'a.csv'), '--map', join(folder, map)],
        ...['--rejects', join(folder, 'rejects')],
      );

    const plain = await bring('plain.yaml');
    expect(plain.status).toBe(1);
    expect(plain.stdout + plain.stderr).toMatch(
      /a\.csv:3:1: The row says nothing of its vote[\s\S]*Nothing was written/,
    );

    expect((await bring('map.yaml')).stdout).toMatch(/1 created.* 1 rejected/);
    expect(await readFile(join(folder, 'rejects/a.csv'), 'utf8')).toBe(
      `text,day,who,vote\n${rows.slice(0, 3).join('\n')}\n`,
    );
  });

  it('by the status: each dataset of a source stands in a line of its own', async () => {
    const { stdout } = await caucus('status');

    const dossiers = stdout.split('\n').filter((line) => line.startsWith('dossier: '));
    expect(dossiers.length).toBeGreaterThan(2);
    expect(new Set(dossiers).size).toBe(dossiers.length);
  });
});
