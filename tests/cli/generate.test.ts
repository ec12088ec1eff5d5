import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type GenerateOptions, generate } from '../../src/cli/generate.ts';
import { WrongUsage } from '../../src/ingest/read/wrong-usage.ts';
import { generalAssembly } from '../../src/ingest/sources/general-assembly/general-assembly.ts';
import { DATA, folderOf, readAll } from '../support/folder.ts';

const SHIPPED = join(DATA, 'un-general-assembly');
const OPTIONS = { states: 12, events: 450, blocs: 3, seed: 7, noise: 0.2 };

const made = async (options: Partial<GenerateOptions> = {}) => {
  const into = await folderOf({});
  const answer = await generate({ ...OPTIONS, into, ...options });
  return { into, ...answer };
};

const lines = async (folder: string, file: string) =>
  (await readFile(join(folder, file), 'utf8')).trimEnd().split('\n');

/** The rows of all sessions as fields; no field of theirs is quoted. */
const rowsOf = async (folder: string) => {
  const rows: string[][] = [];
  for (const file of (await readdir(join(folder, 'sessions'))).sort())
    rows.push(...(await lines(folder, `sessions/${file}`)).slice(1).map((line) => line.split(',')));
  return rows;
};
const lettersOf = async (folder: string) => (await rowsOf(folder)).map((row) => row[9]?.replaceAll(' ', '') ?? '');

const bytesOf = async ({ into, files }: { into: string; files: string[] }) =>
  Object.fromEntries(await Promise.all(files.map(async (file) => [file, await readFile(join(into, file), 'utf8')])));

