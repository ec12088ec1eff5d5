import { join } from 'node:path';
import { type NameTable, readNameTable } from './name-table.ts';
import type { Note } from './problem.ts';
import { LIBRARY, RECORD, STATE_NAMES } from './shipped.ts';

/** All names that states are known by, and those of the reader's own table. */
export const readAllNames = (aliases: string | undefined, note: Note): Promise<NameTable> =>
  readNameTable(
    [
      ...[STATE_NAMES, join(RECORD, 'registry', 'unvotes-names.csv'), join(LIBRARY, 'names.csv')],
      ...(aliases === undefined ? [] : [aliases]),
    ],
    note,
  );
