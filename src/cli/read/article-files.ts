import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { TextFile } from '../../ingest/read/article-text.ts';
import { namesIn } from '../../ingest/read/files-in.ts';
import { readableText } from '../../ingest/read/readable-text.ts';
import { WrongUsage } from '../../ingest/read/wrong-usage.ts';
import { textOfHtml } from '../../reader/html-text.ts';
import { paragraphsOf } from '../../reader/paragraph.ts';

const PAGE = /\.html?$/i;
const TEXT = /\.txt$/i;
/** Longer than any article or page, in bytes. */
const LONGEST = 10_000_000;
/** Longer than any article, in characters: what is longer holds many, or none. */
const MOST = 200_000;

/** A text that is to be read, and the web page that it was taken from, if any. */
export type ArticleFile = TextFile & { readonly text: string; readonly path: string; readonly page: string | null };

/**
 * The texts that are to be read: files, and those of folders. All are looked at before anything is written, and what cannot be read is said in a sentence.
 */
export async function articleFiles(paths: readonly string[]): Promise<ArticleFile[]> {
  const found = new Map<string, ArticleFile>();
  for (const path of new Set((await Promise.all(paths.map(pathsIn))).flat())) {
    const size = (await stat(path)).size;
    if (size > LONGEST)
      throw new WrongUsage(
        `"${path}" has ${size} bytes, and no article has more than ${LONGEST}: save the article alone.`,
      );
    const article = PAGE.test(path) ? await textOfPage(path) : textAt(path, null, await readFile(path));
    found.set(article.sha256, article);
  }
  const files = [...found.values()];
  for (const { file, path } of files) {
    const other = files.find((one) => one.file === file && one.path !== path);
    if (other !== undefined)
      throw new WrongUsage(
        `"${other.path}" and "${path}" have one name and are two texts: call one of them otherwise.`,
      );
  }
  return files;
}

/** Puts the text of a web page beside it as a file of its own, because places in an article are places in its text. */
export async function keepTextOf({ page, path, bytes }: ArticleFile): Promise<boolean> {
  if (page === null || existsSync(path)) return false;
  await writeFile(path, bytes);
  return true;
}

async function pathsIn(path: string): Promise<string[]> {
  const isFolder = (await stat(path)).isDirectory();
  const isText = (name: string) => PAGE.test(name) || TEXT.test(name);
  const wanted = isFolder ? await namesIn(path, isText) : [basename(path)].filter(isText);
  if (wanted.length === 0)
    throw new WrongUsage(
      `"${path}" ${isFolder ? 'has no file that ends' : 'does not end'} in .txt or .html: those are read.`,
    );
  return isFolder ? wanted.map((name) => join(path, name)) : [path];
}

async function textOfPage(page: string): Promise<ArticleFile> {
  const html = readableText(page, await readFile(page));
  const text = textOfHtml(html);
  if (text === null)
    throw new WrongUsage(`No article is found in the page "${page}": save its text as a file that ends in .txt.`);
  const path = page.replace(PAGE, '.txt');
  const article = textAt(path, page, Buffer.from(text));
  if (existsSync(path) && !(await readFile(path)).equals(article.bytes))
    throw new WrongUsage(
      `"${path}" is there already and is another text than that of "${page}": give the one that is meant, and move the other.`,
    );
  return article;
}

function textAt(path: string, page: string | null, bytes: Buffer): ArticleFile {
  const text = readableText(path, bytes);
  if (!paragraphsOf(text).some(({ kind }) => kind === 'BODY'))
    throw new WrongUsage(
      `"${page ?? path}" has no paragraph of an article, only a title, captions, buttons or the like: save the text of the article, one paragraph a line.`,
    );
  if (text.length > MOST)
    throw new WrongUsage(
      `"${page ?? path}" has a text of ${text.length} characters, and no article has more than ${MOST}: save the article alone.`,
    );
  return { file: basename(path), sha256: createHash('sha256').update(bytes).digest('hex'), bytes, text, path, page };
}
