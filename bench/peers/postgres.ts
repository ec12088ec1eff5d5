import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Read } from '../floors.ts';

const INSTALLED = '/usr/lib/postgresql';
/** As PostgreSQL's own documentation advises for a machine that does other things as well, and for data that can be made again. */
const SETTINGS = `
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
shared_buffers = 1GB
effective_cache_size = 4GB
work_mem = 64MB
maintenance_work_mem = 512MB
random_page_cost = 1.1
jit = off
fsync = off
synchronous_commit = off
`;
const TABLES = `
CREATE TABLE state (id text PRIMARY KEY, iso3 text NOT NULL UNIQUE, name text NOT NULL, place int NOT NULL UNIQUE);
CREATE TABLE motion (id text PRIMARY KEY, symbol text, name text NOT NULL);
CREATE TABLE vote_event (id text PRIMARY KEY, name text NOT NULL, held_on date, since text, ord text NOT NULL UNIQUE, motion_id text NOT NULL);
CREATE TABLE topic (id text PRIMARY KEY, name text NOT NULL);
CREATE TABLE filed_under (topic_id text NOT NULL, vote_event_id text NOT NULL, ord text NOT NULL);
CREATE TABLE ballot (state_id text NOT NULL, vote_event_id text NOT NULL, ord text NOT NULL, choice text NOT NULL);
`;
/** A column of the vote's place in time beside each edge that is paged through, and an index that has all columns of a roll. */
const INDEXES = `
ALTER TABLE ballot ADD PRIMARY KEY (state_id, ord);
CREATE UNIQUE INDEX ballot_roll ON ballot (vote_event_id, state_id) INCLUDE (choice, ord);
CREATE INDEX ballot_choice ON ballot (vote_event_id, choice, state_id);
ALTER TABLE filed_under ADD PRIMARY KEY (topic_id, ord);
CREATE INDEX filed_under_vote ON filed_under (vote_event_id);
CREATE INDEX motion_symbol ON motion (symbol);
CREATE INDEX vote_event_motion ON vote_event (motion_id);
ALTER TABLE ballot ADD FOREIGN KEY (state_id) REFERENCES state, ADD FOREIGN KEY (vote_event_id) REFERENCES vote_event;
ALTER TABLE vote_event ADD FOREIGN KEY (motion_id) REFERENCES motion;
ALTER TABLE filed_under ADD FOREIGN KEY (topic_id) REFERENCES topic, ADD FOREIGN KEY (vote_event_id) REFERENCES vote_event;
VACUUM ANALYZE;
`;
/** PostGraphile groups nothing by itself: whoever wants counts writes a function, of which it makes a field. */
const counting = (name: string, argument: string, votes: string): string => `
CREATE FUNCTION ${name}(${argument} text) RETURNS TABLE (name text, choice text, count bigint) LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT state.name, counted.choice, counted.count FROM (
    SELECT ballot.state_id, ballot.choice, count(*) FROM ${votes} JOIN ballot ON ballot.vote_event_id = vote.id
    GROUP BY ballot.state_id, ballot.choice
  ) AS counted JOIN state ON state.id = counted.state_id ORDER BY state.iso3
$$`;
const FUNCTIONS = [
  counting('topic_counts', 'topic', '(SELECT vote_event_id AS id FROM filed_under WHERE topic_id = topic) AS vote'),
  counting('counts_by_state', 'day', '(SELECT id FROM vote_event WHERE since >= day) AS vote'),
];
const DAY = 'CASE WHEN e.earliest = e.latest THEN e.latest END';
/** Each table with the statement that reads its rows from Neo4j. */
const ROWS = {
  motion: 'MATCH (m:Motion)<-[:ON]-(:VoteEvent) WITH DISTINCT m RETURN m.id, m.symbol, m.name',
  vote_event: `MATCH (e:VoteEvent)-[:ON]->(m) RETURN e.id, e.name, ${DAY}, coalesce(e.earliest, e.latest), e.order, m.id`,
  topic: 'MATCH (t:Topic) RETURN t.id, t.name',
  filed_under: 'MATCH (e:VoteEvent)-[:FILED_UNDER]->(t) RETURN t.id, e.id, e.order',
};
const BALLOTS = 'MATCH (s:State {iso3: $code})-[b:VOTED]->(e) RETURN s.id, e.id, e.order, b.choice';

