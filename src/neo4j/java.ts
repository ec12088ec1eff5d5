import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { WAYS_ON } from './release.ts';

const FITTING = [17, 21];
const run = promisify(execFile);

/** What `java` says of its version. Throws an error with the three ways on when it is missing or of a version that Neo4j does not run on. */
export async function checkJava(java: string): Promise<string> {
  const said = await run(java, ['-version']).catch(() => null);
  if (said === null) {
    throw new Error(
      `Java is missing: "${java}" does not run. Caucus starts a Neo4j of its own, which needs Java 17 or 21.\n${WAYS_ON}`,
    );
  }
  // Java also tells what options it takes from the environment, and how it will compile by them: they make no other Java of it.
  const version = said.stderr.replace(/^(NOTE: )?Picked up .*\n/gm, '').replace(/, \w+ mode[^)\n]*/g, '');
  const major = Number(/version "(?:1\.)?(\d+)/.exec(version)?.[1]);
  if (!FITTING.includes(major)) {
    throw new Error(
      `"${java}" is Java ${major || 'of an unknown version'}; the Neo4j that Caucus starts needs Java 17 or 21.\n${WAYS_ON}`,
    );
  }
  return version;
}
