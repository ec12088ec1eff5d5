import { existsSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readTextFiles, type TextFile } from '../../ingest/read/article-text.ts';
import { WrongUsage } from '../../ingest/read/wrong-usage.ts';
import { textOfHtml } from '../../reader/html-text.ts';

const PAGE = /\.html?$/i;
const TEXT = /\.txt$/i;

/**
 * The texts that are to be read: files, and those of folders. The text of a web page is put beside it as a file of its own, because places in an article are places in its
 * text; `made` is told of each.
 */
export async function articleFiles(
  paths: readonly string[],
  made: (page: string, text: string) => void,
): Promise<TextFile[]> {
  const found = new Map<string, TextFile>();
  for (const path of paths) {
    const isFolder = (await stat(path)).isDirectory();
    const folder = isFolder ? path : dirname(path);
    const names = isFolder ? (await readTextFiles(path)).map(({ file }) => file) : [basename(path)];
    const wanted = names.filter((name) => PAGE.test(name) || TEXT.test(name));
    if (wanted.length === 0)
      throw new WrongUsage(
        `"${path}" ${isFolder ? 'has no file that ends' : 'does not end'} in .txt or .html: those are read.`,
      );
    for (const name of wanted.filter((name) => PAGE.test(name))) await writeTextOf(join(folder, name), made);
    for (const name of new Set(wanted.map((name) => name.replace(PAGE, '.txt'))))
      for (const text of await readTextFiles(join(folder, name))) found.set(text.sha256, text);
  }
  return [...found.values()];
}

async function writeTextOf(page: string, made: (page: string, text: string) => void): Promise<void> {
  const text = textOfHtml(await readFile(page, 'utf8'));
  if (text === null)
    throw new WrongUsage(`No article is found in the page "${page}": save its text as a file that ends in .txt.`);
  const file = page.replace(PAGE, '.txt');
  if (existsSync(file)) {
    if ((await readFile(file, 'utf8')) === text) return;
    throw new WrongUsage(
      `"${file}" is there already and is another text than that of "${page}": give the one that is meant, and move the other.`,
    );
  }
  await writeFile(file, text);
  made(page, file);
}
