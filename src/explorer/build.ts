// Builds the explorer into `dist/explorer`, when its sources have changed since it was built last. Where Vite is not installed, as in an image of the
// server alone, what is there stays.
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { BUILT, vite } from './vite.ts';

const SOURCES = fileURLToPath(new URL('.', import.meta.url));
const LOCKFILE = fileURLToPath(new URL('../../package-lock.json', import.meta.url));
const TEXTS = /\.(js|css|html|svg)$/;

const changedAt = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** Folders count too: what has been taken away is no longer a file. */
const newest = (): number =>
  Math.max(
    changedAt(LOCKFILE),
    ...readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).map((name) => changedAt(join(SOURCES, name))),
  );

/** Bytes in Brotli and gzip, as small as they get, by the ending that the file has: they are compressed once and sent often. */
export const compressed = (bytes: Buffer): Readonly<Record<string, Buffer>> => ({
  '.br': brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }),
  '.gz': gzipSync(bytes, { level: 9 }),
});

/** Builds it, unless what is there is newer than its sources; whether it was built. */
export async function buildExplorer(): Promise<boolean> {
  if (changedAt(join(BUILT, 'index.html')) >= newest()) return false;
  const { build } = await import('vite');
  await build({ ...vite, logLevel: 'error' });
  for (const name of readdirSync(BUILT, { recursive: true, encoding: 'utf8' }).filter((name) => TEXTS.test(name)))
    for (const [ending, bytes] of Object.entries(compressed(readFileSync(join(BUILT, name)))))
      writeFileSync(join(BUILT, `${name}${ending}`), bytes);
  return true;
}

if (import.meta.main) {
  const start = performance.now();
  try {
    if (await buildExplorer())
      console.error(`Built the explorer in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
  } catch (error) {
    // The server is there without it, and says at `/` what is missing.
    rmSync(BUILT, { recursive: true, force: true });
    console.error(`The explorer could not be built: ${(error as Error).message}`);
  }
}
