import { contradictionsIn } from '../ingest/sources/dossier/contradict.ts';
import type { ContradictionRecord } from '../ingest/sources/dossier/contradiction-shape.ts';
import type { ClaimRecord } from '../ingest/sources/dossier/dossier-shape.ts';
import { CONTRADICTIONS_FILE, isListed } from '../ingest/sources/dossier/read-contradictions.ts';
import { freeKey, listedIn } from './contradictions.ts';
import type { Decide } from './curate.ts';
import { rejectOrigin } from './decide-candidate.ts';
import { Declined } from './declined.ts';
import { appended, withFields, without } from './yaml-text.ts';

/** Says how a claim ranks beside its rivals, and why. */
export const rank =
  (key: string, rank: ClaimRecord['rank'], reason: string): Decide =>
  async (files) => {
    const { file, place, claim } = files.claim(key);
    if (claim.rank === rank && claim.rank_reason === reason)
      throw new Declined(`${key} is ${rank} for that reason already.`);
    files.put(file, withFields(files.text(file) ?? '', ['claims', place], { rank, rank_reason: reason }));
    return { what: 'RANKED', claim: claim.key, reason };
  };

/** Takes a claim out of its dossier; if it came of a candidate, that is rejected. */
export const rejectClaim =
  (key: string, given: { by: string; reason: string }): Decide =>
  async (files, at) => {
    const { file, place, claim } = files.claim(key);
    files.put(file, without(files.text(file) ?? '', ['claims', place]));
    rejectOrigin(files, claim.key, { ...given, at });
    return { what: 'REJECTED', claim: claim.key, reason: given.reason };
  };

/** What a curator says of claims that differ. */
export type Reading = Pick<ContradictionRecord, 'kind' | 'aspect' | 'claims' | 'reading' | 'status'>;

/** Lists a contradiction with how it is to be read, or gives one that is listed its reading. */
export const noteContradiction =
  ({ claims, ...said }: Reading, foundAcross: boolean): Decide =>
  async (files) => {
    const own = claims.map((key) => (key.startsWith(`${files.slug}/`) ? key.slice(files.slug.length + 1) : key));
    const text = files.text(CONTRADICTIONS_FILE) ?? '';
    const listed = listedIn(files);
    const place = listed.findIndex(
      (one) =>
        one.aspect === said.aspect && one.claims.length === own.length && own.every((key) => one.claims.includes(key)),
    );
    const key = listed[place]?.key ?? freeKey(files);
    const byRule = contradictionsIn(files.claims().map(({ claim }) => claim)).some(
      (found) => found.kind === said.kind && isListed(found, { aspect: said.aspect, claims: own }),
    );
    const found = byRule || foundAcross ? 'RULE' : 'HAND';
    files.put(
      CONTRADICTIONS_FILE,
      place < 0
        ? appended(text, ['contradictions'], { key, ...said, claims: own, found })
        : withFields(text, ['contradictions', place], { ...said, found }),
    );
    return { what: 'CONTRADICTION_NOTED', contradiction: key, reason: said.reading };
  };
