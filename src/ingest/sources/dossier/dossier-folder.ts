import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { WrongUsage } from '../../read/wrong-usage.ts';

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

const IS_ONE = 'A dossier is a folder with dossier.yaml, entities.yaml and claims (docs/dossiers.md).';
const makeOne = (folder: string): string => `Make one with "npm run caucus -- dossier new ${folder}".`;
