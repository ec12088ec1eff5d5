import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import type { Config, Neo4jAddress } from '../config.ts';
import type { Report } from '../progress.ts';
import type { Content } from './bulk-import.ts';
import { ownNeo4j } from './own.ts';

/** A Neo4j that answers. */
export type Database = Neo4jAddress & {
  /** For people: where it came from. */
  readonly where: string;
  /** Gives it back: our own stops when nobody else uses it. */
  release(): Promise<void>;
  /** Sees to it that our own is kept, and answers with its address. */
  revive?(): Promise<string>;
};

/**
 * The Neo4j of `NEO4J_URI`; else our own, started or shared, which begins with `content` when it is new. Throws an error with a sentence when
 * there is none to be had.
 */
export async function findDatabase(
  { neo4j: given, home, cache, java }: Config,
  report: Report,
  content?: Content,
): Promise<Database> {
  if (given === undefined)
    return ownNeo4j({ folder: join(home, 'neo4j'), cache, java, report, ...(content && { content }) });
  await verify(given);
  return { ...given, where: `the Neo4j at ${given.uri}`, release: async () => {} };
}

async function verify({ uri, username, password, database }: Neo4jAddress): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    connectionTimeout: 5000,
    maxTransactionRetryTime: 0,
  });
  try {
    await driver.executeQuery('RETURN 1', {}, { database });
  } catch (error) {
    throw new Error(sentence(uri, username, database, error as Error & { code?: string }), { cause: error });
  } finally {
    await driver.close();
  }
}

function sentence(
  uri: string,
  username: string,
  database: string,
  { code = '', message }: Error & { code?: string },
): string {
  if (code.includes('Security'))
    return `The Neo4j at ${uri} refuses "${username}": check NEO4J_USERNAME and NEO4J_PASSWORD.`;
  if (code.includes('DatabaseNotFound'))
    return `The Neo4j at ${uri} has no database "${database}": check NEO4J_DATABASE.`;
  return `No Neo4j answers at ${uri}: check NEO4J_URI, and that it is running. (${message})`;
}
