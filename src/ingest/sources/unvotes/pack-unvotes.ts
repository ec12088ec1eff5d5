import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { writePacked } from '../../read/packed.ts';
import { Problems } from '../../read/problem.ts';
import type { RollCall } from '../../read/roll-call.ts';
import { readStates } from '../../read/state-table.ts';
import { readRegistry } from './registry.ts';
import { readUnvotes, unvotes } from './unvotes.ts';

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
export async function packUnvotes({
  votes,
  keys,
  tables,
  into,
}: PackOptions): Promise<{ files: string[]; rollCalls: number }> {
  const problems = new Problems();
  const { note } = problems;
  const sessions = new Map<number, RollCall[]>();
  let rollCalls = 0;
  const input = { folder: votes, files: await unvotes.files(votes) };
  const states = (await readStates(dirname(tables), note)).map(({ code }) => code);
  const registry = await readRegistry(keys, tables, [], note);
  for await (const { session, rollCall } of readUnvotes(input, registry, states, note)) {
    sessions.set(session, [...(sessions.get(session) ?? []), rollCall]);
    rollCalls += 1;
  }
  problems.settle();
  await mkdir(into, { recursive: true });
  const files: string[] = [];
  for (const [session, calls] of sessions) {
    const file = `${String(session).padStart(2, '0')}.csv`;
    await writeFile(join(into, file), writePacked(calls));
    files.push(file);
  }
  return { files: files.sort(), rollCalls };
}
