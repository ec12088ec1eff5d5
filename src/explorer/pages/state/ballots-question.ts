import type { Asked } from '../../kernel/address.ts';
import { pageOf } from '../../kernel/page-of.ts';
import { filterOf } from '../../kernel/vote-filter.ts';
import { CHOICES } from '../../kernel/words.ts';
import type { Choice, StateBallotsQueryVariables } from '../../operations.ts';

/** How many ballots a page of the list has. */
export const PAGE = 25;

/** The words of an address that narrow the ballots of a state. */
export const NARROWING: readonly string[] = ['choice', 'text', 'topic', 'session', 'from', 'to', 'body', 'kind'];

/** What the ballots of a state are asked for by the address of its page. The sessions of its slider do not narrow them: the years do. */
export function ballotsQuestion(iso3: string, asked: Asked): StateBallotsQueryVariables {
  const { choice } = asked;
  return {
    iso3,
    where: filterOf(asked),
    choice: choice !== undefined && Object.hasOwn(CHOICES, choice) ? [choice as Choice] : undefined,
    order: { by: 'DATE', direction: 'DESC' },
    ...pageOf(asked, PAGE),
  };
}
