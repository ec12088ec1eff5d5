import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import yauzl from 'yauzl';
import { UnreadableFile } from './problem.ts';

/** A file in an archive: its bytes, how many of the archive have been read, and what is to be called in the end. */
export type ArchivedFile = { readonly bytes: Readable; read(): number; close(): void };

const openArchive = promisify<string, yauzl.Options, yauzl.ZipFile>(yauzl.open);

/** What macOS puts beside each file, and folders. */
const BESIDE = /^__MACOSX\/|\/$|(^|\/)\.[^/]*$/;

/** What is in files of other programs that are archives though they are one file, and what each is. */
const OFFICE: readonly (readonly [RegExp, string])[] = [
  [/^xl\/workbook\.bin$/, 'a binary workbook of Excel (.xlsb)'],
  [/^word\/document\.xml$/, 'a document of Word (.docx)'],
  [/^ppt\/presentation\.xml$/, 'slides of PowerPoint (.pptx)'],
  [/^Index\/Document\.iwa$/, 'a spreadsheet of Numbers'],
  [/^content\.xml$/, 'a spreadsheet or document of OpenOffice (.ods or .odt)'],
];
const PACKED = /\.(?:xlsx|zip|gz|parquet)$/i;

/** The one file of a zip archive; an archive of none or of several is `UnreadableFile`, with their names. */
export async function onlyEntry(path: string): Promise<ArchivedFile> {
  const { archive, entries } = await opened(path);
  const files = entries.filter(({ fileName }) => !BESIDE.test(fileName));
  const [entry] = files;
  const office = OFFICE.find(([part]) => entries.some(({ fileName }) => part.test(fileName)));
  if (office !== undefined) {
    archive.close();
    throw new UnreadableFile(1, 1, `This is ${office[1]}: save its table as .xlsx, or as CSV.`);
  }
  if (entry === undefined || files.length > 1) {
    archive.close();
    throw new UnreadableFile(1, 1, `The archive has ${named(files)} and must have one file: unpack it into a folder.`);
  }
  if (PACKED.test(entry.fileName)) {
    archive.close();
    throw new UnreadableFile(1, 1, `${entry.fileName} in the archive is packed itself: unpack the archive.`);
  }
  if (entry.isEncrypted()) {
    archive.close();
    throw new UnreadableFile(1, 1, `${entry.fileName} in the archive is locked with a password: unpack it.`);
  }
  const bytes = await promisify<yauzl.Entry, Readable>(archive.openReadStream.bind(archive))(entry);
  let unpacked = 0;
  bytes.on('data', (chunk: Buffer) => {
    unpacked += chunk.length;
  });
  bytes.pause();
  const ratio = entry.compressedSize / Math.max(1, entry.uncompressedSize);
  return { bytes, read: () => Math.round(unpacked * ratio), close: () => archive.close() };
}

/** The text of a file in a zip archive, by its name; empty where there is none. */
export async function textOfEntry(path: string, name: string): Promise<string> {
  const { archive, entries } = await opened(path);
  const entry = entries.find(({ fileName }) => fileName === name);
  const parts: Buffer[] = [];
  if (entry !== undefined)
    for await (const part of await promisify<yauzl.Entry, Readable>(archive.openReadStream.bind(archive))(entry))
      parts.push(part as Buffer);
  archive.close();
  return Buffer.concat(parts).toString('utf8');
}

/** The names of the files in a zip archive, each with how many bytes it unpacks to. */
export async function entriesOf(path: string): Promise<ReadonlyMap<string, number>> {
  const { archive, entries } = await opened(path);
  archive.close();
  return new Map(entries.map(({ fileName, uncompressedSize }) => [fileName, uncompressedSize]));
}

/** How many files of an archive are looked at: an archive of votes has a few, a workbook some dozens. */
const LOOKED_AT = 1000;

async function opened(path: string): Promise<{ archive: yauzl.ZipFile; entries: yauzl.Entry[] }> {
  try {
    const archive = await openArchive(path, { lazyEntries: true, autoClose: false });
    const entries: yauzl.Entry[] = [];
    await new Promise<void>((resolve, reject) => {
      archive.on('entry', (entry: yauzl.Entry) => {
        entries.push(entry);
        if (entries.length < LOOKED_AT) archive.readEntry();
        else resolve();
      });
      archive.on('end', () => resolve());
      archive.on('error', reject);
      archive.readEntry();
    });
    return { archive, entries };
  } catch (error) {
    throw new UnreadableFile(
      1,
      1,
      `The zip archive is damaged or cut off: ${(error as Error).message}. Fetch it again.`,
    );
  }
}

const named = (files: readonly yauzl.Entry[]): string =>
  files.length === 0
    ? 'no file'
    : `${files.length} files (${files
        .slice(0, 3)
        .map(({ fileName }) => fileName)
        .join(', ')}${files.length > 3 ? ', …' : ''})`;
