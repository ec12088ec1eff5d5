import { partsOfName } from '../../kernel/words.ts';
import type { DayFragment, DossierQuery, HeldVoteFragment } from '../../operations.ts';

/** One thing that was when. */
export type Entry = {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly when: DayFragment | null | undefined;
};

/** The votes held in its sessions, and those on its texts and amendments, each once. */
export function votesOf({ processes, resolutions, amendments }: DossierQuery): readonly HeldVoteFragment[] {
  const votes = [
    ...(processes?.nodes ?? []).flatMap(({ sessions }) => sessions.flatMap(({ votes }) => votes?.nodes ?? [])),
    ...[...(resolutions?.nodes ?? []), ...(amendments?.nodes ?? [])].flatMap(({ votesOn }) => votesOn),
  ];
  return [...new Map(votes.map((vote) => [vote.id, vote])).values()];
}

/** All that can have a date, the oldest first. What was done by some day stands at that day, what has no date at the end. */
export function entriesOf(dossier: DossierQuery): readonly Entry[] {
  const { processes, decisions, documents, articles, treaties } = dossier;
  const sessions = (processes?.nodes ?? []).flatMap((process) => process.sessions);
  const entries: Entry[] = [
    ...sessions.map(({ id, name, held }) => ({ id, name, kind: 'session', when: held })),
    ...votesOf(dossier).map(({ id, name, held }) => ({ id, name: partsOfName(name).title, kind: 'vote', when: held })),
    ...(decisions?.nodes ?? []).map(({ id, name, taken }) => ({ id, name, kind: 'decision', when: taken })),
    ...(documents?.nodes ?? []).map(({ id, name, published }) => ({ id, name, kind: 'document', when: published })),
    ...(articles?.nodes ?? []).map(({ id, name, published }) => ({ id, name, kind: 'article', when: published })),
    ...(treaties?.nodes ?? []).map(({ id, name, concluded }) => ({ id, name, kind: 'treaty', when: concluded })),
  ];
  const day = ({ when }: Entry) => when?.earliest ?? when?.latest ?? (when ? '9998' : '9999');
  return entries.sort((a, b) => day(a).localeCompare(day(b)));
}
