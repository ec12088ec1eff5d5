import { inject } from 'vitest';
import type { Neo4jAddress } from '../../src/config.ts';

/** The database of the tests that this process runs: each process that runs beside another has one of its own. */
export function testDatabase(): Neo4jAddress {
  const databases = inject('databases');
  const place = Number(process.env.VITEST_POOL_ID) - 1;
  const database = databases[place];
  if (database === undefined)
    throw new Error(`There are ${databases.length} databases, and this is process ${place + 1}.`);
  return database;
}
