import { idOf } from '../addresses.ts';
import type { MotionScope, VoteFilter, VoteOrder } from '../operations.ts';
import type { Asked } from './address.ts';
import { daysOf } from './years.ts';

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

/** What of an address narrows votes: text, topic, session, years, body, kind. It is the same on all pages that take votes. */
export function filterOf({ text, topic, session, from, to, body, kind }: Asked): VoteFilter {
  const scope = kind !== undefined && Object.hasOwn(KINDS, kind) ? KINDS[kind]?.scope : undefined;
  const filter: VoteFilter = {
    text,
    topics: topic ? [idOf('topic', topic)] : undefined,
    sessions: session ? [Number(session)] : undefined,
    ...daysOf({ from, to }),
    bodies: body ? [idOf('institution', body)] : undefined,
    scope: scope && [scope],
  };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as VoteFilter;
}
