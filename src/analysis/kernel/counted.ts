/** So many of something, as a sentence has it: `1 state`, `2 states`. */
export const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;
