import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { Source } from './source.ts';

/** Raised when the same files would make another graph than before: then every load begins anew. */
const EDITION = 1;

/** 32 digits of the SHA-256 of a value as JSON: the same content has the same hash. */
export const contentHash = (content: unknown): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 32);

/** The hash of all that a source reads in a folder: names and bytes of its files. */
export async function hashOfFiles(source: Source<unknown>, folder: string): Promise<string> {
  const hash = createHash('sha256').update(`${source.name} ${EDITION}`);
  for (const file of await source.files(folder)) {
    hash.update(`\0${file}\0`);
    for await (const chunk of createReadStream(join(folder, file))) hash.update(chunk as Buffer);
  }
  return hash.digest('hex');
}
