import type { Plugin } from 'graphql-yoga';
import { refusal } from './refusal.ts';

/** How deep the values of variables may be: no input type is a tenth of it. */
const DEPTH = 64;
/** How many items a list in them may have: an argument takes 200 at the most. */
const ITEMS = 1000;

/** Refuses variables that are lists in lists in lists, which whoever walks them by calling itself would not survive, and lists that are too long. */
export function inputSize(): Plugin {
  return {
    onParams({ params: { variables } }) {
      if (!variables) return;
      const length = longestIn(variables);
      if (length > ITEMS)
        throw refusal(
          'TOO_MANY_ITEMS',
          `variables: a list has ${length.toLocaleString('en')} items; at most ${ITEMS.toLocaleString('en')} are read. Send shorter lists.`,
        );
      if (depthOf(variables) > DEPTH)
        throw refusal(
          'TOO_DEEP',
          `variables: these are more than ${DEPTH} lists and objects deep. Send less deep ones.`,
        );
    },
  };
}

/** How deep a value of JSON is, as far as it matters. */
function depthOf(value: object): number {
  let depth = 0;
  for (let level: unknown[] = [value]; level.length > 0 && depth <= DEPTH; depth += 1)
    level = level.flatMap((one) => Object.values(one as object).filter((part) => part instanceof Object));
  return depth;
}

/** How long the longest list in a value of JSON is, as far down as it may go. */
function longestIn(value: object): number {
  let longest = 0;
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0 && depth <= DEPTH && longest <= ITEMS; depth += 1) {
    for (const one of level) if (Array.isArray(one)) longest = Math.max(longest, one.length);
    level = level.flatMap((one) => Object.values(one as object).filter((part) => part instanceof Object));
  }
  return longest;
}
