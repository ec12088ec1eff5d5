import { createHash, timingSafeEqual } from 'node:crypto';
import { GraphQLError } from 'graphql';

/** A candidate claim as it stands in the files of a dossier; ids are those of the graph, whether it has them or not. */
export type CandidateRecord = {
  readonly dossier: string;
  readonly key: string;
  readonly article: string;
  readonly confidence: number;
  readonly rule: string;
  readonly text: string;
  readonly predicate: string;
  readonly subject: string;
  readonly object: string | null;
  /** All of the claim, as it would stand in a file. */
  readonly yaml: string;
  readonly places: readonly CandidatePlace[];
  readonly corroborates: readonly string[];
  readonly contradicts: readonly string[];
  readonly status: CandidateStatus;
  readonly became: string | null;
};
export type CandidatePlace = {
  readonly text: string;
  readonly paragraph: number | null;
  readonly start: number | null;
  readonly end: number | null;
};
export type CandidateStatus = 'OPEN' | 'ACCEPTED' | 'REJECTED' | 'DUPLICATE';

/** A decision of a curator; claims and contradictions by their ids. */
export type CurationRecord = {
  readonly id: string;
  readonly what: 'ACCEPTED' | 'REJECTED' | 'DUPLICATE' | 'RANKED' | 'CONTRADICTION_NOTED' | 'UNDONE';
  readonly candidate: string | null;
  readonly claim: string | null;
  readonly contradiction: string | null;
  readonly reason: string | null;
  readonly by: string;
  readonly at: string;
  /** The decision that it takes back. */
  readonly undoes: string | null;
  /** Whether it has not been taken back. */
  readonly stands: boolean;
};

/** What was decided, or the sentence that says why it cannot be. */
export type Outcome<T> = { readonly found: T } | { readonly declined: string };

type Contradiction = {
  readonly claims: readonly string[];
  readonly kind: string;
  readonly aspect: string;
  readonly reading: string;
  readonly status: string;
};

/** What curators do with the dossiers of a server: claims are named by dossier and key, `harbour/B01`. */
export type Curator = {
  candidates(dossier: string, article: string | null): Promise<Outcome<readonly CandidateRecord[]>>;
  /** All decisions on a dossier, the newest first. */
  curations(dossier: string): Promise<Outcome<readonly CurationRecord[]>>;
  accept(dossier: string, candidate: string, by: string): Promise<Outcome<CurationRecord>>;
  reject(dossier: string, candidate: string, by: string, reason: string): Promise<Outcome<CurationRecord>>;
  rejectClaim(claim: string, by: string, reason: string): Promise<Outcome<CurationRecord>>;
  rank(claim: string, rank: string, by: string, reason: string): Promise<Outcome<CurationRecord>>;
  noteContradiction(contradiction: Contradiction, by: string): Promise<Outcome<CurationRecord>>;
  undo(curation: string, by: string): Promise<Outcome<CurationRecord>>;
};

/** Where there are curators: the token that they show, and what they decide through. */
export type Curation = { readonly token: string; readonly curator: Curator };

/** The curator for whoever sends this header; an error that says what is lacking for all others. */
export function curatorFor(curation: Curation | undefined, authorization: string | null): Curator {
  if (curation === undefined)
    throw refused('FORBIDDEN', 'This server takes no decisions of curators: CAUCUS_CURATOR_TOKEN switches that on.');
  const [, token] = /^Bearer (\S+)$/i.exec(authorization ?? '') ?? [];
  if (token === undefined)
    throw refused('UNAUTHENTICATED', 'This is for curators: send the header "Authorization: Bearer <token>".');
  if (!timingSafeEqual(digest(token), digest(curation.token)))
    throw refused('FORBIDDEN', 'The token in the header Authorization is not that of the curators.');
  return curation.curator;
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

const refused = (code: string, sentence: string): GraphQLError => new GraphQLError(sentence, { extensions: { code } });
