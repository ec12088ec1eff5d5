import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { issueSentence } from '../ingest/read/issue-sentence.ts';
import { type Candidate, candidateShape } from '../ingest/sources/dossier/candidate.ts';
import { schemaLine } from '../ingest/sources/dossier/dossier-schemas.ts';
import { candidateIn, openCandidate, type PlacedCandidate } from './candidates.ts';
import { nextClaimKey } from './claim-key.ts';
import { listFound } from './contradictions.ts';
import type { Decide } from './curate.ts';
import { curationsOf } from './curation.ts';
import { Declined } from './declined.ts';
import type { DossierFiles } from './dossier-files.ts';
import { enrol, type HomesOf } from './roster.ts';
import { appended, withFields } from './yaml-text.ts';

/** What a curator makes of a candidate before it is accepted: the claim, as it would stand in a file, and what it defines. */
export type Edited = { readonly claim: Readonly<Record<string, unknown>>; readonly entities?: readonly unknown[] };

type Who = { readonly by: string };

/** Accepts a candidate: it becomes a claim with the next free key, and what it mentions comes into the roster. */
export const accept =
  (key: string, homesOf: HomesOf, { by, edited }: Who & { edited?: Edited | undefined }): Decide =>
  async (files, at) => {
    const found = openCandidate(files, key);
    const written = edited?.claim ?? found.written;
    const candidate = checked(found.candidate, written, edited?.entities ?? found.candidate.entities);
    await enrol(files, candidate, candidate.claim, homesOf);

    const file = `claims/${basename(found.file)}`;
    const claims = files.claims();
    const beside = claims.filter((one) => one.file === file).map(({ claim }) => claim.key);
    const before = curationsOf(files).flatMap(({ claim = '' }) => (claim.includes('/') ? [] : [claim]));
    const claim = nextClaimKey(beside, [...claims.map(({ claim }) => claim.key), ...before]);
    const head = existsSync(join(files.folder, '.schema')) ? schemaLine('claims', '../') : '';
    files.put(file, appended(files.text(file) ?? `${head}claims: []\n`, ['claims'], { key: claim, ...written }));
    listFound(files, `${claim} was accepted`);
    decided(files, found, { status: 'accepted', by, at, became: claim });
    return { what: 'ACCEPTED', candidate: key, claim };
  };

/** Rejects a candidate. */
export const reject =
  (key: string, { by, reason }: Who & { reason: string }): Decide =>
  async (files, at) => {
    if (reason.trim() === '') throw new Declined(`${key} is rejected for a reason: say why.`);
    decided(files, openCandidate(files, key), { status: 'rejected', by, at, reason });
    return { what: 'REJECTED', candidate: key, reason };
  };

/** A candidate says what a claim says already: a claim of the same dossier is made by one more; of a claim of another, only that is noted. */
export const duplicate =
  (
    key: string,
    of: string,
    homesOf: HomesOf,
    { by, hasClaim }: Who & { hasClaim: (key: string) => Promise<boolean> },
  ): Decide =>
  async (files, at) => {
    const found = openCandidate(files, key);
    const isForeign = of.includes('/') && !of.startsWith(`${files.slug}/`);
    if (isForeign && !(await hasClaim(of)))
      throw new Declined(
        `The graph has no claim ${of}: name one as in un-cybercrime/D31, or one of this dossier by its key.`,
      );
    if (!isForeign) {
      const { file, place, claim } = files.claim(of);
      const { assertions } = found.candidate.claim;
      await enrol(files, found.candidate, { assertions }, homesOf);
      for (const [order, assertion] of assertions.entries())
        if (!claim.assertions.some((one) => isDeepStrictEqual(one, assertion)))
          files.put(
            file,
            appended(
              files.text(file) ?? '',
              ['claims', place, 'assertions'],
              (found.written.assertions as unknown[])[order],
            ),
          );
      listFound(files, `${key} was found to repeat ${of}`);
    }
    decided(files, found, { status: 'duplicate', by, at, became: of });
    return { what: 'DUPLICATE', candidate: key, claim: of };
  };

/** What becomes of a candidate, in its file. */
function decided(
  files: DossierFiles,
  { file, place }: PlacedCandidate,
  outcome: Pick<Candidate, 'status' | 'by' | 'at' | 'reason' | 'became'>,
): void {
  const { status, by, at, ...rest } = outcome;
  const fields = { status, by, at, ...rest };
  files.put(file, withFields(files.text(file) ?? '', ['candidates', place], fields));
}

/** A candidate with the claim that a curator made of it; the first thing that is wrong with it is told. */
function checked(candidate: Candidate, claim: Edited['claim'], entities: readonly unknown[]): Candidate {
  const read = candidateShape.safeParse({ ...candidate, claim, entities });
  if (read.success) return read.data;
  const sentences = read.error.issues.map((issue) => `${issue.path.join('.')}: ${issueSentence(issue)}.`);
  throw new Declined(`${candidate.key} is no claim as it stands. ${sentences.join(' ')}`);
}

/** A claim that came of a candidate is taken back: the candidate is rejected. */
export function rejectOrigin(
  files: DossierFiles,
  claim: string,
  { by, at, reason }: Who & { at: string; reason: string },
): void {
  const key = curationsOf(files).findLast((one) => one.what === 'ACCEPTED' && one.claim === claim)?.candidate;
  if (key === undefined) return;
  const found = candidateIn(files, key);
  if (found.candidate.became === claim)
    decided(files, found, { status: 'rejected', by, at, reason, became: undefined });
}
