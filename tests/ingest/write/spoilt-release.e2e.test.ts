import { mkdtempSync, rmSync } from 'node:fs';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { ownNeo4j } from '../../../src/neo4j/own.ts';
import { command, type Ended, graphIn } from '../../support/command.ts';
import { compileOnce } from '../../support/compile-less.ts';
import { partOfRecord } from '../../support/part-of-record.ts';

compileOnce();
const home = mkdtempSync(join(tmpdir(), 'caucus-spoilt-'));
const { cache, java } = readConfig(process.env);
const database = await ownNeo4j({ folder: join(home, 'neo4j'), cache, java, report: () => {}, port: 0 });
afterAll(async () => {
  await database.release();
  rmSync(home, { recursive: true, force: true });
});

const caucus = (...words: string[]): Promise<Ended> => command(graphIn({ CAUCUS_HOME: home }), words);
const hash = async () => (await caucus('hash')).stdout.trim();
const OTHER: Readonly<Record<string, string>> = { Y: 'N', N: 'A', A: 'Y' };

/** Changes every tenth ballot in the files of a folder; says how many. */
async function spoil(folder: string): Promise<number> {
  let ballots = 0;
  let changed = 0;
  for (const file of await readdir(folder)) {
    const path = join(folder, file);
    const [header, ...rows] = (await readFile(path, 'utf8')).split('\n');
    const spoilt = rows.map((row) => {
      const begins = row.lastIndexOf(',');
      const letters = row.slice(begins).replace(/[YNA]/g, (letter) => {
        ballots += 1;
        if (ballots % 10 !== 0) return letter;
        changed += 1;
        return OTHER[letter] ?? letter;
      });
      return row.slice(0, Math.max(0, begins)) + letters;
    });
    await writeFile(path, [header, ...spoilt].join('\n'));
  }
  return changed;
}

it.each([
  ['general-assembly', 'un-general-assembly', 'sessions'],
  ['un-digital-library', 'un-digital-library', 'general-assembly'],
])(
  'a release of %s with a tenth of its ballots changed is asked for, and the right one brings the graph back',
  {
    timeout: 500_000,
  },
  async (source, record, sessions) => {
    const data = join(home, 'data', source);
    await partOfRecord(data, /^(?:73|74)\.csv$/);
    const right = join(data, record);
    const wrong = join(home, 'spoilt', source);
    await cp(right, wrong, { recursive: true });
    expect(await spoil(join(wrong, sessions))).toBeGreaterThan(1000);
    const load = (folder: string, ...options: string[]) => caucus('import', source, folder, ...options);

    expect(await load(right)).toMatchObject({ status: 0 });
    const whole = await hash();
    const refused = await load(wrong);
    expect(refused.status).not.toBe(0);
    expect(refused.stderr).toContain('--accept-changes');
    expect(await hash()).toBe(whole);

    expect(await load(wrong, '--accept-changes')).toMatchObject({ status: 0 });
    expect(await hash()).not.toBe(whole);
    expect(await load(right, '--accept-changes')).toMatchObject({ status: 0 });
    expect(await hash()).toBe(whole);
  },
);
