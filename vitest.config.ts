import { defineConfig } from 'vitest/config';

// Tests run on Node's own modules, as the server does: Vite's would load a second copy of graphql beside the one that Pothos uses.
const experimental = { viteModuleRunner: false };

/** `npx vitest run --project unit` needs no database; the other two do, and take turns: the machine is theirs alone. */
export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
    fileParallelism: false,
    projects: [
      {
        test: {
          name: 'unit',
          experimental,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.graph.test.ts', 'tests/**/*.e2e.test.ts'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'graph',
          experimental,
          include: ['tests/**/*.graph.test.ts'],
          globalSetup: ['tests/support/neo4j.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'end-to-end',
          experimental,
          include: ['tests/**/*.e2e.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
