/** The languages whose names of months are read: those of the United Nations that write such, and German and Portuguese. */
const LANGUAGES = ['en', 'fr', 'es', 'ru', 'ar', 'de', 'pt'];

const folded = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').replace(/\.$/, '').toLowerCase();

/** The months by their names, long and short, as they stand in a date. */
let months: ReadonlyMap<string, string> | undefined;

/** A day whose month is a word, `7 November 2022`, `Nov 7, 2022` or `7 de noviembre de 2022`, or whose parts are called so, `2022年11月7日`, in ISO 8601; null where the text is none. */
export function wordedDay(text: string): string | null {
  const [, year, number, of] = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(text) ?? [];
  if (year !== undefined) return iso(year, number, of);
  const [, before, word = '', then] =
    /^(?:\p{L}+,? )?(\d{1,2})(?:st|nd|rd|th|er|\.)?(?: de)?[ -](\p{L}+\.?)(?: de)?,?[ -](\d{4})(?: г\.?)?$/u.exec(
      text,
    ) ?? [];
  if (before !== undefined) return iso(then, monthOf(word), before);
  const [, first = '', day, last] = /^(?:\p{L}+, )?(\p{L}+\.?) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(text) ?? [];
  return day === undefined ? null : iso(last, monthOf(first), day);
}

const iso = (year = '', month: string | undefined, day = ''): string | null =>
  month === undefined ? null : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

function monthOf(word: string): string | undefined {
  months ??= new Map(
    LANGUAGES.flatMap((language) =>
      (['long', 'short'] as const).flatMap((month) => {
        const format = new Intl.DateTimeFormat(language, { day: 'numeric', month, timeZone: 'UTC' });
        return Array.from({ length: 12 }, (_, place) => {
          const parts = format.formatToParts(Date.UTC(2001, place, 1));
          return [folded(parts.find(({ type }) => type === 'month')?.value ?? ''), `${place + 1}`] as const;
        });
      }),
    ),
  );
  return months.get(folded(word));
}
