import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { matchTexts, readTextFiles } from '../../read/article-text.ts';
import { filesIn } from '../../read/files-in.ts';
import { Problems } from '../../read/problem.ts';
import { readYaml } from '../../read/yaml.ts';
import { entitiesShape } from './dossier-shape.ts';
import { locateQuotations } from './locate-quotation.ts';

/** What the texts of a folder say of the quotations of a dossier. */
type Located = {
  /** The articles whose texts are at hand. */
  readonly articles: readonly string[];
  /** The files of claims that quote their texts, with the places instead. */
  readonly files: readonly { readonly file: string; readonly text: string }[];
};

/**
 * Gives every quotation in the claims of a dossier its place, by the texts in `articles`, and rewrites the files in place; the answer names
 * them, and the articles whose texts are at hand. Unless all can be found, and all places that are given already are right, nothing is written, and `BadData` says what is wrong, as
 * `file:line:column: sentence`.
 */
export async function locateDossier(
  dossier: string,
  articles: string,
): Promise<{ files: string[]; articles: readonly string[] }> {
  const located = await look(dossier, articles);
  for (const { file, text } of located.files) await writeFile(join(dossier, file), text);
  return { files: located.files.map(({ file }) => file), articles: located.articles };
}

/** Looks whether the places in the claims of a dossier are right, by the texts in `articles`; the answer names the articles whose texts are at hand. `BadData` says which are wrong. */
export const checkPlaces = async (dossier: string, articles: string): Promise<readonly string[]> =>
  (await look(dossier, articles)).articles;

async function look(dossier: string, articles: string): Promise<Located> {
  const problems = new Problems();
  const roster = await readYaml(dossier, 'entities.yaml', entitiesShape, problems.note);
  problems.settle();
  const wanted = (roster?.value.entities ?? []).flatMap(({ id, sha256, file }) =>
    typeof sha256 === 'string' ? [{ id, sha256, file: typeof file === 'string' ? file : null }] : [],
  );
  const texts = matchTexts(await readTextFiles(articles), wanted, problems.note);

  const files: { file: string; text: string }[] = [];
  for (const file of await filesIn(dossier, /\.yaml$/, 'claims')) {
    const draft = await readFile(join(dossier, file), 'utf8');
    const text = locateQuotations(file, draft, texts, problems.note);
    if (text !== draft) files.push({ file, text });
  }
  problems.settle();
  return { articles: [...texts.keys()].sort(), files };
}
