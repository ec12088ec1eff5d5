// npm run bench -- explorer: how long the pages of the explorer take in Chromium on a warm server, how many requests they send, and how much script they
// load. Prints a table. BENCH_ADDRESS names a server that runs; without it one is brought up on the usual database.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium as engine } from 'playwright-core';
import { createApp } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { buildExplorer } from '../src/explorer/build.ts';
import { openGraph } from '../src/graph/kernel/graph.ts';
import { setUp } from '../src/graph/kernel/setup.ts';
import { readManifest } from '../src/http/trusted-documents.ts';
import { load } from '../src/ingest/load.ts';
import { findDatabase } from '../src/neo4j/database.ts';
import { showProgress } from '../src/progress.ts';
import { chromium, FLAGS } from '../tests/support/chromium.ts';

const PAGES = [
  ['/', 1000],
  ['/coalitions', 2000],
  ['/coalitions?view=network', 2000],
  ['/coalitions?view=matrix', 2000],
  ['/votes', 1000],
  ['/votes/ga/74/247', 1000],
  ['/states/FRA', 1000],
  ['/compare?states=BRA,IND', 1000],
  ['/series/ga/74/7', 1000],
  ['/topics/human-rights', 1000],
  ['/groups/eu', 1000],
  ['/dossiers/un-cybercrime', 1000],
  ['/claims/un-cybercrime/d40', 1000],
  ['/companies/microsoft', 1000],
  ['/path?from=companies/microsoft&to=states/IRN', 1000],
] as const;
const ROUNDS = 5;
/** Whether all that was asked for is shown. */
const COMPLETE = "document.querySelector('h1') !== null && !document.querySelector('[aria-busy=true], .loading')";

const given = process.env.BENCH_ADDRESS;
const { address, close } = given ? { address: given, close: async () => {} } : await serve();
if (!chromium) throw new Error('No Chromium is here: set CHROMIUM_PATH.');
const browser = await engine.launch({ executablePath: chromium, args: FLAGS });
const rows = [];
for (const [path, most] of PAGES) {
  for (let round = 0; round < 2; round++) await open(browser, path);
  const times = [];
  for (let round = 0; round < ROUNDS; round++) times.push(await open(browser, path));
  times.sort((a, b) => a.ms - b.ms);
  const { ms, requests } = times[Math.floor(ROUNDS / 2)] as (typeof times)[number];
  rows.push({ page: path, 'complete ms': Math.round(ms), 'at most ms': most, requests });
}
console.table(rows);
await browser.close();
await close();

/** Opens a page with nothing kept, until it is complete. */
async function open(browser: Browser, path: string): Promise<{ ms: number; requests: number }> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  let requests = 0;
  page.on('request', (request) => {
    if (request.url().startsWith(address)) requests++;
  });
  const start = performance.now();
  await page.goto(address + path);
  // Not by `waitForFunction`, which the policy of the page refuses to run.
  while (!(await page.evaluate(COMPLETE))) await setTimeout(5);
  const ms = performance.now() - start;
  await page.close();
  return { ms, requests };
}

async function serve() {
  await buildExplorer();
  const report = showProgress(process.stderr);
  const database = await findDatabase(readConfig(process.env), report);
  const graph = openGraph({ ...database, deadline: 10_000 });
  await setUp(graph);
  await load(graph, fileURLToPath(new URL('../data', import.meta.url)), report);
  const app = createApp(graph, {
    production: true,
    explorer: fileURLToPath(new URL('../dist/explorer', import.meta.url)),
    documents: readManifest('schema/explorer-documents.json'),
  });
  await app.start();
  const server = createServer(app.handle).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await app.close();
      await graph.close();
      await database.release();
    },
  };
}
