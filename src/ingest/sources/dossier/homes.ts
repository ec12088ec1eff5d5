import type { Graph } from '../../../graph/kernel/graph.ts';
import { query } from '../../../graph/kernel/query.ts';
import { list, properties, text } from '../../../graph/kernel/shape.ts';
import type { Position } from '../../read/problem.ts';
import { Refused } from '../../write/tell-run.ts';
import { entityId } from './dossier-id.ts';
import type { EntityRecord } from './dossier-shape.ts';

/** What the graph has of entities, and which dossier is the home of each. */
export const homes = query(
  'ingest/dossier/homes',
  { ids: list(text) },
  { id: text, properties: properties<Readonly<Record<string, unknown>>>() },
);

/** An entity of a dossier, and where it stands. */
export type PlacedEntity = { readonly entity: EntityRecord; readonly at: Position };

/** A dossier says of an entity with another home what its home does not say. */
class OtherHome extends Refused {
  override readonly name = 'OtherHome';
}

/**
 * The entities that a dossier is the home of. One that another dossier or another source has defined stays there, as it is called there: a dossier that lists it
 * again refers to it, and must say the same of it, else `OtherHome` is thrown with a line for each that differs.
 */
export async function ownEntities(
  graph: Graph,
  dossier: string,
  placed: readonly PlacedEntity[],
): Promise<EntityRecord[]> {
  const ids = placed.map(({ entity }) => entityId(entity.id));
  const there = new Map((await homes(graph, { ids })).map(({ id, properties }) => [id, properties]));
  const own: EntityRecord[] = [];
  const wrong: string[] = [];
  for (const { entity, at } of placed) {
    const known = there.get(entityId(entity.id));
    const home = known?.home as string | undefined;
    // What a dossier of before wrote has no home yet, and is told by the day since which it is known. Without it, another source writes the entity.
    if (known === undefined || home === dossier || (home === undefined && known.recordedFrom !== undefined)) {
      own.push(entity);
      continue;
    }
    const differing = Object.entries(givenOf(entity)).find(
      ([name, said]) => known[name] !== said && (home !== undefined || name === 'name'),
    );
    if (differing === undefined) continue;
    const [name, said] = differing;
    const who = home === undefined ? 'the source that writes it' : `the dossier ${home}`;
    wrong.push(
      `${at.file}:${at.line}:${at.column}: ${entity.id} has the ${name} ${quoted(known[name])} in ${who}, not ${quoted(said)}: list it under "external", and give another name by a claim NAMED.`,
    );
  }
  if (wrong.length > 0) throw new OtherHome(wrong.join('\n'));
  return own;
}

const quoted = (said: unknown): string => (said === undefined || said === null ? '(none)' : `"${said}"`);

/** What a roster says of an entity itself: its properties, without what claims may refine, and without its links. */
const givenOf = (entity: EntityRecord): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(entity).filter(([name]) => !NOT_ITS_OWN.includes(name)));

const NOT_ITS_OWN = ['id', 'at', 'drawn_from', 'except', 'countMin', 'countMax', 'openList'];
