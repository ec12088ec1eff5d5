import type { GraphQLError } from 'graphql';
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
      const refused = variables && tooLarge(variables);
      if (refused) throw refused;
    },
  };
}

/** Why variables are refused; null where they are not. */
export function tooLarge(variables: object): GraphQLError | null {
  const { depth, longest } = sizeOf(variables);
  if (longest > ITEMS)
    return refusal(
      'TOO_MANY_ITEMS',
      `variables: a list has ${longest.toLocaleString('en')} items; at most ${ITEMS.toLocaleString('en')} are read. Send shorter lists.`,
    );
  if (depth > DEPTH)
    return refusal('TOO_DEEP', `variables: these are more than ${DEPTH} lists and objects deep. Send less deep ones.`);
  return null;
}

/** How deep a value of JSON is, and how long its longest list, as far as it matters. */
function sizeOf(value: object): { depth: number; longest: number } {
  let depth = 0;
  let longest = 0;
  for (let level: unknown[] = [value]; level.length > 0 && depth <= DEPTH && longest <= ITEMS; depth += 1) {
    for (const one of level) if (Array.isArray(one)) longest = Math.max(longest, one.length);
    level = level.flatMap((one) => Object.values(one as object).filter((part) => part instanceof Object));
  }
  return { depth, longest };
}
