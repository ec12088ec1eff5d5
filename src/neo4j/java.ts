import { spawnSync } from 'node:child_process';
import { WAYS_ON } from './release.ts';

const FITTING = [17, 21];

/** Throws an error with the three ways on when `java` is missing or of a version that Neo4j does not run on. */
export function checkJava(java: string): void {
  const { error, stderr, status } = spawnSync(java, ['-version'], { encoding: 'utf8' });
  if (error || status !== 0) {
    throw new Error(
      `Java is missing: "${java}" does not run. Caucus starts a Neo4j of its own, which needs Java 17 or 21.\n${WAYS_ON}`,
    );
  }
  const major = Number(/version "(?:1\.)?(\d+)/.exec(stderr)?.[1]);
  if (!FITTING.includes(major)) {
    throw new Error(
      `"${java}" is Java ${major || 'of an unknown version'}; the Neo4j that Caucus starts needs Java 17 or 21.\n${WAYS_ON}`,
    );
  }
}
