import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { command, type Ended } from '../support/command.ts';
import { folderOf } from '../support/folder.ts';
import { testGraph } from '../support/graph.ts';
import { HARBOUR } from '../support/harbour.ts';

const graph = testGraph();
afterAll(() => graph.close());
const open = async () => ({ ...graph, close: async () => {} });

const folder = () => folderOf(HARBOUR);
const run = (...words: string[]): Promise<Ended> => command(open, words);
const content = async (folder: string, file: string) => parse(await readFile(join(folder, 'harbour', file), 'utf8'));
const outcomes = async (folder: string): Promise<string[]> =>
  (await content(folder, 'candidates/harbour-1.yaml')).candidates.map(
    ({ status, became = '', reason = '' }: Record<string, string>) =>
      [status, became, reason].filter((part) => part !== '').join(' '),
  );

/** Types keys at a terminal of the command. */
function typing(folder: string, keys: string, editor?: string): Promise<Ended> {
  const terminal = Object.assign(new PassThrough(), { isTTY: true, setRawMode: () => {} });
  terminal.write(keys);
  const words = ['review', join(folder, 'harbour'), '--texts', join(folder, 'texts'), '--curator', 'anna'];
  return command(open, words, undefined, { keys: terminal, ...(editor === undefined ? {} : { editor }) });
}

describe('caucus review at a terminal', () => {
  it('shows the text beside the claim, and does what each key says', async () => {
    const there = await folder();

    const { status, stdout } = await typing(there, 'sad\rrNobody saif\x7fd it.\rq');

    expect(status).toBe(0);
    expect(stdout).toContain('«The Open Packet\n  Forum rejects it».');
    expect(stdout).toMatch(/R001, 1 of 5 {2}article:harbour\/1, confidence 0\.95, rule: made up/);
    expect(stdout).toMatch(/R002, 2 of 5/);
    expect(await outcomes(there)).toEqual(['open', 'accepted B01', 'rejected Nobody said it.', 'open', 'open']);
    // What it contradicts, by the words of the graph.
    expect(stdout).toMatch(/Contradicts un-cybercrime\/D50: \S+/);
    expect(stdout).not.toContain('not at hand');
  });

  it('writes each decision, and takes the last ones back', async () => {
    const there = await folder();

    const { stdout } = await typing(there, 'aarNobody said it.\rd\ruuaq');

    expect(await outcomes(there)).toEqual(['accepted B01', 'accepted B02', 'accepted B03', 'open', 'open']);
    expect(stdout).toContain('R004 repeats A01.\n');
    expect(stdout).toContain('Decision 4 (R004, A01) is taken back.');
    expect(stdout).toContain('harbour: 3 accepted, 0 rejected, 0 duplicates, 2 open.');
    expect((await run('dossier', 'check', join(there, 'harbour'))).stdout).toContain(
      '4 claims on 4 entities, 1 contradictions',
    );
  });

  it('opens a claim in an editor, until it is in order', async () => {
    const there = await folder();
    // Makes a mistake first, and mends it when it is told.
    const editor = join(there, 'editor');
    await writeFile(
      editor,
      `#!/bin/sh\nif grep -q '^# !' "$1"; then sed -i 's/LIKES/SUPPORTS/' "$1"; else sed -i 's/OPPOSES/LIKES/; s/IN_FORCE_WHEN/HATES/' "$1"; fi\n`,
    );
    await chmod(editor, 0o755);

    const { stdout } = await typing(there, 'eeq', editor);

    expect(stdout).toContain('R001 is the claim B01.');
    expect((await content(there, 'claims/harbour-1.yaml')).claims).toMatchObject([
      { key: 'B01', predicate: 'SUPPORTS' },
    ]);
    // What the editor leaves as it was after a refusal is not decided.
    expect(await outcomes(there)).toEqual(['accepted B01', 'open', 'open', 'open', 'open']);
  });

  it('says so where the text has other words in the place', async () => {
    const there = await folder();
    const path = join(there, 'harbour/candidates/harbour-1.yaml');
    await writeFile(path, (await readFile(path, 'utf8')).replace('start: 215', 'start: 214'));

    const { stdout } = await typing(there, 'q');

    expect(stdout).toContain('these are not the words that it was found in');
    expect(stdout).not.toContain('«');
  });

  it('says why something cannot be accepted, and stays there', async () => {
    const there = await folder();

    const { stdout } = await typing(there, 'ssssaxq');

    expect(stdout.replaceAll('\n', ' ')).toContain(
      'R005 speaks of person:nobody, which neither the dossier nor the graph has',
    );
    expect(stdout).toContain('There is no key "x" here.');
    expect(await outcomes(there)).toEqual(['open', 'open', 'open', 'open', 'open']);
  });
});

