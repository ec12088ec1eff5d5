import type { ClaimRecord, EntityRecord } from './dossier-shape.ts';
import { typeOf } from './entity-type.ts';

/** Somebody speaks in a capacity that is not known to be theirs: where, who, as what, and which roles they have. */
export type Unheld = {
  readonly key: string;
  readonly path: readonly (string | number)[];
  readonly speaker: string;
  readonly role: string;
  /** Where the dossier says that the role is. */
  readonly places: readonly string[];
  readonly has: readonly string[];
};

export const unheldSentence = ({ speaker, role, has }: Pick<Unheld, 'speaker' | 'role' | 'has'>): string => {
  const roles = has.length === 0 ? 'has none' : `has ${has.join(', ')}`;
  const more = typeOf(speaker) === 'person' ? `a claim that ${speaker} HOLDS_ROLE ${role}` : `a role at ${speaker}`;
  return `${speaker} does not hold ${role}, and ${roles}: give ${has.length === 0 ? '' : 'one of these, or '}${more}.`;
};

/** Who holds a role, or where it is, as a dossier says it. */
type Roles = { holders: Map<string, Set<string>>; places: Map<string, Set<string>>; wholes: Map<string, Set<string>> };

/**
 * The assertions whose speaker does not hold the role in which it speaks. A person holds what a claim HOLDS_ROLE gives; a body or a state speaks by the roles at itself or
 * at a part of it, and by whoever holds one. What another source or dossier defines may have its roles there: `external` are these.
 */
export function unheldIn(
  claims: readonly ClaimRecord[],
  entities: readonly EntityRecord[],
  external: ReadonlySet<string>,
): { readonly wrong: Unheld[]; readonly elsewhere: Unheld[] } {
  const roles = rolesOf(claims, entities);
  const all = claims.flatMap(({ key, assertions }) =>
    assertions.flatMap(({ made_by, in_capacity, via }, place): Unheld[] =>
      in_capacity === undefined ||
      typeOf(in_capacity) !== 'role' ||
      [made_by, ...via].some((one) => one === in_capacity || holds(one, in_capacity, roles))
        ? []
        : [
            {
              key,
              path: ['assertions', place, 'in_capacity'],
              speaker: made_by,
              role: in_capacity,
              places: [...(roles.places.get(in_capacity) ?? [])],
              has: rolesWith(made_by, roles),
            },
          ],
    ),
  );
  const mayBeMore = (id: string): boolean => external.has(id) && typeOf(id) !== 'state' && typeOf(id) !== 'bloc';
  // Where a role of this dossier is, and what that is a part of, this dossier says, unless another source or dossier has one of these.
  const isElsewhere = ({ speaker, role, places }: Unheld): boolean =>
    mayBeMore(role) ||
    (typeOf(speaker) === 'person'
      ? mayBeMore(speaker)
      : places.some((id) => external.has(id) || wholesOf(id, roles.wholes).some(mayBeMore)));
  return { wrong: all.filter((one) => !isElsewhere(one)), elsewhere: all.filter(isElsewhere) };
}

function rolesOf(claims: readonly ClaimRecord[], entities: readonly EntityRecord[]): Roles {
  const roles: Roles = { holders: new Map(), places: new Map(), wholes: new Map() };
  const add = (map: Map<string, Set<string>>, key: string, value: string) => {
    map.set(key, (map.get(key) ?? new Set()).add(value));
  };
  for (const { id, at } of entities) if (typeof at === 'string') add(roles.places, id, at);
  for (const { predicate, polarity, subject, object } of claims) {
    if (object === undefined || polarity === 'NEGATED') continue;
    if (predicate === 'HOLDS_ROLE') add(roles.holders, subject, object);
    if (predicate === 'ROLE_AT') add(roles.places, subject, object);
    if (predicate === 'PART_OF') add(roles.wholes, subject, object);
  }
  return roles;
}

const holds = (speaker: string, role: string, { holders, places, wholes }: Roles): boolean =>
  holders.get(speaker)?.has(role) === true ||
  [...(places.get(role) ?? [])].some((at) => wholesOf(at, wholes).includes(speaker));

/** What something is a part of, however deep, and itself. */
function wholesOf(part: string, wholes: Roles['wholes'], seen = new Set<string>()): string[] {
  if (seen.has(part)) return [];
  seen.add(part);
  return [part, ...[...(wholes.get(part) ?? [])].flatMap((one) => wholesOf(one, wholes, seen))];
}

const rolesWith = (speaker: string, roles: Roles): string[] => {
  const at = [...roles.places.keys()].filter((role) => holds(speaker, role, roles));
  return [...new Set([...(roles.holders.get(speaker) ?? []), ...at])].sort();
};
