import { inject } from 'vitest';
import type { Neo4jAddress } from '../../src/config.ts';

/** The database of the tests of this project, which its processes share. */
export const testDatabase = (): Neo4jAddress => inject('database');
