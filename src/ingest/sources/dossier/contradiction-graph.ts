import { urn } from '../../../graph/kernel/urn.ts';
import { contentHash } from '../../write/content-hash.ts';
import type { ContradictionRecord, CorroborationRecord } from './contradiction-shape.ts';
import { claimId } from './dossier-id.ts';

type Properties = Readonly<Record<string, unknown>> & { readonly id: string; readonly hash: string };

/** A contradiction with the claims it is between, in their order, and what they are to each other. */
export type ContradictionNode = {
  readonly id: string;
  readonly properties: Properties;
  readonly between: readonly string[];
  readonly links: readonly ClaimLink[];
};
type ClaimLink = {
  readonly from: string;
  readonly to: string;
  readonly kind: string;
  readonly properties: Readonly<Record<string, string>>;
};

/** A corroboration with the claims it joins, each with where it comes from. */
export type CorroborationNode = {
  readonly id: string;
  readonly properties: Properties;
  readonly joins: readonly { readonly claim: string; readonly properties: Readonly<Record<string, unknown>> }[];
};

const contradictionId = (dossier: string, key: string): string =>
  urn('contradiction', `${dossier}/${key.toLowerCase()}`);

export function contradictionNode(dossier: string, { claims, links, ...said }: ContradictionRecord): ContradictionNode {
  const id = contradictionId(dossier, said.key);
  const linked = links.map(({ from, to, kind, reason }) => ({
    from: claimId(dossier, from),
    to: claimId(dossier, to),
    kind,
    properties: { reason, status: said.status, contradiction: id },
  }));
  const rest = { between: claims.map((key) => claimId(dossier, key)), links: linked };
  return { id, ...rest, properties: { id, ...said, hash: contentHash([said, rest]) } };
}

export function corroborationNode(
  dossier: string,
  { key, statement, origins }: CorroborationRecord,
): CorroborationNode {
  const id = urn('corroboration', `${dossier}/${key.toLowerCase()}`);
  const joins = origins.flatMap(({ name, claims, independence }, order) =>
    claims.map((claim) => ({
      claim: claimId(dossier, claim),
      properties: { origin: name, independence, order },
    })),
  );
  return { id, joins, properties: { id, key, statement, hash: contentHash([key, statement, joins]) } };
}
