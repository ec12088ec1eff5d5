import { placesOf, setBit } from '../../analysis/kernel/bits.ts';
import { dayOf } from '../../analysis/kernel/filter.ts';
import type { Mask, RollCall } from '../../analysis/kernel/matrix.ts';
import { builder } from '../kernel/builder.ts';
import { narrow, type Question } from './analysis-question.ts';

export const Window = builder.enumType('Window', {
  description: 'How a series is cut into windows. Values may be added.',
  values: {
    SESSION: { description: 'By regular session.' },
    VOTES_100: { description: 'A hundred roll calls at a time, in the order of time; the last one may be shorter.' },
  } as const,
});

/** The roll calls of a window, and its first and last day. */
type Part = { readonly over: Mask; from: string; to: string };

/** A question, cut into windows of time, each with a filter of its own. A hundred votes are named by their days, of which others may have votes too. */
export function windowsOf(question: Question, by: typeof Window.$inferType): Question[] {
  const { matrix } = question.analysis;
  const parts = new Map<number, Part>();
  for (const [order, place] of [...placesOf(question.over)].entries()) {
    const rollCall = matrix.rollCalls[place] as RollCall;
    const number = by === 'SESSION' ? rollCall.session : Math.floor(order / 100);
    const day = dayOf(rollCall);
    const part = parts.get(number) ?? { over: new Uint32Array(question.over.length), from: day, to: day };
    setBit(part.over, place);
    if (day < part.from) part.from = day;
    if (day > part.to) part.to = day;
    parts.set(number, part);
  }
  return [...parts]
    .sort(([a], [b]) => a - b)
    .map(([number, { over, from, to }]) =>
      narrow(question, over, by === 'SESSION' ? { sessions: [number] } : { from, to }),
    );
}
