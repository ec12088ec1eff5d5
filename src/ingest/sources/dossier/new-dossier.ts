import { mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readTextFiles, type TextFile } from '../../read/article-text.ts';
import { readableText } from '../../read/readable-text.ts';
import { WrongUsage } from '../../read/wrong-usage.ts';
import { dossierSchemas, schemaLine } from './dossier-schemas.ts';

/** What a new dossier is called, and where the texts of its articles are. */
export type NewDossier = { readonly slug: string; readonly name: string; readonly articles?: string | undefined };

/** The entry of an article in entities.yaml: its text is the file with this hash. */
export const articleEntry = (slug: string, number: number, { file, sha256 }: Omit<TextFile, 'bytes'>): string =>
  [
    `  - id: article:${slug}/${number}`,
    `    name: ${JSON.stringify(basename(file))}`,
    `    file: ${JSON.stringify(file)}`,
    `    sha256: ${sha256}`,
  ].join('\n');

/**
 * Writes the files of a dossier that says nothing yet into a folder that is empty or not there, with an article for every text and the schemas by which an
 * editor completes; answers with their paths in it.
 */
export async function newDossier(folder: string, { slug, name, articles }: NewDossier): Promise<string[]> {
  if (!/^[a-z0-9-]+$/.test(slug))
    throw new WrongUsage(
      `"${slug}" is no slug: lower case letters, digits and hyphens. Name another folder, or give --slug.`,
    );
  const texts = articles === undefined ? [] : await textsIn(articles);
  const there = await stat(folder).catch(() => null);
  if (there !== null && !there.isDirectory())
    throw new WrongUsage(`"${folder}" is a file: name a folder for the dossier.`);
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0)
    throw new WrongUsage(`The folder ${folder} is not empty: name one that is empty, or that does not exist yet.`);
  const entries = texts.map((text, place) => articleEntry(slug, place + 1, text));
  const files: Record<string, string> = {
    'dossier.yaml': `${schemaLine('dossier')}slug: ${slug}
name: ${JSON.stringify(name)}
licence: CC0-1.0
citation: Claims in our own words, each with its place in the text.
# Since when its claims are known.
recorded: ${new Date().toISOString()}
`,
    'entities.yaml': `${schemaLine('entities')}# What is there already: states, votes, groups, and what other dossiers define.
external: []

# What this dossier defines.
entities:${entries.length === 0 ? ' []' : `\n${entries.join('\n')}`}
`,
    'claims/claims.yaml': `${schemaLine('claims', '../')}claims: []\n`,
    'contradictions.yaml': `${schemaLine('contradictions')}contradictions: []\ncorroborations: []\n`,
    ...Object.fromEntries(Object.entries(dossierSchemas()).map(([file, text]) => [`.schema/${file}`, text])),
  };
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  return Object.keys(files);
}

/** The texts of articles in a folder. A web page is none: its menus are no part of an article. */
async function textsIn(articles: string) {
  const texts = (await readTextFiles(articles)).filter(({ file }) => !file.startsWith('.'));
  const page = texts.find(({ file }) => /\.html?$/i.test(file));
  if (page !== undefined)
    throw new WrongUsage(
      `--articles: ${page.file} is a web page and no text. Make the dossier without it; "caucus read" takes its text out and adds it.`,
    );
  for (const { file, bytes } of texts) readableText(join(articles, file), bytes);
  if (texts.length === 0) throw new WrongUsage(`--articles: there is no text in ${articles}.`);
  return texts;
}
