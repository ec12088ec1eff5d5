import { placesOf, setBit } from '../../analysis/kernel/bits.ts';
import { countLeftOut, dayOf } from '../../analysis/kernel/filter.ts';
import type { RollCall } from '../../analysis/kernel/matrix.ts';
import { builder } from '../kernel/builder.ts';
import type { Asked } from './analysis-question.ts';

export const Window = builder.enumType('Window', {
  description: 'How a series is cut into pieces. Values may be added.',
  values: {
    SESSION: { description: 'By regular session.' },
    VOTES_100: { description: 'A hundred roll calls at a time, in the order of time; the last piece may be shorter.' },
  } as const,
});

/** The roll calls of a piece, how many they are, and its first and last day. */
type Piece = { readonly over: Uint32Array; count: number; from: string; to: string };

/** What was asked, cut into pieces of time, each with a filter of its own. A hundred votes are named by their days, of which others may have votes too. */
export function windowsOf(asked: Asked, by: typeof Window.$inferType): Asked[] {
  const { matrix } = asked.analysis;
  const found = new Map<number, Piece>();
  for (const [order, place] of [...placesOf(asked.over)].entries()) {
    const rollCall = matrix.rollCalls[place] as RollCall;
    const number = by === 'SESSION' ? rollCall.session : Math.floor(order / 100);
    const day = dayOf(rollCall);
    const piece = found.get(number) ?? { over: new Uint32Array(asked.over.length), count: 0, from: day, to: day };
    setBit(piece.over, place);
    piece.count += 1;
    if (day < piece.from) piece.from = day;
    if (day > piece.to) piece.to = day;
    found.set(number, piece);
  }
  return [...found]
    .sort(([a], [b]) => a - b)
    .map(([number, { over, count, from, to }]) => {
      const narrowed = by === 'SESSION' ? { sessions: [number] } : { from, to };
      const filter = { ...asked.parameters.filter, ...narrowed };
      const parameters = { ...asked.parameters, filter, rollCalls: count, leftOut: countLeftOut(matrix, filter) };
      return { ...asked, over, parameters };
    });
}
