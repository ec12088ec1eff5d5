import { edgeOf } from '../graph/predicate.ts';
import { urn } from '../graph/urn.ts';
import { contentHash } from './content-hash.ts';
import type { ClaimRecord } from './dossier-shape.ts';
import { typeOf } from './entity-type.ts';

/** A relationship that claims stand behind; its ends are ids of the graph. */
export type Edge = {
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Readonly<Record<string, unknown>> & { readonly claims: readonly string[] };
};

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

/**
 * The projection of published claims. It depends on nothing else, in whatever order they come: a new rank or a claim taken back is a
 * projection made again. Deprecated claims never count; where one of several claims on the same thing is preferred, the others do not.
 */
export function project(dossier: string, claims: readonly ClaimRecord[]): Projection {
  const counting = preferred([...claims].sort((a, b) => (a.key < b.key ? -1 : 1)));
  const properties = new Map<string, Record<string, unknown>>();
  const names = new Map<string, ProjectedName>();
  const edges: Edge[] = [];
  const give = (id: string, more: Readonly<Record<string, unknown>>) => {
    properties.set(id, { ...properties.get(id), ...more });
  };

  for (const claim of counting) give(entityId(claim.subject), propertiesOf(claim));
  const latest = (id: string): string => String(properties.get(entityId(id))?.latest ?? '');
  const onAmendments = new Set(
    counting
      .filter(({ predicate, object = '' }) => predicate === 'ON' && typeOf(object) === 'amendment')
      .map(({ subject }) => subject),
  );
  for (const claim of counting) {
    const ids = [claimId(dossier, claim.key)];
    const name = nameOf(claim);
    if (name !== null) {
      names.set(name.id, name);
      edges.push({ type: 'HAS_NAME', from: entityId(claim.subject), to: name.id, properties: { claims: ids } });
    }
    const targets = claim.object === undefined ? claim.about : [claim.object];
    for (const target of targets) {
      if (claim.predicate === 'VOTED')
        edges.push(...ballotOf(claim, target, ids, latest(target), onAmendments.has(target)));
      else edges.push(...edgesOf(claim, target, ids));
    }
  }
  return { edges: merged(edges), names: [...names.values()], properties };
}

export const entityId = (id: string): string => urn(typeOf(id), id.slice(id.indexOf(':') + 1));
export const claimId = (dossier: string, key: string): string => urn('claim', `${dossier}/${key.toLowerCase()}`);

/** Claims that say something of the same thing: of one subject and predicate, and of one choice, kind or event where they have any. */
const matterOf = ({ subject, predicate, object, qualifiers }: ClaimRecord): string => {
  const { CHOICE, KIND, EVENT } = qualifiers;
  const target = edgeOf(predicate) === null && predicate !== 'VOTED' ? '' : object;
  return JSON.stringify([subject, predicate, target, predicate === 'VOTED' ? null : CHOICE, KIND, EVENT]);
};

function preferred(claims: readonly ClaimRecord[]): ClaimRecord[] {
  const chosen = new Set(claims.filter(({ rank }) => rank === 'PREFERRED').map(matterOf));
  return claims.filter(
    (claim) => claim.rank === 'PREFERRED' || (claim.rank === 'NORMAL' && !chosen.has(matterOf(claim))),
  );
}

const STATED: Readonly<Record<string, string>> = {
  FOR: 'for',
  AGAINST: 'against',
  ABSTAIN: 'abstain',
  NOT_VOTING: 'notVoting',
};

/** The properties that a claim gives its subject: what is unknown gives none. */
function propertiesOf({ subject, predicate, value, number, when, qualifiers }: ClaimRecord): Record<string, unknown> {
  if (predicate === 'DATED' && when !== undefined) return { ...when };
  if (predicate === 'OUTCOME' && typeOf(subject) === 'vote' && value !== undefined) return { result: value };
  if (predicate === 'COUNT' && qualifiers.KIND === 'stated' && number !== undefined) {
    const property = STATED[String(qualifiers.CHOICE)];
    return property === undefined ? {} : { [property]: number };
  }
  if (typeOf(subject) === 'amendment' && qualifiers.EFFECT !== undefined && predicate !== 'PART_OF')
    return { effect: String(qualifiers.EFFECT).toUpperCase() };
  return {};
}

