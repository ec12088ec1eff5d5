import { basename } from 'node:path';
import type { DatasetRow } from './dataset.ts';

/** What the reader says of the dataset that files are of; what is not said is absent. Without a slug, the name of the file is that. */
export type OwnDataset = Partial<Omit<DatasetRow, 'type' | 'unsaid'>>;

const UNSAID = {
  licence: 'not stated',
  citation: 'The file that was imported does not say.',
};

/**
 * The dataset of files that do not say whose they are: as the reader names it, else by the name of the first file, so that the files of two people
 * are two accounts of a vote. What the reader has not said of it is in `unsaid`.
 */
export function datasetOf(files: readonly string[], told: OwnDataset | undefined): Omit<DatasetRow, 'type'> {
  const file = basename(files[0] ?? 'own');
  const slug = told?.slug ?? slugOf(file.replace(/\..*$/, ''));
  const whole = { ...UNSAID, name: told?.slug === undefined ? file : slug, ...told, slug };
  const unsaid = (['slug', 'name', 'licence', 'url', 'citation'] as const).filter(
    (field) => told?.[field] === undefined,
  );
  return { ...whole, unsaid };
}

/** A text as a slug of lower case letters, digits and hyphens; `own` where nothing of it is left. */
export const slugOf = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'own';
