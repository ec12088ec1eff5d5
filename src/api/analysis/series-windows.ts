import { WINDOW, type WindowWord, windowsIn } from '../../analysis/kernel/windows.ts';
import { narrow, type Question } from './analysis-question.ts';
import { enumOf } from './measure-arguments.ts';

export type { WindowWord };
export const Window = enumOf(WINDOW);

/** A question, cut into windows of time, each with a filter of its own. A hundred votes are named by their days, of which others may have votes too. */
export function windowsOf(question: Question, by: WindowWord): Question[] {
  return windowsIn(question.analysis.matrix, question.over, by).map(({ number, over, from, to }) => {
    const window = {
      session: by === 'SESSION' ? number : null,
      year: by === 'YEAR' ? number : null,
      from,
      to,
    };
    return narrow(question, over, by === 'SESSION' ? { sessions: [number] } : { from, to }, window);
  });
}
