/** The name of a column without the accidents of typing: `Total-Voting` is `total_voting`. */
export const columnName = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
