import { Refused } from '../../write/tell-run.ts';
import { contradictionsIn } from './contradict.ts';
import type { ContradictionRecord } from './contradiction-shape.ts';
import { qualifiedKey } from './dossier-id.ts';
import type { ClaimRecord } from './dossier-shape.ts';
import { unfoundSentence } from './read-contradictions.ts';

/**
 * Throws where a contradiction with claims of other dossiers is said to be found by a rule, and none finds it among these claims; `others` are claims of other
 * dossiers, with their dossiers in their keys. How it is to be read, and so its kind, is the curator's.
 */
export function checkFoundByRule(
  dossier: string,
  claims: readonly ClaimRecord[],
  contradictions: readonly ContradictionRecord[],
  others: readonly ClaimRecord[],
): void {
  const known = new Map(
    [...claims.map((claim) => ({ ...claim, key: qualifiedKey(dossier, claim.key) })), ...others].map((claim) => [
      claim.key,
      claim,
    ]),
  );
  const wrong = contradictions.filter((listed) => {
    const keys = listed.claims.map((key) => qualifiedKey(dossier, key));
    if (listed.found !== 'RULE' || keys.every((key) => key.startsWith(`${dossier}/`))) return false;
    return !contradictionsIn(keys.flatMap((key) => known.get(key) ?? [])).some(
      ({ aspect }) => aspect === listed.aspect,
    );
  });
  if (wrong.length > 0)
    throw new Refused(wrong.map((one) => `contradictions.yaml: ${unfoundSentence(one)}`).join('\n'));
}
