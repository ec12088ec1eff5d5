import { type Filter, RECENT_SESSIONS } from './filter.ts';

/** Whether a filter, or one within it, names days or sessions. */
const namesPeriod = ({ from, to, sessions, and, or, not }: Filter): boolean =>
  (from ?? to ?? sessions ?? null) !== null || [...(and ?? []), ...(or ?? []), ...(not ? [not] : [])].some(namesPeriod);

/** Whether it asks for one text or one series, whose votes are few, and of their own time. */
const namesText = ({ symbol, series, and, or }: Filter): boolean =>
  (symbol ?? series ?? null) !== null || [...(and ?? []), ...(or ?? [])].some(namesText);

/** The filter with the period that every analysis looks at where it names none, and no text and no series: the last ten of these sessions, the oldest of which comes first. */
export const withPeriod = (filter: Filter, sessions: () => readonly number[]): Filter =>
  namesPeriod(filter) || namesText(filter) ? filter : { ...filter, sessions: sessions().slice(-RECENT_SESSIONS) };

/** The sessions of the last ten, and of the ten before, of those that have votes; null where there are too few. */
export const twoPeriods = (
  sessions: readonly number[],
): Record<'earlier' | 'later', { readonly sessions: readonly number[] }> | null =>
  sessions.length <= RECENT_SESSIONS
    ? null
    : {
        earlier: { sessions: sessions.slice(-2 * RECENT_SESSIONS, -RECENT_SESSIONS) },
        later: { sessions: sessions.slice(-RECENT_SESSIONS) },
      };

/** Which period an analysis looked at, as a sentence: `asked` is the filter before the default was put in, `filter` what it has become; `why` a period that is named is looked at. */
export function periodOf(
  asked: Filter,
  { from = null, to = null, sessions = null }: Filter,
  why = 'as asked for',
): string {
  if (!namesPeriod(asked)) {
    if (namesText(asked)) return 'All sessions, because one text or one series was asked for.';
    if (sessions === null || sessions.length === 0) return 'No session has a recorded vote.';
    const which = sessions.length < RECENT_SESSIONS ? `the last ${sessions.length}` : 'the last ten';
    return `Sessions ${spans(sessions)}, ${which} that have votes, because neither days nor sessions were asked for.`;
  }
  const parts = [
    ...(sessions === null ? [] : [`session${sessions.length === 1 ? '' : 's'} ${spans(sessions)}`]),
    ...(from === null ? [] : [`from ${from} on`]),
    ...(to === null ? [] : [`up to ${to}`]),
  ].join(', ');
  return parts === '' ? 'As its parts were asked for.' : `${parts[0]?.toUpperCase()}${parts.slice(1)}, ${why}.`;
}

/** `60–74, 76` */
function spans(numbers: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run !== undefined && number <= run[1] + 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join(', ');
}