function nameOf({ subject, predicate, value, qualifiers }: ClaimRecord): ProjectedName | null {
  if (predicate !== 'NAMED' || value === undefined) return null;
  const kind = String(qualifiers.KIND ?? 'alias').toUpperCase();
  return { id: urn('name', contentHash([subject, kind, value])), text: value, language: 'en', kind };
}

/** What a vote for a motion does to what the motion bears on. */
const DIRECTIONS: Readonly<Record<string, number>> = { ADD: 1, DELETE: -1, REPLACE: 0 };

function edgesOf(claim: ClaimRecord, target: string, claims: readonly string[]): Edge[] {
  const { subject, predicate, qualifiers, valid_from, valid_to } = claim;
  const type = edgeOf(predicate);
  if (type === null || claim.polarity === 'NEGATED') return [];
  const ends = { from: entityId(subject), to: entityId(target) };
  const direction = DIRECTIONS[String(qualifiers.EFFECT ?? '').toUpperCase()] ?? 0;
  const properties = {
    ...standing(claim, claims),
    ...(valid_from === undefined ? {} : { validFrom: valid_from }),
    ...(valid_to === undefined ? {} : { validTo: valid_to }),
    ...(type === 'BEARS_ON' ? { direction } : {}),
  };
  const edge: Edge = { type, ...ends, properties };
  if (predicate !== 'AMENDS') return [edge];
  return [edge, { type: 'BEARS_ON', ...ends, properties: { ...standing(claim, claims), direction } }];
}

/** A ballot, where the target is a vote event: who "voted for" a decision cast none. */
function ballotOf(
  claim: ClaimRecord,
  target: string,
  claims: readonly string[],
  latest: string,
  amendment: boolean,
): Edge[] {
  const { subject, qualifiers } = claim;
  if (typeOf(target) !== 'vote' || claim.polarity === 'NEGATED') return [];
  const key = `${subject.slice('state:'.length)}|${latest}|${target.slice('vote:'.length)}`;
  const properties = {
    ...standing(claim, claims),
    key,
    ...(amendment ? { amendmentKey: key } : {}),
    choice: qualifiers.CHOICE,
  };
  return [{ type: 'VOTED', from: entityId(subject), to: entityId(target), properties }];
}

/** What an edge says of the claims behind it. */
function standing({ assertions, rule, open_list }: ClaimRecord, claims: readonly string[]) {
  const inferred = assertions.every(({ mode }) => mode === 'INFERRED');
  return { claims, ...(inferred ? { inferred, rule } : {}), ...(open_list === true ? { openList: true } : {}) };
}

/** One edge of a type between two ends: with the claims of all, inferred only when all are, contested when they choose differently. */
function merged(edges: readonly Edge[]): Edge[] {
  const byEnds = new Map<string, Edge>();
  for (const edge of edges) {
    const ends = JSON.stringify([edge.type, edge.from, edge.to]);
    const there = byEnds.get(ends);
    byEnds.set(ends, there === undefined ? edge : { ...there, properties: both(there.properties, edge.properties) });
  }
  return [...byEnds.values()];
}

function both(a: Edge['properties'], b: Edge['properties']): Edge['properties'] {
  const { inferred, rule, ...certain } = { ...b, ...a };
  const contested = a.choice !== b.choice ? { contested: true } : {};
  const guessed = a.inferred === true && b.inferred === true ? { inferred, rule } : {};
  return { ...certain, ...guessed, ...contested, claims: [...a.claims, ...b.claims] };
}
