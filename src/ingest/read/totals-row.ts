/** How a row begins that sums up others. */
const TOTALS =
  /^(?:(?:grand |sub-?)?totals?|sum|summe|somme|suma|итого|всего)(?![\p{L}\p{N}])|^(?:合计|总计|المجموع)/iu;

/** Whether a row is one of totals, by its first cell that is not empty. */
export const isTotals = (fields: readonly string[]): boolean =>
  TOTALS.test(fields.find((field) => field.trim() !== '')?.trim() ?? '');
