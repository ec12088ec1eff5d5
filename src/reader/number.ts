const WORDS: Readonly<Record<string, number>> = {
  ...{ none: 0, nil: 0, zero: 0 },
  ...{
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
  },
  ...{
    fifteen: 15,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    hundred: 100,
  },
};

const ORDINALS = [
  ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'],
  ...['eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth'],
];

/** Which of several, in a pattern, as a word. */
export const ORDINAL = `(?:${[...ORDINALS, 'twentieth', 'thirtieth', 'fortieth', 'fiftieth', 'sixtieth'].join('|')})`;

/** A number in a pattern, in digits or as a word. */
export const NUMBER = `(?:\\d[\\d,]*|${Object.keys(WORDS).join('|')})`;

export const numberOf = (text = ''): number | null => {
  const digits = Number(text.replaceAll(',', ''));
  if (text !== '' && Number.isFinite(digits)) return digits;
  const counted = /^(?<count>\d+)(?:st|nd|rd|th)$/.exec(text)?.groups?.count;
  if (counted !== undefined) return Number(counted);
  const word = text.toLowerCase();
  const place = ORDINALS.indexOf(word) + 1;
  return WORDS[word] ?? (place > 0 ? place : (WORDS[word.replace(/ieth$/, 'y')] ?? null));
};
