/** A whole number as data frames write it where a cell of its column is empty, `9001.0`, without that; any other text as it stands. */
export const wholeNumber = (text: string): string => /^\s*(\d+)(?:\.0+)?\s*$/.exec(text)?.[1] ?? text;
