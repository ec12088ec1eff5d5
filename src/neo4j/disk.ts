import { statfsSync } from 'node:fs';

/** How much is free on the disk of a folder, in megabytes. */
export function megabytesFree(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return Math.floor((bavail * bsize) / 1e6);
}

/** Refuses a disk that has less free than is needed, in megabytes: Neo4j on a full disk does not end, and does not answer. */
export function checkSpace(folder: string, needed: number): void {
  const free = megabytesFree(folder);
  if (free < needed)
    throw new Error(
      `The disk of ${folder} has ${free} MB free, and Neo4j needs ${needed}. Make room, or set CAUCUS_HOME.`,
    );
}
