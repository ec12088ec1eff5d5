import { addressOf } from '../../addresses.ts';
import { dateInWords } from '../../kernel/words.ts';
import type { State } from './period.ts';

/** The groups of a state with their dates, and what it was called before. */
export function Belongs({ state }: { state: State }) {
  const now = state.memberOf?.filter(({ to }) => !to) ?? [];
  const before = state.memberOf?.filter(({ to }) => to) ?? [];
  const former = state.names.filter(({ kind }) => kind === 'FORMER');
  return (
    <>
      <section>
        <h2>Belongs to</h2>
        <ul class="groups">
          {[...now, ...before].map(({ id, of, from, to }) => (
            <li key={id}>
              <a href={addressOf(of.id)}>{of.name}</a>
              <span class="quiet">
                {from && ` since ${dateInWords(from.edtf)}`}
                {to && `, until ${dateInWords(to.edtf)}`}
              </span>
            </li>
          ))}
        </ul>
      </section>
      {former.length > 0 && (
        <section>
          <h2>Formerly</h2>
          <ul class="groups">
            {former.map(({ text, to }) => (
              <li key={text}>
                {text}
                {to && <span class="quiet"> until {dateInWords(to.edtf)}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
