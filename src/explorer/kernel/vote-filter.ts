import { idOf } from '../addresses.ts';
import type { MotionScope, VoteFilter, VoteOrder } from '../operations.ts';
import type { Asked } from './address.ts';

/** What was voted on, by the word in an address. */
export const KINDS: Readonly<Record<string, { readonly name: string; readonly scope: MotionScope }>> = {
  whole: { name: 'Whole texts', scope: 'WHOLE' },
  paragraph: { name: 'Paragraphs', scope: 'PARAGRAPH' },
  amendment: { name: 'Amendments', scope: 'AMENDMENT' },
  procedure: { name: 'Procedure', scope: 'PROCEDURAL' },
};

/** The orders of a list of votes, by the word in an address; the first is the usual one. */
export const ORDERS: Readonly<Record<string, { readonly name: string; readonly order: VoteOrder }>> = {
  newest: { name: 'Newest first', order: { by: 'DATE', direction: 'DESC' } },
  oldest: { name: 'Oldest first', order: { by: 'DATE', direction: 'ASC' } },
  closest: { name: 'Closest first', order: { by: 'MARGIN', direction: 'ASC' } },
  divided: { name: 'Most divided first', order: { by: 'MINORITY', direction: 'DESC' } },
};

/** A year or a day as a day: the first or the last of the year. */
const dayOf = (text: string | undefined, rest: string): string | undefined =>
  text && (/^\d{4}$/.test(text) ? `${text}${rest}` : text);

/** What of an address narrows votes: text, topic, session, years, body, kind. It is the same on all pages that take votes. */
export function filterOf({ text, topic, session, from, to, body, kind }: Asked): VoteFilter {
  const scope = kind !== undefined && Object.hasOwn(KINDS, kind) ? KINDS[kind]?.scope : undefined;
  const filter: VoteFilter = {
    text,
    topics: topic ? [idOf('topic', topic)] : undefined,
    sessions: session ? [Number(session)] : undefined,
    from: dayOf(from, '-01-01'),
    to: dayOf(to, '-12-31'),
    bodies: body ? [idOf('institution', body)] : undefined,
    scope: scope && [scope],
  };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as VoteFilter;
}
