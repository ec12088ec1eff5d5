import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Config, ENVIRONMENT, readConfig } from './config.ts';
import { curatorOf } from './curation/curator.ts';
import { openGraph } from './graph/kernel/graph.ts';
import { setUp } from './graph/kernel/setup.ts';
import { TO_BROWSERS } from './http/guarded.ts';
import { NetworkServer } from './http/server.ts';
import { readManifest } from './http/trusted-documents.ts';
import { Shipment } from './ingest/load.ts';
import { archiveClasses } from './neo4j/archive-classes.ts';
import { findDatabase } from './neo4j/database.ts';
import { showProgress } from './progress.ts';
import { MatrixFiles } from './roll-calls/matrix-files.ts';
import { openLog } from './telemetry/log.ts';
import { Metrics } from './telemetry/metrics.ts';
import { serveMetrics } from './telemetry/metrics-server.ts';
import { requestLog } from './telemetry/request-log.ts';
import type { RequestRecord } from './telemetry/request-record.ts';
import { openTracing } from './telemetry/tracing.ts';

const DATA = fileURLToPath(new URL('../data', import.meta.url));
const EXPLORER = fileURLToPath(new URL('../dist/explorer', import.meta.url));
/** The documents that the explorer asks by, beside those that are set. */
const EXPLORER_DOCUMENTS = fileURLToPath(new URL('../schema/explorer-documents.json', import.meta.url));
/** How long one read may take that the server does for itself, in milliseconds. */
const BACKGROUND = 60_000;
/** How long a server that is told to end still answers, not ready: whoever balances the load notices meanwhile. */
const NOTICE = 1500;
/** npm hands a Ctrl-C on that the terminal has sent to us as well: one that follows so soon is the same. */
const SAME = 500;
const HELP = `Usage: npm start [-- --help | --version]

Brings up Neo4j, loads the data that Caucus ships, and serves the explorer, GraphQL and GraphiQL until Ctrl-C.

Settings, from the environment or a file .env (see .env.example):
  HOST, PORT               where to listen (127.0.0.1, 4000)
  NEO4J_URI                a Neo4j of your own, with NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE;
                           without it Caucus starts one and keeps its data in .caucus/
  CAUCUS_HOME              another folder for that data
  CAUCUS_WITHOUT           shipped data not to load, by its folder in data/: un-digital-library
  CAUCUS_DEADLINE_MS       how long a request may take, in milliseconds (10000); the header Caucus-Deadline-Ms lowers it
  CAUCUS_ORIGINS           origins whose pages may read answers, beside those of this machine: https://example.org,… or *
  CAUCUS_HOSTS             names under which the server is asked, beside those of this machine: caucus.example.org,… or * (all, where HOST
                           is not of this machine)
  CAUCUS_PROXIES           proxies before the server, with commas between them, whose X-Forwarded-For says who asks: addresses,
                           networks, loopback, linklocal or uniquelocal
  NODE_ENV                 production: errors carry no suggestions
  CAUCUS_DOCUMENTS         the documents that clients may name by their ids (schema/trusted-documents.json)
  CAUCUS_TRUSTED_ONLY      true: other documents are refused, and there is no GraphiQL (false)
  CAUCUS_CURATOR_TOKEN     curators who send it may decide on the dossiers in CAUCUS_DOSSIERS by mutations (docs/curation.md)
  CAUCUS_MCP               true: agents may ask at /mcp, by the Model Context Protocol (false)
  CAUCUS_LOG               requests: a line in the log for each request; warnings: for slow ones and faults (warnings)
  CAUCUS_SLOW_MS           from how many milliseconds on a request is slow (1000)
  CAUCUS_METRICS           true: /metrics tells figures for Prometheus; a port: there alone; false: nowhere (true)
  OTEL_EXPORTER_OTLP_ENDPOINT, and the other standard variables: a collector of OpenTelemetry that is sent spans`;

/** What has been opened, to be closed in the opposite order. */
const opened: (() => Promise<void>)[] = [];
let closing: { readonly since: number } | undefined;
let notice = 0;

const log = openLog();
opened.push(log.close);

const watcher = {
  away: ({ message }: Error) =>
    log.faults.warn(
      `The database is away: ${message} What is in memory is answered; all else is UNAVAILABLE until it is back.`,
    ),
  back: () => log.faults.info('The database is back.'),
};

if (process.argv.includes('--help')) console.log(HELP);
else if (process.argv.includes('--version')) console.log(version());
else await serve();

async function serve(): Promise<void> {
  if (existsSync(ENVIRONMENT)) process.loadEnvFile(ENVIRONMENT);
  process.on('SIGINT', () => stop(0));
  process.on('SIGTERM', () => {
    notice = NOTICE;
    stop(0);
  });
  try {
    await open(readConfig(process.env));
  } catch (error) {
    if (closing) return;
    console.error((error as Error).message);
    stop(1);
  }
}

