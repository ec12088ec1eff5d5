import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { InvalidArgumentError } from 'commander';
import { readDataset } from '../ingest/read/dataset.ts';
import type { OwnDataset } from '../ingest/read/own-dataset.ts';
import type { Note } from '../ingest/read/problem.ts';

/** The options that say whose files are imported. */
export type DatasetOptions = {
  readonly dataset?: string;
  readonly name?: string;
  readonly licence?: string;
  readonly url?: string;
  readonly citation?: string;
};

const BESIDE = 'dataset.yaml';

/**
 * Whose files are imported: as the options say, else as a `dataset.yaml` says that stands beside the file, or in the folder, at `path`; undefined where
 * nobody says. A file of the source itself has no path here.
 */
export async function ownDataset(
  path: string | null,
  { dataset: slug, ...options }: DatasetOptions,
  note: Note,
): Promise<OwnDataset | undefined> {
  const { name, licence, url, citation } = options;
  const said = Object.entries({ name, licence, url, citation }).filter(([, text]) => text !== undefined);
  if (slug === undefined) {
    const [first] = said;
    if (first !== undefined)
      throw new InvalidArgumentError(`--${first[0]} says something of a dataset: give the dataset with --dataset.`);
    if (path === null || !existsSync(path)) return undefined;
    const folder = statSync(path).isDirectory() ? path : dirname(path);
    if (!existsSync(join(folder, BESIDE))) return undefined;
    const found = await readDataset(folder, BESIDE, note);
    if (found === null) return undefined;
    const { type: _, ...dataset } = found;
    return dataset;
  }
  if (!/^[a-z0-9-]+$/.test(slug))
    throw new InvalidArgumentError(`--dataset "${slug}" must have lower case letters, digits and hyphens only.`);
  return { slug, ...Object.fromEntries(said) };
}