describe('generated roll calls', () => {
  it('are the same bytes for the same options, and others for another seed', async () => {
    const first = await bytesOf(await made());
    const second = await bytesOf(await made());
    const other = await lettersOf((await made({ seed: 8 })).into);

    expect(second).toEqual(first);
    expect(other).not.toEqual(await lettersOf((await made()).into));
  });

  it('tell the low half of a long seed from the high one', async () => {
    const short = await lettersOf((await made({ seed: 1 })).into);
    const long = await lettersOf((await made({ seed: 1 + 2 ** 32 })).into);

    expect(long).not.toEqual(short);
  });

  it('begin with those that fewer events give', async () => {
    const few = await rowsOf((await made({ events: 250 })).into);
    const many = await rowsOf((await made()).into);

    expect(many.slice(0, 250)).toEqual(few);
  });

  it('have the tables of the shipped format, under its headers, and one of the planted blocs', async () => {
    const { into, files } = await made();
    const entries = await readdir(into, { recursive: true, withFileTypes: true });
    const tables = files.filter((file) => /^[a-z]+\.csv$/.test(file) && file !== 'blocs.csv');

    expect(entries.filter((entry) => entry.isFile())).toHaveLength(files.length);
    expect(tables).toEqual(['states.csv', 'names.csv', 'topics.csv', 'ineligible.csv', 'broken.csv', 'symbols.csv']);
    for (const file of tables) expect((await lines(into, file))[0]).toBe((await lines(SHIPPED, file))[0]);
    expect(Object.keys(parse(await readFile(join(into, 'dataset.yaml'), 'utf8')))).toEqual(
      Object.keys(parse(await readFile(join(SHIPPED, 'dataset.yaml'), 'utf8'))),
    );
    expect((await lines(into, 'states.csv')).slice(1, 3)).toEqual([
      'x-syn-0001,,,Synthetic bloc 1,no,Synthetic state 0001',
      'x-syn-0002,,,Synthetic bloc 2,no,Synthetic state 0002',
    ]);
    expect((await lines(into, 'blocs.csv')).slice(0, 3)).toEqual(['code,bloc', 'x-syn-0001,1', 'x-syn-0002,2']);
  });

  it('have a header like the shipped one with all states in it, and letters in groups of ten', async () => {
    const { into } = await made();
    const [header = '', row] = await lines(into, 'sessions/0001.csv');
    const [shipped = ''] = await lines(SHIPPED, 'sessions/74.csv');
    const codes = (await lines(into, 'blocs.csv')).slice(1).map((line) => line.split(',')[0]);

    expect(header.split(',').slice(0, 9)).toEqual(shipped.split(',').slice(0, 9));
    expect(header.split(',')[9]).toBe(codes.join(' '));
    expect(row).toMatch(/^syn\/7\/1,1,2000-01-01,WHOLE,---,,,Synthetic,,[YNAX]{10} [YNAX]{2}$/);
  });

  it('are numbered from 1, in the order of their days, 200 in a session', async () => {
    const { into, files } = await made();
    const rows = await rowsOf(into);
    const days = rows.map((row) => row[2] ?? '');

    expect(files.filter((file) => file.startsWith('sessions/'))).toEqual([
      'sessions/0001.csv',
      'sessions/0002.csv',
      'sessions/0003.csv',
    ]);
    expect(await lines(into, 'sessions/0002.csv')).toHaveLength(201);
    expect(rows.map(([key, record]) => [key, record])).toEqual(rows.map((_, n) => [`syn/7/${n + 1}`, `${n + 1}`]));
    expect(days).toEqual([...days].sort());
    expect([days[0], days.at(-1)]).toEqual(['2000-01-01', '2000-02-14']);
  });

  it('are as many, with as many ballots, as the answer says', async () => {
    const { into, rollCalls, ballots } = await made();
    const letters = await lettersOf(into);

    expect(letters).toHaveLength(rollCalls);
    expect(rollCalls).toBe(OPTIONS.events);
    expect(letters.join('').match(/[YNA]/g)).toHaveLength(ballots);
    expect(letters.join('')).toHaveLength(OPTIONS.events * OPTIONS.states);
  });

  it('are marked as synthetic in every place that a reader may come from', async () => {
    const { into } = await made();
    const dataset = parse(await readFile(join(into, 'dataset.yaml'), 'utf8'));
    const rows = await rowsOf(into);

    expect(dataset).toMatchObject({ slug: 'synthetic-7', licence: 'CC0-1.0', url: 'https://example.org/synthetic' });
    expect(dataset.name).toMatch(/^Synthetic /);
    expect(dataset.citation).toMatch(/nothing in it happened/);
    expect(rows.every(([key, , , , , , , heading]) => key?.startsWith('syn/') && heading === 'Synthetic')).toBe(true);
    for (const state of (await lines(into, 'states.csv')).slice(1))
      expect(state).toMatch(/^x-syn-\d{4},,,Synthetic bloc \d,no,Synthetic state \d{4}$/);
  });

  it('never bear the symbol of a real resolution', async () => {
    const { into } = await made();
    const { rows, problems } = await readAll(generalAssembly, into);

    expect(problems).toEqual([]);
    expect(rows.filter((row) => row.type === 'account' && row.symbol !== null)).toEqual([]);
    expect(rows.filter((row) => row.type === 'account')).toHaveLength(OPTIONS.events);
  });

  it('tell how far they are after each session', async () => {
    const told: [number, number][] = [];
    await made({ report: (done, total) => told.push([done, total]) });

    expect(told).toEqual([
      [200, 450],
      [400, 450],
      [450, 450],
    ]);
  });
});

