/** A cell that says of a choice that it was not made. */
const UNMARKED = /^(?:|0(?:\.0+)?|no?|false|f|-|–|—)$/i;
/** One that says that it was. */
const MARKED = /^(?:x|✓|✔|☑|•|\*|1(?:\.0+)?|true|t|yes|y)$/i;

export const isUnmarked = (cell: string): boolean => UNMARKED.test(cell);

/** Whether a cell says of a choice that it was made, or was not. */
export const isMark = (cell: string): boolean => MARKED.test(cell) || UNMARKED.test(cell);
