import { rename, rm, writeFile } from 'node:fs/promises';

/** Puts a text in the place of a file, whole or not at all: whoever reads it meanwhile has the one or the other. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const part = `${path}.part`;
  try {
    await writeFile(part, text, { flush: true });
    await rename(part, path);
  } finally {
    await rm(part, { force: true });
  }
}
