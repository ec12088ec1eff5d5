import { statesOf } from '../../addresses.ts';
import type { Asked } from '../../kernel/address.ts';
import { pageOf } from '../../kernel/page-of.ts';
import { filterOf, KINDS } from '../../kernel/vote-filter.ts';
import { counted, dateInWords } from '../../kernel/words.ts';
import { daysOf, YEARS } from '../../kernel/years.ts';
import type { CompareQueryVariables } from '../../operations.ts';

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

/** Of which votes the scores are, and of which time, in a sentence: of whole texts of the General Assembly where nothing else was chosen. */
export function scoredInWords(asked: Asked, votes: number): string {
  const { from = String(YEARS.first), to } = daysOf(asked);
  const kind = asked.kind !== undefined && Object.hasOwn(KINDS, asked.kind) ? asked.kind : 'whole';
  const on = KINDS[kind]?.name.toLowerCase();
  const body = asked.body ? '' : ' of the General Assembly';
  const since = `from ${dayOrYear(from)} ${to ? `to ${dayOrYear(to)}` : 'on'}`;
  return `The scores are of ${counted(votes, 'vote')} on ${on}${body}, ${since}, that fit what is chosen above.`;
}

/** The first and the last day of a year as the year. */
const dayOrYear = (day: string): string => dateInWords(day.replace(/-01-01$|-12-31$/, ''));
