import { addressOf } from '../../addresses.ts';
import { dateInWords, partsOfName } from '../../kernel/words.ts';
import type { DayFragment, DossierQuery, HeldVoteFragment } from '../../operations.ts';

type Entry = {
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

/** All that has a date, the oldest first; what has none stands at the end. */
function entriesOf(dossier: DossierQuery): readonly Entry[] {
  const { processes, documents, articles, treaties } = dossier;
  const sessions = (processes?.nodes ?? []).flatMap((process) => process.sessions);
  const entries: Entry[] = [
    ...sessions.map(({ id, name, held }) => ({ id, name, kind: 'session', when: held })),
    ...votesOf(dossier).map(({ id, name, held }) => ({ id, name: partsOfName(name).title, kind: 'vote', when: held })),
    ...(documents?.nodes ?? []).map(({ id, name, published }) => ({ id, name, kind: 'document', when: published })),
    ...(articles?.nodes ?? []).map(({ id, name, published }) => ({ id, name, kind: 'article', when: published })),
    ...(treaties?.nodes ?? []).map(({ id, name, concluded }) => ({ id, name, kind: 'treaty', when: concluded })),
  ];
  const day = ({ when }: Entry) => when?.earliest ?? (when ? '9998' : '9999');
  return entries.sort((a, b) => day(a).localeCompare(day(b)));
}

/** The negotiation as a line of time. */
export function Timeline({ dossier }: { dossier: DossierQuery }) {
  const entries = entriesOf(dossier);
  const dated = entries.filter(({ when }) => when);
  const undated = entries.filter(({ when }) => !when);
  return (
    <>
      <ol class="timeline">
        {dated.map((entry) => (
          <li key={entry.id} class={entry.kind}>
            <time>{dateInWords(entry.when?.edtf)}</time>
            <span>
              <a href={addressOf(entry.id)}>{entry.name}</a> <span class="quiet">{entry.kind}</span>
            </span>
          </li>
        ))}
      </ol>
      {undated.length > 0 && (
        <details class="explain">
          <summary>{undated.length} of which no source gives the date</summary>
          <ul class="groups">
            {undated.map(({ id, name, kind }) => (
              <li key={id}>
                <a href={addressOf(id)}>{name}</a> <span class="quiet">{kind}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
