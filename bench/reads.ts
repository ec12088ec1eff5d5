// Times the operations of bench/operations in process and over HTTP, beside hand-written Cypher and JSON.stringify for the
// same answer, in one run. Prints a table, and the same as JSON to bench/results.json.

import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { Worker } from 'node:worker_threads';
import neo4j, { type ProfiledPlan } from 'neo4j-driver';
import { operations } from '../src/api/operations.ts';
import { createApp } from '../src/app.ts';
import { type Client, createClient } from '../src/client/client.ts';
import { readConfig } from '../src/config.ts';
import { openGraph } from '../src/graph/kernel/graph.ts';
import { sent } from '../src/graph/kernel/sent.ts';
import { setUp } from '../src/graph/kernel/setup.ts';
import { NetworkServer } from '../src/http/server.ts';
import { Shipment } from '../src/ingest/load.ts';
import { findDatabase } from '../src/neo4j/database.ts';
import { showProgress } from '../src/progress.ts';
import { documentOf } from '../tests/support/documents.ts';
import { recording, type Sent } from '../tests/support/fake-graph.ts';
import { type Floor, floors, readOf, type Variables } from './floors.ts';
import { race } from './stopwatch.ts';

const ROOT = new URL('../', import.meta.url);
const VARIABLES: Readonly<Record<string, Variables>> = {
  lookup: { iso3: 'FRA' },
  'event-ballots': { symbol: 'A/RES/74/247' },
  'nested-ballots': { iso3: 'USA' },
  'newest-ballots': { first: 200 },
  'deep-page': { iso3: 'USA' },
  'topic-walk': { topic: 'urn:caucus:topic:human-rights' },
  claims: { first: 100 },
  'topic-counts': { topic: 'urn:caucus:topic:human-rights' },
  'counts-by-state': { from: '1946-01-01' },
};
const PAGES = 20;
/** What the server reads beside any question. */
const BESIDE = ['dataset/version', 'roll-call/all', 'claim/ledger', 'search/things', 'search/claims'];

const config = readConfig(process.env);
const report = showProgress(process.stderr);
const shipment = new Shipment('data', report, config.without);
const database = await findDatabase(config, report, (folder) => shipment.bulkTables(folder));
const filling = openGraph(database);
const inner = openGraph({ ...database, deadline: config.deadline });
const graph = recording(inner);
const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.username, database.password));

try {
  await setUp(filling);
  await shipment.load(filling);
  await bench();
} finally {
  await driver.close();
  await inner.close();
  await filling.close();
  await database.release();
}

