import { placesOf, setBit } from '../../analysis/kernel/bits.ts';
import { dayOf } from '../../analysis/kernel/filter.ts';
import type { Mask, RollCall } from '../../analysis/kernel/matrix.ts';
import { builder } from '../kernel/builder.ts';
import { narrow, type Question } from './analysis-question.ts';

export const Window = builder.enumType('Window', {
  description: 'How a series is cut into windows. Values may be added.',
  values: {
    SESSION: { description: 'By regular session.' },
    YEAR: { description: 'By the year of the latest day on which a vote can have been held.' },
    VOTES_100: { description: 'A hundred roll calls at a time, in the order of time; the last one may be shorter.' },
  } as const,
});

export type WindowWord = typeof Window.$inferType;

/** The roll calls of a window, and its first and last day. */
type Part = { readonly over: Mask; from: string; to: string };

/** What each way of cutting goes by: a number of each vote, of which the order of time is the other. */
const NUMBER: Readonly<Record<WindowWord, (vote: RollCall, order: number) => number>> = {
  SESSION: ({ session }) => session,
  YEAR: ({ latest }) => Number(latest.slice(0, 4)),
  VOTES_100: (_, order) => Math.floor(order / 100),
};

/** A question, cut into windows of time, each with a filter of its own. A hundred votes are named by their days, of which others may have votes too. */
export function windowsOf(question: Question, by: WindowWord): Question[] {
  const { matrix } = question.analysis;
  const parts = new Map<number, Part>();
  for (const [order, place] of [...placesOf(question.over)].entries()) {
    const rollCall = matrix.rollCalls[place] as RollCall;
    const number = NUMBER[by](rollCall, order);
    const day = dayOf(rollCall);
    const part = parts.get(number) ?? { over: new Uint32Array(question.over.length), from: day, to: day };
    setBit(part.over, place);
    if (day < part.from) part.from = day;
    if (day > part.to) part.to = day;
    parts.set(number, part);
  }
  return [...parts]
    .sort(([a], [b]) => a - b)
    .map(([number, { over, from, to }]) => {
      const window = {
        session: by === 'SESSION' ? number : null,
        year: by === 'YEAR' ? number : null,
        from,
        to,
      };
      return narrow(question, over, by === 'SESSION' ? { sessions: [number] } : { from, to }, window);
    });
}
