import type { Asked } from '../../kernel/address.ts';
import { overOf, sessionsOf, USUAL, windowOf } from '../../kernel/windows.ts';
import type { StateQuery, StateQueryVariables } from '../../operations.ts';

/** A state with all that its page shows of it, but its ballots. */
export type State = NonNullable<StateQuery['state']>;

/** The last session in which a state said yes, no or abstained; undefined where it never did. */
export function lastOf({ cast }: Pick<State, 'cast'>): number | undefined {
  const sessions = (cast?.tallies ?? []).map(({ keys: [key] }) => Number(key?.label)).filter(Number.isInteger);
  return sessions.length === 0 ? undefined : Math.max(...sessions);
}

/** What the address of a state asks for: where it names no sessions, and the state has left before the newest ones, the last ones that it voted in. */
export function askedOf(asked: Asked, newest: number | undefined, own: number | undefined): Asked {
  const isGone = own !== undefined && newest !== undefined && own <= newest - windowOf(asked.window);
  return isGone && sessionsOf(asked) === null ? { ...asked, last: String(own) } : asked;
}

/** The question of the page of a state. The fewer sessions, the fewer common votes there can be. */
export const questionOf = (iso3: string, asked: Asked, newest: number | undefined): StateQueryVariables => ({
  iso3,
  over: overOf(asked, newest),
  years: asked.view === 'years',
  common: Math.max(20, (100 * windowOf(asked.window)) / USUAL),
});

/** Which sessions are shown where the address names none and they are not the newest, in a sentence. */
export const ownInWords = ({ name }: Pick<State, 'name'>, last: number, window: string | undefined): string =>
  `${name} voted last in session ${last}, and shown are the ${windowOf(window)} sessions up to it.`;

/** Why nobody is shown beside a state, in a sentence. */
export function nobodyNear({ name, cast }: Pick<State, 'name' | 'cast'>, least: number, last: number | undefined) {
  if (!cast || cast.totalCount === 0) return `The record has no vote that ${name} has cast.`;
  const lastVote = last === undefined ? '' : ` The last session in which it voted is session ${last}.`;
  return `No member of today has ${least} votes of these sessions in common with ${name}.${lastVote}`;
}
