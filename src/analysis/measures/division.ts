import { countChoices, minorityShares } from '../kernel/filter.ts';
import type { Matrix } from '../kernel/matrix.ts';
import type { Measure } from '../kernel/measure.ts';
import { type Values, type Words, word } from '../kernel/option.ts';

const ORDER: Words<'CLOSEST' | 'MOST_DIVIDED'> = {
  name: 'RollCallOrder',
  description: 'How roll calls are ordered; the newer of two alike comes first. Values may be added.',
  values: {
    CLOSEST: 'The smallest difference of the states for and against first, as a share of both.',
    MOST_DIVIDED:
      'The largest share of states that did not make the most frequent choice first; abstention is a choice.',
  },
};

const OPTIONS = { orderBy: word(ORDER, 'CLOSEST', 'The order of the list') };

/** By roll call: how united the states were, from 0 on. */
export const division: Measure<typeof OPTIONS, Values<typeof OPTIONS>, Float64Array> = {
  name: 'rollCalls',
  description: 'Roll calls by how divided the states were: close votes first.',
  formulas: ['Minority share'],
  options: OPTIONS,
  run: ({ matrix }, { orderBy }) =>
    orderBy === 'CLOSEST' ? margins(matrix) : minorityShares(matrix).map((share) => 1 - share),
};

/** By roll call: |FOR − AGAINST| / (FOR + AGAINST), from 0 for a tie to 1; 1 where nobody took a side. */
function margins(matrix: Matrix): Float64Array {
  const yes = countChoices(matrix, 'FOR');
  const no = countChoices(matrix, 'AGAINST');
  return Float64Array.from(yes, (count, place) => {
    const sides = count + (no[place] as number);
    return sides === 0 ? 1 : Math.abs(count - (no[place] as number)) / sides;
  });
}
