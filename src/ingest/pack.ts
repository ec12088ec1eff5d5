import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writePacked } from './packed.ts';
import { readRegistry } from './registry.ts';
import type { RollCall } from './roll-call.ts';
import { problems } from './source.ts';
import { readUnvotes } from './sources/unvotes.ts';

/** Where to pack from and to: see `readUnvotes` and `readRegistry`. */
export type PackOptions = {
  readonly votes: string;
  readonly keys: string;
  readonly tables: string;
  readonly into: string;
};

/**
 * Writes the shipped format from the `unvotes` CSV files: one file per regular session, named by its number. Throws `BadData` and writes
 * nothing when anything in the files is wrong. Answers with the names of the files and the number of roll calls.
 */
export async function pack({
  votes,
  keys,
  tables,
  into,
}: PackOptions): Promise<{ files: string[]; rollCalls: number }> {
  const { note, settle } = problems();
  const sessions = new Map<number, RollCall[]>();
  let rollCalls = 0;
  for await (const { session, rollCall } of readUnvotes(votes, await readRegistry(keys, tables, note), note)) {
    sessions.set(session, [...(sessions.get(session) ?? []), rollCall]);
    rollCalls += 1;
  }
  settle();
  await mkdir(into, { recursive: true });
  const files: string[] = [];
  for (const [session, calls] of sessions) {
    const file = `${String(session).padStart(2, '0')}.csv`;
    await writeFile(join(into, file), writePacked(calls));
    files.push(file);
  }
  return { files: files.sort(), rollCalls };
}
