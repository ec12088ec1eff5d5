import { placesOf } from '../../analysis/kernel/bits.ts';
import type { RollCall } from '../../analysis/kernel/matrix.ts';
import { holds } from '../../analysis/kernel/membership.ts';
import { statesTakingPart } from '../../analysis/kernel/submatrix.ts';
import { bestGroup, type GroupFit } from '../../analysis/statistics/best-group.ts';
import { entriesOf } from '../../graph/directory.ts';
import { memberships } from '../../graph/membership.ts';
import { builder } from '../kernel/builder.ts';
import type { Context } from '../kernel/context.ts';
import { toNode } from '../kernel/reference.ts';
import { BlocRef } from '../nouns/bloc.ts';
import type { Question } from './analysis-question.ts';
import { CoalitionBlocRef } from './coalitions.ts';

const BlocDescriptionRef = builder.objectRef<GroupFit>('BlocDescription').implement({
  description: 'The group or region that a bloc is most like, and how much.',
  fields: (t) => ({
    group: t.field({
      type: BlocRef,
      description: 'The group or the region: its name says more than those of two members.',
      resolve: toNode(({ group }) => group),
    }),
    precision: t.exposeFloat('precision', {
      description: 'The share of the bloc that is in the group. See docs/formulas.md#description-of-a-bloc.',
    }),
    recall: t.exposeFloat('recall', {
      description:
        'The share of the group that is in the bloc, of its members that expressed a choice. See docs/formulas.md#description-of-a-bloc.',
    }),
    f1: t.exposeFloat('f1', {
      description: 'The harmonic mean of both, from 0 to 1. See docs/formulas.md#description-of-a-bloc.',
    }),
  }),
});

type Groups = { readonly members: ReadonlyMap<string, readonly string[]>; readonly among: ReadonlySet<string> };
const known = new WeakMap<Question, Promise<Groups>>();

/** All groups and regions on the day of the last roll call, read once for all blocs of an answer. */
function groupsOf(question: Question, context: Context): Promise<Groups> {
  const groups = known.get(question) ?? readGroups(question, context);
  known.set(question, groups);
  return groups;
}

async function readGroups(
  { analysis: { matrix }, over }: Question,
  { graph, asOf, directory }: Context,
): Promise<Groups> {
  const blocs = entriesOf(await directory('bloc'), null, { by: 'NAME', direction: 'ASC' }, asOf);
  const spells = await memberships(
    graph,
    blocs.map(({ id }) => id),
    asOf,
  );
  const last = placesOf(over).at(-1);
  const day = last === undefined ? '' : (matrix.rollCalls[last] as RollCall).latest;
  const members = new Map<string, string[]>();
  for (const spell of spells)
    if (holds(spell, day)) members.set(spell.group, [...(members.get(spell.group) ?? []), spell.state]);
  return { members, among: new Set(statesTakingPart(matrix, over).map((place) => matrix.states[place] as string)) };
}

builder.objectField(CoalitionBlocRef, 'describedBy', (t) =>
  t.field({
    type: BlocDescriptionRef,
    nullable: true,
    description:
      'The group or region that describes the bloc best, by F1, as it was on the day of the last roll call; null where none has a member in common with it. See docs/formulas.md#description-of-a-bloc.',
    resolve: async ({ question, bloc }, _, context) => {
      const { members, among } = await groupsOf(question, context);
      const codes = bloc.members.map(({ state }) => question.analysis.matrix.states[state] as string);
      return bestGroup(codes, members, among);
    },
  }),
);
