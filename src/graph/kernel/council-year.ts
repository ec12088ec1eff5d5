/**
 * The number of the last resolution of the Security Council in each year from 1946 on: they are counted on from year to year. A year that is not over
 * has the last one of the shipped record.
 */
const LAST_OF_YEAR: readonly number[] = [
  ...[15, 37, 66, 78, 89, 96, 98, 103, 105, 110, 121, 126, 131, 132, 160, 170, 177, 185, 199, 219],
  ...[232, 244, 262, 275, 291, 307, 324, 344, 366, 384, 402, 422, 443, 461, 484, 499, 528, 545, 559, 580],
  ...[593, 606, 626, 646, 683, 725, 799, 892, 969, 1035, 1092, 1146, 1219, 1284, 1334, 1386, 1454, 1521, 1580, 1651],
  ...[1738, 1794, 1859, 1907, 1966, 2032, 2085, 2132, 2195, 2259, 2336, 2397, 2451, 2503, 2560, 2617, 2671, 2721],
  ...[2767, 2798],
];
const FIRST_YEAR = 1946;

/** The year of a resolution of the Security Council by its number, the last of the table where it is later than that, though of four digits; null where it is no number of one. */
export function councilYear(number: number): number | null {
  const place = LAST_OF_YEAR.findIndex((last) => number <= last);
  if (number < 1 || number > 9999) return null;
  return FIRST_YEAR + (place === -1 ? LAST_OF_YEAR.length - 1 : place);
}