describe('caucus review in a script', () => {
  it('decides what its options name, says what it cannot, and ends with 1 then', async () => {
    const there = await folder();
    const harbour = join(there, 'harbour');

    const sure = await run('review', harbour, '--min-confidence', '0.9', '--curator', 'anna');
    const { status, stdout, stderr } = await run(
      ...['review', harbour, '--accept', 'R002', 'R005', '--reject', 'R003', '--reason', 'Nobody says so.'],
      ...['--duplicate', 'R004=A01', '--curator', 'bert'],
    );

    expect(sure.stdout).toBe(
      `R001 is the claim B01.\n${harbour}: 1 accepted, 0 rejected, 0 duplicates, 4 open.\nNext: caucus dossier check ${harbour}, then caucus dossier import ${harbour}.\n`,
    );
    expect(status).toBe(1);
    expect(stdout).toContain('R002 is the claim B02.\nR003 is rejected.\nR004 repeats A01.\n');
    expect(stderr).toContain('R005 speaks of person:nobody');
    expect(await outcomes(there)).toEqual([
      'accepted B01',
      'accepted B02',
      'rejected Nobody says so.',
      'duplicate A01',
      'open',
    ]);
    const { curations } = await content(there, 'curation.yaml');
    expect(curations.map(({ by }: { by: string }) => by)).toEqual(['anna', 'bert', 'bert', 'bert']);
  });

  it('takes back the last decision, or one by its number', async () => {
    const there = await folder();
    const harbour = join(there, 'harbour');
    await run('review', harbour, '--accept', 'R001', 'R002');

    expect((await run('review', harbour, '--undo')).stdout).toContain('Decision 2 (R002, B02) is taken back.');
    expect((await run('review', harbour, '--undo', '1')).stdout).toContain('Decision 1 (R001, B01) is taken back.');
    expect((await run('review', harbour, '--undo')).stderr).toContain('Nothing has been decided');
    expect(await outcomes(there)).toEqual(['open', 'open', 'open', 'open', 'open']);
  });

  it('lists what is open for programs, and where there is nobody to ask', async () => {
    const harbour = join(await folder(), 'harbour');

    const { stdout } = await run('review', harbour);
    const events = (await run('review', harbour, '--json')).stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));

    expect(stdout).toContain('R001  0.95  The Open Packet Forum is against the treaty. (OPPOSES, made up)\n');
    expect(events.map(({ type }) => type)).toEqual([...Array(5).fill('candidate'), 'reviewed']);
  });

  it.each([
    [['--reject', 'R001'], '--reject needs --reason'],
    [['--accept', 'R001', '--duplicate', 'R001=A01'], 'R001 is named twice'],
    [['--duplicate', 'R001'], 'It must be a candidate and a claim, such as R004=A01.'],
    [['--min-confidence', '9'], 'It must be a number from 0 to 1.'],
  ])('refuses %j', async (options, sentence) => {
    const { status, stderr } = await run('review', join(await folder(), 'harbour'), ...options);

    expect(stderr).toContain(sentence);
    expect(status).toBe(2);
  });

  it('refuses a folder that is no dossier', async () => {
    const { status, stderr } = await run('review', join(await folder(), 'texts'));

    expect(stderr).toContain('is no dossier, because it has no dossier.yaml.');
    expect(status).toBe(2);
  });
});
