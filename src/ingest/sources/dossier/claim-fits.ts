import { DECISION_METHODS } from '../../../graph/decision.ts';
import { EDGES } from '../../../graph/edges.ts';
import { edgeOf, ruleOf } from '../../../graph/predicate.ts';
import { RESULTS } from '../../../graph/vote-event.ts';
import type { ClaimRecord, EntityRecord } from './dossier-shape.ts';
import { ENTITY_TYPES, typeOf } from './entity-type.ts';

/** What is wrong with a claim: the field of it, and a sentence that says what would be right. */
export type Misfit = { readonly field: string; readonly sentence: string };

/** The events that something can be dated by. */
const EVENTS = ['published', 'held', 'planned', 'taken', 'established', 'concluded'];
const CHOICES = ['FOR', 'AGAINST', 'ABSTAIN', 'NOT_VOTING', 'ABSENT'];
const EFFECTS = ['ADD', 'REPLACE', 'DELETE', 'ALTER', 'UNKNOWN'];

/** Qualifiers that a predicate reads, with the values that it knows; it says nothing without those that are required. */
const READ: Readonly<
  Record<
    string,
    { readonly name: 'EVENT' | 'CHOICE' | 'EFFECT'; readonly among: readonly string[]; readonly required?: true }
  >
> = {
  DATED: { name: 'EVENT', among: EVENTS, required: true },
  VOTED: { name: 'CHOICE', among: CHOICES, required: true },
  AMENDS: { name: 'EFFECT', among: EFFECTS, required: true },
};

/** What of a claim would be lost on its way into the graph: an edge between things that it cannot join, a date of no event, a ballot without a choice. */
export function misfitsOf(claim: ClaimRecord): Misfit[] {
  return [
    ...endsThatMisfit(claim),
    ...qualifiersThatMisfit(claim),
    ...valueThatMisfits(claim),
    ...numberThatMisfits(claim),
  ];
}

/** The least number that a predicate can have, and whether it counts what is whole. */
const NUMBERS: Readonly<Record<string, { readonly least: number; readonly whole: boolean }>> = {
  IN_FORCE_WHEN: { least: 1, whole: true },
  COUNT: { least: 0, whole: true },
  LASTED: { least: 0, whole: false },
  THRESHOLD: { least: 0, whole: false },
};

/** A number that nothing can have: of states that are fewer than none, or of half a vote. */
function numberThatMisfits({ predicate, number }: ClaimRecord): Misfit[] {
  const known = NUMBERS[predicate];
  if (known === undefined || number === undefined) return [];
  const { least, whole } = known;
  if (number >= least && (!whole || Number.isInteger(number))) return [];
  const right = `a ${whole ? 'whole ' : ''}number from ${least} on`;
  return [{ field: 'number', sentence: `${predicate} has the number ${number}, and needs ${right}.` }];
}

/** A value that is one of a few: any other would be shown as unknown, or not at all. */
function valueThatMisfits({ subject, predicate, value }: ClaimRecord): Misfit[] {
  const among: readonly string[] | null =
    predicate === 'METHOD'
      ? Object.keys(DECISION_METHODS)
      : predicate === 'OUTCOME' && typeOf(subject) === 'vote'
        ? RESULTS
        : null;
  return among === null || value === undefined || among.includes(value)
    ? []
    : [{ field: 'value', sentence: `${predicate} has the value "${value}", and knows ${among.join(', ')}.` }];
}

function endsThatMisfit({ subject, predicate, object, about }: ClaimRecord): Misfit[] {
  const type = edgeOf(predicate) ?? (predicate === 'VOTED' && typeOf(object ?? '') === 'vote' ? 'VOTED' : undefined);
  if (type === undefined) return [];
  const { from, to } = EDGES[type];
  const listed = ruleOf(predicate).each === true ? about : [];
  const targets = object === undefined ? listed : [object];
  const wrong = (field: string, id: string, allowed: readonly string[]): Misfit[] =>
    fits(id, allowed)
      ? []
      : [
          {
            field,
            sentence: `${id} cannot be the ${field === 'subject' ? 'subject' : 'object'} of ${predicate}: that is ${typesOf(allowed)}.`,
          },
        ];
  return [
    ...wrong('subject', subject, from),
    ...targets.flatMap((target) => wrong(object === undefined ? 'about' : 'object', target, to)),
  ];
}

const fits = (id: string, allowed: readonly string[]): boolean =>
  allowed.includes('Entity') || (ENTITY_TYPES[typeOf(id)]?.labels ?? []).some((label) => allowed.includes(label));

/** The types of ids that have one of these labels, for a sentence. */
const typesOf = (labels: readonly string[]): string =>
  Object.entries(ENTITY_TYPES)
    .filter(([, type]) => type.labels.some((label) => labels.includes(label)))
    .map(([name]) => name)
    .join(', ');

function qualifiersThatMisfit({ predicate, qualifiers }: ClaimRecord): Misfit[] {
  const read = READ[predicate];
  if (read === undefined) return [];
  const { name, among, required = false } = read;
  const said = qualifiers[name];
  const known = typeof said === 'string' && among.some((one) => one.toLowerCase() === said.toLowerCase());
  if (known || (said === undefined && !required)) return [];
  return [
    {
      field: 'qualifiers',
      sentence: `${predicate} needs the qualifier ${name}, one of ${among.join(', ')}${said === undefined ? '' : `, and has ${JSON.stringify(said)}`}.`,
    },
  ];
}

/** The roles that claims name and of which nobody says where they are: who holds one would belong nowhere. */
export function rolesNowhere(claims: readonly ClaimRecord[], entities: readonly EntityRecord[]): string[] {
  const placed = new Set([
    ...entities.filter(({ at }) => at !== undefined).map(({ id }) => id),
    ...claims.filter(({ predicate }) => predicate === 'ROLE_AT').map(({ subject }) => subject),
  ]);
  return entities.filter(({ id }) => typeOf(id) === 'role' && !placed.has(id)).map(({ id }) => id);
}
