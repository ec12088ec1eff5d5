import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Neo4jContainer } from '@testcontainers/neo4j';
import type { TestProject } from 'vitest/node';
import { type Neo4jAddress, readConfig } from '../../src/config.ts';
import { openGraph } from '../../src/graph/kernel/graph.ts';
import { setUp } from '../../src/graph/kernel/setup.ts';
import { load } from '../../src/ingest/load.ts';
import { showProgress } from '../../src/progress.ts';
import { keptNeo4j } from './kept-neo4j.ts';
import { type Held, loadedStore, WITHOUT } from './loaded-store.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    database: Neo4jAddress;
    /** The folder of the roll calls that servers have read in this run. */
    rollCalls: string;
  }
}

/** A real Neo4j for the tests of the graph. */
type TestNeo4j = Neo4jAddress & { readonly where: string; release(): Promise<void> };
/** What the projects of a run share that are on the same data; see `ProvidedContext`. */
type Shared = TestNeo4j & { readonly rollCalls: string };

const IMAGE = 'neo4j:5.26.30-community';

const opened = new Map<Held, Promise<Shared>>();

/** Before the tests of a project: a Neo4j with the shipped data, or with a part of them, which projects share. Which one it is, the run says. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const held = project.name === 'part' ? 'part' : 'record';
  const opening = opened.get(held) ?? open(held);
  opened.set(held, opening);
  const { where, release, rollCalls, uri, username, password, database } = await opening;
  console.log(`Tests of the project ${project.name} run on ${where}.`);
  project.provide('database', { uri, username, password, database });
  project.provide('rollCalls', rollCalls);
  return async () => {
    // The first of the projects that share it lets it go.
    if (!opened.delete(held)) return;
    await release();
    rmSync(rollCalls, { recursive: true, force: true });
  };
}

/** What holds of a part of the record holds of the whole: a Neo4j that is given has that. */
async function open(held: Held): Promise<Shared> {
  const other = given();
  if (other) await fill(other);
  const contains = held === 'record' && process.env.CI;
  const used = other ?? (contains ? await container() : undefined) ?? (await keptNeo4j(held));
  return { ...used, rollCalls: mkdtempSync(join(tmpdir(), 'caucus-roll-calls-')) };
}

async function fill({ uri, username, password, database }: Neo4jAddress): Promise<void> {
  const graph = openGraph({ uri, username, password, database, deadline: 60_000 });
  await setUp(graph);
  await load(graph, 'data', showProgress(process.stderr), WITHOUT);
  await graph.close();
}

/** The Neo4j of NEO4J_TEST_URI: it is given the shipped data, and its own stay. */
function given(): TestNeo4j | undefined {
  const { NEO4J_TEST_URI: uri, NEO4J_TEST_USERNAME, NEO4J_TEST_PASSWORD, NEO4J_TEST_DATABASE } = process.env;
  if (!uri) return undefined;
  const { neo4j } = readConfig({
    NEO4J_URI: uri,
    NEO4J_USERNAME: NEO4J_TEST_USERNAME,
    NEO4J_PASSWORD: NEO4J_TEST_PASSWORD,
    NEO4J_DATABASE: NEO4J_TEST_DATABASE,
  });
  return { ...(neo4j as Neo4jAddress), where: `the Neo4j at ${uri} (NEO4J_TEST_URI)`, release: async () => {} };
}

/** In continuous integration a container with a copy of the loaded store, where a Docker engine answers, has the image (none is pulled), and can start it. */
async function container(): Promise<TestNeo4j | undefined> {
  try {
    execFileSync('docker', ['image', 'inspect', IMAGE], { stdio: 'ignore', timeout: 10_000 });
  } catch {
    return undefined;
  }
  const store = join(await loadedStore('record'), 'store');
  const started = await new Neo4jContainer(IMAGE)
    .withCopyDirectoriesToContainer([{ source: join(store, 'data'), target: '/data' }])
    .withPassword(readFileSync(join(store, 'password'), 'utf8').trim())
    .withEnvironment({
      NEO4J_server_memory_heap_max__size: '768m',
      NEO4J_server_memory_pagecache_size: '384m',
      NEO4J_internal_dbms_bolt_netty__server__shutdown__quiet__period: '0',
    })
    .start()
    .catch(({ message }: Error) => {
      // Testcontainers has an image of its own, its reaper, which it pulls.
      console.log(`A container of ${IMAGE} could not be started: ${message}`);
    });
  if (!started) return undefined;
  return {
    uri: started.getBoltUri(),
    username: started.getUsername(),
    password: started.getPassword(),
    database: 'neo4j',
    where: `the container ${IMAGE} (testcontainers)`,
    release: async () => {
      await started.stop();
    },
  };
}
