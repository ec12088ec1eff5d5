import { defections } from '../../analysis/measures/defections.ts';
import { urn } from '../../graph/kernel/urn.ts';
import { builder } from '../kernel/builder.ts';
import type { Context } from '../kernel/context.ts';
import { compute } from './analysis-question.ts';
import { type CohesionAnswer, CohesionRef } from './cohesion.ts';
import { compared, type DefectionsAnswer, DefectionsRef, noBlocs } from './defection.ts';

/** How often each state of a set left the others, the most often first; who cannot be compared comes last. */
async function defectionsIn(
  { question, of, voters: { states, during } }: CohesionAnswer,
  _: object,
  { asOf }: Context,
): Promise<DefectionsAnswer[]> {
  const { matrix } = question.analysis;
  const blocs = noBlocs(matrix.states);
  for (const state of states) blocs[state] = 0;
  const found = await compute(question, defections, { over: question.over, blocs, during }, of, asOf);
  return states
    .map((place) => {
      const state = urn('state', matrix.states[place] as string);
      return compared({ state, question, found: null, defection: found[place] ?? null });
    })
    .sort((a, b) => (b.defection?.share ?? -1) - (a.defection?.share ?? -1));
}

builder.objectField(CohesionRef, 'defections', (t) =>
  t.field({
    type: [DefectionsRef],
    nullable: true,
    description:
      'Who left the others, and where: each state of the set, whoever did it most often (by the share) first; who cannot be compared comes last. See docs/formulas.md#defection.',
    resolve: defectionsIn,
  }),
);
