import { spanOf } from '../../analysis/kernel/windows.ts';
import { type Coalitions, coalitions } from '../../analysis/measures/coalitions.ts';
import { labelSeries } from '../../analysis/statistics/bloc-label.ts';
import { badInput } from '../kernel/bad-input.ts';
import { builder } from '../kernel/builder.ts';
import { namesOf } from '../nouns/state.ts';
import { type CoalitionsAnswer, CoalitionsRef, findCoalitions } from './coalitions.ts';
import { argumentsOf } from './measure-arguments.ts';
import { VoteFilter } from './vote-filter.ts';

const MOST = 10;

builder.queryField('coalitionSeries', (t) =>
  t.field({
    type: [CoalitionsRef],
    nullable: true,
    description:
      'Blocs in one window of roll calls after the other. A label stays with the bloc that has most members in common with that of the window before (Jaccard, at least a third), so that blocs can be followed. See docs/formulas.md.',
    args: {
      windows: t.arg({
        type: [VoteFilter],
        required: true,
        description: `The windows in the order of time, from 2 to ${MOST}.`,
      }),
      ...argumentsOf(t.arg, coalitions.options),
    },
    resolve: async (_, { windows, ...options }, context) => {
      if (windows.length < 2 || windows.length > MOST)
        throw badInput('BAD_USER_INPUT', `windows: ${windows.length} windows were given; give from 2 to ${MOST}.`);
      const found = await Promise.all(windows.map((over) => findCoalitions(context, { over, ...options })));
      const { matrix } = (found[0] as CoalitionsAnswer).question.analysis;
      const names = await namesOf(context, matrix.states);
      const labels = labelSeries(
        found.map(({ coalitions: { blocs } }) =>
          blocs.map(({ members }) => members.map(({ state }) => names[state] as string)),
        ),
      );
      return found.map(({ question, ...one }, place) => {
        const span = spanOf(matrix, question.over);
        return {
          ...one,
          question: span === null ? question : { ...question, window: { year: null, ...span } },
          coalitions: relabel(one.coalitions, labels[place] as string[]),
        };
      });
    },
  }),
);

/** The same blocs under other labels, in the lists of alternatives too. */
function relabel(found: Coalitions, labels: readonly string[]): Coalitions {
  const other = new Map(found.blocs.map(({ label }, place) => [label, labels[place] as string]));
  return {
    ...found,
    blocs: found.blocs.map((bloc) => ({
      label: other.get(bloc.label) as string,
      members: bloc.members.map((member) => ({
        ...member,
        alternatives: member.alternatives.map(({ label, share }) => ({ label: other.get(label) ?? label, share })),
      })),
    })),
  };
}
