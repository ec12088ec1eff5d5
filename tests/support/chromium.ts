import { existsSync } from 'node:fs';

const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** The browser for the tests of pages: CHROMIUM_PATH, else where it usually is; undefined when there is none. */
export const chromium: string | undefined = [process.env.CHROMIUM_PATH, ...USUAL].find(
  (path) => path && existsSync(path),
);

/** Without these, Chromium asks its maker for updates and refuses to run as root. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
