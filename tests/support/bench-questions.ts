/** The operations that the bench asks, and values for their variables. */
export const BENCH = new URL('../../bench/operations/', import.meta.url);
export const VALUES = {
  iso3: 'FRA',
  symbol: 'A/RES/74/247',
  topic: 'urn:caucus:topic:human-rights',
  first: 20,
  from: '1970-01-01',
};
