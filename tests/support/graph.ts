import neo4j, { type Driver } from 'neo4j-driver';
import { inject } from 'vitest';
import { type App, createApp } from '../../src/app.ts';
import { type Graph, openGraph, type Parameters, type Row, type Statement } from '../../src/graph/kernel/graph.ts';
import { MatrixFiles } from '../../src/roll-calls/matrix-files.ts';
import { checked } from './checked-graph.ts';
import { testDatabase } from './test-database.ts';

/** The server over each graph of the tests, and each sandbox, once something has been asked. */
const servers = new WeakMap<Graph, App | null>();

/** The graph of the tests: a real Neo4j with the shipped data, or a part of them. It closes with the server over it. */
export function testGraph(): Graph {
  const opened = withRollCalls(checked(openGraph({ ...testDatabase(), deadline: 60_000 })));
  const graph: Graph = {
    ...opened,
    close: async () => {
      await letServerGo(graph);
      await opened.close();
    },
  };
  keepServer(graph);
  return graph;
}

/** From now on a graph has one server, until that is let go. */
export function keepServer(graph: Graph): void {
  servers.set(graph, null);
}

/** Ends the server over a graph, which has been written to or closes; whoever asks next gets a new one. */
export async function letServerGo(graph: Graph): Promise<void> {
  const server = servers.get(graph);
  servers.set(graph, null);
  await server?.close();
}

/** The server over a graph of the tests, or over a sandbox; undefined for every other graph. */
export function serverOf(graph: Graph): App | undefined {
  const known = servers.get(graph);
  if (known !== null) return known;
  const server = createApp(graph, { production: false, rollCalls: keptRollCalls() });
  servers.set(graph, server);
  return server;
}

/** The roll calls that servers over graphs of the tests have read: those of the same votes are read once in a run. */
export const keptRollCalls = (): MatrixFiles => new MatrixFiles(inject('rollCalls'));

/** The same database by its driver, for what only a test wants to know: plans, and counts of hits. */
export function testDriver(): Driver {
  const { uri, username, password } = testDatabase();
  return neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
}

/** All 870,000 ballots, a page at a time. Reading them takes two seconds, and what is committed no test changes. */
const rollCalls = new Map<string, Promise<Row[]>>();

/** The given graph, from which the roll calls are read once, whoever asks. */
function withRollCalls(graph: Graph): Graph {
  return {
    ...graph,
    read<R extends Row>(statement: Statement, parameters: Parameters): Promise<R[]> {
      if (statement.name !== 'roll-call/all') return graph.read<R>(statement, parameters);
      const page = JSON.stringify(parameters);
      const read = rollCalls.get(page) ?? graph.read<R>(statement, parameters);
      rollCalls.set(page, read);
      read.catch(() => rollCalls.delete(page));
      return read as Promise<R[]>;
    },
    within: (patience, metadata) => withRollCalls(graph.within(patience, metadata)),
  };
}
