// The server for those who work on it: started anew when code, a statement or data has changed, on a Neo4j that goes on meanwhile.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, watch } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { ENVIRONMENT, readConfig } from './config.ts';
import { vite } from './explorer/vite.ts';
import { findDatabase } from './neo4j/database.ts';
import { showProgress } from './progress.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
/** What the server reads when it starts. */
const FOLDERS = ['src', 'cypher', 'data', 'schema'];
const FILES = /\.(ts|cypher|graphql|json|csv|yaml)$/;
/** How long nothing must change, in milliseconds: an editor saves in several steps, and another branch is many files. */
const QUIET = 100;

if (existsSync(ENVIRONMENT)) process.loadEnvFile(ENVIRONMENT);

const config = readConfig(process.env);
/** Held as long as we run, so that no server that ends is the last one to use it. */
const database = await findDatabase(config, showProgress(process.stderr)).catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
let server = start();
let restarted = Promise.resolve();
let soon: NodeJS.Timeout | undefined;

for (const folder of FOLDERS)
  watch(join(ROOT, folder), { recursive: true }, (_, file) => {
    if (file === null || !FILES.test(file) || isExplorer(folder, file)) return;
    clearTimeout(soon);
    soon = setTimeout(() => {
      restarted = restarted.then(() => restart(join(folder, file)));
    }, QUIET);
  });

const explorer = serveExplorer();

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => {
    void explorer
      .then((pages) => pages.close())
      .catch(() => {})
      .then(stop)
      .then(database.release)
      .finally(() => process.exit(0));
  });

function start(): ChildProcess {
  return spawn(process.execPath, [join(ROOT, 'src/server.ts')], { stdio: 'inherit' });
}

/** The pages of the explorer as they are written, one port further: a change is there at once. The server is asked for everything else. */
async function serveExplorer() {
  const server = await createServer({
    ...vite,
    logLevel: 'warn',
    server: {
      host: config.host,
      port: config.port === 0 ? 0 : config.port + 1,
      proxy: { '^/(graphql|schema\\.graphql)': `http://127.0.0.1:${config.port}` },
    },
  });
  await server.listen();
  console.log(`The explorer, as it is written: ${server.resolvedUrls?.local[0]}`);
  return server;
}

/** Whether a file is of the explorer alone, which the server does not run. */
const isExplorer = (folder: string, file: string): boolean =>
  folder === 'src' && /^explorer[\\/]/.test(file) && !/addresses\.ts$/.test(file);

async function restart(file: string): Promise<void> {
  console.log(`${file} has changed.`);
  await stop();
  server = start();
}

/** Lets the server end in its own time; one that has ended by itself had its say. */
async function stop(): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const ended = once(server, 'exit');
  server.kill('SIGINT');
  await ended;
}
