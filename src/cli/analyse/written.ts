import { accessSync, constants } from 'node:fs';
import { dirname } from 'node:path';
import { stringify } from 'csv-stringify';
import type { Found, Value } from '../../analysis/kernel/measure.ts';
import { writeWhole } from '../../ingest/export/export.ts';
import { gexf, graphml } from '../../ingest/export/graph-file.ts';
import { WrongUsage } from '../../ingest/read/wrong-usage.ts';

/** The files that are asked for. */
export type Files = { readonly csv?: string; readonly gexf?: string; readonly graphml?: string };

const pathsOf = ({ csv, gexf, graphml }: Files): string[] => [csv, gexf, graphml].filter((file) => file !== undefined);

/** Checks that the folders of the files are there and can be written to; throws a sentence. */
export function checkFiles(files: Files): void {
  for (const file of pathsOf(files))
    try {
      accessSync(dirname(file), constants.W_OK);
    } catch {
      throw new WrongUsage(`The folder of "${file}" is not there, or may not be written to.`);
    }
}

/** Writes the files that were asked for, and answers with their paths; `about` says how to compute what is in them again. */
export async function write(
  columns: readonly string[],
  { rows, network }: Found,
  about: object,
  files: Files,
): Promise<string[]> {
  if (files.csv !== undefined)
    await writeWhole(
      files.csv,
      rows.map((row) => row.map(cell)),
      stringify({ header: true, columns: [...columns] }),
    );
  if (network !== undefined) {
    const drawn = { about: JSON.stringify(about), ...network };
    if (files.gexf !== undefined) await writeWhole(files.gexf, gexf(drawn));
    if (files.graphml !== undefined) await writeWhole(files.graphml, graphml(drawn));
  }
  return pathsOf(files);
}

/** A cell that no spreadsheet computes: text gets an apostrophe where it would, numbers below 0 stay numbers. */
const cell = (value: Value): string =>
  value === null ? '' : typeof value === 'string' && /^[=+\-@\t\r＝＋－＠]/.test(value) ? `'${value}` : String(value);
