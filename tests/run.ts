// npm test: all tests. Those that have a database of their own, which wait for one process after the other, run beside all others; what they say is told when
// the others have ended. With arguments Vitest runs what they say: npm test -- tests/config.test.ts
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { readConfig } from '../src/config.ts';
import { archiveClasses } from '../src/neo4j/archive-classes.ts';
import { jars } from '../src/neo4j/jars.ts';
import { showProgress } from '../src/progress.ts';

/** The projects of vitest.config.ts that run after each other, by the names of the files in `test-results` that say how they ended. */
const PARTS = { 'one-database': ['unit', 'part', 'graph', 'alone'], 'own-databases': ['end-to-end'] };

const given = process.argv.slice(2);
process.exitCode = given.length > 0 ? await codeOf(vitest('all', given, 'inherit')) : await all();

async function all(): Promise<number> {
  // Both would fetch them at once on a machine that has none.
  const config = readConfig(process.env);
  await jars(config.cache, showProgress(process.stderr));
  // Databases are started more than fifty times; without it they start more slowly.
  await archiveClasses(config).catch(() => {});
  const [near, far] = Object.entries(PARTS).map(([part, projects], place) =>
    vitest(
      part,
      projects.map((project) => `--project=${project}`),
      place === 0 ? 'inherit' : 'pipe',
    ),
  ) as [ChildProcess, ChildProcess];
  const told = Promise.all([far.stdout, far.stderr].map((stream) => (stream ? text(stream) : '')));
  const codes = await Promise.all([codeOf(near), codeOf(far)]);
  console.log((await told).join('\n'));
  return Math.max(...codes);
}

function vitest(part: string, options: readonly string[], output: 'inherit' | 'pipe'): ChildProcess {
  return spawn('vitest', ['run', ...options], {
    stdio: ['inherit', output, output],
    env: { ...process.env, TEST_RESULTS: `test-results/${part}.json` },
  });
}

async function codeOf(child: ChildProcess): Promise<number> {
  const [code] = await once(child, 'exit');
  return code ?? 1;
}
