import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { Home } from '../../src/neo4j/home.ts';
import { identify } from '../../src/neo4j/identity.ts';
import { ownNeo4j } from '../../src/neo4j/own.ts';
import { compileOnce } from '../support/compile-once.ts';

compileOnce();
const { cache, java } = readConfig(process.env);
const parent = mkdtempSync(join(tmpdir(), 'caucus-own-'));
const folder = join(parent, 'neo4j');
const home = new Home(folder);
const start = () => ownNeo4j({ folder, cache, java, report: () => {}, port: 0 });

describe('a Neo4j of our own', () => {
  afterAll(() => rmSync(parent, { recursive: true, force: true }));

  it('is started once for several at the same time, and stops when the last has released it', async () => {
    const [one, other] = await Promise.all([start(), start()]);
    const running = home.running();

    expect(one.uri).toBe(other.uri);
    expect(one.uri).toBe(`bolt://127.0.0.1:${running?.port}`);
    expect(statSync(home.path('password')).mode & 0o777).toBe(0o600);

    await one.release();
    expect(home.running()?.state).toBe('running');
    await other.release();
    expect(home.running()).toBeUndefined();
    expect(identify(running?.java?.pid as number)).toBeNull();
  }, 120_000);

  it('starts anew when its keeper was killed, and leaves no database behind', async () => {
    const orphaned = await start();
    const before = home.running();
    process.kill(before?.keeper.pid as number, 'SIGKILL');
    // A signal is sent at once and takes effect a moment later.
    await expect.poll(() => identify(before?.keeper.pid as number)).toBeNull();

    const again = await start();
    const after = home.running();

    expect(after?.keeper).not.toEqual(before?.keeper);
    expect(identify(before?.java?.pid as number)).toBeNull();
    await orphaned.release();
    await again.release();
    expect(identify(after?.java?.pid as number)).toBeNull();
  }, 120_000);

  it('stops when its folder is taken away', async () => {
    await start();
    const running = home.running();
    rmSync(folder, { recursive: true, force: true });

    await expect.poll(() => identify(running?.java?.pid as number), { timeout: 40_000 }).toBeNull();
    await expect.poll(() => identify(running?.keeper.pid as number), { timeout: 10_000 }).toBeNull();
  }, 120_000);

  it('holds nothing when it cannot be started', async () => {
    const failing = ownNeo4j({ folder, cache, java: '/nowhere/java', report: () => {} });

    await expect(failing).rejects.toThrow(/Java is missing: "\/nowhere\/java" does not run/);
    expect(home.leases()).toEqual([]);
  });
});