describe('planted blocs', () => {
  /** How often two states agree where both vote, for all pairs inside a bloc and for all across. */
  const agreements = async (folder: string) => {
    const letters = await lettersOf(folder);
    const blocs = (await lines(folder, 'blocs.csv')).slice(1).map((line) => line.split(',')[1]);
    const found = { inside: [] as number[], across: [] as number[] };
    for (const [one, bloc] of blocs.entries())
      for (let other = one + 1; other < blocs.length; other += 1) {
        const both = letters.filter((row) => row[one] !== 'X' && row[other] !== 'X');
        const agreed = both.filter((row) => row[one] === row[other]).length / both.length;
        found[bloc === blocs[other] ? 'inside' : 'across'].push(agreed);
      }
    return found;
  };

  it('agree without exception where there is no noise', async () => {
    const { inside, across } = await agreements((await made({ noise: 0 })).into);

    expect(Math.min(...inside)).toBe(1);
    expect(Math.max(...across)).toBeLessThan(0.5);
  });

  it('agree more inside than across, for every pair of states, in spite of noise', async () => {
    const { inside, across } = await agreements((await made()).into);

    expect(inside).toHaveLength(18);
    expect(across).toHaveLength(48);
    expect(Math.min(...inside)).toBeGreaterThan(Math.max(...across) + 0.1);
  });

  it('are hardly to be told where nearly all is noise', async () => {
    const { inside, across } = await agreements((await made({ noise: 0.99 })).into);
    const mean = (numbers: number[]) => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

    expect(Math.abs(mean(inside) - mean(across))).toBeLessThan(0.02);
  });

  it('say yes in a half of the votes, no in three of ten, and miss three ballots of a hundred', async () => {
    const letters = (await lettersOf((await made({ events: 4000, blocs: 12, noise: 0 })).into)).join('');
    const share = (letter: string) => (letters.split(letter).length - 1) / letters.length;

    expect(share('X')).toBeCloseTo(0.03, 2);
    expect(share('Y')).toBeCloseTo(0.5 * 0.97, 2);
    expect(share('N')).toBeCloseTo(0.3 * 0.97, 2);
    expect(share('A')).toBeCloseTo(0.2 * 0.97, 2);
  });
});

describe('generating', () => {
  it.each([
    ['a single state', { states: 1 }, 'The number of states is 1 and must be a whole number from 2 to 9999.'],
    ['half an event', { events: 1.5 }, 'The number of events is 1.5 and must be a whole number from 1 to 1999800.'],
    ['no bloc', { blocs: 0 }, 'The number of blocs is 0 and must be a whole number from 1 to 12.'],
    ['more blocs than states', { blocs: 13 }, 'The number of blocs is 13 and must be a whole number from 1 to 12.'],
    ['a seed of 0', { seed: 0 }, 'The seed is 0 and must be a whole number from 1 to 9007199254740991.'],
    ['nothing but noise', { noise: 1 }, 'The noise is 1 and must be at least 0 and below 1.'],
    ['noise that is no number', { noise: Number.NaN }, 'The noise is NaN and must be at least 0 and below 1.'],
    [
      'keys that would be too long',
      { seed: 123_456_789_012_345 },
      'The seed 123456789012345 is too long for 450 events: the key syn/123456789012345/450 would have 23 characters and may have 22.',
    ],
  ])('refuses %s, and writes nothing', async (_, wrong, sentence) => {
    const into = await folderOf({});

    await expect(generate({ ...OPTIONS, ...wrong, into })).rejects.toThrow(new WrongUsage(sentence));
    expect(await readdir(into)).toEqual([]);
  });

  it('takes the longest key that there may be', async () => {
    const { into } = await made({ seed: 12_345_678_901_234 });

    expect((await rowsOf(into)).at(-1)?.[0]).toBe('syn/12345678901234/450');
  });

  it('refuses a folder that is not empty, and leaves it as it is', async () => {
    const into = await folderOf({ 'mine.txt': 'mine' });

    await expect(generate({ ...OPTIONS, into })).rejects.toThrow(
      `The folder ${into} is not empty: name one that is empty, or that does not exist yet.`,
    );
    expect(await readdir(into)).toEqual(['mine.txt']);
  });

  it('makes the folder where there is none', async () => {
    const into = join(await folderOf({}), 'deep', 'down');
    await generate({ ...OPTIONS, into });

    expect(await readdir(into)).toContain('dataset.yaml');
  });
});
