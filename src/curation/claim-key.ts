/** Keys of claims begin with a letter: not with those of contradictions, corroborations and candidates. */
const LETTERS = [...'ABCDEFGHJLMNOPQSTUVWXYZ'];

/**
 * The next free key for a claim beside `beside`: with their letter, else with the first that nobody has used. `used` are all keys there ever were: a key is
 * never used again.
 */
export function nextClaimKey(beside: readonly string[], used: readonly string[]): string {
  const ofFile = beside.at(-1)?.[0];
  const free = LETTERS.filter((letter) => !used.some((key) => key.startsWith(letter)));
  for (const letter of [...(ofFile === undefined ? [] : [ofFile]), ...free, ...LETTERS]) {
    const next = nextNumber(letter, used);
    if (next <= 999) return `${letter}${String(next).padStart(2, '0')}`;
  }
  throw new Error('Every key of a claim is taken.');
}

/** The next free key of a contradiction. */
export const nextContradictionKey = (used: readonly string[]): string =>
  `I${String(nextNumber('I', used)).padStart(2, '0')}`;

const nextNumber = (letter: string, used: readonly string[]): number =>
  Math.max(0, ...used.filter((key) => key.startsWith(letter)).map((key) => Number(key.slice(1)))) + 1;
