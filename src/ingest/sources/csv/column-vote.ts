import { dayOf } from '../../read/day.ts';
import { votedTextKey } from '../../read/vote-key.ts';

/** What the name of a column says of the vote that it is: `A/RES/78/940 (20 May 2024)` has both. */
type ColumnVote = { readonly symbol: string | null; readonly date: string | null };

/** What may stand between a symbol and a day, and about them. */
const BETWEEN = /^[\s(),;:|–—-]+|[\s(),;:|–—-]+$/g;

/** The symbol and the day in the name of a column; of what it does not have, null. */
export function voteIn(name: string): ColumnVote {
  const breaks = [...name.matchAll(/[\s(,;:|–—]+/g)].map(({ index }) => index);
  for (const at of breaks) {
    const [before, behind] = [name.slice(0, at), name.slice(at)].map((part) => part.replace(BETWEEN, ''));
    for (const [symbol = '', day = ''] of [
      [before, behind],
      [behind, before],
    ]) {
      const date = dayOf(day, undefined);
      if (date?.length === 10 && votedTextKey(symbol) !== null) return { symbol, date };
    }
  }
  return { symbol: votedTextKey(name) === null ? null : name, date: /\d{4}-\d{2}-\d{2}/.exec(name)?.[0] ?? null };
}
