import { stat } from 'node:fs/promises';
import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects, parquetSchema } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import type { CsvRecord } from './csv.ts';
import type { ReadProgress } from './input.ts';
import { type Placed, recordsOf } from './nested-rows.ts';
import { UnreadableFile } from './problem.ts';

/** The records of a Parquet file, one group of rows in memory at a time. */
export async function* readParquet(path: string, file: string, progress?: ReadProgress): AsyncGenerator<CsvRecord> {
  const refuse = (error: Error) => {
    throw new UnreadableFile(1, 1, `The Parquet file cannot be read: ${error.message}.`);
  };
  const bytes = await asyncBufferFromFile(path);
  const metadata = await parquetMetadataAsync(bytes).catch(refuse);
  const { size } = await stat(path);
  const names = parquetSchema(metadata).children.map(({ element: { name } }) => name);
  const objects = async function* (): AsyncGenerator<Placed> {
    let row = 0;
    for (const { num_rows: count } of metadata.row_groups) {
      const rowEnd = row + Number(count);
      const rows = await parquetReadObjects({ file: bytes, metadata, rowStart: row, rowEnd, compressors }).catch(
        refuse,
      );
      for (const [place, value] of rows.entries()) yield { line: row + place + 2, value };
      progress?.((size * Number(count)) / Math.max(1, Number(metadata.num_rows)));
      row = rowEnd;
    }
  };
  yield* recordsOf(file, objects(), names);
}
