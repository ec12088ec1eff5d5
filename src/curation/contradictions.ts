import { contradictionsIn } from '../ingest/sources/dossier/contradict.ts';
import { contradictionsShape } from '../ingest/sources/dossier/contradiction-shape.ts';
import { CONTRADICTIONS_FILE, isListed } from '../ingest/sources/dossier/read-contradictions.ts';
import { nextContradictionKey } from './claim-key.ts';
import { curationsOf } from './curation.ts';
import type { DossierFiles } from './dossier-files.ts';
import { appended } from './yaml-text.ts';

/** The contradictions that a dossier lists. */
export const listedIn = (files: DossierFiles) =>
  contradictionsShape.parse(files.content(CONTRADICTIONS_FILE)).contradictions;

/**
 * Lists what the rules find among the claims of a dossier and nobody has listed, as open: how it is to be read, a curator says later. Where a contradiction
 * is listed already to which a claim has come, the claim joins it.
 */
export function listFound(files: DossierFiles, because: string): void {
  const claims = files.claims().map(({ claim }) => claim);
  for (const found of contradictionsIn(claims)) {
    const listed = listedIn(files);
    if (listed.some((one) => isListed(found, one))) continue;
    const place = listed.findIndex(
      ({ aspect, found: by, claims }) =>
        by === 'RULE' &&
        aspect === found.aspect &&
        claims.every((key) => key.includes('/') || found.claims.includes(key)),
    );
    const text = files.text(CONTRADICTIONS_FILE) ?? '';
    if (place < 0)
      files.put(
        CONTRADICTIONS_FILE,
        appended(text, ['contradictions'], {
          key: freeKey(files),
          kind: found.kind,
          aspect: found.aspect,
          claims: found.claims,
          reading: `Found by rule when ${because}, and not read yet.`,
          status: 'OPEN',
          found: 'RULE',
        }),
      );
    else
      files.put(
        CONTRADICTIONS_FILE,
        found.claims
          .filter((key) => !listed[place]?.claims.includes(key))
          .reduce((now, key) => appended(now, ['contradictions', place, 'claims'], key), text),
      );
  }
}

/** A key that no contradiction of the dossier has or had. */
export const freeKey = (files: DossierFiles): string =>
  nextContradictionKey([
    ...listedIn(files).map(({ key }) => key),
    ...curationsOf(files).flatMap(({ contradiction }) => contradiction ?? []),
  ]);
