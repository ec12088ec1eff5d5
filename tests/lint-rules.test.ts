import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** One offence a line: the file that commits it, the code, and the rule that must name it. */
const OFFENCES = [
  ['src/api/environment.ts', 'export const x = process.env.HOME;', 'noProcessEnv'],
  ['src/graph/exits.ts', 'process.exit(1);', 'noRestrictedGlobals'],
  ['src/graph/prints.ts', "console.log('x');", 'noConsole'],
  ['src/graph/default.ts', 'export default 1;', 'noDefaultExport'],
  ['src/graph/barrel.ts', "export * from './prints.ts';", 'noReExportAll'],
  ['src/graph/no-ending.ts', "import { x } from './cycle-a';\nexport const y = x;", 'useImportExtensions'],
  ['src/graph/cycle-a.ts', "import { b } from './cycle-b.ts';\nexport const x = b;", 'noImportCycles'],
  ['src/graph/cycle-b.ts', "import { x } from './cycle-a.ts';\nexport const b = x;", 'noImportCycles'],
  [
    'src/graph/floating.ts',
    'const later = async () => 1;\nexport function go() {\n  later();\n}',
    'noFloatingPromises',
  ],
] as const;

const ALLOWED = [['src/server.ts', 'console.log(process.env.HOME);\n']] as const;

type Report = { diagnostics: { category: string; location: { path: string | { file: string } } }[] };

describe('the lint rules', () => {
  const folder = mkdtempSync(join(tmpdir(), 'caucus-rules-'));
  let found: string[] = [];

  beforeAll(() => {
    const settings = JSON.parse(readFileSync('biome.json', 'utf8'));
    writeFileSync(join(folder, 'biome.json'), JSON.stringify({ ...settings, $schema: undefined, vcs: undefined }));
    cpSync('tsconfig.json', join(folder, 'tsconfig.json'));
    for (const [file, code] of [...OFFENCES, ...ALLOWED]) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), code);
    }
    const biome = join(process.cwd(), 'node_modules/.bin/biome');
    const { stdout } = spawnSync(biome, ['lint', '--reporter=json', '--max-diagnostics=none', '.'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const report = JSON.parse(stdout) as Report;
    found = report.diagnostics.map(
      ({ category, location: { path } }) =>
        `${typeof path === 'string' ? path : path.file} ${category.split('/').at(-1)}`,
    );
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(OFFENCES)('%s is refused', (file, _, rule) => {
    expect(found).toContain(`${file} ${rule}`);
  });

  it.each(ALLOWED)('%s is let through', (file) => {
    expect(found.filter((line) => line.startsWith(file))).toEqual([]);
  });
});