async function open(config: Config): Promise<void> {
  const start = performance.now();
  for (const name of config.unknown) console.error(`${name} is no setting of Caucus: npm start -- --help lists them.`);
  const report = showProgress(process.stderr);
  const documents = new Map([...readManifest(EXPLORER_DOCUMENTS), ...readManifest(config.documents)]);
  // The port is ours before anything is loaded, and whoever asks meanwhile is told to come again.
  let answer: RequestListener = notYet;
  const server = new NetworkServer((request, response) => answer(request, response), {
    unreadable: (what) => config.logRequests && log.warnings.info(what, 'unreadable'),
  });
  const { port } = await listen(server, config);
  opened.push(() => server.drain());
  const metrics = config.metrics === false ? undefined : new Metrics();
  if (metrics && config.metrics !== true) opened.push(await serveMetrics(metrics, config.host, Number(config.metrics)));
  const tracing = await openTracing(process.env);
  if (tracing) opened.push(() => tracing.close());
  const shipment = new Shipment(DATA, report, config.without, config.dossiers);
  // What can be done before the database answers.
  const loading = import('./app.ts');
  const looking = shipment.lookAhead();
  for (const early of [loading, looking]) early.catch(() => {});
  const database = await findDatabase(config, report, (folder) => shipment.bulkTables(folder));
  opened.push(database.release);
  const filling = openGraph(database);
  opened.push(filling.close);
  report({ step: 'Building the indexes that are not there yet' });
  await setUp(filling);
  await shipment.load(filling);
  await filling.close();

  const graph = openGraph({ ...database, deadline: BACKGROUND, watcher });
  opened.push(graph.close);
  const { curatorToken: token } = config;
  const curation = token === undefined ? undefined : { token, curator: curatorOf(graph, config.dossiers) };
  const { createApp } = await loading;
  const app = createApp(graph, {
    ...config,
    curation,
    documents,
    explorer: EXPLORER,
    rollCalls: MatrixFiles.in(config.cache),
    log: (error, requestId) => log.faults.error({ ...(requestId && { requestId }), err: error }),
    metrics,
    metricsPage: config.metrics === true,
    told: [
      requestLog(log, { all: config.logRequests, slow: config.slow }),
      ...(tracing ? [(record: RequestRecord) => tracing.request(record)] : []),
    ],
  });
  opened.push(app.close);
  await app.start();
  answer = app.handle;
  opened.push(async () => {
    app.drain();
    await sleep(notice);
    await server.drain();
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const host = config.host === '0.0.0.0' ? '127.0.0.1' : config.host;
  // What fails of this, the next start does without.
  if (config.neo4j === undefined) archiveClasses(config).catch(() => {});
  console.log(`Caucus is ready after ${seconds} s, on ${database.where}.`);
  console.log(`Explorer: http://${host}:${port}/`);
  console.log(`${config.trustedOnly ? 'GraphQL' : 'GraphiQL'}: http://${host}:${port}/graphql (Ctrl-C stops)`);
}

/** What is answered while the server starts: that it lives, and is not ready. */
function notYet({ url }: IncomingMessage, response: ServerResponse): void {
  const later = { 'retry-after': '5', connection: 'close', ...TO_BROWSERS };
  const message = 'Caucus is starting. Come again in a moment.';
  const [status, type, text] =
    url === '/livez'
      ? [200, 'text/plain', 'live']
      : url?.startsWith('/graphql')
        ? [503, 'application/json', JSON.stringify({ errors: [{ message, extensions: { code: 'SERVER_STARTING' } }] })]
        : [503, 'text/plain', url === '/readyz' ? 'unready' : message];
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, ...later }).end(`${text}\n`);
}

async function listen(server: Server, { host, port }: Config): Promise<AddressInfo> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Error(
      code === 'EADDRINUSE'
        ? `Port ${port} of ${host} is in use. Set PORT to another, or stop what listens there.`
        : code === 'ENOTFOUND' || code === 'EADDRNOTAVAIL'
          ? `HOST: "${host}" is no address of this machine and no name of one. Write it like 127.0.0.1, or 0.0.0.0 for all.`
          : `HOST "${host}", PORT ${port}: ${message}`,
    );
  }
  return server.address() as AddressInfo;
}

/** Closes all that was opened, the last first; asked a second time, ends at once. */
function stop(code: number): void {
  if (closing && performance.now() - closing.since < SAME) return;
  if (closing) process.exit(130);
  closing = { since: performance.now() };
  void closeAll().finally(() => process.exit(code));
}

async function closeAll(): Promise<void> {
  for (const close of opened.reverse()) await close().catch((error: unknown) => log.faults.error(error));
}

function version(): string {
  const { version: number } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return number;
}
