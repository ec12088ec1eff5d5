import { z } from 'zod';
import type { Note } from './problem.ts';
import { readYaml } from './yaml.ts';

const dataset = z.strictObject({
  slug: z.string().regex(/^[a-z0-9-]+$/, 'is a slug: lower case letters, digits and hyphens'),
  name: z.string().min(1),
  licence: z.string().min(1),
  url: z.url().optional(),
  citation: z.string().min(1),
});

/** A bulk source as evidence names it; one that nobody said the address of has none. */
export type DatasetRow = {
  readonly type: 'dataset';
  readonly url?: string | undefined;
  /** What nobody has said of it, and stands here for want of better: what the graph has of these stays. */
  readonly unsaid?: readonly (keyof z.infer<typeof dataset>)[];
} & Omit<z.infer<typeof dataset>, 'url'>;

/** The description of a bulk source. */
export async function readDataset(folder: string, file: string, note: Note): Promise<DatasetRow | null> {
  const found = await readYaml(folder, file, dataset, note);
  return found === null ? null : { type: 'dataset', ...found.value };
}
