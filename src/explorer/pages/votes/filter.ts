import type { Asked } from '../../kernel/address.ts';
import { filterOf } from '../../kernel/vote-filter.ts';
import type { VoteOrder, VotesQueryVariables } from '../../operations.ts';

/** How many votes a page of the list has. */
const PAGE = 25;

/** The orders of a list of votes, by the word in an address; the first is the usual one. */
export const ORDERS: Readonly<Record<string, { readonly name: string; readonly order: VoteOrder }>> = {
  newest: { name: 'Newest first', order: { by: 'DATE', direction: 'DESC' } },
  oldest: { name: 'Oldest first', order: { by: 'DATE', direction: 'ASC' } },
  closest: { name: 'Closest first', order: { by: 'MARGIN', direction: 'ASC' } },
  divided: { name: 'Most divided first', order: { by: 'MINORITY', direction: 'DESC' } },
};

/** What the list of votes is asked for by its address. */
export function questionOf(asked: Asked): VotesQueryVariables {
  const { order } = ORDERS[asked.order && Object.hasOwn(ORDERS, asked.order) ? asked.order : 'newest'] as {
    order: VoteOrder;
  };
  const where = filterOf(asked);
  return asked.before === undefined
    ? { where, order, first: PAGE, after: asked.after }
    : { where, order, last: PAGE, before: asked.before };
}
