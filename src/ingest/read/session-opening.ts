/** The days, by month, on which the regular sessions of the General Assembly opened from the second on, which was in 1947; each in the year after that of the one before. The first opened on 10 January 1946. */
const OPENED: readonly string[] = [
  ...['09-16', '09-21', '09-20', '09-19', '11-06', '10-14', '09-15', '09-21', '09-20', '11-12'],
  ...['09-17', '09-16', '09-15', '09-20', '09-19', '09-18', '09-17', '12-01', '09-21', '09-20'],
  ...['09-19', '09-24', '09-16', '09-15', '09-21', '09-19', '09-18', '09-17', '09-16', '09-21'],
  ...['09-20', '09-19', '09-18', '09-16', '09-15', '09-21', '09-20', '09-18', '09-17', '09-16'],
  ...['09-15', '09-20', '09-19', '09-18', '09-17', '09-15', '09-21', '09-20', '09-19', '09-17'],
  ...['09-16', '09-09', '09-14', '09-05', '09-12', '09-10', '09-16', '09-14', '09-13', '09-12'],
  ...['09-18', '09-16', '09-15', '09-14', '09-13', '09-18', '09-17', '09-16', '09-15', '09-13'],
  ...['09-12', '09-18', '09-17', '09-15', '09-14', '09-13', '09-05', '09-10', '09-09'],
];
/** About when one opens that is not among them: on the Tuesday of the second week of September. */
const OPENS = '09-09';
/** The year before that in which the first one opened. */
const BEFORE = 1945;

/** The regular session of the General Assembly in which a day falls: it lasts until the next one opens. */
export function sessionOnDay(day: string): number {
  const opening = Number(day.slice(0, 4)) - BEFORE;
  return Math.max(1, day.slice(5) >= (OPENED[opening - 2] ?? OPENS) ? opening : opening - 1);
}
