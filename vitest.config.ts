import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Tests run on Node's own modules, as the server does: Vite's would load a second copy of graphql beside the one that Pothos uses.
const experimental = { viteModuleRunner: false };
// How long is waited at most for what is to come about: a machine may be slow, or have other work.
const expect = { poll: { timeout: 30_000 } };
// Every file begins with the same modules: Node compiles them once.
const env = { NODE_COMPILE_CACHE: fileURLToPath(new URL('node_modules/.cache/compiled', import.meta.url)) };

/**
 * `npx vitest run --project unit` needs no database. Tests of the whole record share one, and what writes to it comes last; end-to-end tests have one of their own each.
 * tests/run.ts runs the latter beside all others.
 */
export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: process.env.TEST_RESULTS ?? 'test-results/all.json' }]],
    projects: [
      {
        test: {
          name: 'unit',
          experimental,
          env,
          include: ['tests/**/*.test.ts'],
          exclude: ['graph', 'alone', 'part', 'e2e'].map((end) => `tests/**/*.${end}.test.ts`),
          // All files of a process share the modules that they load, which takes as long as most tests.
          isolate: false,
          maxWorkers: '100%',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'end-to-end',
          experimental,
          env,
          expect,
          include: ['tests/**/*.e2e.test.ts'],
          maxWorkers: 1,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          // What writes to the graph, and asks of nothing that a few sessions do not have.
          name: 'part',
          experimental,
          env,
          expect,
          include: ['tests/**/*.part.test.ts'],
          globalSetup: ['tests/support/neo4j.ts'],
          isolate: false,
          maxWorkers: 1,
          sequence: { groupOrder: 1 },
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'graph',
          experimental,
          env,
          expect,
          include: ['tests/**/*.graph.test.ts'],
          globalSetup: ['tests/support/neo4j.ts'],
          isolate: false,
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          // What writes to the whole record, after all that only read it.
          name: 'alone',
          experimental,
          env,
          expect,
          include: ['tests/**/*.alone.test.ts'],
          globalSetup: ['tests/support/neo4j.ts'],
          isolate: false,
          maxWorkers: 1,
          sequence: { groupOrder: 3 },
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
