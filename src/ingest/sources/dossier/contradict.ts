import type { Aspect, Predicate } from '../../../graph/predicate.ts';
import type { ClaimRecord } from './dossier-shape.ts';
import { typeOf } from './entity-type.ts';

/** How two claims on one thing, of which only one value can be, stand to each other. */
type Differing = { readonly kind: 'CONFLICT' | 'VARIANT' | 'COMPATIBLE'; readonly aspect: Aspect };

/** Claims on one thing that differ: each of them from at least one of the others. */
export type FoundContradiction = Differing & {
  /** What they are on: the same text for claims on one thing. */
  readonly matter: string;
  /** Keys, in their order. */
  readonly claims: readonly string[];
};

/** When claims are on one thing, and how two of them differ. */
type Rule = {
  /** The same text for claims that are on one thing; null for a claim that the rule is not about. */
  readonly matter: (claim: ClaimRecord) => string | null;
  /** How two claims on one thing differ; null when they say the same, or two things that have nothing to do with each other. */
  readonly differ: (a: ClaimRecord, b: ClaimRecord) => Differing | null;
};

/**
 * What the predicates that allow one value only say twice, by the rules of the model: a pure function of the claims, whatever their order
 * and their rank. Claims whose validity does not meet are a change, and nothing to find. `between` says which two claims are looked at, where not all are.
 */
export function contradictionsIn(
  claims: readonly ClaimRecord[],
  between: (a: ClaimRecord, b: ClaimRecord) => boolean = () => true,
): FoundContradiction[] {
  const ordered = [...claims].sort((a, b) => (a.key < b.key ? -1 : 1));
  return RULES.flatMap(({ matter, differ }) => {
    const matters = new Map<string, ClaimRecord[]>();
    for (const claim of ordered) {
      const name = matter(claim);
      if (name !== null && claim.value_kind === undefined) {
        const same = matters.get(name);
        if (same === undefined) matters.set(name, [claim]);
        else same.push(claim);
      }
    }
    return [...matters].flatMap(([matter, same]) => among(matter, same, differ, between));
  });
}

/** What differs among claims on one thing: one contradiction for each aspect, a conflict as soon as two of the claims are in conflict. */
function among(
  matter: string,
  claims: readonly ClaimRecord[],
  differ: Rule['differ'],
  between: (a: ClaimRecord, b: ClaimRecord) => boolean,
): FoundContradiction[] {
  const found = new Map<Aspect, { kinds: Set<Differing['kind']>; keys: Set<string> }>();
  for (const [place, a] of claims.entries()) {
    for (const b of claims.slice(place + 1)) {
      const differing = between(a, b) && meet(a, b) ? differ(a, b) : null;
      if (differing === null) continue;
      const { kinds, keys } = found.get(differing.aspect) ?? { kinds: new Set(), keys: new Set() };
      kinds.add(differing.kind);
      found.set(differing.aspect, { kinds, keys: keys.add(a.key).add(b.key) });
    }
  }
  return [...found].map(([aspect, { kinds, keys }]) => ({
    kind: SEVERITY.find((kind) => kinds.has(kind)) ?? 'COMPATIBLE',
    aspect,
    matter,
    claims: [...keys].sort(),
  }));
}

const SEVERITY = ['CONFLICT', 'VARIANT', 'COMPATIBLE'] as const;

/** Whether there is a day on which both are said to be so. */
const meet = (a: ClaimRecord, b: ClaimRecord): boolean =>
  (a.valid_from ?? '') < (b.valid_to ?? '9999') && (b.valid_from ?? '') < (a.valid_to ?? '9999');

const inConflict = (aspect: Aspect): Differing => ({ kind: 'CONFLICT', aspect });

/** The name of what claims of a predicate are on: its subject, and whatever else of the claim is given. */
const of =
  (predicates: readonly Predicate[], ...more: ((claim: ClaimRecord) => unknown)[]): Rule['matter'] =>
  (claim) =>
    predicates.includes(claim.predicate)
      ? JSON.stringify([claim.subject, ...more.map((part) => part(claim) ?? null)])
      : null;

const object = ({ object }: ClaimRecord) => object;
const predicate = ({ predicate }: ClaimRecord) => predicate;
const qualifier =
  (name: keyof ClaimRecord['qualifiers']) =>
  ({ qualifiers }: ClaimRecord) =>
    qualifiers[name];

