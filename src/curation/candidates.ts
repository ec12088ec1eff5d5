import { issueSentence } from '../ingest/read/issue-sentence.ts';
import {
  CANDIDATES,
  type Candidate,
  candidatesShape,
  type WrittenCandidate,
} from '../ingest/sources/dossier/candidate.ts';
import { Declined } from './declined.ts';
import type { DossierFiles } from './dossier-files.ts';

/** A candidate, the article that it was found in, and where it stands. */
export type PlacedCandidate = {
  readonly file: string;
  readonly place: number;
  readonly article: string;
  readonly candidate: Candidate;
  /** The claim as it stands in the file: what is usual is left out. */
  readonly written: WrittenCandidate['claim'];
};

/** All candidates of a dossier, in the order of their files; those in `article` alone when it is given. */
export function candidatesOf(files: DossierFiles, article?: string): PlacedCandidate[] {
  return files.under(CANDIDATES).flatMap((file) => {
    const content = files.content<{ candidates: WrittenCandidate[] }>(file);
    const checked = candidatesShape.safeParse(content);
    if (!checked.success) {
      const [issue] = checked.error.issues;
      throw new Declined(`${file}: ${issue?.path.join('.')}: ${issue === undefined ? '' : issueSentence(issue)}.`);
    }
    if (article !== undefined && checked.data.article !== article) return [];
    return checked.data.candidates.map((candidate, place) => ({
      ...{ file, place, article: checked.data.article, candidate },
      written: content.candidates?.[place]?.claim ?? candidate.claim,
    }));
  });
}

/** The candidate with a key. */
export function candidateIn(files: DossierFiles, key: string): PlacedCandidate {
  const all = candidatesOf(files);
  const found = all.find(({ candidate }) => candidate.key === key);
  if (found !== undefined) return found;
  const open = all.filter(({ candidate }) => candidate.status === 'open').map(({ candidate }) => candidate.key);
  const which = open.length === 0 ? 'None is open.' : `Open are ${shortened(open)}.`;
  throw new Declined(`The dossier ${files.slug} has no candidate ${key}. ${which}`);
}

/** The same, where nobody has decided yet. */
export function openCandidate(files: DossierFiles, key: string): PlacedCandidate {
  const found = candidateIn(files, key);
  const { status, by, at, became } = found.candidate;
  if (status === 'open') return found;
  const as = became === undefined ? '' : ` as ${became}`;
  throw new Declined(`${key} is ${status}${as} already, by ${by} at ${at}: undo that first.`);
}

const shortened = (keys: readonly string[]): string =>
  keys.length > 5 ? `${keys.slice(0, 5).join(', ')} and ${keys.length - 5} more` : keys.join(', ');
