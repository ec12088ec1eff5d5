import { type Agreement, agreementWith } from '../kernel/agreement.ts';
import { counted } from '../kernel/counted.ts';
import type { Mask } from '../kernel/matrix.ts';
import type { Found, Measure, RollCallData, TableParameters } from '../kernel/measure.ts';
import { unserved, type Values, word } from '../kernel/option.ts';
import { WINDOW, type Window, windowsIn } from '../kernel/windows.ts';
import { agreement } from './agreement.ts';

const OPTIONS = {
  window: unserved(word(WINDOW, 'SESSION', 'How time is cut')),
  abstention: agreement.options.abstention,
  minCommonVotes: agreement.options.minCommonVotes,
};

type Parameters = Values<typeof OPTIONS> & { readonly a: number; readonly b: number; readonly over: Mask };
/** The agreement of two states in a window. */
type Piece = Window & { readonly scores: Agreement };

/** How two states agreed, window by window. */
export const series: Measure<typeof OPTIONS, Parameters, Piece[]> = {
  name: 'series',
  description: 'How two states agreed in one window of time after the other.',
  formulas: ['Agreement (raw)', 'Interval', 'Kappa', 'Centred correlation'],
  options: OPTIONS,
  run: seriesOf,
  table: {
    row: 'window',
    of: 'pair',
    columns: ['window', 'from', 'to', 'common', 'same', 'half', 'opposed', 'raw', 'low', 'high', 'kappa', 'centred'],
    sorted: 'the oldest first; windows without a common vote are left out',
    examples: ['FRA USA', 'China Russia --window year --from 2000-01-01'],
    find: tableOfSeries,
  },
};

function seriesOf(data: RollCallData, { a, b, over, window, ...scoring }: Parameters): Piece[] {
  return windowsIn(data.matrix, over, window)
    .map((piece) => ({ ...piece, scores: agreementWith({ ...data, over: piece.over, ...scoring }, a)(b) }))
    .filter(({ scores }) => scores.common > 0);
}

function tableOfSeries(data: RollCallData, { subjects, names, ...parameters }: TableParameters<typeof OPTIONS>): Found {
  const [a = -1, b = -1] = subjects;
  const rows = seriesOf(data, { ...parameters, a, b }).map(({ number, from, to, scores }) => {
    const { common, same, half, opposed, raw, interval, kappa, centred } = scores;
    const window = parameters.window === 'VOTES_100' ? number + 1 : number;
    return [
      ...[window, from, to, common, same, half, opposed],
      ...[raw, interval?.low ?? null, interval?.high ?? null, kappa, centred],
    ];
  });
  return {
    rows,
    summary: { windows: rows.length },
    sentence: `${names[a]} and ${names[b]} have common votes in ${counted(rows.length, 'window')}; a score takes ${parameters.minCommonVotes} of them.`,
  };
}
