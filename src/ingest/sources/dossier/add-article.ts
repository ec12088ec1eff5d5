import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMap, isSeq, parseDocument } from 'yaml';
import type { TextFile } from '../../read/article-text.ts';
import { replaceFile } from '../../read/replace-file.ts';
import { articleEntry } from './new-dossier.ts';

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
