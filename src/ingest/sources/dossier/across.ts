import { urn } from '../../../graph/kernel/urn.ts';
import { contentHash } from '../../write/content-hash.ts';
import { contradictionsIn, type FoundContradiction } from './contradict.ts';
import type { ContradictionNode } from './contradiction-graph.ts';
import type { ContradictionRecord } from './contradiction-shape.ts';
import { claimId, dossierOfKey, qualifiedKey } from './dossier-id.ts';
import type { ClaimRecord } from './dossier-shape.ts';
import { ACROSS, type OtherDossiers } from './other-dossiers.ts';

/** What the rules find between claims of two or more dossiers, and no curator has listed; the keys have their dossiers. */
export function foundAcross(
  dossier: string,
  claims: readonly ClaimRecord[],
  contradictions: readonly ContradictionRecord[],
  others: OtherDossiers,
): FoundContradiction[] {
  const all = [...claims.map((claim) => ({ ...claim, key: qualifiedKey(dossier, claim.key) })), ...others.claims];
  const byId = new Map(all.map((claim) => [claimId(dossier, claim.key), claim]));
  const listed = [
    ...contradictions.map(({ aspect, claims }) => ({ aspect, claims: claims.map((key) => claimId(dossier, key)) })),
    ...others.readings,
  ].map(({ aspect, claims }) => {
    const preferred = claims.flatMap((id) => byId.get(id) ?? []).filter(({ rank }) => rank === 'PREFERRED');
    return { aspect, claims: new Set(claims), preferred: new Set(preferred.map(sayingOf)) };
  });
  // Who says what is preferred already adds nothing to what is listed.
  const isListed = ({ aspect, claims }: FoundContradiction): boolean =>
    listed.some(
      (one) =>
        one.aspect === aspect &&
        claims.every((key) => {
          const id = claimId(dossier, key);
          const claim = byId.get(id);
          return one.claims.has(id) || (claim !== undefined && one.preferred.has(sayingOf(claim)));
        }),
    );
  return contradictionsIn(all, (a, b) => dossierOfKey(a.key) !== dossierOfKey(b.key)).filter(
    (found) => !isListed(found),
  );
}

/** What a claim says, whoever says it. */
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
    object,
    value,
    number,
    when?.edtf,
    value_kind,
    polarity,
    Object.entries(qualifiers).sort(),
  ]);

/** The claims that are in conflict beside those that the dossier lists: by curators of other dossiers, and as found between dossiers. */
export const contestedAcross = (
  found: readonly FoundContradiction[],
  { claims, readings }: OtherDossiers,
): string[] => {
  const conflicts = new Set(
    readings.filter(({ kind, status }) => kind === 'CONFLICT' && status !== 'REJECTED').flatMap((one) => one.claims),
  );
  return [
    ...found.filter(({ kind }) => kind === 'CONFLICT').flatMap(({ claims }) => claims),
    ...claims.map(({ key }) => key).filter((key) => conflicts.has(claimId('', key))),
  ];
};

/** A contradiction between dossiers, as found: it is open until a curator lists it with a reading of their own. */
export function acrossNode({ kind, aspect, claims, matter }: FoundContradiction): ContradictionNode {
  const key = `X-${contentHash([aspect, matter]).slice(0, 12)}`;
  const id = urn('contradiction', `${ACROSS}/${key.toLowerCase()}`);
  const dossiers = [...new Set(claims.map(dossierOfKey))].join(' and ');
  const said = {
    key,
    kind,
    aspect,
    reading: `Found by rule between ${dossiers}, and not read yet: list it in the contradictions of one of them, with how it is to be read.`,
    status: 'OPEN',
    found: 'RULE',
  };
  const between = claims.map((key) => claimId('', key));
  return { id, between, links: [], properties: { id, ...said, hash: contentHash([said, between]) } };
}
