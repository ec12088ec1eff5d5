import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { matchTexts, readTextFiles } from '../../read/article-text.ts';
import { filesIn } from '../../read/files-in.ts';
import { Problems } from '../../read/problem.ts';
import { readYaml } from '../../read/yaml.ts';
import { entitiesShape } from './dossier-shape.ts';
import { locateQuotations } from './locate-quotation.ts';

/**
 * Gives every quotation in the claims of a dossier its place, by the texts in `articles`, and rewrites the files in place; the answer names
 * them. Unless all can be found nothing is written, and `BadData` says what cannot, as `file:line:column: sentence`.
 */
export async function locateDossier(dossier: string, articles: string): Promise<string[]> {
  const problems = new Problems();
  const roster = await readYaml(dossier, 'entities.yaml', entitiesShape, problems.note);
  problems.settle();
  const wanted = (roster?.value.entities ?? []).flatMap(({ id, sha256, file }) =>
    typeof sha256 === 'string' ? [{ id, sha256, file: typeof file === 'string' ? file : null }] : [],
  );
  const texts = matchTexts(await readTextFiles(articles), wanted, problems.note);

  const located: { file: string; text: string }[] = [];
  for (const file of await filesIn(dossier, /\.yaml$/, 'claims')) {
    const draft = await readFile(join(dossier, file), 'utf8');
    const text = locateQuotations(file, draft, texts, problems.note);
    if (text !== draft) located.push({ file, text });
  }
  problems.settle();
  for (const { file, text } of located) await writeFile(join(dossier, file), text);
  return located.map(({ file }) => file);
}
