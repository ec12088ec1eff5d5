import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { openGraph } from '../../src/graph/kernel/graph.ts';
import { archiveClasses } from '../../src/neo4j/archive-classes.ts';
import type { Database } from '../../src/neo4j/database.ts';
import { freePort } from '../../src/neo4j/free-port.ts';
import { Home } from '../../src/neo4j/home.ts';
import { identify } from '../../src/neo4j/identity.ts';
import { ownNeo4j } from '../../src/neo4j/own.ts';
import { VERSION } from '../../src/neo4j/release.ts';
import { compileOnce } from '../support/compile-less.ts';

compileOnce();
const { cache, java } = readConfig(process.env);
const parent = mkdtempSync(join(tmpdir(), 'caucus-own-'));
const folder = join(parent, 'neo4j');
const home = new Home(folder);
const start = () => ownNeo4j({ folder, cache, java, report: () => {}, port: 0 });

describe('a Neo4j of our own', () => {
  afterAll(() => rmSync(parent, { recursive: true, force: true }));

  it('is started once for several at the same time, and stops when the last has released it', async () => {
    const told: string[] = [];
    const report = ({ step }: { step: string }) => told.push(step);
    home.lock(process.pid);
    const starting = Promise.all([1, 2].map(() => ownNeo4j({ folder, cache, java, report, port: 0 })));
    await expect.poll(() => told, { timeout: 30_000 }).toHaveLength(2);
    expect(new Set(told)).toEqual(new Set([`Waiting for another process that makes the database in ${folder}`]));
    home.unlock();
    const [one, other] = (await starting) as [Database, Database];
    const running = home.running();

    expect(one.uri).toBe(other.uri);
    expect(one.uri).toBe(`bolt://127.0.0.1:${running?.port}`);
    expect(statSync(home.path('password')).mode & 0o777).toBe(0o600);

    await one.release();
    expect(home.running()?.state).toBe('running');
    await other.release();
    expect(home.running()).toBeUndefined();
    expect(identify(running?.java?.pid as number)).toBeNull();
  }, 360_000);

  it('takes another port when a database elsewhere, begun at the same time, has taken the one that was free', async () => {
    const [folders, port] = [['one', 'other'].map((name) => join(parent, name)), await freePort(0)];
    const begun = folders.map(async (folder, place) => {
      await sleep(place * 1500);
      return ownNeo4j({ folder, cache, java, report: () => {}, port });
    });

    const both = await Promise.all(begun);

    // The one that began first need not be the one that gets there first.
    expect(both.filter(({ uri }) => uri === `bolt://127.0.0.1:${port}`)).toHaveLength(1);
    for (const own of both) {
      const graph = openGraph({ ...own, deadline: 60_000 });
      await graph.committed();
      await graph.close();
      await own.release();
    }
  }, 540_000);

  it('goes on when its keeper was killed: the next user brings another one, and nobody notices', async () => {
    const before = await start();
    const { keeper, java } = home.running() ?? {};
    process.kill(keeper?.pid as number, 'SIGKILL');
    // A signal is sent at once and takes effect a moment later.
    await expect.poll(() => identify(keeper?.pid as number)).toBeNull();

    const again = await start();
    const after = home.running();

    expect(after?.keeper).not.toEqual(keeper);
    expect(after?.java).toEqual(java);
    expect(again.uri).toBe(before.uri);
    await before.release();
    await again.release();
    expect(identify(java?.pid as number)).toBeNull();
  }, 360_000);

  it('is started again at the same address when it was killed, its keeper with it or not', async () => {
    const own = await start();
    const graph = openGraph({ ...own, deadline: 5000 });
    const answers = () =>
      graph.committed().then(
        () => true,
        () => false,
      );
    try {
      expect(await answers()).toBe(true);
      // Whoever asks meanwhile may have waited until it was there again.
      const gone = (pid: number) => expect.poll(() => identify(pid), { timeout: 30_000 }).toBeNull();
      const first = home.running()?.java?.pid as number;
      process.kill(first, 'SIGKILL');
      await gone(first);
      await expect.poll(answers, { timeout: 270_000, interval: 250 }).toBe(true);

      const { keeper, java } = home.running() ?? {};
      process.kill(keeper?.pid as number, 'SIGKILL');
      process.kill(java?.pid as number, 'SIGKILL');
      await gone(java?.pid as number);
      await expect.poll(answers, { timeout: 270_000, interval: 250 }).toBe(true);
      expect(home.running()?.keeper).not.toEqual(keeper);
    } finally {
      await graph.close();
      await own.release();
    }
    expect(home.running()).toBeUndefined();
  }, 720_000);

  it('reads its classes from an archive that was made once, and of which nothing else is left', async () => {
    const jars = `neo4j-${VERSION}`;
    const ownCache = mkdtempSync(join(parent, 'cache-'));
    symlinkSync(join(cache, jars), join(ownCache, jars));
    await archiveClasses({ cache: ownCache, java });
    const [, archive = 'none'] = readdirSync(ownCache).sort();
    expect(readdirSync(ownCache)).toHaveLength(2);

    const own = await ownNeo4j({ folder, cache: ownCache, java, report: () => {}, port: 0 });
    const mapped = readFileSync(`/proc/${home.running()?.java?.pid}/maps`, 'utf8');
    await own.release();

    expect(mapped).toContain(join(ownCache, archive));
  }, 300_000);

  it('says what is wrong where its password is lost', async () => {
    const password = readFileSync(home.path('password'));
    writeFileSync(home.path('password'), '');
    await expect(start()).rejects.toThrow(/neo4j\/password is empty or gone.*Restore the file/);
    writeFileSync(home.path('password'), password);
    const own = await start();
    writeFileSync(home.path('password'), 'another');
    await expect(start()).rejects.toThrow(/does not hold the password.*Restore the file/);
    writeFileSync(home.path('password'), password);
    await (await start()).release();
    await own.release();
  }, 360_000);

  it.skipIf(!existsSync('/proc/self'))('says where no folder can be made at all', async () => {
    await expect(ownNeo4j({ folder: '/proc/caucus/neo4j', cache, java, report: () => {} })).rejects.toThrow(
      /^Nothing can be written in \/proc\/caucus\/neo4j \(E[A-Z]+\)\. Set CAUCUS_HOME/,
    );
  });

  it('says where nothing can be written', async () => {
    const file = join(parent, 'file');
    writeFileSync(file, '');
    const within = join(file, 'neo4j');
    await expect(ownNeo4j({ folder: within, cache, java, report: () => {} })).rejects.toThrow(
      `Nothing can be written in ${within} (ENOTDIR). Set CAUCUS_HOME to a folder of yours.`,
    );
  });

  it('stops when its folder is taken away', async () => {
    await start();
    const running = home.running();
    rmSync(folder, { recursive: true, force: true });

    await expect.poll(() => identify(running?.java?.pid as number), { timeout: 120_000 }).toBeNull();
    await expect.poll(() => identify(running?.keeper.pid as number), { timeout: 30_000 }).toBeNull();
  }, 360_000);

  it('holds nothing when it cannot be started', async () => {
    const failing = ownNeo4j({ folder, cache, java: '/nowhere/java', report: () => {} });

    await expect(failing).rejects.toThrow(/Java is missing: "\/nowhere\/java" does not run/);
    expect(home.leases()).toEqual([]);
  });
});
