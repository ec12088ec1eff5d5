import { spawnSync } from 'node:child_process';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CommandProcess, command, type Ended, graphIn } from '../support/command.ts';
import { DATA, folderOf } from '../support/folder.ts';
import { HARBOUR } from '../support/harbour.ts';

/** Nothing answers at this address of the database. */
const NOBODY = { NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'none' };
const caucus = (...words: string[]): Promise<Ended> => command(graphIn(NOBODY), words);
/** The same in a process of its own. */
const apart = (...words: string[]): Promise<Ended> => new CommandProcess(NOBODY, words).ended;

describe('caucus', () => {
  it('lists its commands and exit codes on --help', async () => {
    const { status, stdout } = await apart('--help');

    expect(status).toBe(0);
    for (const word of [
      'import',
      'fetch',
      'export',
      'pack',
      'dossier',
      'compare',
      'analyse',
      'names',
      'doubtful',
      'generate',
      'status',
      'hash',
      'mcp',
      '--json',
    ])
      expect(stdout).toContain(word);
    expect(stdout).toContain('Exit codes: 0 good, 1 errors in the data, 2 wrong usage, 3 no database.');
  });

  it('lists its sources on import --help', async () => {
    const { stdout } = await caucus('import', '--help');

    expect(stdout).toContain('general-assembly [options] [path]');
    expect(stdout).toContain('undl [options] <path>');
    expect(stdout).toContain('articles [options] <path>');
  });

  it.each([
    [['import', 'nothing']],
    [['import', 'articles']],
    [['dossier', 'locate', '/no/such/folder', '.']],
    [['pack']],
    [['import', 'dossier', '/no/such/folder']],
    [['status', '--loud']],
    [['mcp', '--json']],
  ])('ends with 2 on wrong usage: %j', async (words) => {
    expect((await caucus(...words)).status).toBe(2);
  });

  it('ends with 1 on errors in the data, before it looks for a database', async () => {
    const folder = await folderOf({ 'dossier.yaml': 'slug: Not A Slug\n' }, join(DATA, 'dossiers/un-cybercrime'));

    const { status, stderr } = await caucus('import', 'dossier', folder);

    expect(status).toBe(1);
    expect(stderr).toMatch(/^dossier\.yaml:1:7: slug: is not a slug/m);
  });

  it('looks the places of a dossier up where it is given texts, and never says that a check wrote nothing', async () => {
    const folder = await folderOf(HARBOUR);
    const check = (texts: string) =>
      caucus('dossier', 'check', join(folder, 'harbour'), '--texts', join(folder, texts));
    const claims = join(folder, 'harbour/claims/claims.yaml');

    const right = await check('texts');
    await writeFile(claims, (await readFile(claims, 'utf8')).replace(/paragraph: \d/, 'paragraph: 1'));
    const wrong = await check('texts');
    const none = await check('harbour');

    expect(right).toMatchObject({ status: 0, stdout: expect.stringContaining('the places in article:harbour/1.') });
    expect(wrong.status).toBe(1);
    expect(wrong.stderr).toMatch(/^claims\/claims\.yaml:\d+:\d+: The place from .* is in paragraph 3, not 1\./m);
    expect(wrong.stderr).not.toContain('Nothing was written');
    expect(none).toMatchObject({ status: 2, stderr: expect.stringMatching(/^--texts: no file in ".*" is the text/m) });
  });

  it('locates the quotations of a draft, in all files or in none, before it looks for a database', async () => {
    const evidence = /\{ in: article:001, paragraph: 11, start[^}]*\}/;
    const claims = 'claims/f-votes.yaml';
    const text = await readFile(join(DATA, 'dossiers/un-cybercrime', claims), 'utf8');
    const draft = text.replace(evidence, '{ in: article:001, paragraph: 11, from: no such words }');
    const folder = await folderOf({ [claims]: draft }, join(DATA, 'dossiers/un-cybercrime'));

    const { status, stderr } = await caucus('dossier', 'locate', folder, join(DATA, 'dossiers'));

    expect(status).toBe(1);
    expect(stderr).toMatch(/^claims\/f-votes\.yaml:\d+:\d+: The text of article:001 is not at hand\./m);
    expect(stderr).toContain('Nothing was written.');
    expect(await readFile(join(folder, claims), 'utf8')).toBe(draft);
  });

  it('ends with 3 when there is no database', async () => {
    const { status, stderr } = await apart('status');

    expect(status).toBe(3);
    expect(stderr).toContain('bolt://127.0.0.1:9');
  });

  it('says so on standard error alone where that speaks a protocol', async () => {
    const { status, stdout, stderr } = await apart('mcp');

    expect({ status, stdout }).toEqual({ status: 3, stdout: '' });
    expect(stderr).toContain('bolt://127.0.0.1:9');
  });

  it('says what is wrong with the files even where there is no database, and what names are like one that nobody knows', async () => {
    const header =
      'undl_id,ms_code,ms_name,ms_vote,date,session,resolution,title,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link';
    const row = '1,,ALBANAI,Y,2019-12-27,74,A/RES/74/247,Title,1,0,0,0,193,';
    const folder = await folderOf({ 'votes.csv': `${header}\n${row}\n` });

    const { status, stderr } = await caucus('import', 'undl', join(folder, 'votes.csv'));

    expect(status).toBe(3);
    expect(stderr).toMatch(
      /^votes\.csv:2:4: The state "ALBANAI" is in no table of names\. Like it: ALB \(ALBANIA\)\./m,
    );
    expect(stderr).toContain('Unknown state "ALBANAI" in 1 rows');
  });

  it('takes names of states from a reviewed file', async () => {
    const header =
      'undl_id,ms_code,ms_name,ms_vote,date,session,resolution,title,total_yes,total_no,total_abstentions,total_non_voting,total_ms,undl_link';
    const row = '1,,ALBANAI,Y,2019-12-27,74,A/RES/74/247,Title,1,0,0,0,193,';
    const folder = await folderOf({
      'votes.csv': `${header}\n${row}\n`,
      'aliases.csv': 'name,code,from,to\nAlbanai,ALB,,\n',
    });

    const { stderr } = await caucus(
      'import',
      'undl',
      join(folder, 'votes.csv'),
      '--aliases',
      join(folder, 'aliases.csv'),
    );

    expect(stderr).not.toContain('UNKNOWN_STATE');
  });

  it('names a path that is not there, and a bad setting', async () => {
    expect((await caucus('import', 'dossier', '/no/such/folder')).stderr).toBe('"/no/such/folder" is not there.\n');
    const { status, stderr } = spawnSync(process.execPath, ['src/cli/main.ts', 'status'], {
      encoding: 'utf8',
      env: { ...process.env, NEO4J_URI: 'nowhere' },
    });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringMatching(/^NEO4J_URI: "nowhere" is not the address of a Neo4j/),
    });
  });

  it('says that standard output cannot be written, and no more', () => {
    const { status, stderr } = spawnSync(
      'sh',
      ['-c', '"$0" src/cli/main.ts names --help > /dev/full', process.execPath],
      {
        encoding: 'utf8',
      },
    );

    expect({ status, stderr }).toEqual({ status: 2, stderr: 'Standard output cannot be written: its disk is full.\n' });
  });

  it('is a command of the package that goes on under its own Node', () => {
    const { status, stdout } = spawnSync('src/caucus.mjs', ['generate', '--help'], { encoding: 'utf8' });

    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining('planted blocs') });
  });

  it('lists the 76 doubtful cases with their decisions, without a database', async () => {
    const { status, stdout } = await apart('doubtful');

    expect(status).toBe(0);
    expect(stdout).toMatch(/^shifted-ballots: ga\/28\/3151-g, record 1485, A\/RES\/3151\(XXVIII\)\[G\]: doubtful\./m);
    expect(stdout).toMatch(/\n76 cases\.\n$/);
  });

  it('packs CSV files of unvotes, with the states of a session as columns', async () => {
    const votes = await folderOf({});
    const { gzipSync } = await import('node:zlib');

    const table = (name: string, text: string) => writeFile(join(votes, `${name}.csv.gz`), gzipSync(text));
    await table(
      'un_roll_calls',
      'rcid,session,importantvote,date,unres,amend,para,short,descr\n7,1,0,1946-01-01,R/1/7,0,0,PEACE,\n',
    );
    await table('un_roll_call_issues', 'rcid,short_name,issue\n7,di,x\n7,co,y\n');
    await table('un_votes', 'rcid,country,country_code,vote\n7,Norway,NO,yes\n7,Namibia,NA,abstain\n');
    await table('un_absences_1946_2015', 'rcid,country,country_code,vote\n7,Chile,CL,absent\n');
    const keys = await folderOf({ 'keys.csv': 'rcid,key,date,scope\n7,ga/1/7,1946-01,WHOLE\n' });
    const into = await folderOf({});

    const { status, stdout } = await caucus('pack', votes, join(keys, 'keys.csv'), '--into', into);

    expect({ status, stdout }).toEqual({ status: 0, stdout: `1 roll calls of 1 sessions are in ${into}.\n` });
    expect(await readdir(into)).toEqual(['01.csv']);
    expect(await readFile(join(into, '01.csv'), 'utf8')).toBe(
      'key,rcid,date,scope,flags,topics,cited,heading,description,CHL NAM NOR\nga/1/7,7,1946-01,WHOLE,000,co+di,,PEACE,,XAY\n',
    );
  });
});
