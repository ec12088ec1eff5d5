import { join } from 'node:path';
import type { z } from 'zod';
import { dossier } from '../../src/ingest/sources/dossier/dossier.ts';
import type { DossierRow } from '../../src/ingest/sources/dossier/dossier-row.ts';
import { type ClaimRecord, claimsShape } from '../../src/ingest/sources/dossier/dossier-shape.ts';
import { DATA, readAll } from './folder.ts';

type Written = z.input<typeof claimsShape>['claims'][number];

/** The folder of the dossier that the product ships. */
export const DOSSIER = join(DATA, dossier.folder ?? '');

/** A claim as a file may have it; what a test does not say is filled in. */
export function claimOf(said: Pick<Written, 'key' | 'subject' | 'predicate'> & Partial<Written>): ClaimRecord {
  const evidence = { in: 'article:one', paragraph: 1, start: 0, end: 1, sha256: 'a'.repeat(64) };
  const assertion = { mode: 'REPORTED' as const, made_by: 'article:one', evidence: [evidence] };
  const { claims } = claimsShape.parse({ claims: [{ text: 'A claim.', assertions: [assertion], ...said }] });
  return claims[0] as ClaimRecord;
}

/** The rows of the shipped dossier, which must have no problem. */
export async function shippedDossier(): Promise<DossierRow[]> {
  const { rows, problems } = await readAll(dossier, DOSSIER);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return rows;
}

export async function shippedClaims(): Promise<ClaimRecord[]> {
  return (await shippedDossier()).flatMap((row) => (row.type === 'claim' ? [row.claim] : []));
}
