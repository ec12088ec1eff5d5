import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { CommandProcess } from '../../support/command.ts';

const home = mkdtempSync(join(tmpdir(), 'caucus-setup-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const caucus = (...words: string[]) => new CommandProcess({ CAUCUS_HOME: home }, words).ended;

it('two processes that set up one new database at once both come to their end', { timeout: 400_000 }, async () => {
  const folder = join(home, 'votes');
  const made = await caucus('generate', '--states', '10', '--events', '20', '--seed', '3', '--into', folder);
  expect(made.status, made.stderr).toBe(0);

  const ended = await Promise.all([1, 2].map(() => caucus('import', 'general-assembly', folder)));

  expect(ended.map(({ status, stderr }) => ({ status, stderr: status === 0 ? '' : stderr }))).toEqual([
    { status: 0, stderr: '' },
    { status: 0, stderr: '' },
  ]);
});
