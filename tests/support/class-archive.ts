import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readConfig } from '../../src/config.ts';
import { VERSION } from '../../src/neo4j/release.ts';

/** Java's archive of Neo4j's classes: with it Neo4j starts in half the time. A Java that cannot read it starts without. */
const ARCHIVE = join(readConfig(process.env).cache, 'tests', `neo4j-${VERSION}.jsa`);

const given = process.env.JAVA_TOOL_OPTIONS ?? '';

/** From now on the Neo4j that tests start read their classes from the archive, where it is. */
export function useArchive(): void {
  if (existsSync(ARCHIVE)) process.env.JAVA_TOOL_OPTIONS = `${given} -XX:SharedArchiveFile=${ARCHIVE}`;
}

/** Makes the archive of what a Neo4j loads that `work` starts and stops, where there is none yet. */
export async function archiveClasses(work: () => Promise<void>): Promise<void> {
  if (existsSync(ARCHIVE)) return work();
  const partial = `${ARCHIVE}.${process.pid}`;
  mkdirSync(dirname(ARCHIVE), { recursive: true });
  process.env.JAVA_TOOL_OPTIONS = `${given} -XX:ArchiveClassesAtExit=${partial}`;
  try {
    await work();
    if (existsSync(partial)) renameSync(partial, ARCHIVE);
  } finally {
    rmSync(partial, { force: true });
    process.env.JAVA_TOOL_OPTIONS = given;
    useArchive();
  }
}
