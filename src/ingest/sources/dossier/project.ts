import { urn } from '../../../graph/kernel/urn.ts';
import { edgeOf, ruleOf } from '../../../graph/predicate.ts';
import { contentHash } from '../../write/content-hash.ts';
import type { ContradictionRecord } from './contradiction-shape.ts';
import { dossierOfKey, entityId, qualifiedKey } from './dossier-id.ts';
import type { ClaimRecord, EntityRecord } from './dossier-shape.ts';
import { typeOf } from './entity-type.ts';
import type { OtherDossiers } from './other-dossiers.ts';
import { backingOf, edgesOf, edgesOfRoster } from './project-edges.ts';
import { type Edge, mergeEdges } from './project-merge.ts';
import { projectedProperties } from './project-properties.ts';

/** A name that a claim gives, held by the entity through a `HAS_NAME` edge. */
export type ProjectedName = {
  readonly id: string;
  readonly text: string;
  readonly language: 'en';
  readonly kind: string;
};

/** What claims become beside themselves: edges, names, and properties of entities, by the id of the entity. */
export type Projection = {
  readonly edges: readonly Edge[];
  readonly names: readonly ProjectedName[];
  readonly properties: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
};

/** What else of a dossier the projection takes up. */
export type ProjectionOptions = {
  /** Since when claims are known that do not say it themselves. */
  readonly recorded?: string | undefined;
  /** The roster: where roles are, and what groups are drawn from. */
  readonly entities?: readonly EntityRecord[];
  readonly contradictions?: readonly ContradictionRecord[];
  /** What other dossiers say of the same subjects, and which votes they and this one speak of that are not of this dossier. */
  readonly others?: Pick<OtherDossiers, 'claims' | 'votes'>;
  /** Keys, with their dossiers, of claims that are in conflict beside those of `contradictions`. */
  readonly contested?: readonly string[];
};

const byKey = (a: ClaimRecord, b: ClaimRecord): number => (a.key < b.key ? -1 : 1);

/**
 * The projection of published claims: edges of all dossiers together, properties of the entities that this dossier is the home of. It depends on nothing else, in whatever order they come: a new rank or a claim taken back is a
 * projection made again. Deprecated claims never count; where one of several claims on the same thing is preferred, the others do not.
 */
export function project(
  dossier: string,
  claims: readonly ClaimRecord[],
  { recorded, entities = [], contradictions = [], others, contested = [] }: ProjectionOptions = {},
): Projection {
  const own = claims.map((claim) => ({ ...claim, key: qualifiedKey(dossier, claim.key) }));
  const counting = preferred([...own, ...(others?.claims ?? [])].sort(byKey));
  const properties = new Map<string, Readonly<Record<string, unknown>>>();
  for (const [subject, said] of Map.groupBy(preferred(own.sort(byKey)), ({ subject }) => subject))
    properties.set(entityId(subject), projectedProperties(subject, said));

  const conflicts = contradictions.filter(({ kind, status }) => kind === 'CONFLICT' && status !== 'REJECTED');
  const onAmendments = counting.filter(
    ({ predicate, object = '' }) => predicate === 'ON' && typeOf(object) === 'amendment',
  );
  const context = {
    dossier,
    recorded,
    contested: new Set([
      ...contested,
      ...conflicts.flatMap(({ claims }) => claims.map((key) => qualifiedKey(dossier, key))),
    ]),
    onAmendments: new Set([
      ...onAmendments.map(({ subject }) => subject),
      ...(others?.votes ?? []).filter(({ amends }) => amends).map(({ vote }) => vote),
    ]),
    latest: (id: string): string =>
      String(properties.get(entityId(id))?.latest ?? others?.votes.find(({ vote }) => vote === id)?.latest ?? ''),
  };
  const names = new Map<string, ProjectedName>();
  const edges: Edge[] = [];
  for (const claim of counting) {
    edges.push(...edgesOf(claim, context));
    for (const name of namesOf(claim)) {
      names.set(name.id, name);
      const from = entityId(claim.subject);
      edges.push({ type: 'HAS_NAME', from, to: name.id, properties: backingOf(claim, context) });
    }
  }
  const ofOwn = counting.filter(({ key }) => dossierOfKey(key) === dossier);
  edges.push(...edgesOfRoster(entities, ofOwn, context));
  return { edges: mergeEdges(edges), names: [...names.values()], properties };
}

/**
 * Claims that say something of the same thing: of one subject and predicate, of one choice, kind or event where they have any, and of one
 * object or value unless the predicate allows one only.
 */
const matterOf = ({ subject, predicate, object, value, qualifiers }: ClaimRecord): string => {
  const { CHOICE, KIND, EVENT } = qualifiers;
  const { aspect, one } = ruleOf(predicate);
  const single = one ?? (aspect !== undefined && edgeOf(predicate) === undefined && predicate !== 'VOTED');
  const choice = predicate === 'VOTED' ? null : CHOICE;
  return JSON.stringify([subject, predicate, single ? null : (object ?? value), choice, KIND, EVENT]);
};

function preferred(claims: readonly ClaimRecord[]): ClaimRecord[] {
  const chosen = new Set(claims.filter(({ rank }) => rank === 'PREFERRED').map(matterOf));
  return claims.filter(
    (claim) => claim.rank === 'PREFERRED' || (claim.rank === 'NORMAL' && !chosen.has(matterOf(claim))),
  );
}

/** The names that a claim gives: several are separated by semicolons. */
function namesOf({ subject, predicate, value, polarity, qualifiers }: ClaimRecord): ProjectedName[] {
  if (predicate !== 'NAMED' || value === undefined || polarity === 'NEGATED') return [];
  const kind = String(qualifiers.KIND ?? 'alias').toUpperCase();
  return value.split('; ').map((text) => ({
    id: urn('name', contentHash([subject, kind, text])),
    text,
    language: 'en',
    kind,
  }));
}
