import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, onTestFailed, onTestFinished } from 'vitest';
import { Clone, type Running } from './support/clone.ts';
import { compileOnce } from './support/compile-less.ts';
import { answersItsTabs, askAt, findsWhatIsMeant, knowsItsVotes, knowsTheRecord } from './support/whole-record.ts';

compileOnce();
const clone = new Clone();
const ADDRESS = /http:\/\/127\.0\.0\.1:\d+/;

/** The processes that work for the clone: its servers and its database. */
const processes = (): string[] =>
  execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(join(clone.folder, '.caucus')));

async function start(): Promise<{ server: Running; address: string; seconds: number }> {
  const begun = performance.now();
  // Much is asked at once of a machine that may be busy.
  const server = clone.npm(['start'], { PORT: '0', CAUCUS_DEADLINE_MS: '60000' });
  const [address] = await server.says(ADDRESS);
  return { server, address, seconds: (performance.now() - begun) / 1000 };
}

async function status(): Promise<string> {
  const command = clone.npm(['run', '--silent', 'caucus', 'status']);
  expect(await command.ended).toBe(0);
  return command.output;
}

describe('npm start in a fresh clone', () => {
  let first = '';
  /** How long it took, in seconds: what is done again is measured by it, on a slow machine too. */
  let firstTook = 0;
  /** The server that is started the second time: three tests are about it. What a test that fails leaves behind is not there for the next. */
  let second: ReturnType<typeof start> | undefined;
  beforeEach(() =>
    onTestFailed(async () => {
      second = undefined;
      await clone.stop();
    }),
  );
  afterAll(() => clone.remove());

  it('loads the data, tells its progress, serves and is ready; a command shares its database', async () => {
    const { server, address, seconds } = await start();
    firstTook = seconds;

    expect(server.output).toMatch(/Loading general-assembly [\d,]+ of [\d,]+/);
    expect((await fetch(`${address}/livez`)).status).toBe(200);
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
    const walk =
      '{ state(iso3: "RUS") { votes(first: 1, where: { scope: [AMENDMENT] }) { nodes { choice amendment { name proposedBy { name } } evidence { citation } } } } }';
    expect(JSON.stringify(await askAt(address, walk))).toMatch(/"citation":"Caliber.Az, paragraph 11"/);
    await knowsTheRecord(address);
    await findsWhatIsMeant(address);
    await knowsItsVotes(address);
    await answersItsTabs(address);
    first = await status();
    expect(first).toMatch(/201 states, 9,756 vote events, 1,131,[23]\d\d ballots/);
    expect(processes().length).toBeGreaterThan(0);

    server.signal('SIGINT');
    expect(await server.ended).toBe(0);
    expect(processes()).toEqual([]);
  }, 1_200_000);

  it('is ready in less than half of the time when it is started again, and writes nothing', async () => {
    second = start();
    const { server, seconds } = await second;

    expect(server.output).not.toMatch(/Loading/);
    expect(seconds).toBeLessThan(firstTook / 2);
    expect(await status()).toBe(first);
  }, 720_000);

  it('says which port is in use, and leaves the server that has it alone', async () => {
    second ??= start();
    const { address } = await second;

    const other = clone.npm(['start'], { PORT: new URL(address).port });

    expect(await other.ended).toBe(1);
    expect(other.output).toMatch(/Port \d+ of 127\.0\.0\.1 is in use\. Set PORT/);
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
  }, 720_000);

  it('told to end, is not ready but answers for a moment, and then stops its database', async () => {
    second ??= start();
    const { server, address } = await second;

    server.signal('SIGTERM');
    await expect.poll(async () => (await fetch(`${address}/readyz`)).status, { interval: 50 }).toBe(503);
    expect((await fetch(`${address}/livez`)).headers.get('connection')).toBe('close');
    expect(await askAt(address, '{ state(iso3: "FRA") { name } }')).toEqual({ state: { name: 'France' } });

    expect(await server.ended).toBe(0);
    expect(processes()).toEqual([]);
  }, 720_000);

  it('goes on with its database while code and statements are worked on, and is ready again in a fraction of the time', async () => {
    const dev = clone.npm(['run', 'dev'], { PORT: '0' });
    await dev.says(/GraphiQL: http/);
    const database = processes();
    const begun = performance.now();

    appendFileSync(join(clone.folder, 'cypher/state/directory.cypher'), '\n');
    const [, address = ''] = await dev.says(
      /directory\.cypher has changed\.[\s\S]*GraphiQL: (http:\/\/127\.0\.0\.1:\d+)/,
    );

    expect((performance.now() - begun) / 1000).toBeLessThan(firstTook / 2);
    expect(await askAt(address, '{ state(iso3: "FRA") { name } }')).toEqual({ state: { name: 'France' } });
    expect(processes()).toEqual(database);
    dev.signal('SIGINT');
    // npm itself may be ended by the signal that it hands on, before those that it started have come to their end.
    expect([0, null]).toContain(await dev.ended);
    await expect.poll(processes, { timeout: 180_000 }).toEqual([]);
  }, 720_000);

  it('leaves no database behind when it is killed with -9, and starts again at once', async () => {
    const killed = await start();
    killed.server.signal('SIGKILL');
    const { server, address } = await start();
    expect(await askAt(address, '{ state(iso3: "FRA") { name } }')).toEqual({ state: { name: 'France' } });

    server.signal('SIGKILL');
    await expect.poll(processes, { timeout: 180_000 }).toEqual([]);
  }, 720_000);

  it('says how to go on where Java is missing', async () => {
    const server = clone.npm(['start'], { PORT: '0', JAVA_HOME: '/nowhere' });

    expect(await server.ended).not.toBe(0);
    expect(server.output).toMatch(/Java is missing: "\/nowhere\/bin\/java" does not run/);
    expect(server.output).toMatch(/Install Java 17 or 21.*NEO4J_URI.*docker compose up/s);
  }, 360_000);

  it('says how to go on where Maven is missing and Neo4j was never fetched', async () => {
    const bin = mkdtempSync(join(tmpdir(), 'caucus-bin-'));
    onTestFinished(() => rmSync(bin, { recursive: true }));
    const which = (name: string) => execFileSync('which', [name], { encoding: 'utf8' }).trim();
    for (const name of ['node', 'npm', 'bash', 'java', 'ps']) symlinkSync(which(name), join(bin, name));
    const cache = join(bin, 'cache');
    mkdirSync(cache);

    const server = clone.npm(['start'], { PORT: '0', PATH: bin, XDG_CACHE_HOME: cache });

    expect(await server.ended).not.toBe(0);
    expect(server.output).toMatch(/Maven is missing: "mvn" does not run/);
    expect(server.output).toMatch(/Install Java 17 or 21, and Maven.*NEO4J_URI.*docker compose up/s);
  }, 360_000);

  it('says which Neo4j does not answer', async () => {
    const server = clone.npm(['start'], { PORT: '0', NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'x' });

    expect(await server.ended).not.toBe(0);
    expect(server.output).toMatch(/No Neo4j answers at bolt:\/\/127\.0\.0\.1:1: check NEO4J_URI/);
  }, 360_000);
});
