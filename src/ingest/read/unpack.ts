import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { ReadProgress } from './input.ts';
import { UnreadableFile } from './problem.ts';
import { onlyEntry } from './zip.ts';

/** The most bytes that one file may unpack to: a few kilobytes can be packed so that they fill any disk. */
const LARGEST = 8_000_000_000;
/** How many times as long as they are packed bytes may be, once there are many: tables are packed to a twentieth. */
const LOOSEST = 300;
const MANY = 50_000_000;

/** Throws where a file unpacks to so many bytes as no table does; `packed` are those that it was read from. */
export function checkRatio(unpacked: number, packed: number): void {
  if (unpacked > MANY && unpacked > LOOSEST * Math.max(packed, 1))
    throw new UnreadableFile(
      1,
      1,
      `The file unpacks to more than ${LOOSEST} times its size, as no table of votes does: unpack it, and look what it is.`,
    );
}

/** The bytes of a file, unpacked where it is gzip or a zip archive of one file, whatever its name; `progress` is told of those on the disk. */
export async function* unpacked(path: string, progress: ReadProgress = () => {}): AsyncGenerator<Buffer> {
  const beginning = await beginningOf(path);
  const archived = isZip(beginning) ? await onlyEntry(path) : null;
  const file = archived?.bytes ?? createReadStream(path);
  const packed = isGzip(beginning);
  const bytes: Readable = packed ? file.pipe(createGunzip()) : file;
  if (packed) file.on('error', (error: Error) => bytes.destroy(error));
  const read = () => (archived === null ? (file as ReturnType<typeof createReadStream>).bytesRead : archived.read());
  let told = 0;
  let total = 0;
  try {
    for await (const chunk of bytes as AsyncIterable<Buffer>) {
      progress(read() - told);
      told = read();
      total += chunk.length;
      if (total > LARGEST)
        throw new UnreadableFile(1, 1, `The file unpacks to more than ${LARGEST / 1e9} GB: split it, or unpack it.`);
      checkRatio(total, told);
      yield chunk;
    }
  } catch (error) {
    if (packed && (error as { code?: string }).code?.startsWith('Z_'))
      throw new UnreadableFile(
        1,
        1,
        'The gzip file is damaged or cut off: what follows cannot be unpacked. Fetch it again.',
      );
    throw error;
  } finally {
    file.destroy();
    archived?.close();
  }
}

/** The first bytes of a file, which tell what it is. */
export async function beginningOf(path: string): Promise<Buffer> {
  if (!(await stat(path)).isFile())
    throw new UnreadableFile(1, 1, 'This is a folder, a pipe or a device, and no file: save what it gives as a file.');
  const file = await open(path);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(LOOKED_AT), 0, LOOKED_AT, 0).finally(() => file.close());
  return buffer.subarray(0, bytesRead);
}

/** The first bytes of what a packed file holds; of another file its own. */
export async function innerBeginning(path: string): Promise<Buffer> {
  const beginning = await beginningOf(path);
  if (!isGzip(beginning) && !isZip(beginning)) return beginning;
  for await (const chunk of unpacked(path)) return chunk.subarray(0, LOOKED_AT);
  return Buffer.alloc(0);
}

const LOOKED_AT = 512;

const isGzip = (beginning: Buffer): boolean => beginning[0] === 0x1f && beginning[1] === 0x8b;
export const isZip = (beginning: Buffer): boolean => beginning.subarray(0, 4).toString('latin1') === 'PK\x03\x04';
export const isParquet = (beginning: Buffer): boolean => beginning.subarray(0, 4).toString('latin1') === 'PAR1';
