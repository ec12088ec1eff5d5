import type { When } from '../../graph/kernel/date.ts';
import { builder } from './builder.ts';

export const WhenRef = builder.objectRef<When>('When').implement({
  description: 'A date as the source gives it: a day, a month, a span, or what is known of it.',
  fields: (t) => ({
    edtf: t.exposeString('edtf', {
      description: 'The date in Extended Date/Time Format (ISO 8601-2): `2019-12-27`, `2003-03`, `../2024-08-08`.',
    }),
    earliest: t.expose('earliest', {
      type: 'Date',
      nullable: true,
      description: 'The first day it can be; null when no source bounds it.',
    }),
    latest: t.expose('latest', {
      type: 'Date',
      nullable: true,
      description: 'The last day it can be; null when no source bounds it.',
    }),
    wording: t.exposeString('wording', {
      nullable: true,
      description: "The date in our words for the source's own, where that was relative: last Friday.",
    }),
    weekday: t.string({
      nullable: true,
      description: 'The day of the week in English; null unless the day is known.',
      resolve: ({ earliest, latest }) => (earliest !== null && earliest === latest ? weekday(earliest) : null),
    }),
  }),
});

/** The day, when it is known; null when the date is a month or a span. */
export const dayOf = (when: When | null): string | null =>
  when !== null && when.earliest === when.latest ? when.latest : null;

const weekday = (day: string): string =>
  new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
