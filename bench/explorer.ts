// npm run bench -- explorer: how long the pages of the explorer take in Chromium on a warm server, and where nobody has asked the same before; how long a
// change of a filter takes; how many requests a page sends, and how much script it loads. Prints tables. BENCH_ADDRESS names a server that runs; without it one
// is brought up on the usual database.
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium as engine } from 'playwright-core';
import { createApp } from '../src/app.ts';
import { readConfig } from '../src/config.ts';
import { buildExplorer } from '../src/explorer/build.ts';
import { openGraph } from '../src/graph/kernel/graph.ts';
import { setUp } from '../src/graph/kernel/setup.ts';
import { NetworkServer } from '../src/http/server.ts';
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
/** The same kinds of pages with what hardly anybody has asked before: a server that runs for long has done so once, and keeps it. */
const ASKED_FIRST = [
  '/coalitions?last=57&window=3',
  '/states/TLS',
  '/compare?states=NPL,URY',
  '/votes/ga/61/77',
  '/votes?text=palestine&order=divided',
  '/topics/peacekeeping',
  '/groups/caricom',
] as const;
/** A page, the label of what is changed there, and to what: the first time, and when somebody has asked the same before. */
const CHANGES = [
  ['/votes', 'Words in the title', 'weapons'],
  ['/votes', 'Order', 'closest'],
  ['/votes', 'Topic', 'human-rights'],
  ['/votes', 'Voted on', 'amendment'],
  ['/states/FRA', 'Voted on', 'paragraph'],
  ['/states/FRA', 'Topic', 'human-rights'],
  ['/compare?states=BRA,IND', 'Topic', 'human-rights'],
  ['/groups/eu', 'From year', '2015'],
  ['/coalitions', 'At once', '5'],
] as const;
const ROUNDS = 5;
/** Whether all that was asked for is shown. */
const COMPLETE = "document.querySelector('h1') !== null && !document.querySelector('[aria-busy=true], .loading')";

const given = process.env.BENCH_ADDRESS;
const { address, close } = given ? { address: given, close: async () => {} } : await serve();
if (!chromium) throw new Error('No Chromium is here: set CHROMIUM_PATH.');
while (!(await fetch(`${address}/readyz`)).ok) await setTimeout(500);
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
const first = [];
for (const path of ASKED_FIRST)
  first.push({ 'asked first': path, 'complete ms': Math.round((await open(browser, path)).ms) });
console.table(first);
const changes = [];
for (const [path, label, value] of CHANGES) {
  const [once = 0, ...again] = [
    await change(path, label, value),
    await change(path, label, value),
    await change(path, label, value),
  ];
  changes.push({
    page: path,
    changed: label,
    'asked first ms': Math.round(once),
    ms: Math.round(Math.min(...again)),
    'at most ms': 300,
  });
}
console.table(changes);
const script = (await (await fetch(address)).text()).match(/\/assets\/[^"]+\.js/)?.[0];
const zipped = await fetch(address + script, { headers: { 'accept-encoding': 'gzip' } });
console.log(
  `Script of the first view: ${(Number(zipped.headers.get('content-length')) / 1000).toFixed(1)} kB gzip, at most 100.`,
);
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

/** Changes a filter of a page that is complete, until what it narrows is there. */
async function change(path: string, label: string, value: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  await page.goto(address + path);
  while (!(await page.evaluate(COMPLETE))) await setTimeout(5);
  const field = page.getByLabel(label, { exact: true }).first();
  const choice = (await field.evaluate(({ tagName }) => tagName)) === 'SELECT';
  const answered = page.waitForResponse((response) => response.url().includes('/graphql'));
  const start = performance.now();
  if (choice) await field.selectOption(value);
  else {
    await field.fill(value);
    await field.dispatchEvent('change');
  }
  await answered;
  while (!(await page.evaluate(COMPLETE))) await setTimeout(5);
  const ms = performance.now() - start;
  await page.close();
  return ms;
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
  const server = new NetworkServer(app.handle).listen(0, '127.0.0.1');
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
