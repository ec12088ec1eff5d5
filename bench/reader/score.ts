import type { ClaimRecord } from '../../src/ingest/sources/dossier/dossier-shape.ts';
import type { ReadClaim } from '../../src/reader/read-article.ts';

type Place = { in: string; start?: number | undefined; end?: number | undefined };
/** What two claims have in common, whoever wrote them. */
type Said = Pick<ClaimRecord, 'subject' | 'predicate' | 'object' | 'value' | 'number' | 'value_kind' | 'when'> & {
  readonly assertions: readonly { readonly made_by: string; readonly evidence: readonly unknown[] }[];
};

/** Predicates whose value is a sentence or a name of ours: no two people write the same. */
const FREE = new Set([
  'SAID_OF',
  'DESCRIBED_AS',
  'PROVIDES',
  'NAMED',
  'SHOWS_IMAGE',
  'OUTCOME',
  'DEALT_WITH',
  'INCLUDES',
  'RELATED_EVENT',
  'DIVERGED_ON',
  'ECHOED',
  'USES_TERM',
  'FIRST_OF_KIND',
]);

/**
 * Whether a candidate is a claim of the dossier: the same predicate on the same subject; the same object, number, day, or value where that is one of a list; and evidence
 * that overlaps in the same article. Where the value is in free words, the same subject is enough, and of what is said, the same subject or the same speaker. A group is named
 * by each article in its own words: any two groups are the same.
 */
export function matches(candidate: Said, gold: Said): boolean {
  if (candidate.predicate !== gold.predicate || !overlaps(candidate, gold)) return false;
  const subject = same(candidate.subject, gold.subject);
  if (candidate.predicate === 'SAID_OF') return subject || sameSpeaker(candidate, gold);
  if (!subject) return false;
  if (candidate.value_kind !== undefined || gold.value_kind !== undefined)
    return candidate.value_kind === gold.value_kind;
  if (candidate.object !== undefined || gold.object !== undefined)
    return (
      (candidate.object !== undefined && gold.object !== undefined && same(candidate.object, gold.object)) ||
      (FREE.has(gold.predicate) && (candidate.object === undefined || gold.object === undefined))
    );
  if (FREE.has(gold.predicate)) return true;
  if (gold.when !== undefined) return candidate.when?.edtf === gold.when.edtf;
  return candidate.number === gold.number && (candidate.value === gold.value || gold.predicate === 'COUNT');
}

export const sameSpeaker = (a: Said, b: Said): boolean =>
  a.assertions.some((one) => b.assertions.some((other) => same(one.made_by, other.made_by)));

const same = (a: string, b: string): boolean => a === b || (a.startsWith('group:') && b.startsWith('group:'));

const placesOf = ({ assertions }: Said): Place[] => assertions.flatMap(({ evidence }) => evidence as Place[]);

export const overlaps = (a: Said, b: Said): boolean =>
  placesOf(a).some((one) =>
    placesOf(b).some(
      (other) => one.in === other.in && (one.start ?? 0) < (other.end ?? 0) && (other.start ?? 0) < (one.end ?? 0),
    ),
  );

/** Pairs of a candidate and a claim, as many as there can be, each of them once (Kuhn 1955). */
export function pairs(candidates: readonly ReadClaim[], gold: readonly ClaimRecord[]): Map<ReadClaim, ClaimRecord> {
  const fitting = candidates.map(({ claim }) =>
    gold.flatMap((one, place) => (matches(claim as Said, one) ? [place] : [])),
  );
  const holder = new Map<number, number>();
  const place = (candidate: number, tried: Set<number>): boolean => {
    for (const wanted of fitting[candidate] ?? []) {
      if (tried.has(wanted)) continue;
      tried.add(wanted);
      const there = holder.get(wanted);
      if (there === undefined || place(there, tried)) {
        holder.set(wanted, candidate);
        return true;
      }
    }
    return false;
  };
  for (const candidate of candidates.keys()) place(candidate, new Set());
  return new Map(
    [...holder].map(([claim, candidate]) => [candidates[candidate] as ReadClaim, gold[claim] as ClaimRecord]),
  );
}
