import type { Graph } from '../../../graph/kernel/graph.ts';
import { query } from '../../../graph/kernel/query.ts';
import { flag, list, nullable, text } from '../../../graph/kernel/shape.ts';
import { urn } from '../../../graph/kernel/urn.ts';
import { entityId, qualifiedKey } from './dossier-id.ts';
import type { ClaimRecord } from './dossier-shape.ts';
import { typeOf } from './entity-type.ts';

const subjectsOf = query('ingest/dossier/subjects', { prefix: text }, { id: text });
const otherClaims = query(
  'ingest/dossier/other-claims',
  { subjects: list(text), prefix: text },
  { dossier: text, said: text },
);
const readings = query(
  'ingest/dossier/readings',
  { claims: list(text), prefix: text, across: text },
  { kind: text, aspect: text, status: text, claims: list(text) },
);
const votesSaid = query(
  'ingest/dossier/votes',
  { ids: list(text) },
  { id: text, latest: nullable(text), amends: flag },
);

/** What two claims of any dossiers are to each other, as a curator has listed it; claims by their ids. */
export type Reading = {
  readonly kind: string;
  readonly aspect: string;
  readonly status: string;
  readonly claims: readonly string[];
};

/** What other dossiers say, as far as it bears on this one. */
export type OtherDossiers = {
  /** Claims on the same subjects, and others with which one of this dossier can be in contradiction; their keys have their dossiers. */
  readonly claims: readonly ClaimRecord[];
  /** What the curators of other dossiers have listed of these claims. */
  readonly readings: readonly Reading[];
  /** The votes, by their ids in the files, that claims speak of and this dossier does not define: their last possible day, and whether they are on amendments. */
  readonly votes: readonly { readonly vote: string; readonly latest: string | undefined; readonly amends: boolean }[];
};

/** Where what is found between dossiers begins: it is of none of them. */
export const ACROSS = 'across';

/** All claims of all dossiers in the graph; their keys have their dossiers. */
export async function readAllClaims(graph: Graph): Promise<ClaimRecord[]> {
  const subjects = (await subjectsOf(graph, { prefix: urn('claim', '') })).map(({ id }) => id);
  return claimsOn(graph, [...new Set(subjects)], urn('claim', 'none/'));
}

async function claimsOn(graph: Graph, subjects: readonly string[], prefix: string): Promise<ClaimRecord[]> {
  return (await otherClaims(graph, { subjects, prefix })).map(({ dossier, said }): ClaimRecord => {
    const claim = JSON.parse(said) as ClaimRecord;
    return { ...claim, key: qualifiedKey(dossier, claim.key) };
  });
}

/** Reads what other dossiers say of what the claims of a dossier are about, those that it has now in the graph and those that it will have. */
export async function readOtherDossiers(
  graph: Graph,
  dossier: string,
  claims: readonly ClaimRecord[],
): Promise<OtherDossiers> {
  const prefix = urn('claim', `${dossier}/`);
  const before = (await subjectsOf(graph, { prefix })).map(({ id }) => id);
  // Who voted for a decision says how it was taken.
  const decisions = claims.flatMap(({ predicate, object = '' }) => (predicate === 'VOTED' ? [object] : []));
  const subjects = [...new Set([...before, ...[...claims.map(({ subject }) => subject), ...decisions].map(entityId)])];
  const found = await claimsOn(graph, subjects, prefix);
  const ids = found.map(({ key }) => urn('claim', key.toLowerCase()));
  const votes = new Set(
    [...claims, ...found].flatMap(({ predicate, object = '' }) =>
      predicate === 'VOTED' && typeOf(object) === 'vote' ? [object] : [],
    ),
  );
  const voted = new Map((await votesSaid(graph, { ids: [...votes].map(entityId) })).map((vote) => [vote.id, vote]));
  return {
    claims: found,
    readings: await readings(graph, {
      claims: ids,
      prefix: urn('contradiction', `${dossier}/`),
      across: urn('contradiction', `${ACROSS}/`),
    }),
    votes: [...votes].flatMap((vote) => {
      const { latest, amends = false } = voted.get(entityId(vote)) ?? {};
      return [{ vote, latest: latest ?? undefined, amends }];
    }),
  };
}
