import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Problems } from '../../read/problem.ts';
import { DATA } from '../../read/shipped.ts';
import { isShipped } from '../../read/shipped-datasets.ts';
import { WrongUsage } from '../../read/wrong-usage.ts';
import { yamlOf } from './order-dossiers.ts';

/** Looks whether a folder is one of a dossier; throws a sentence that says what a dossier is, and how one is made. */
export async function assertDossier(folder: string): Promise<void> {
  const kind = async (path: string): Promise<'folder' | 'file' | null> =>
    stat(path).then(
      (found) => (found.isDirectory() ? 'folder' : 'file'),
      () => null,
    );
  const there = await kind(folder);
  if (there === null) throw new WrongUsage(`"${folder}" is not there. ${IS_ONE} ${makeOne(folder)}`);
  if (there === 'file') throw new WrongUsage(`"${folder}" is a file and no dossier. ${IS_ONE} ${makeOne('harbour')}`);
  if ((await kind(join(folder, 'dossier.yaml'))) !== 'file')
    throw new WrongUsage(`"${folder}" is no dossier, because it has no dossier.yaml. ${IS_ONE} ${makeOne('harbour')}`);
  if ((await kind(join(folder, 'entities.yaml'))) !== 'file')
    throw new WrongUsage(`The dossier "${folder}" has no entities.yaml: put it back, or begin with "entities: []".`);
  if ((await kind(join(folder, 'claims'))) !== 'folder')
    throw new WrongUsage(
      `The dossier "${folder}" has no folder "claims": put it back, or begin with claims/claims.yaml and "claims: []" in it.`,
    );
}

/** Looks whether the files of a dossier would go into one that ships: all that the other says would be taken for gone. */
export async function assertOwn(folder: string): Promise<void> {
  const { slug } = await headOf(folder);
  if (slug === undefined || !isShipped(slug) || resolve(folder) === join(DATA, 'dossiers', slug)) return;
  const problems = new Problems();
  problems.note(
    { file: 'dossier.yaml', line: 1, column: 1 },
    `The slug ${slug} is that of a dataset that ships: give this dossier another one.`,
  );
  problems.settle();
}

/** Throws where two folders are of one dossier: each would take back what the other says. */
export async function assertEachOnce(folders: readonly string[]): Promise<void> {
  const first = new Map<string, string>();
  for (const folder of folders) {
    const { slug = folder } = await headOf(folder);
    const other = first.get(slug);
    if (other !== undefined)
      throw new Error(
        `CAUCUS_DOSSIERS: "${other}" and "${folder}" have the same slug, ${slug}: give one of them another in dossier.yaml.`,
      );
    first.set(slug, folder);
  }
}

const headOf = (folder: string): Promise<{ slug?: string }> => yamlOf(folder, 'dossier.yaml');

const IS_ONE = 'A dossier is a folder with dossier.yaml, entities.yaml and claims (docs/dossiers.md).';
const makeOne = (folder: string): string => `Make one with "npm run caucus -- dossier new ${folder}".`;
