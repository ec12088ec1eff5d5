import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { Input, Reviewed } from '../read/input.ts';

/** Raised when the same files would make another graph than before: then every load begins anew, and writes all accounts again. */
export const EDITION = 10;

/** 32 digits of the SHA-256 of a value as JSON: the same content has the same hash. */
export const contentHash = (content: unknown): string =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 32);

/** The hash of all that a source reads: its name, and the names and bytes of its files and of those of the reader's own. */
export async function hashOfFiles(source: string, { folder, files }: Input, reviewed: Reviewed): Promise<string> {
  const hash = createHash('sha256').update(
    `${source} ${EDITION} ${reviewed.dates ?? ''} ${reviewed.sheet ?? ''}${reviewed.encoding ?? ''}${JSON.stringify(reviewed.dataset ?? '')}`,
  );
  const own = [reviewed.aliases, reviewed.decisions, reviewed.map].filter((file) => file !== undefined);
  for (const [name, path] of [
    ...files.map((file) => [file, join(folder, file)]),
    ...own.map((file) => ['own', file]),
  ]) {
    hash.update(`\0${name}\0`);
    for await (const chunk of createReadStream(path as string)) hash.update(chunk as Buffer);
  }
  return hash.digest('hex');
}
