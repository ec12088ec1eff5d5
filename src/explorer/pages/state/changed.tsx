import { addressOf, idOf } from '../../addresses.ts';
import { percent } from '../../kernel/words.ts';
import type { State } from './period.ts';

/** With whom it agrees otherwise than it did: the last ten sessions against the ten before, the largest changes first. */
export function Changed({ state: { drift } }: { state: State }) {
  if (!drift || drift.changes.length === 0) return null;
  const [before, now] = [drift.earlier, drift.later].map(
    ({ over: { sessions } }) => `${sessions?.[0]}–${sessions?.at(-1)}`,
  );
  return (
    <section>
      <h2>What changed</h2>
      <p class="quiet">
        How often it voted alike, in sessions {before} and in {now}: with {drift.significant} of {drift.compared} states
        the change is more than chance. <a href="/how#drift">How is this computed?</a>
      </p>
      <ul class="groups">
        {drift.changes.map(({ state, earlier, later, change, significant }) => (
          <li key={state.iso3}>
            <a href={addressOf(idOf('state', state.iso3))}>{state.name}</a>{' '}
            <span class="quiet">
              {percent(earlier)} → {percent(later)}, {change > 0 ? 'nearer' : 'farther'}
              {!significant && ', may be chance'}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
