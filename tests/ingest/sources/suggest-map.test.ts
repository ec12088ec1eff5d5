import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Problems } from '../../../src/ingest/read/problem.ts';
import { csv } from '../../../src/ingest/sources/csv/csv.ts';
import { command, graphIn } from '../../support/command.ts';
import { folderOf } from '../../support/folder.ts';

/** Nothing answers at this address of the database. */
const caucus = (...words: string[]) =>
  command(graphIn({ NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'none' }), words);

/** The map that is suggested for a table, without its comments of a whole line. */
async function suggested(table: string): Promise<string[]> {
  const folder = await folderOf({ 'votes.csv': table });
  const problems = new Problems();
  const text = (await csv.suggest?.({ folder, files: ['votes.csv'] }, problems.note, {})) ?? '';
  expect(problems.total).toBe(0);
  return text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

describe('the map that is suggested for a table', () => {
  it('says of a row a ballot what its columns are, and leaves open what is not clear', async () => {
    expect(
      await suggested(
        'Resolution;Land;Datum;Vote;Comment\nA/HRC/RES/55/28;Germany;05.04.2024;No;x\nA/HRC/RES/55/28;FRANCE;05.04.2024;Abst.;\n',
      ),
    ).toEqual([
      'row: ballot',
      'columns:',
      '  date: Datum',
      '  state: Land',
      '  symbol: Resolution',
      '  choice: Vote',
      'dates: # fill in: in which order 05.04.2024 stands, DMY or MDY',
      'choices:',
      '  No: no',
      '  Abst.: abstain',
      'ignore:',
      '  - Comment',
    ]);
  });

  it('asks which state a column is of whose name no table knows, and never ignores it', async () => {
    const lines = await suggested(
      'Résolution;Date;France;Allemagne;États-Unis;Narnia;Titre\nA/RES/78/1;2024-01-02;Oui;Oui;Non;Non;Paix\n',
    );

    expect(lines).toContain('  symbol: Résolution');
    expect(lines.slice(lines.indexOf('names:'))).toEqual(['names:', expect.stringMatching(/^ {2}Narnia: # fill in:/)]);
  });

  it('takes a number of a country for no id of a vote, and asks what choices are that are not clear', async () => {
    const lines = await suggested('country_id,País,fecha,vote\n20,Francia,2024-01-02,1\n21,España,2024-01-02,2\n');

    expect(lines).not.toContain('  id: country_id');
    expect(lines).toContain('  choice: vote');
    expect(lines).toContain(
      '  "2": # fill in: one of yes, no, abstain, absent, not voting, ineligible, unknown, paired, none',
    );
  });

  it('takes the number of a division for the id of a vote', async () => {
    const lines = await suggested('Division,Date,Member,Vote\n12,2024-01-02,Kenya,Aye\n12,2024-01-02,Ghana,Noe\n');

    expect(lines).toContain('  id: Division');
    expect(lines).not.toContain('  - Division');
  });

  it('knows a row a vote by the states in the header, and the order of days of which one is above 12', async () => {
    expect(
      await suggested(
        'text,when,USA,FRA,Ivory Coast,DEU,chair\nDecision 5,13/02/2024,0,1,9,1,Ms. X\nDecision 6,02/03/2024,1,1,0,,\n',
      ),
    ).toEqual([
      'row: vote',
      'columns:',
      '  date: when',
      '  symbol: text',
      'dates: DMY',
      'choices:',
      '  "0": no',
      '  "1": yes',
      '  "9": unknown',
      'ignore:',
      '  - chair',
    ]);
  });

  it('knows a row a state by several columns of choices, each of a vote whose day is to be filled in', async () => {
    expect(await suggested('Country,A/C.3/78/L.45,second\nFrance,oui,non\nChine,contre,abstention\n')).toEqual([
      'row: state',
      'columns:',
      '  state: Country',
      'votes:',
      '  A/C.3/78/L.45:',
      '    symbol: A/C.3/78/L.45',
      '    date: # fill in: the day, such as 2024-05-13',
      '  second:',
      '    symbol: # fill in: the symbol of the text, such as A/RES/74/247',
      '    date: # fill in: the day, such as 2024-05-13',
      'choices:',
      '  oui: yes',
      '  contre: no',
      '  non: no',
      '  abstention: abstain',
    ]);
  });
});

describe('caucus import csv --suggest', () => {
  it('writes a map that, filled in, is imported by; it writes over none, and needs no database', async () => {
    const folder = await folderOf({ 'votes.csv': 'country,vote\nFrance,+\nChina,-\nBrazil,0\n' });
    const [table, map] = [join(folder, 'votes.csv'), join(folder, 'votes.map.yaml')];

    const first = await caucus('import', 'csv', table, '--suggest');
    expect(first).toMatchObject({ status: 0, stdout: expect.stringContaining(`--map ${map}`) });
    expect(await caucus('import', 'csv', table, '--suggest')).toMatchObject({
      status: 2,
      stderr: `"${map}" is there already: name another file with --map.\n`,
    });
    const open = await caucus('import', 'csv', table, '--map', map);
    expect(open.status).toBe(1);
    expect(open.stderr).toContain('The map does not say what a vote is on: give its symbol, or an id.');

    const text = await readFile(map, 'utf8');
    await writeFile(map, text.replace(/symbol:.*/, 'symbol: A/RES/78/300').replace(/date:.*/, 'date: 2024-02-13'));
    // What is wrong now is that there is no database.
    expect(await caucus('import', 'csv', table, '--map', map)).toMatchObject({ status: 3 });
  });

  it('says that a table without a map needs one', async () => {
    const folder = await folderOf({ 'votes.csv': 'country,vote\nFrance,+\n' });

    expect(await caucus('import', 'csv', join(folder, 'votes.csv'))).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^A table of your own needs a map .* --suggest writes one/),
    });
  });
});
