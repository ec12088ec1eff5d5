import { spawnSync } from 'node:child_process';

/** Whether R is here with the package pscl. */
export const hasPscl: boolean = spawnSync('Rscript', ['-e', 'library(pscl)']).status === 0;

/** Runs a script of R in a folder, and answers with what it prints; throws with its words when it fails. */
export function runR(script: string, folder: string): string {
  const { status, stdout, stderr } = spawnSync('Rscript', ['-'], { input: script, cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}
