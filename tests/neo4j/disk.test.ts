import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import { checkSpace, megabytesFree } from '../../src/neo4j/disk.ts';

it('refuses a disk that has too little room, with what it has and what is needed', () => {
  const folder = tmpdir();
  expect(megabytesFree(folder)).toBeGreaterThan(0);
  expect(() => checkSpace(folder, 1)).not.toThrow();
  expect(() => checkSpace(folder, 1_000_000_000)).toThrow(
    /^The disk of \S+ has \d+ MB free, and Neo4j needs 1000000000\. Make room, or set CAUCUS_HOME\.$/,
  );
});
