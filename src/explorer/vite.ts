import { fileURLToPath } from 'node:url';
import type { InlineConfig } from 'vite';

/** The folder of what is built, which the server answers from. */
export const BUILT = fileURLToPath(new URL('../../dist/explorer', import.meta.url));

/** How Vite makes the explorer: nothing of it is set elsewhere. */
export const vite: InlineConfig = {
  root: fileURLToPath(new URL('.', import.meta.url)),
  configFile: false,
  base: '/',
  appType: 'spa',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: BUILT,
    emptyOutDir: true,
    // What is written into the page or its styles as data: would need a word in the policy of its own.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 400,
  },
};
