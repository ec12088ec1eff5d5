import type { InputFieldMap } from '@pothos/core';
import { isDay, type Span } from '../../graph/kernel/date.ts';
import { badInput } from './bad-input.ts';
import { type Arguments, builder } from './builder.ts';

builder.scalarType('Date', {
  description: 'A day of the Gregorian calendar, `YYYY-MM-DD` (ISO 8601).',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/local-date',
  serialize: (day) => day,
  parseValue: (value) => {
    if (typeof value === 'string' && isDay(value)) return value;
    throw badInput(
      'BAD_USER_INPUT',
      `Date: ${JSON.stringify(value)} is not a day of the calendar. Write it like "2019-12-27".`,
    );
  },
});

builder.scalarType('DateTime', {
  description: 'A moment in UTC, `YYYY-MM-DDThh:mm:ss.sssZ` (RFC 3339).',
  specifiedByURL: 'https://scalars.graphql.org/andimarek/date-time',
  serialize: (moment) => moment,
  parseValue: (value) => {
    if (typeof value === 'string' && isMoment(value)) return new Date(value).toISOString();
    throw badInput(
      'BAD_USER_INPUT',
      `DateTime: ${JSON.stringify(value)} is not a moment. Write it like "2019-12-27T12:00:00Z".`,
    );
  },
});

const COUNTS = 'a vote known by its month counts from the first day of it.';

/** The arguments of what is kept to a span of days. */
export const spanArguments = (arg: Arguments, counts = COUNTS) =>
  ({
    from: arg({ type: 'Date', description: `Not before this day; ${counts}` }),
    to: arg({ type: 'Date', description: `Not after this day; ${counts}` }),
  }) satisfies InputFieldMap;

/** The days that `from` and `to` enclose, both inclusive; an error when they are the wrong way round. */
export function spanOf({ from = null, to = null }: { from?: string | null; to?: string | null }, within = ''): Span {
  if (from !== null && to !== null && from > to) {
    throw badInput('BAD_USER_INPUT', `${within}from: ${from} is after to: ${to}. Give the earlier day as \`from\`.`);
  }
  return { from, to };
}

/** A moment says its offset: without one it would be another in each place. */
const isMoment = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.test(text) &&
  isDay(text.slice(0, 10)) &&
  !Number.isNaN(Date.parse(text));
