import { candidatesOf, type PlacedCandidate } from '../../curation/candidates.ts';
import { curate } from '../../curation/curate.ts';
import type { Curation } from '../../curation/curation.ts';
import { accept, duplicate, type Edited, reject } from '../../curation/decide-candidate.ts';
import { DossierFiles } from '../../curation/dossier-files.ts';
import type { Knowledge } from '../../curation/graph-knows.ts';
import { undo } from '../../curation/undo.ts';
import { matchTexts, readTextFiles, type Texts } from '../../ingest/read/article-text.ts';
import { Problems } from '../../ingest/read/problem.ts';
import type { EntityRecord } from '../../ingest/sources/dossier/dossier-shape.ts';

/** Which candidates are reviewed, by whom, and what the graph knows of what they name. */
export type Review = {
  readonly folder: string;
  readonly by: string;
  readonly article?: string | undefined;
  readonly knowledge: Knowledge;
};

/** How many candidates have been decided in which way, and how many are still open. */
export type Counts = { accepted: number; rejected: number; duplicate: number; open: number };

/** What a curator can do with the candidates of a dossier: each is written at once. */
export function decisionsOn({ folder, by, knowledge }: Review) {
  const { homesOf, hasClaim } = knowledge;
  const taken = (decide: Parameters<typeof curate>[1]) => curate(folder, decide, { by });
  return {
    accept: (key: string, edited?: Edited): Promise<Curation> => taken(accept(key, homesOf, { by, edited })),
    reject: (key: string, reason: string): Promise<Curation> => taken(reject(key, { by, reason })),
    duplicate: (key: string, of: string): Promise<Curation> => taken(duplicate(key, of, homesOf, { by, hasClaim })),
    undo: (number?: number): Promise<Curation> => taken(undo(number)),
  };
}

/** The candidates that wait, in the order of the text. */
export async function openIn({ folder, article }: Review): Promise<PlacedCandidate[]> {
  const all = candidatesOf(await DossierFiles.of(folder), article);
  return all.filter(({ candidate }) => candidate.status === 'open');
}

export async function countsIn({ folder, article }: Review): Promise<Counts> {
  const counts = { accepted: 0, rejected: 0, duplicate: 0, open: 0 };
  for (const { candidate } of candidatesOf(await DossierFiles.of(folder), article)) counts[candidate.status] += 1;
  return counts;
}

/** What claims say that a candidate names, of this dossier or of others. */
export async function sayingsOf({ folder, knowledge }: Review, { candidate }: PlacedCandidate) {
  const files = await DossierFiles.of(folder);
  const own = new Map(files.claims().map(({ claim }) => [claim.key, claim.text]));
  const named = [...candidate.corroborates, ...candidate.contradicts];
  const here = named.flatMap((key): [string, string][] => {
    const text = own.get(key.startsWith(`${files.slug}/`) ? key.slice(files.slug.length + 1) : key);
    return text === undefined ? [] : [[key, text]];
  });
  const others = await knowledge.sayings(named.filter((key) => key.includes('/')));
  return new Map([...others, ...here]);
}

/** The texts of the articles of a dossier, as far as they are in a folder: those with the hashes that it gives. */
export async function textsIn(folder: string, dossier: string): Promise<Texts> {
  const { entities = [] } = (await DossierFiles.of(dossier)).content<{ entities: EntityRecord[] }>('entities.yaml');
  const wanted = entities.flatMap(({ id, sha256, file }) =>
    typeof sha256 === 'string' ? [{ id, sha256, file: typeof file === 'string' ? file : null }] : [],
  );
  const problems = new Problems();
  const texts = matchTexts(await readTextFiles(folder), wanted, problems.note);
  problems.settle();
  return texts;
}

/** What was decided, as a sentence. */
export function decidedSentence({ number, what, candidate, claim, contradiction, undoes }: Curation): string {
  const of = [candidate, claim, contradiction].filter((part) => part !== undefined).join(', ');
  if (what === 'ACCEPTED') return `${candidate} is the claim ${claim}.`;
  if (what === 'REJECTED') return `${candidate ?? claim} is rejected.`;
  if (what === 'DUPLICATE') return `${candidate} repeats ${claim}.`;
  if (what === 'UNDONE') return `Decision ${undoes} (${of}) is taken back.`;
  return `Decision ${number} (${of}) is written.`;
}
