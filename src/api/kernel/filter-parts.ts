import { badInput } from './bad-input.ts';

/** How many filters may stand in a filter, itself among them. */
const MOST = 20;

/** A filter that may hold others of its kind. */
type Nested = {
  readonly and?: readonly Nested[] | null | undefined;
  readonly or?: readonly Nested[] | null | undefined;
  readonly not?: Nested | null | undefined;
};

/** Refuses a filter with too many others in it. */
export function checkParts(argument: string, given: Nested): void {
  const parts = partsOf(given);
  if (parts > MOST)
    throw badInput(
      'BAD_USER_INPUT',
      `${argument}: ${parts} filters stand in this one (\`and\`, \`or\`, \`not\`); at most ${MOST} are read.`,
    );
}

const partsOf = ({ and, or, not }: Nested): number =>
  1 + [...(and ?? []), ...(or ?? []), ...(not ? [not] : [])].reduce((sum, one) => sum + partsOf(one), 0);
