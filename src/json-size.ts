/** How deep a value of JSON may be that is sent to us: no input is a tenth of it. */
const DEPTH = 64;
/** How many items a list in it may have: an argument takes 200 at the most. */
const ITEMS = 1000;
/** How many characters a text in it may have: no argument takes as many. */
const CHARACTERS = 5000;

/** What is too large in what was sent: a code, and a sentence about it. */
export type TooLarge = { readonly code: string; readonly sentence: string };

/** What is too large in a value of JSON, which is called `what`; null where nothing is. Lists in lists in lists would not be survived by who walks them by calling itself. */
export function tooLarge(what: string, value: object): TooLarge | null {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEPTH)
      return {
        code: 'TOO_DEEP',
        sentence: `${what}: these are more than ${DEPTH} lists and objects deep. Send less deep ones.`,
      };
    for (const one of level)
      if (Array.isArray(one) && one.length > ITEMS)
        return {
          code: 'TOO_MANY_ITEMS',
          sentence: `${what}: a list has ${told(one.length)} items; at most ${told(ITEMS)} are read. Send shorter lists.`,
        };
    const parts = level.flatMap((one) => Object.values(one as object));
    const text = parts.find((part): part is string => typeof part === 'string' && part.length > CHARACTERS);
    if (text !== undefined) return { code: 'TOO_LONG', sentence: tooLong(what, text) };
    level = parts.filter((part) => part instanceof Object);
  }
  return null;
}

/** Whether a text is longer than is read. */
export const isTooLong = (text: string): boolean => text.length > CHARACTERS;
export const tooLong = (what: string, text: string): string =>
  `${what}: a text has ${told(text.length)} characters; at most ${told(CHARACTERS)} are read. Send a shorter one.`;

const told = (count: number): string => count.toLocaleString('en');