/** A PostgreSQL of its own with the votes of the graph. */
export type Postgres = { readonly url: string; readonly pid: number; stop(): Promise<void> };

/** Makes a cluster in a temporary folder and fills it with the votes that `read` finds; `states` are the codes, by name. */
export async function startPostgres(
  read: Read,
  states: readonly string[],
  report: (step: string) => void,
): Promise<Postgres> {
  const bin = programs();
  const folder = mkdtempSync(join(tmpdir(), 'caucus-postgres-'));
  const as = owner(folder);
  const data = join(folder, 'data');
  report('Making a PostgreSQL cluster');
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'bench', '-A', 'trust', '-E', 'UTF8', '--locale=C'], {
    ...as,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const port = await freePort();
  appendFileSync(join(data, 'postgresql.conf'), SETTINGS);
  const server = spawn(join(bin, 'postgres'), ['-D', data, '-p', String(port)], { ...as, stdio: 'ignore' });
  const url = `postgres://bench@127.0.0.1:${port}/postgres`;
  const psql = (command: string, input = '') => {
    const ran = spawnSync(join(bin, 'psql'), ['-q', '-v', 'ON_ERROR_STOP=1', url, '-c', command], { input });
    if (ran.status !== 0) throw new Error(`PostgreSQL: ${ran.stderr}`);
  };
  for (let left = 100; ; left -= 1) {
    if (spawnSync(join(bin, 'pg_isready'), ['-q', '-d', url]).status === 0) break;
    if (left === 0 || server.exitCode !== null) throw new Error('PostgreSQL did not start.');
    await wait(100);
  }
  report('Copying the votes to PostgreSQL');
  psql(TABLES);
  const copy = (table: string, rows: readonly (readonly unknown[])[]) =>
    psql(`COPY ${table} FROM STDIN`, rows.map((row) => `${row.map(field).join('\t')}\n`).join(''));
  const places = new Map(states.map((code, place) => [code, place]));
  const rows = await read<[string, string, string]>('MATCH (s:State) RETURN s.id, s.iso3, s.name');
  copy(
    'state',
    rows.map(([id, iso3, name]) => [id, iso3, name, places.get(iso3)]),
  );
  for (const [table, statement] of Object.entries(ROWS)) copy(table, await read(statement));
  for (const code of states) copy('ballot', await read(BALLOTS, { code }));
  report('Indexing');
  for (const command of [...INDEXES.trim().split(';\n'), ...FUNCTIONS]) psql(command);
  return {
    url,
    pid: server.pid as number,
    stop: async () => {
      const ended = once(server, 'exit');
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

/** The folder of the newest PostgreSQL that Debian has installed. */
function programs(): string {
  const [newest] = (existsSync(INSTALLED) ? readdirSync(INSTALLED) : []).sort((a, b) => Number(b) - Number(a));
  if (newest === undefined)
    throw new Error(`There is no PostgreSQL in ${INSTALLED}. Install it first: apt-get install postgresql`);
  return join(INSTALLED, newest, 'bin');
}

/** PostgreSQL does not run as root: then its own user owns the folder. */
function owner(folder: string): { uid?: number; gid?: number } {
  if (userInfo().uid !== 0) return {};
  const [uid, gid] = ['-u', '-g'].map((flag) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' })));
  chownSync(folder, uid as number, gid as number);
  return { uid: uid as number, gid: gid as number };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };
/** A value as COPY reads it. */
const field = (value: unknown): string =>
  value === null || value === undefined
    ? '\\N'
    : String(value).replace(/[\\\t\n\r]/g, (sign) => ESCAPES[sign] as string);
