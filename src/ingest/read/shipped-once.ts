import { statSync } from 'node:fs';
import type { Note } from './problem.ts';
import { DATA } from './shipped.ts';

/** What was read of shipped files, and how the files were then. */
const known = new Map<string, { readonly state: string; readonly value: unknown }>();

/**
 * What `read` makes of reviewed tables. Of those that ship it is made once for all imports of a process, and again only when a file has changed or
 * something was noted, which the next one is to hear too. Nobody may change it. `what` tells apart what is made of the same files; `shipped` is the folder of
 * those that ship.
 */
export async function shippedOnce<T>(
  what: string,
  files: readonly string[],
  note: Note,
  read: (note: Note) => Promise<T>,
  shipped = DATA,
): Promise<T> {
  const state = files.every((file) => file.startsWith(shipped)) ? stateOf(files) : null;
  if (state === null) return read(note);
  const name = [what, ...files].join('\n');
  const before = known.get(name);
  if (before?.state === state) return before.value as T;
  let noted = false;
  const value = await read((...problem) => {
    noted = true;
    note(...problem);
  });
  if (!noted) known.set(name, { state, value });
  return value;
}

/** How large the files are and when they were last written; null where one is missing. */
function stateOf(files: readonly string[]): string | null {
  const stats = files.map((file) => statSync(file, { throwIfNoEntry: false }));
  return stats.includes(undefined) ? null : stats.map((stat) => `${stat?.size} ${stat?.mtimeMs}`).join();
}
