import { parse } from 'yaml';
import type { z } from 'zod';
import { bodySessionById } from '../graph/kernel/body.ts';
import type { Candidate } from '../ingest/sources/dossier/candidate.ts';
import { entityId } from '../ingest/sources/dossier/dossier-id.ts';
import type { EntityRecord, saidShape } from '../ingest/sources/dossier/dossier-shape.ts';
import { linksOf } from '../ingest/sources/dossier/project-edges.ts';
import { Declined } from './declined.ts';
import type { DossierFiles } from './dossier-files.ts';
import { appended } from './yaml-text.ts';

type Said = z.infer<typeof saidShape>;

/** Of these ids of a dossier's files, those that the graph has, each with the dossier that is its home; null where another source writes it. */
export type HomesOf = (ids: readonly string[]) => Promise<ReadonlyMap<string, string | null>>;

export const ROSTER = 'entities.yaml';

/** Gives the roster what a claim mentions and it has not yet: as external what the graph has from elsewhere, else as an entity of this dossier. */
export async function enrol(
  files: DossierFiles,
  { key, entities }: Pick<Candidate, 'key' | 'entities'>,
  said: Pick<Said, 'assertions'> & Partial<Said>,
  homesOf: HomesOf,
): Promise<void> {
  const known = new Set(idsIn(files.text(ROSTER) ?? ''));
  const offered = new Map(entities.map((entity) => [entity.id, entity]));
  const lacking: string[] = [];
  const look = (id: string): void => {
    if (known.has(id)) return;
    known.add(id);
    lacking.push(id);
    const entity = offered.get(id);
    if (entity !== undefined) for (const { to } of linksOf(entity)) look(to);
  };
  for (const id of mentionsOf(said)) look(id);
  if (lacking.length === 0) return;

  const homes = await homesOf(lacking);
  let text = files.text(ROSTER) ?? '';
  for (const id of lacking) {
    const entity: EntityRecord | undefined = offered.get(id);
    const isElsewhere = homes.has(id) && homes.get(id) !== files.slug;
    if (isElsewhere || bodySessionById(entityId(id)) !== null) text = appended(text, ['external'], id);
    else if (entity !== undefined) text = appended(text, ['entities'], entity);
    else
      throw new Declined(
        `${key} speaks of ${id}, which neither the dossier nor the graph has, and which it does not define: edit it, or define ${id} in ${ROSTER}.`,
      );
  }
  files.put(ROSTER, text);
}

/** Every id that a roster has. */
export function idsIn(roster: string): string[] {
  const { external, entities } = (parse(roster, { version: '1.2' }) ?? {}) as Roster;
  return [...(external ?? []), ...(entities ?? []).map(({ id }) => id)];
}
type Roster = {
  readonly external?: readonly string[] | null;
  readonly entities?: readonly { readonly id: string }[] | null;
};

/** Every id that a claim mentions. */
const mentionsOf = ({ subject, object, about = [], qualifiers = {}, assertions }: Partial<Said>): string[] => [
  ...(subject === undefined ? [] : [subject]),
  ...(object === undefined ? [] : [object]),
  ...about,
  ...Object.values(qualifiers).flatMap((value) => (typeof value === 'object' ? [value.entity] : [])),
  ...(assertions ?? []).flatMap(({ made_by, in_capacity, at, via, evidence }) => [
    ...[made_by, in_capacity, at].filter((id) => id !== undefined),
    ...via,
    ...evidence.map(({ in: text }) => text),
  ]),
];