async function bench(): Promise<void> {
  const app = createApp(graph, { production: true });
  await app.start();
  const server = new NetworkServer(app.handle);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  const post = (query: string, variables: object) => ({
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const inProcess = async (query: string, variables: object) =>
    (await app.fetch(new Request(address, post(query, variables)))).text();
  const client = new Worker(new URL('client.ts', import.meta.url));
  const overHttp = async (query: string, variables: object) => {
    client.postMessage({ address, body: JSON.stringify({ query, variables }) });
    await once(client, 'message');
  };

  const wanted = process.argv.slice(2);
  const names = readdirSync(new URL('bench/operations/', ROOT)).map((file) => file.replace('.graphql', ''));
  const rows: Record<string, unknown>[] = [];
  for (const name of names.filter((one) => wanted.length === 0 || wanted.includes(one))) {
    const query = readFileSync(new URL(`bench/operations/${name}.graphql`, ROOT), 'utf8');
    const variables = { ...VARIABLES[name], ...(name === 'deep-page' && { after: await deepCursor(inProcess) }) };
    rows.push({ name, ...(await measure(query, variables, floors[name] as Floor, inProcess, overHttp)) });
    console.error(`${name} done`);
  }
  const asker = createClient({ url: address, fetch: async (input, init) => app.fetch(new Request(input, init)) });
  const asked = operations.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
  const questions: Record<string, unknown>[] = [];
  for (const { name, query, variables } of asked) {
    await mustAnswer(asker, query, JSON.parse(variables || '{}'));
    questions.push({ name, ...(await time(query, JSON.parse(variables || '{}'), inProcess, overHttp)) });
    console.error(`${name} done`);
  }
  await client.terminate();
  server.close();
  server.closeAllConnections();
  await app.close();

  console.table(Object.fromEntries(rows.map(({ name, ...row }) => [name, row])));
  console.table(Object.fromEntries(questions.map(({ name, ...row }) => [name, row])));
  writeFileSync(
    new URL('bench/results.json', ROOT),
    `${JSON.stringify({ node: process.version, neo4j: database.where, rows, questions }, null, 2)}\n`,
  );
}

/** An answer that comes with errors is not worth timing. */
async function mustAnswer(client: Client, query: string, variables: object): Promise<void> {
  const { errors } = await client.ask(documentOf(query), variables);
  if (errors) throw new Error(`${query.slice(0, 100)}: ${errors.map(({ message }) => message).join(' ')}`);
}

type Ask = (query: string, variables: object) => Promise<string>;

async function measure(
  query: string,
  variables: Variables,
  floor: Floor,
  inProcess: Ask,
  overHttp: (query: string, variables: object) => Promise<void>,
) {
  const before = graph.statements.length;
  const answer = await inProcess(query, variables);
  const cold = graph.statements.slice(before).filter(({ name }) => !BESIDE.includes(name));
  const read = readOf(inner);
  const other = () => floor(read, variables);
  sameData(answer, await other());
  const times = await race({
    floor: other,
    inProcess: () => inProcess(query, variables),
    overHttp: () => overHttp(query, variables),
  });
  const { floor: base = Number.NaN, inProcess: own = Number.NaN, overHttp: wire = Number.NaN } = times;
  return {
    'by hand ms': round(base),
    'in process ms': round(own),
    'over HTTP ms': round(wire),
    ratio: round(own / base),
    'ratio HTTP': round(wire / base),
    'statements, cold': cold.length,
    'database hits': await hitsOf(cold),
    'response bytes': answer.length,
  };
}

/** An example question of GraphiQL's tabs: there is no other way to its answer to hold it against. */
async function time(
  query: string,
  variables: Record<string, string>,
  inProcess: Ask,
  overHttp: (query: string, variables: object) => Promise<void>,
) {
  const before = graph.statements.length;
  const answer = await inProcess(query, variables);
  const cold = graph.statements.slice(before).filter(({ name }) => !BESIDE.includes(name));
  const times = await race(
    { inProcess: () => inProcess(query, variables), overHttp: () => overHttp(query, variables) },
    { rounds: 15, warmUp: 5 },
  );
  return {
    'in process ms': round(times.inProcess ?? Number.NaN),
    'over HTTP ms': round(times.overHttp ?? Number.NaN),
    'statements, cold': cold.length,
    'response bytes': answer.length,
  };
}

/** The answers must be the same, or their times say nothing. */
function sameData(ours: string, byHand: string): void {
  const { data } = JSON.parse(ours) as { data: unknown };
  if (JSON.stringify({ data }) !== byHand) throw new Error('The hand-written answer is not the same as ours.');
}

/** The cursor 4,000 ballots down. */
async function deepCursor(ask: Ask): Promise<string> {
  let after: string | null = null;
  for (let page = 0; page < PAGES; page += 1) {
    const text = await ask(
      'query ($after: String) { state(iso3: "USA") { votes(first: 200, after: $after) { pageInfo { endCursor } } } }',
      { after },
    );
    after = (JSON.parse(text) as { data: { state: { votes: { pageInfo: { endCursor: string } } } } }).data.state.votes
      .pageInfo.endCursor;
  }
  return after ?? '';
}

async function hitsOf(statements: readonly Sent[]): Promise<number> {
  const count = (plan: ProfiledPlan): number =>
    plan.dbHits + plan.children.reduce((sum, child) => sum + count(child), 0);
  let sum = 0;
  for (const { name, text: written, parameters } of statements) {
    const { text, given } = sent({ name, text: written }, parameters);
    const { summary } = await driver.executeQuery(`PROFILE ${text}`, given, { database: database.database });
    sum += count(summary.profile as ProfiledPlan);
  }
  return sum;
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}
