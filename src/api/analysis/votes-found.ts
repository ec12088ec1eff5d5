import { type Filter, votesThatFit } from '../../analysis/kernel/filter.ts';
import type { Mask, Matrix } from '../../analysis/kernel/matrix.ts';
import type { Context } from '../kernel/context.ts';
import { inSlices } from '../kernel/in-slices.ts';

/** The votes that fit; a filter that takes a while to be looked at has its turn. */
export const votesFound = (context: Context, matrix: Matrix, filter: Filter): Mask | Promise<Mask> =>
  takesLong(filter) ? inSlices(context, () => votesThatFit(matrix, filter)) : votesThatFit(matrix, filter);

/** Words are looked for in the names of all votes, and sets of states at all of them. */
const takesLong = ({ words, choices, and, or, not }: Filter): boolean =>
  [words, choices, or, not].some((part) => part !== null && part !== undefined) || (and ?? []).some(takesLong);
