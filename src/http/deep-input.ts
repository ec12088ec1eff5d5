import type { Plugin } from 'graphql-yoga';
import { refusal } from './refusal.ts';

/** How deep the values of variables may be: no input type is a tenth of it. */
const DEPTH = 64;

/** Refuses variables that are lists in lists in lists, which whoever walks them by calling itself would not survive. */
export function deepInput(): Plugin {
  return {
    onParams({ params: { variables } }) {
      if (variables && depthOf(variables) > DEPTH)
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
