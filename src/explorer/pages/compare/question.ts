import type { Asked } from '../../kernel/address.ts';
import { pageOf } from '../../kernel/page-of.ts';
import { filterOf } from '../../kernel/vote-filter.ts';
import type { CompareQueryVariables } from '../../operations.ts';

/** The most states that are compared at once. */
export const MOST = 10;

/** All states that an address names, by codes or names, each once. */
export const namedIn = ({ states = '' }: Asked): readonly string[] =>
  [...new Set(states.split(',').map((state) => state.trim()))]
    .filter((state) => state !== '')
    .map((state) => (/^[a-z]{3}$/.test(state) ? state.toUpperCase() : state));

/** Those of them that are compared. */
export const statesOf = (asked: Asked): readonly string[] => namedIn(asked).slice(0, MOST);

/** What is asked of the states of an address: from the beginning of the record where it names no years, so that all its votes are compared. */
export function compareQuestion(asked: Asked): CompareQueryVariables {
  const states = [...statesOf(asked)];
  const newest = asked.order === 'newest';
  return {
    states,
    of: { states },
    where: { from: '1946-01-01', ...filterOf(asked) },
    order: newest ? { by: 'DATE', direction: 'DESC' } : { by: 'DIVISION', direction: 'DESC', within: { states } },
    ...pageOf(asked, 25),
  };
}
