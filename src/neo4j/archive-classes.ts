import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pid } from 'node:process';
import neo4j from 'neo4j-driver';
import type { Neo4jAddress } from '../config.ts';
import { classArchive } from './class-archive.ts';
import { jars, partialName, sweep } from './jars.ts';
import { checkJava } from './java.ts';
import { ownNeo4j } from './own.ts';

/** What is asked of the database whose classes are kept: a bit of all that a first start asks. */
const ASKED = [
  'CREATE CONSTRAINT one IF NOT EXISTS FOR (n:One) REQUIRE n.id IS UNIQUE',
  'CREATE INDEX day IF NOT EXISTS FOR ()-[e:TO]-() ON (e.day)',
  'UNWIND range(1, 20) AS id MERGE (n:One {id: id}) ON CREATE SET n.name = toString(id), n.day = date()',
  'MATCH (a:One), (b:One {id: a.id + 1}) MERGE (a)-[e:TO]->(b) SET e.day = a.day',
  `UNWIND [3, 1] AS id MATCH (n:One {id: id}) WHERE EXISTS { (n)-[:TO]->(:One) }
   CALL (n) { MATCH (n)-[e:TO*1..2]-(m) WITH DISTINCT m ORDER BY m.name LIMIT 5 RETURN collect(m {.id, .name}) AS near }
   RETURN n.id, near, count {(n)--()} AS degree, [x IN near WHERE x.id > 1 | x.name] AS names ORDER BY n.id SKIP 0`,
  'MATCH (n:One) DETACH DELETE n',
];

/** Makes the archive where there is none, of a database that is started for that and stopped, beside everything else and with the least priority: some twenty seconds of a processor. */
export async function archiveClasses({
  cache,
  java,
}: {
  readonly cache: string;
  readonly java: string;
}): Promise<void> {
  const version = await checkJava(java);
  const report = () => {};
  const archive = classArchive(await jars(cache, report), version);
  if (existsSync(archive)) return;
  await sweep(cache);
  const folder = join(cache, partialName(pid));
  const recorded = join(folder, 'classes.jsa');
  try {
    const database = await ownNeo4j({ folder, cache, java, report, port: 0, recorded });
    await ask(database).finally(database.release);
    if (existsSync(recorded)) await rename(recorded, archive);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function ask({ uri, username, password, database }: Neo4jAddress): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
  try {
    for (const text of ASKED) await driver.executeQuery(text, {}, { database });
  } finally {
    await driver.close();
  }
}