/** Two values of one thing, or one that is said and denied; who denies one value says nothing of another. */
const otherThan =
  (value: (claim: ClaimRecord) => unknown, aspect: Aspect): Rule['differ'] =>
  (a, b) => {
    if (value(a) === value(b)) return a.polarity === b.polarity ? null : inConflict(aspect);
    return a.polarity === 'AFFIRMED' && b.polarity === 'AFFIRMED' ? inConflict(aspect) : null;
  };

/** Two numbers: what is said and what is computed from other claims are beside each other, not against each other. */
const numbers: Rule['differ'] = (a, b) => {
  if (a.number === undefined || b.number === undefined || a.number === b.number) return null;
  return inferred(a) === inferred(b) ? inConflict('NUMBER') : { kind: 'VARIANT', aspect: 'NUMBER' };
};
const inferred = ({ assertions }: ClaimRecord) => assertions.every(({ mode }) => mode === 'INFERRED');

/** Two dates of one event: apart they cannot both be, else each may be a coarser form of the other; a bound on one side refines nothing. */
const dates: Rule['differ'] = ({ when: a }, { when: b }) => {
  if (a === undefined || b === undefined || (a.earliest === b.earliest && a.latest === b.latest)) return null;
  if ((a.earliest ?? '') > b.latest || (b.earliest ?? '') > a.latest) return inConflict('DATE');
  return a.earliest === undefined || b.earliest === undefined ? null : { kind: 'COMPATIBLE', aspect: 'DATE' };
};

/** The ways of deciding that a claim leaves open. Whoever voted for a decision says that there was a vote. */
function methods({ predicate, value }: ClaimRecord): readonly string[] {
  if (predicate === 'VOTED' || value === 'VOTE') return ['RECORDED_VOTE', 'NON_RECORDED_VOTE'];
  return value === 'CONSENSUS' || value === 'WITHOUT_VOTE' ? ['CONSENSUS'] : [value ?? ''];
}
const decided = (claim: ClaimRecord): string | null => {
  if (claim.predicate === 'METHOD') return claim.value === 'UNKNOWN' ? null : claim.subject;
  return claim.predicate === 'VOTED' && typeOf(claim.object ?? '') === 'decision' ? (claim.object ?? null) : null;
};

/** What enters into force after so many acts: other acts are another mechanism, whatever the number. */
const acts: Rule['differ'] = (a, b) =>
  a.qualifiers.ACT === b.qualifiers.ACT ? numbers(a, b) : inConflict('MECHANISM');

const RULES: readonly Rule[] = [
  { matter: of(['DATED'], qualifier('EVENT')), differ: dates },
  { matter: of(['TAKEN_BY']), differ: otherThan(object, 'WHO') },
  {
    matter: decided,
    differ: (a, b) => (methods(a).some((way) => methods(b).includes(way)) ? null : inConflict('METHOD')),
  },
  { matter: of(['IN_FORCE_WHEN']), differ: acts },
  { matter: of(['LASTED', 'THRESHOLD'], predicate, qualifier('UNIT')), differ: numbers },
  { matter: of(['COUNT'], qualifier('CHOICE'), qualifier('KIND')), differ: numbers },
  {
    matter: (claim) => (typeOf(claim.subject) === 'vote' ? of(['OUTCOME'])(claim) : null),
    differ: otherThan(({ value }) => value, 'SUBSTANCE'),
  },
  {
    matter: (claim) => (typeOf(claim.object ?? '') === 'vote' ? of(['VOTED'], object)(claim) : null),
    differ: otherThan(qualifier('CHOICE'), 'SUBSTANCE'),
  },
  { matter: of(['PARTY_TO', 'SIGNED', 'RATIFIED'], predicate, object), differ: otherThan(object, 'SUBSTANCE') },
  { matter: of(['TOOK_PART_IN'], object, qualifier('MANNER')), differ: otherThan(object, 'METHOD') },
  { matter: of(['SUPPORTS', 'OPPOSES'], object), differ: otherThan(predicate, 'STANCE') },
  {
    matter: (claim) => (claim.predicate === 'FIRST_OF_KIND' ? JSON.stringify(claim.qualifiers.SCOPE) : null),
    differ: otherThan(({ subject }) => subject, 'SCOPE'),
  },
];
