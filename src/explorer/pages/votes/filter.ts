import type { Asked } from '../../kernel/address.ts';
import { pageOf } from '../../kernel/page-of.ts';
import { filterOf, ORDERS } from '../../kernel/vote-filter.ts';
import type { VoteOrder, VotesQueryVariables } from '../../operations.ts';

/** How many votes a page of the list has. */
export const PAGE = 25;

/** What the list of votes is asked for by its address. */
export function questionOf(asked: Asked): VotesQueryVariables {
  const order = asked.order && Object.hasOwn(ORDERS, asked.order) ? asked.order : 'newest';
  const { order: by } = ORDERS[order] as { order: VoteOrder };
  return { where: filterOf(asked), order: by, ...pageOf(asked, PAGE) };
}
