import { urn } from '../../../graph/kernel/urn.ts';
import { contentHash } from '../../write/content-hash.ts';
import { claimId, entityId } from './dossier-id.ts';
import type { ClaimRecord, DossierHead, EntityRecord } from './dossier-shape.ts';
import { ENTITY_TYPES, typeOf } from './entity-type.ts';

/** A node of `:Entity` that a dossier owns, with exactly its properties. */
export type EntityNode = { readonly labels: readonly string[]; readonly properties: Properties & { hash: string } };
/** A claim with all that hangs on it. */
export type ClaimNode = {
  readonly id: string;
  readonly properties: Properties & { hash: string };
  readonly subject: string;
  readonly objects: readonly string[];
  readonly about: readonly string[];
  readonly qualified: readonly { readonly name: string; readonly entity: string }[];
  readonly assertions: readonly AssertionNode[];
};
type AssertionNode = {
  readonly properties: Properties;
  readonly madeBy: string;
  readonly capacity: readonly string[];
  readonly via: readonly string[];
  readonly at: readonly string[];
  readonly quotations: readonly { readonly document: string; readonly properties: Properties }[];
};
type Properties = Readonly<Record<string, unknown>> & { readonly id: string };

/** The node of an entity, with what the claims about it project onto it; its home is the dossier that defines it. */
export function entityNode(
  { id, name, ...rest }: EntityRecord,
  projected: Readonly<Record<string, unknown>>,
  { slug, recorded }: Pick<DossierHead, 'slug' | 'recorded'>,
): EntityNode {
  const type = typeOf(id);
  const key = id.slice(type.length + 1);
  // Where a role is and what a group is drawn from are edges.
  const { at, drawn_from, except, ...given } = rest as Record<string, unknown>;
  const properties = {
    id: entityId(id),
    name,
    ...(type === 'amendment' ? { scope: 'AMENDMENT', effect: 'UNKNOWN' } : {}),
    ...(type === 'vote' ? { scope: 'AMENDMENT', order: `${projected.latest}|${key}` } : {}),
    ...given,
    ...projected,
    home: slug,
    ...(recorded === undefined ? {} : { recordedFrom: recorded }),
  };
  const labels = ENTITY_TYPES[type]?.labels ?? [];
  return { labels, properties: { ...properties, hash: contentHash([labels, properties]) } };
}

/**
 * A claim of a dossier; `recorded` is since when it is known unless it says so itself. What is said of a vote was not so before the vote was held:
 * `held` gives the first day that a vote can have been on.
 */
export function claimNode(
  { slug, recorded }: Pick<DossierHead, 'slug' | 'recorded'>,
  claim: ClaimRecord,
  held: (vote: string) => string | undefined,
): ClaimNode {
  const id = claimId(slug, claim.key);
  const { subject, object, predicate, polarity, value, number, when } = claim;
  const qualifiers = Object.entries(claim.qualifiers).sort(([a], [b]) => (a < b ? -1 : 1));
  const texts = qualifiers.flatMap(([name, said]) => (typeof said === 'string' ? [{ name, said }] : []));
  const qualified = qualifiers.flatMap(([name, said]) =>
    typeof said === 'object' ? [{ name, entity: entityId(said.entity) }] : [],
  );
  const valueText =
    value ?? (object === undefined ? when?.edtf : undefined) ?? (number === undefined ? undefined : String(number));
  const properties = known({
    id,
    key: claim.key,
    order: `${slug}|${orderOf(claim.key)}`,
    predicate,
    text: claim.text,
    polarity,
    valueKind: claim.value_kind ?? (object === undefined ? 'LITERAL' : 'ENTITY'),
    value: valueText,
    number,
    ...when,
    qualifierNames: texts.length > 0 ? texts.map(({ name }) => name) : undefined,
    qualifierValues: texts.length > 0 ? texts.map(({ said }) => said) : undefined,
    openList: claim.open_list,
    validFrom: claim.valid_from ?? [subject, object, ...claim.about].map((id) => id && held(id)).find(Boolean),
    validTo: claim.valid_to,
    recordedFrom: claim.recorded_from ?? recorded,
    rank: claim.rank,
    rankReason: claim.rank_reason,
    rule: claim.rule,
    status: 'PUBLISHED',
    said: JSON.stringify(writtenRecord(claim, recorded)),
    fingerprint: contentHash([subject, predicate, object ?? valueText ?? claim.value_kind, polarity, qualifiers]),
  });
  const links = {
    subject: entityId(subject),
    objects: object === undefined ? [] : [entityId(object)],
    about: claim.about.map(entityId),
    qualified,
    assertions: claim.assertions.map((assertion) => assertionNode(id, assertion)),
  };
  return { id, ...links, properties: { ...properties, id, hash: contentHash([properties, links]) } };
}

/** A claim as another dossier reads it back, without where it is written. */
const writtenRecord = (claim: ClaimRecord, recorded: string | undefined) => ({
  ...claim,
  recorded_from: claim.recorded_from ?? recorded,
  assertions: claim.assertions.map(({ evidence: _, ...assertion }) => assertion),
});

/** A key as it sorts among others: F07, F28, G01, …, H99, H100. */
const orderOf = (key: string): string => `${key.slice(0, 1)}${key.slice(1).padStart(4, '0')}`;

function assertionNode(claim: string, assertion: ClaimRecord['assertions'][number]): AssertionNode {
  const { mode, verb, confidence, made_by, in_capacity, via, at, evidence } = assertion;
  const id = urn('assertion', contentHash([claim, assertion]));
  return {
    properties: { id, ...known({ mode, verb, confidence }) },
    madeBy: entityId(made_by),
    capacity: in_capacity === undefined ? [] : [entityId(in_capacity)],
    via: via.map(entityId),
    at: at === undefined ? [] : [entityId(at)],
    quotations: evidence.map(({ in: document, ...place }) => ({
      document: entityId(document),
      properties: { id: urn('quotation', contentHash([document, place])), ...place },
    })),
  };
}

/** Without the properties that are not known. */
const known = (properties: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));
