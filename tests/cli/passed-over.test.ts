import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Problems } from '../../src/ingest/read/problem.ts';
import { generalAssembly } from '../../src/ingest/sources/general-assembly/general-assembly.ts';
import { command, graphIn } from '../support/command.ts';
import { DATA, folderOf } from '../support/folder.ts';

/** Nothing answers at this address of the database; what is told of the files is told all the same. */
const caucus = (...words: string[]) =>
  command(graphIn({ NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'none' }), words);

const MAP = 'row: ballot\ncolumns: { symbol: text, date: day, state: who, choice: vote }\n';
const TABLE = 'text,day,who,vote\nA/RES/74/998,2019-12-27,France,yes\n';
const POPOLO = JSON.stringify({
  id: 'e1',
  start_date: '2019-12-27',
  identifier: 'A/RES/74/998',
  votes: [{ voter_id: 'FRA', option: 'yes' }],
});

describe('files of a folder that are not read', () => {
  it('are told once with how they would be, and others are read; nobody misses those of the system', async () => {
    const others = { 'b.json': '[]', 'c.txt': 'x', 'd.pdf': 'x', 'e.rds': 'x', 'f.ods': 'x', 'g.xls': 'x' };
    const beside = {
      'README.md': 'x',
      '.DS_Store': 'x',
      '._votes.csv': 'x',
      '~$votes.xlsx': 'x',
      'm.yaml': MAP,
      'resolve/unknown-states.csv': 'x',
    };
    const folder = await folderOf({ 'votes.csv': TABLE, ...others, ...beside });
    await mkdir(join(folder, 'old'));

    const { stdout, stderr } = await caucus('import', 'csv', folder, '--map', join(folder, 'm.yaml'));

    const told = `Of the folder b.json, c.txt, d.pdf, e.rds, f.ods and 2 more are not read: files are that stand in the folder itself and end in .csv, .tsv, .tab, .xlsx, .parquet, .ndjson, .jsonl, .zip. Import another one by its own name if it has something.`;
    expect(stdout + stderr).toContain(`${folder}: ${told}\n`);
    expect((stdout + stderr).split('not read')).toHaveLength(2);
    expect(stderr).not.toMatch(/votes\.(?:csv|xlsx):/);
  });

  it('are told to programs as a remark, also where nothing can be read', async () => {
    const folder = await folderOf({ 'votes.txt': TABLE });

    const { status, stdout } = await caucus('import', 'undl', folder, '--json');

    const events = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { type: string; text?: string });
    expect(status).toBe(1);
    expect(events).toContainEqual({
      type: 'remark',
      text: expect.stringContaining('Of the folder votes.txt is not read'),
    });
  });

  it('are no Popolo that is called in capitals, nor a table beside it that has been asked for alone', async () => {
    const folder = await folderOf({ 'VOTES.JSON': POPOLO, 'votes.csv': TABLE, 'map.yaml': MAP });

    const all = await caucus('import', 'popolo', folder);
    const one = await caucus('import', 'csv', join(folder, 'votes.csv'), '--map', join(folder, 'map.yaml'));

    expect(all.stderr).toContain('Of the folder map.yaml, votes.csv are not read');
    expect(all.stderr).not.toContain('no JSON file');
    expect(one.stderr).not.toContain('not read');
  });

  it('are sessions of our own format that are packed', async () => {
    const folder = await folderOf({ 'sessions/75.csv.gz': 'x' }, join(DATA, 'un-general-assembly'));
    const { remarks, note } = new Problems();

    for await (const _ of generalAssembly.read({ folder, files: [] }, note, {})) break;

    expect([...remarks]).toEqual([
      'sessions/75.csv.gz: The file is not read: files of sessions end in .csv, and are not packed.',
    ]);
  });
});
