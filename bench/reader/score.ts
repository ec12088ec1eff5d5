import type { ClaimRecord } from '../../src/ingest/sources/dossier/dossier-shape.ts';
import { type Lexicon, typeOf } from '../../src/reader/lexicon.ts';
import type { ReadClaim } from '../../src/reader/read-article.ts';
import { stemsOf } from '../../src/reader/words.ts';
import { goldEntities } from './gold.ts';

type Place = { in: string; start?: number | undefined; end?: number | undefined };
/** What two claims have in common, whoever wrote them. */
export type Said = Pick<
  ClaimRecord,
  'subject' | 'predicate' | 'object' | 'value' | 'number' | 'value_kind' | 'when'
> & {
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

const sameSpeaker = (a: Said, b: Said): boolean =>
  a.assertions.some((one) => b.assertions.some((other) => same(one.made_by, other.made_by)));

const same = (a: string, b: string): boolean => a === b || (a.startsWith('group:') && b.startsWith('group:'));

const placesOf = ({ assertions }: Said): Place[] => assertions.flatMap(({ evidence }) => evidence as Place[]);

const overlaps = (a: Said, b: Said): boolean =>
  placesOf(a).some((one) =>
    placesOf(b).some(
      (other) => one.in === other.in && (one.start ?? 0) < (other.end ?? 0) && (other.start ?? 0) < (one.end ?? 0),
    ),
  );

/** Pairs of a candidate and a claim that fit, as many as there can be, each of them once (Kuhn 1955). */
export function pairs<One>(
  candidates: readonly ReadClaim[],
  gold: readonly One[],
  fits: (candidate: ReadClaim, one: One) => boolean,
): Map<ReadClaim, One> {
  const fitting = candidates.map((candidate) => gold.flatMap((one, place) => (fits(candidate, one) ? [place] : [])));
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
  return new Map([...holder].map(([claim, candidate]) => [candidates[candidate] as ReadClaim, gold[claim] as One]));
}

/** How often known speakers, and other known things but groups and topics, are those that the dossier has at that place. */
export type Linking = { speakers: number; speakersRight: number; things: number; thingsRight: number };

/** Looks only where the dossier has a claim of the same predicate at the same place, of a speaker where that has one. */
export function linked(candidates: readonly ReadClaim[], gold: readonly ClaimRecord[], lexicon: Lexicon): Linking {
  const links = { speakers: 0, speakersRight: 0, things: 0, thingsRight: 0 };
  for (const { claim } of candidates) {
    const said = claim as Said;
    const here = gold.filter((one) => one.predicate === said.predicate && overlaps(said, one));
    const speaker = said.assertions[0]?.made_by ?? '';
    const spoken = here.filter(({ assertions }) => !assertions[0]?.made_by.startsWith('article:'));
    if (!speaker.startsWith('article:') && spoken.length > 0) {
      links.speakers += 1;
      // Who speaks for a state or a group of states is that state, or who speaks for it.
      if (
        spoken.some(
          (one) =>
            sameSpeaker(said, one) ||
            one.assertions.some(({ via, in_capacity }) => [...via, in_capacity].includes(speaker)),
        )
      )
        links.speakersRight += 1;
    }
    const ids = [said.subject, said.object].filter(
      (id) => id !== undefined && lexicon.has(id) && !['group', 'topic', 'article'].includes(typeOf(id)),
    );
    const named = new Set(
      here.flatMap(({ subject, object = '', about, assertions }) => [
        subject,
        object,
        ...about,
        ...assertions.flatMap(({ made_by, via, at = '' }) => [made_by, at, ...via]),
      ]),
    );
    for (const id of here.length === 0 ? [] : ids) {
      links.things += 1;
      if (named.has(id as string)) links.thingsRight += 1;
    }
  }
  return links;
}

/** Claims on things that a reader had to name itself, with the ids of the dossier's things of the same type and name. */
export async function renamed(candidates: readonly ReadClaim[]): Promise<ReadClaim[]> {
  const entities = await goldEntities();
  const idOf = new Map<string, string>();
  for (const { id, name } of candidates.flatMap(({ entities }) => entities)) {
    const stems = stemsOf(name);
    const same = entities.find((one) => typeOf(one.id) === typeOf(id) && alike(stems, stemsOf(one.name)));
    if (same !== undefined) idOf.set(id, same.id);
  }
  return candidates.map((one) => ({
    ...one,
    claim: JSON.parse(JSON.stringify(one.claim), (_, value) =>
      typeof value === 'string' ? (idOf.get(value) ?? value) : value,
    ),
  }));
}

/** Whether two names have most of their words in common. */
function alike(a: readonly string[], b: readonly string[]): boolean {
  const both = a.filter((stem) => b.includes(stem)).length;
  return both > 0 && both / Math.max(a.length, b.length) >= 0.6;
}
