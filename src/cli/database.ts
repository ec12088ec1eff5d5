import { type Config, readConfig } from '../config.ts';
import { type Graph, openGraph } from '../graph/kernel/graph.ts';
import { WrongUsage } from '../ingest/read/wrong-usage.ts';
import { findDatabase } from '../neo4j/database.ts';
import type { Report } from '../progress.ts';
import { NoDatabase, type Patience } from './commands/tools.ts';

/** The graph of the server's settings. Its database is started where it does not run, and given back when the graph is closed. */
export async function graphOf(
  environment: Parameters<typeof readConfig>[0],
  report: Report,
  patience: Patience = 'work',
): Promise<Graph> {
  const config = settings(environment);
  const database = await findDatabase(config, report).catch((error: Error) => {
    throw error instanceof WrongUsage ? error : new NoDatabase(error.message);
  });
  const graph = openGraph(patience === 'work' ? database : { ...database, deadline: config.deadline });
  return {
    ...graph,
    close: async () => {
      await graph.close();
      await database.release();
    },
  };
}

/** The settings of an environment; a bad one is wrong usage. */
export function settings(environment: Parameters<typeof readConfig>[0]): Config {
  try {
    return readConfig(environment);
  } catch (error) {
    throw new WrongUsage((error as Error).message);
  }
}
