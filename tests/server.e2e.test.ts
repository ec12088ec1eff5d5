import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Clone, type Running } from './support/clone.ts';

const clone = new Clone();
const ADDRESS = /http:\/\/127\.0\.0\.1:\d+/;

/** The processes that work for the clone: its servers and its database. */
const processes = (): string[] =>
  execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(join(clone.folder, '.caucus')));

async function start(): Promise<{ server: Running; address: string; seconds: number }> {
  const begun = performance.now();
  const server = clone.npm(['start'], { PORT: '0' });
  const [address] = await server.says(ADDRESS);
  return { server, address, seconds: (performance.now() - begun) / 1000 };
}

async function ask(address: string, query: string): Promise<unknown> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as { data: unknown }).data;
}

async function status(): Promise<string> {
  const command = clone.npm(['run', '--silent', 'caucus', 'status']);
  expect(await command.ended).toBe(0);
  return command.output;
}

describe('npm start in a fresh clone', () => {
  let first = '';
  afterAll(() => clone.remove());

  it('loads the data, tells its progress, serves and is ready; a command shares its database', async () => {
    const { server, address } = await start();

    expect(server.output).toMatch(/Loading general-assembly \d+ of \d+/);
    expect((await fetch(`${address}/livez`)).status).toBe(200);
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
    const walk =
      '{ state(iso3: "RUS") { voted(first: 1, motion: AMENDMENT) { nodes { choice amendment { name proposedBy { name } } evidence { citation } } } } }';
    expect(JSON.stringify(await ask(address, walk))).toMatch(/"citation":"Caliber.Az, paragraph 11"/);
    first = await status();
    expect(first).toMatch(/870,?109|943,?437|6,?203/);
    expect(processes().length).toBeGreaterThan(0);

    server.signal('SIGINT');
    expect(await server.ended).toBe(0);
    expect(processes()).toEqual([]);
  }, 300_000);

  it('is ready within seconds the second time, and writes nothing', async () => {
    const { server, seconds } = await start();

    expect(server.output).not.toMatch(/Loading/);
    expect(seconds).toBeLessThan(30);
    expect(await status()).toBe(first);
    server.signal('SIGKILL');
    await server.ended;
  }, 120_000);

  it('starts again after its server was killed with -9, and ends on SIGTERM', async () => {
    const { server, address } = await start();
    expect(await ask(address, '{ state(iso3: "FRA") { name } }')).toEqual({ state: { name: 'France' } });

    const second = clone.npm(['start'], { PORT: new URL(address).port });
    expect(await second.ended).not.toBe(0);
    expect(second.output).toMatch(/Port \d+ of 127\.0\.0\.1 is in use\. Set PORT/);

    server.signal('SIGTERM');
    await server.ended;
    expect(processes()).toEqual([]);
  }, 120_000);

  it('says how to go on where Java is missing', async () => {
    const server = clone.npm(['start'], { PORT: '0', JAVA_HOME: '/nowhere' });

    expect(await server.ended).not.toBe(0);
    expect(server.output).toMatch(/Java is missing: "\/nowhere\/bin\/java" does not run/);
    expect(server.output).toMatch(/Install Java 17 or 21.*NEO4J_URI.*docker compose up/s);
  }, 60_000);

  it('says how to go on where Maven is missing and Neo4j was never fetched', async () => {
    const bin = mkdtempSync(join(tmpdir(), 'caucus-bin-'));
    const which = (name: string) => execFileSync('which', [name], { encoding: 'utf8' }).trim();
    for (const name of ['node', 'npm', 'sh', 'java', 'ps']) symlinkSync(which(name), join(bin, name));
    const cache = join(bin, 'cache');
    mkdirSync(cache);

    const server = clone.npm(['start'], { PORT: '0', PATH: bin, XDG_CACHE_HOME: cache });

    expect(await server.ended).not.toBe(0);
    expect(server.output).toMatch(/Maven is missing: "mvn" does not run/);
    expect(server.output).toMatch(/Install Java 17 or 21, and Maven.*NEO4J_URI.*docker compose up/s);
  }, 60_000);

  it('says which Neo4j does not answer', async () => {
    const server = clone.npm(['start'], { PORT: '0', NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' });

    expect(await server.ended).not.toBe(0);
    expect(server.output).toMatch(/No Neo4j answers at bolt:\/\/127\.0\.0\.1:1: check NEO4J_URI/);
  }, 60_000);
});
