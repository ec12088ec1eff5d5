import { randomBytes } from 'node:crypto';
import { urn } from '../../graph/kernel/urn.ts';

/** A run of a source that begins now, under an id of its own: two may begin in the same millisecond. */
export function newRun(source: string): { readonly id: string; readonly source: string; readonly started: string } {
  const started = new Date().toISOString();
  return { id: urn('import-run', `${source}/${started}-${randomBytes(3).toString('hex')}`), source, started };
}
