import type { Asked } from '../../kernel/address.ts';
import { pageOf } from '../../kernel/page-of.ts';
import { filterOf } from '../../kernel/vote-filter.ts';
import type { CompareQueryVariables } from '../../operations.ts';

/** The most states that are compared at once. */
export const MOST = 10;

/** The states that an address names, each once. */
export const statesOf = ({ states = '' }: Asked): readonly string[] =>
  [...new Set(states.split(',').map((code) => code.trim()))].filter((code) => code !== '').slice(0, MOST);

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
