import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';

const { scripts } = JSON.parse(await readFile('package.json', 'utf8')) as { scripts: Record<string, string> };

// A shell keeps to the `node` that it found first: of a fresh clone the older one of the machine, which cannot run TypeScript.
it.each(Object.entries(scripts).filter(([, command]) => command.includes('src/install.mjs')))(
  '%s runs nothing but npm in the shell that installs Node',
  (_, command) => {
    const then = command.split('&&').slice(1);

    expect(then.filter((next) => !next.trim().startsWith('npm '))).toEqual([]);
  },
);
