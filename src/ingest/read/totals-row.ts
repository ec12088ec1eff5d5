/** How a row begins that sums up others. */
const TOTALS =
  /^(?:(?:grand |sub-?)?totals?|sum|summe|somme|suma|итого|всего)(?![\p{L}\p{N}])|^(?:合计|总计|المجموع)/iu;

/** Whether a row has more than one cell that is filled, and whole numbers in all but the first of them, as one that counts choices. */
export function hasCounts(fields: readonly string[]): boolean {
  const filled = fields.map((field) => field.trim()).filter((field) => field !== '');
  return filled.length > 1 && filled.slice(1).every((field) => /^\d+$/.test(field));
}

/** Whether a row is one of totals, by its first cell that is not empty. */
export const isTotals = (fields: readonly string[]): boolean =>
  TOTALS.test(fields.find((field) => field.trim() !== '')?.trim() ?? '');
