import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';

/** A folder of a dossier, with the shipped data that it needs, the ids that it refers to and those that it defines. */
type Roster = {
  readonly folder: string;
  readonly needs: readonly string[];
  readonly external: readonly string[];
  readonly defined: ReadonlySet<string>;
};

/**
 * Folders of dossiers in an order in which each comes after those that define what it refers to, and else in their own, without those that need data that is
 * left out; what cannot be read is not judged here.
 */
export async function orderDossiers(folders: readonly string[], without: readonly string[] = []): Promise<string[]> {
  const rosters = await Promise.all(folders.map(rosterOf));
  const waiting = rosters.filter(({ needs }) => !needs.some((name) => without.includes(name)));
  const ordered: string[] = [];
  while (waiting.length > 0) {
    const ready = waiting.findIndex(
      (one) => !waiting.some((other) => other !== one && one.external.some((id) => other.defined.has(id))),
    );
    // Two that refer to each other are told when they are imported.
    const [next] = waiting.splice(Math.max(ready, 0), 1);
    if (next !== undefined) ordered.push(next.folder);
  }
  return ordered;
}

async function rosterOf(folder: string): Promise<Roster> {
  const [{ needs = [] }, { external = [], entities = [] }] = await Promise.all([
    yamlOf<Pick<Roster, 'needs'>>(folder, 'dossier.yaml'),
    yamlOf<{ external: string[]; entities: { id: string }[] }>(folder, 'entities.yaml'),
  ]);
  return { folder, needs, external, defined: new Set(entities.map(({ id }) => id)) };
}

/** What is in a file of a dossier, as far as it can be read. */
export async function yamlOf<T>(folder: string, file: string): Promise<Partial<T>> {
  try {
    return (parse(await readFile(join(folder, file), 'utf8')) as Partial<T> | null) ?? {};
  } catch {
    return {};
  }
}
