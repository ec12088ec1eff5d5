import { addressOf } from '../../addresses.ts';
import { dateInWords } from '../../kernel/words.ts';
import type { DossierQuery } from '../../operations.ts';
import { entriesOf } from './entries.ts';

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
