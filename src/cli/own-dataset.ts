import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readDataset } from '../ingest/read/dataset.ts';
import type { OwnDataset } from '../ingest/read/own-dataset.ts';
import type { Note } from '../ingest/read/problem.ts';
import { SHIPPED_DATASETS } from '../ingest/read/shipped-datasets.ts';
import { WrongUsage } from '../ingest/read/wrong-usage.ts';
import type { Import } from '../ingest/write/import.ts';

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
 * nobody says, and where the source itself is named. Throws `WrongUsage` for a slug that ships, is none, or is lacking.
 */
export async function ownDataset(
  source: Pick<Import, 'name' | 'folder' | 'calledByFile'>,
  path: string,
  { dataset: slug, ...options }: DatasetOptions,
  note: Note,
): Promise<OwnDataset | undefined> {
  const { name, licence, url, citation } = options;
  const said = Object.entries({ name, licence, url, citation }).filter(([, text]) => text !== undefined);
  const [first] = said;
  if (slug === undefined && first !== undefined) {
    if (!source.calledByFile)
      throw new WrongUsage(`--${first[0]} says something of a dataset: say of which one with --dataset SLUG.`);
    return Object.fromEntries(said);
  }
  if (slug !== undefined) {
    if (!/^[a-z0-9-]+$/.test(slug))
      throw new WrongUsage(
        `--dataset "${slug}" is no slug: it must have lower case letters, digits and hyphens only, such as our-votes.`,
      );
    if (isItsOwn(source.name, slug) && said.length === 0) return undefined;
    refuseShipped(`--dataset ${slug}`, slug);
    return { slug, ...Object.fromEntries(said) };
  }
  const beside = source.folder === null ? besideOf(path) : null;
  const found = beside === null ? null : await readDataset(beside, BESIDE, note);
  if (found === null || isItsOwn(source.name, found.slug)) return undefined;
  refuseShipped(`The slug "${found.slug}" in ${BESIDE}`, found.slug);
  const { type: _, ...dataset } = found;
  return dataset;
}

/** The folder with a file that says whose the files at a path are; null where there is none. */
function besideOf(path: string): string | null {
  if (!existsSync(path)) return null;
  const folder = statSync(path).isDirectory() ? path : dirname(path);
  return existsSync(join(folder, BESIDE)) ? folder : null;
}

/** Whether a source writes a dataset that ships. */
const isItsOwn = (source: string, slug: string): boolean => SHIPPED_DATASETS[slug]?.includes(source) ?? false;

/** Throws when a dataset ships: what others say is an account of their own. */
function refuseShipped(where: string, slug: string): void {
  const writers = SHIPPED_DATASETS[slug];
  if (writers === undefined) return;
  const by = writers.length === 0 ? '' : `, which only import ${writers.join(' and ')} may write`;
  throw new WrongUsage(
    `${where} is the name of a dataset that ships${by}: give yours a slug of its own, such as my-${slug}.`,
  );
}
