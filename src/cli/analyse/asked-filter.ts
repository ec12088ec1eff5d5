import { type Filter, refusalOfSession } from '../../analysis/kernel/filter.ts';
import type { Matrix } from '../../analysis/kernel/matrix.ts';
import { ANALYSED_BODIES } from '../../graph/kernel/body.ts';
import { wordsOf } from '../../graph/kernel/name-match.ts';
import { urn } from '../../graph/kernel/urn.ts';
import { WrongUsage } from '../../ingest/read/wrong-usage.ts';
import { type FilterOptions, textKey } from './filter-options.ts';

/** The filter as it is asked for; throws a sentence where it names what the roll calls do not have. States are given by their codes. */
export function askedFilter(matrix: Matrix, given: FilterOptions): Filter {
  const { from, to, sessions, scope, result, minMargin, maxMargin, minMinority, maxMinority, important, contested } =
    given;
  for (const session of sessions ?? []) {
    const refusal = refusalOfSession(matrix, session);
    if (refusal !== null) throw new WrongUsage(`--sessions: ${refusal}`);
  }
  if (given.text !== undefined && wordsOf(given.text).length === 0)
    throw new WrongUsage(`--text: "${given.text}" has no letter and no digit. Write words of a name.`);
  const filter: Filter = {
    ...{ from, to, bodies: given.bodies?.map((body) => bodyOf(matrix, body)) ?? ANALYSED_BODIES, sessions },
    ...{ topics: given.topics?.map((topic) => topicOf(matrix, topic)), scope },
    ...{ minMargin, maxMargin, minMinority, maxMinority, important, contested, result },
    words: given.text === undefined ? undefined : wordsOf(given.text),
    symbol: given.symbol === undefined ? undefined : textKey('--symbol', given.symbol),
    series: given.seriesOf === undefined ? undefined : seriesOf(matrix, given.seriesOf),
    choices: given.choices?.map(({ state, choice }) => ({
      ...{ members: [{ state, from: null, to: null }], named: true, atLeast: 1 },
      choice: [choice],
    })),
  };
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== null && value !== undefined));
}

/** The filter under the names of the options that give it again: words, the key of a text, a series and choices are kept as no option takes them. */
export const asOptions = (
  { words, symbol, series, choices, ...filter }: Filter,
  given: FilterOptions,
): Readonly<Record<string, unknown>> => ({
  ...filter,
  ...(words && { text: given.text }),
  ...(symbol && { symbol: given.symbol }),
  ...(series && { seriesOf: given.seriesOf }),
  ...(choices && { choices: given.choices?.map(({ state, choice }) => `${state}=${choice}`) }),
});

function seriesOf({ rollCalls }: Matrix, symbol: string): string {
  const key = textKey('--series-of', symbol);
  const series = rollCalls.find((one) => one.key === key)?.series ?? null;
  if (series !== null) return series;
  throw new WrongUsage(`--series-of: there is no vote on the whole text "${symbol}", so it is of no series.`);
}

/** The id of a topic that is given by it, or by its last part. */
const topicOf = (matrix: Matrix, given: string): string =>
  idAmong(
    matrix.rollCalls.flatMap(({ topics }) => topics),
    'topic',
    given,
    (others) => `--topics: no roll call is filed under "${given}". Topics are ${others}.`,
  );

/** The id of a body that is given in the same way. */
const bodyOf = (matrix: Matrix, given: string): string =>
  idAmong(
    matrix.rollCalls.map(({ body }) => body).filter((body) => body !== ''),
    'institution',
    given,
    (others) => `--bodies: no roll call is of "${given}". Bodies are ${others}.`,
  );

function idAmong(ids: readonly string[], type: string, given: string, sentence: (others: string) => string): string {
  const known = new Set(ids);
  const id = given.startsWith('urn:') ? given : urn(type, given);
  if (known.has(id)) return id;
  const others = [...known].map((one) => one.slice(urn(type, '').length)).sort();
  throw new WrongUsage(sentence(others.join(', ') || 'none'));
}
