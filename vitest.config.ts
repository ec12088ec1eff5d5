import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Tests run on Node's own modules, as the server does: Vite's would load a second copy of graphql beside the one that Pothos uses.
    experimental: { viteModuleRunner: false },
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/neo4j.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
  },
});
