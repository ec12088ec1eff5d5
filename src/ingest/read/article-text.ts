import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { namesIn } from './files-in.ts';
import type { Note } from './problem.ts';

/** The texts of articles and documents by id, as far as they are at hand. */
export type Texts = ReadonlyMap<string, string>;

/** A file of a folder of texts; whatever else lies there is one too, and matches nothing. */
export type TextFile = { readonly file: string; readonly sha256: string; readonly bytes: Buffer };

/** An article that texts are looked for: its text is the one with this hash, and came in a file of this name. */
export type WantedArticle = { readonly id: string; readonly sha256: string; readonly file: string | null };

/** Longer than any article, in bytes: what is longer is not read. */
const LONGEST = 10_000_000;

/** The files of a folder, or the one file, in the order of their names. */
export async function readTextFiles(path: string): Promise<TextFile[]> {
  const folder = (await stat(path)).isDirectory() ? path : dirname(path);
  const names = folder === path ? await namesIn(path, () => true) : [basename(path)];
  const texts: TextFile[] = [];
  for (const file of names) {
    const found = await stat(join(folder, file)).catch(() => null);
    if (!found?.isFile() || found.size > LONGEST) continue;
    const bytes = await readFile(join(folder, file));
    texts.push({ file, sha256: createHash('sha256').update(bytes).digest('hex'), bytes });
  }
  return texts;
}

/**
 * The texts of articles by id: a file is an article's when its bytes have the hash that the article gives. One that only has the name of an
 * article's file is another text, which is noted: nothing is guessed from it.
 */
export function matchTexts(files: readonly TextFile[], articles: readonly WantedArticle[], note: Note): Texts {
  const texts = new Map<string, string>();
  for (const { file, sha256, bytes } of files) {
    const owners = articles.filter((article) => article.sha256 === sha256);
    for (const { id } of owners) texts.set(id, bytes.toString('utf8'));
    const namesake = articles.find((article) => article.file === file);
    if (owners.length > 0 || namesake === undefined) continue;
    note(
      { file, line: 1, column: 1, record: file },
      `This is another text than that of ${namesake.id}, of which the SHA-256 is ${namesake.sha256} and not ${sha256}.`,
      {
        code: 'OTHER_TEXT',
        hint: 'Another version of the article, other line ends or another encoding make another text; only the very same bytes can be checked.',
      },
    );
  }
  return texts;
}
