import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMap, isSeq, parseDocument, type YAMLMap } from 'yaml';
import type { TextFile } from '../../read/article-text.ts';
import { replaceFile } from '../../read/replace-file.ts';
import { WrongUsage } from '../../read/wrong-usage.ts';
import { articleEntry } from './new-dossier.ts';

/** An article as its dossier has it: the name and the hash of its text. */
type RosterArticle = { readonly id: string; readonly file: string; readonly sha256: string };

/** The articles that a dossier has. */
export async function articlesOf(folder: string): Promise<RosterArticle[]> {
  const document = parseDocument(await readFile(join(folder, 'entities.yaml'), 'utf8'), { version: '1.2' });
  const list = document.get('entities');
  const read = (entity: YAMLMap, field: string): string => String(entity.get(field) ?? '');
  return (isSeq(list) ? list.items.filter(isMap) : [])
    .map((entity) => ({ id: read(entity, 'id'), file: read(entity, 'file'), sha256: read(entity, 'sha256') }))
    .filter(({ sha256 }) => sha256 !== '');
}

/** A text that has the name of another article's is no new article: its places are places in that one's text. */
export function assertSameText(articles: readonly RosterArticle[], { file, sha256 }: TextFile): void {
  const namesake = articles.find((one) => one.file === file && one.sha256 !== sha256);
  if (namesake !== undefined && !articles.some((one) => one.sha256 === sha256))
    throw new WrongUsage(
      `"${file}" is another text than the one that ${namesake.id} had under this name. If it is another article, call its file otherwise; if the article was changed, put back the text that was read, because its places are places in that.`,
    );
}

/** The article of a dossier whose text this is; one that is not there yet is added to entities.yaml, where all else stays as it is. */
export async function articleOf(folder: string, slug: string, text: TextFile): Promise<{ id: string; added: boolean }> {
  const path = join(folder, 'entities.yaml');
  const yaml = await readFile(path, 'utf8');
  const document = parseDocument(yaml, { version: '1.2' });
  const list = document.get('entities');
  const entities = isSeq(list) ? list.items.filter(isMap) : [];
  const ids = entities.map((entity) => String(entity.get('id')));
  const place = entities.findIndex((entity) => entity.get('sha256') === text.sha256);
  if (place !== -1) return { id: ids[place] as string, added: false };

  const numbers = ids.flatMap((id) => (id.startsWith(`article:${slug}/`) ? Number(id.split('/').at(-1)) || 0 : []));
  const number = Math.max(0, ...numbers) + 1;
  const entry = `${articleEntry(slug, number, text)}\n`;
  const [, end = yaml.length] = (isSeq(list) ? list.range : null) ?? [];
  const head = yaml.slice(0, end).replace(/ *\[\s*\]$/, '');
  const before = entities.length === 0 ? `${head.trimEnd()}\n` : head.endsWith('\n') ? head : `${head}\n`;
  await replaceFile(path, `${before}${entry}${yaml.slice(end).replace(/^[ \t]*\n/, '')}`);
  return { id: `article:${slug}/${number}`, added: true };
}
