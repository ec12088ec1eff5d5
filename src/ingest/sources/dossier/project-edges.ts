import type { EdgeType } from '../../../graph/edges.ts';
import { edgeOf, ruleOf } from '../../../graph/predicate.ts';
import { claimId, entityId } from './dossier-id.ts';
import type { ClaimRecord, EntityRecord } from './dossier-shape.ts';
import { ENTITY_TYPES, typeOf } from './entity-type.ts';
import type { Backing, Edge } from './project-merge.ts';

/** What the edges of a claim depend on beside the claim. */
export type ProjectionContext = {
  readonly dossier: string;
  readonly recorded: string | undefined;
  /** The keys of claims that stand in a conflict. */
  readonly contested: ReadonlySet<string>;
  /** The vote events on amendments. */
  readonly onAmendments: ReadonlySet<string>;
  /** The latest day of an event, by its id. */
  readonly latest: (id: string) => string;
};

/** What a vote for a motion does to what the motion bears on. */
const DIRECTIONS: Readonly<Record<string, number>> = { ADD: 1, DELETE: -1, REPLACE: 0 };

/** The edges that a claim becomes, names apart; a denial becomes none, and neither does what nobody knows. */
export function edgesOf(claim: ClaimRecord, context: ProjectionContext): Edge[] {
  const { subject, predicate, object, about, qualifiers } = claim;
  if (claim.polarity === 'NEGATED' || claim.value_kind !== undefined) return [];
  if (predicate === 'SAID_OF') return spokenOf(claim, context);
  if (predicate === 'VOTED') return ballotOf(claim, context);
  const type = edgeOf(predicate);
  if (type === undefined) return [];
  const given = backingOf(claim, context);
  const direction = DIRECTIONS[String(qualifiers.EFFECT ?? '').toUpperCase()] ?? 0;
  const { STRENGTH } = qualifiers;
  const properties = {
    ...given,
    ...(type === 'BEARS_ON' ? { direction } : {}),
    ...(typeof STRENGTH === 'string' ? { strength: STRENGTH } : {}),
    ...(type === 'POSSIBLY_SAME_AS' ? { status: 'OPEN', by: context.dossier } : {}),
  };
  const listed = ruleOf(predicate).each === true ? about : [];
  return (object === undefined ? listed : [object]).flatMap((target): Edge[] => {
    const ends = { from: entityId(subject), to: entityId(target) };
    const edge = { type, ...ends, properties };
    if (predicate === 'AMENDS') return [edge, { type: 'BEARS_ON', ...ends, properties: { ...given, direction } }];
    // Who wants it deleted or altered is against it as it stands.
    if (predicate === 'SEEKS_CHANGE_OF') return [edge, { type: 'OPPOSES', ...ends, properties: given }];
    return [edge];
  });
}

/** From each speaker to what is spoken of. An article speaks in its own voice, and is no one who takes part. */
function spokenOf(claim: ClaimRecord, context: ProjectionContext): Edge[] {
  return claim.assertions
    .filter(({ made_by }) => ENTITY_TYPES[typeOf(made_by)]?.labels.includes('Actor'))
    .map(({ made_by, verb }) => ({
      type: 'SPOKE_ON',
      from: entityId(made_by),
      to: entityId(claim.subject),
      properties: { ...backingOf(claim, context), verbs: [verb] },
    }));
}

/**
 * A ballot, where the target is a vote event: who "voted for" a decision cast none. It stands a second time as an edge of a type of its own,
 * because a path that looked for the few ballots with claims would read thousands without.
 */
function ballotOf(claim: ClaimRecord, context: ProjectionContext): Edge[] {
  const { subject, object = '', qualifiers } = claim;
  if (typeOf(object) !== 'vote') return [];
  const key = `${subject.slice('state:'.length)}|${context.latest(object)}|${object.slice('vote:'.length)}`;
  const ends = { from: entityId(subject), to: entityId(object) };
  const given = { ...backingOf(claim, context), choice: String(qualifiers.CHOICE) };
  const amendmentKey = context.onAmendments.has(object) ? { amendmentKey: key } : {};
  return [
    { type: 'VOTED', ...ends, properties: { ...given, key, ...amendmentKey } },
    { type: 'SAID_TO_VOTE', ...ends, properties: given },
  ];
}

/**
 * The edges that the roster gives: where a role is (`at`), and which members of what a group has (`drawn_from`, `except`). Behind them stand
 * the claims that speak of the role or group; without any there is no edge.
 */
export function edgesOfRoster(
  entities: readonly EntityRecord[],
  claims: readonly ClaimRecord[],
  context: ProjectionContext,
): Edge[] {
  const affirmed = claims.filter(({ polarity, value_kind }) => polarity === 'AFFIRMED' && value_kind === undefined);
  return entities.flatMap((entity) => {
    const given = linksOf(entity);
    const of = affirmed.filter(({ subject, object, predicate }) =>
      typeOf(entity.id) === 'role' ? predicate === 'HOLDS_ROLE' && object === entity.id : subject === entity.id,
    );
    return given.flatMap(({ type, to }) =>
      of.map((claim) => {
        // How long one held the role does not say how long there is the role.
        const { validFrom, validTo, openList, contested, ...properties } = backingOf(claim, context);
        return { type, from: entityId(entity.id), to: entityId(to), properties };
      }),
    );
  });
}

/** What the roster says of an entity beside its own properties: the relationships that it has to others. */
export function linksOf(entity: EntityRecord): { type: EdgeType; to: string; field: readonly (string | number)[] }[] {
  const { at, drawn_from, except = [] } = entity as { at?: string; drawn_from?: string; except?: readonly string[] };
  return [
    ...(at === undefined ? [] : [{ type: 'ROLE_AT' as const, to: at, field: ['at'] }]),
    ...(drawn_from === undefined ? [] : [{ type: 'DRAWN_FROM' as const, to: drawn_from, field: ['drawn_from'] }]),
    ...except.map((to, place) => ({ type: 'EXCEPT' as const, to, field: ['except', place] })),
  ];
}

/** What an edge says of the claim behind it. */
export function backingOf(claim: ClaimRecord, { dossier, recorded, contested }: ProjectionContext): Backing {
  const { key, assertions, rule, open_list, valid_from, valid_to, recorded_from = recorded } = claim;
  const inferred = assertions.every(({ mode }) => mode === 'INFERRED');
  return {
    claims: [claimId(dossier, key)],
    ...(recorded_from === undefined ? {} : { recordedFrom: recorded_from }),
    ...(valid_from === undefined ? {} : { validFrom: valid_from }),
    ...(valid_to === undefined ? {} : { validTo: valid_to }),
    ...(contested.has(key) ? { contested: true } : {}),
    ...(open_list === true ? { openList: true } : {}),
    ...(inferred ? { inferred, ...(rule === undefined ? {} : { rule }) } : {}),
  };
}
