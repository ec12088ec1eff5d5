import type { ClaimRecord } from './dossier-shape.ts';
import { typeOf } from './entity-type.ts';

/** The events that a date of an entity can be of, by its type: the first that has a date gives the entity its own. */
const OWN_EVENTS: Readonly<Record<string, readonly string[]>> = {
  article: ['published'],
  document: ['published'],
  session: ['held'],
  vote: ['held'],
  decision: ['taken', 'planned'],
  institution: ['established'],
  treaty: ['concluded'],
};

const STATED: Readonly<Record<string, string>> = {
  FOR: 'for',
  AGAINST: 'against',
  ABSTAIN: 'abstain',
  NOT_VOTING: 'notVoting',
};

/** The properties that claims, in the order of their keys, give the entity they are about: what is unknown gives none. */
export function projectedProperties(
  subject: string,
  claims: readonly ClaimRecord[],
): Readonly<Record<string, unknown>> {
  const type = typeOf(subject);
  let properties: Readonly<Record<string, unknown>> = { ...dateOf(type, claims) };
  for (const claim of claims) properties = { ...propertiesOfClaim(type, claim), ...properties };
  return properties;
}

/** The entity's own date: the most precise of those that count, since a preferred one has put the others aside. */
function dateOf(type: string, claims: readonly ClaimRecord[]): ClaimRecord['when'] {
  for (const event of OWN_EVENTS[type] ?? []) {
    const dates = claims.flatMap(({ predicate, when, qualifiers }) =>
      predicate === 'DATED' && when !== undefined && (qualifiers.EVENT ?? event) === event ? [when] : [],
    );
    const [first, ...others] = dates;
    if (first !== undefined) return others.reduce((best, date) => (width(date) < width(best) ? date : best), first);
  }
  return undefined;
}

const width = ({ earliest, latest }: NonNullable<ClaimRecord['when']>): number =>
  earliest === undefined ? Number.POSITIVE_INFINITY : Date.parse(latest) - Date.parse(earliest);

/** Whether a claim gives a vote event the day that it is ordered by. */
export const isDateOfVote = ({ predicate, when, qualifiers }: ClaimRecord): boolean =>
  predicate === 'DATED' && when !== undefined && (qualifiers.EVENT ?? 'held') === 'held';

function propertiesOfClaim(type: string, claim: ClaimRecord): Record<string, unknown> {
  const { predicate, value, qualifiers, polarity } = claim;
  if (polarity === 'NEGATED') return {};
  if (predicate === 'OUTCOME' && type === 'vote' && value !== undefined) return { result: value };
  if (predicate === 'METHOD' && value !== undefined) return { method: value };
  if (predicate === 'COUNT') return countOf(type, claim);
  if (type === 'amendment' && qualifiers.EFFECT !== undefined && predicate !== 'PART_OF')
    return { effect: String(qualifiers.EFFECT).toUpperCase() };
  return {};
}

/** A number with words beside it is the least that the words allow; a number alone is exact. */
function countOf(type: string, { number, value, qualifiers, open_list }: ClaimRecord): Record<string, unknown> {
  const { KIND, CHOICE } = qualifiers;
  if (number === undefined) return {};
  if (type === 'vote') {
    const property = STATED[String(CHOICE)];
    return KIND !== 'stated' || property === undefined ? {} : { [property]: number };
  }
  const counted = (type === 'group' && KIND === 'size') || (type === 'document' && KIND === 'signers');
  if (!counted) return {};
  return {
    countMin: number,
    ...(value === undefined ? { countMax: number } : { countWording: value }),
    ...(open_list === true ? { openList: true } : {}),
  };
}
