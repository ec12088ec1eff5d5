import { contradictionsIn } from './contradict.ts';
import type { ClaimRecord } from './dossier-shape.ts';

/** What a claim that nobody has accepted yet would bear out, and what it would contradict: keys of claims. */
export type Bearing = { readonly corroborates: readonly string[]; readonly contradicts: readonly string[] };

/** A key that no claim has. */
const NONE = 'A00';

/** Holds a claim against those that are known, by the rules of the import. */
export function bearingOf(claim: Omit<ClaimRecord, 'key'>, known: readonly ClaimRecord[]): Bearing {
  const one: ClaimRecord = { ...claim, key: NONE };
  const near = known.filter(({ subject, predicate, object }) =>
    predicate === 'FIRST_OF_KIND'
      ? predicate === one.predicate
      : subject === one.subject || object === one.subject || subject === one.object,
  );
  const found = contradictionsIn([one, ...near], (a, b) => (a.key === NONE) !== (b.key === NONE));
  const contradicts = found.filter(({ kind }) => kind === 'CONFLICT').flatMap(({ claims }) => claims);
  return {
    corroborates: near.filter((other) => sayingOf(other) === sayingOf(one)).map(({ key }) => key),
    contradicts: [...new Set(contradicts)].filter((key) => key !== NONE).sort(),
  };
}

/** Qualifiers without which a claim is another one. */
const TELLING = ['CHOICE', 'EVENT', 'ACT', 'KIND', 'UNIT'] as const;

/** What a claim says, but for shades of it. */
const sayingOf = ({
  subject,
  predicate,
  object,
  value,
  number,
  when,
  value_kind,
  polarity,
  qualifiers,
}: ClaimRecord): string =>
  JSON.stringify([
    subject,
    predicate,
    polarity,
    object ?? number ?? when?.edtf ?? value ?? value_kind,
    object === undefined ? TELLING.map((name) => qualifiers[name]) : null,
  ]);
