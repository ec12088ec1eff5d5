import { placesOf } from '../../analysis/kernel/bits.ts';
import { counted } from '../../analysis/kernel/counted.ts';
import { votesThatFit } from '../../analysis/kernel/filter.ts';
import type { Mask, Matrix } from '../../analysis/kernel/matrix.ts';
import type { Found, Value } from '../../analysis/kernel/measure.ts';
import { tookPart, whyNoCohesion } from '../../analysis/measures/cohesion.ts';
import { type FilterOptions, textKey } from './filter-options.ts';

/** How many roll calls fit, as a sentence; where none does, whether there is a text at all on which votes were asked for. */
export function fitting(matrix: Matrix, { symbol }: FilterOptions, rollCalls: number): string {
  if (rollCalls > 0) return rollCalls === 1 ? '1 roll call fits.' : `${rollCalls} roll calls fit.`;
  if (symbol === undefined || placesOf(votesThatFit(matrix, { symbol: textKey('--symbol', symbol) })).length > 0)
    return 'No roll call fits.';
  return `No roll call fits: there is no recorded vote on "${symbol}".`;
}

/** What was asked: of which states, by their places and names, over which roll calls, and with which options. */
export type Asked = {
  readonly matrix: Matrix;
  readonly windows: readonly Mask[];
  readonly subjects: readonly number[];
  readonly names: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
};

/** Why a table has no rows, or cells of scores that are empty, as sentences; nothing where it lacks none. */
export function whyEmpty(columns: readonly string[], { rows, summary }: Found, asked: Asked): string[] {
  const { matrix, windows, subjects, names, options } = asked;
  if (typeof summary.reason === 'string') return [summary.reason];
  if (windows.some((over) => over.every((word) => word === 0))) return ['No roll call fits.'];
  const absent = subjects.filter((state) => windows.some((over) => !tookPart(matrix, state, over)));
  if (absent.length > 0)
    return absent.map((state) => `${names[state]} has no vote for or against and no abstention at these roll calls.`);
  const least = Number(options.minCommonVotes ?? 0);
  if (rows.length === 0) return [whyNone(columns, subjects.length, least)];
  const cell = (row: readonly Value[], name: string) => row[columns.indexOf(name)] ?? null;
  if (columns.includes('agreement_index'))
    return rows.flatMap((row) => {
      const count = (name: string) => Number(cell(row, name));
      return whyNoCohesion({ votes: count('votes'), riceVotes: count('rice_votes') }, count('states')) ?? [];
    });
  return columns.includes('standard_error')
    ? ofErrors(
        asked,
        rows.every((row) => cell(row, 'standard_error') === null),
      )
    : ofScores(rows, cell, least);
}

/** Why there are no rows, where roll calls fit and whom they are of voted. */
function whyNone(columns: readonly string[], subjects: number, least: number): string {
  if (subjects === 2) return 'They have no common vote at these roll calls.';
  if (subjects === 1)
    return `No other state has ${counted(least, 'common vote')} with it: lower --min-common-votes, or look at more roll calls.`;
  if (columns.includes('defections'))
    return 'No state of the set expressed a choice at these roll calls while it belonged to it.';
  return 'At none of these roll calls did two states of the set express a choice.';
}

function ofErrors({ options }: Asked, none: boolean): string[] {
  if (!none || !(Number(options.resamples) > 0) || options.resample !== 'SESSION') return [];
  return [
    'There are no standard errors: sessions are drawn anew for them, and these roll calls are of one. --resample ROLL_CALL draws roll calls.',
  ];
}

/** Of scores of pairs, why some lack them. */
function ofScores(
  rows: readonly (readonly Value[])[],
  cell: (row: readonly Value[], name: string) => Value,
  least: number,
): string[] {
  const paired = rows.filter((row) => cell(row, 'common') !== null);
  const few = paired.filter((row) => cell(row, 'raw') === null).length;
  const lacking = (name: string) =>
    paired.filter((row) => cell(row, 'raw') !== null && cell(row, name) === null).length;
  const [kappa, centred] = [lacking('kappa'), lacking('centred')];
  return [
    ...(few > 0 ? [`${counted(few, 'row')} without scores: a score takes ${counted(least, 'common vote')}.`] : []),
    ...(kappa > 0
      ? [`${counted(kappa, 'row')} without κ: both always chose the same, so that chance alone explains it.`]
      : []),
    ...(centred > 0
      ? [`${counted(centred, 'row')} without centred correlation: one of the two always stood with all others.`]
      : []),
  ];
}
