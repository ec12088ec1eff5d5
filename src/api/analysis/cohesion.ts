import type { Mask, Matrix } from '../../analysis/kernel/matrix.ts';
import { Memberships } from '../../analysis/kernel/membership.ts';
import { type Cohesion, cohesion, tookPart, whyNoCohesion } from '../../analysis/measures/cohesion.ts';
import { memberships } from '../../graph/membership.ts';
import { builder } from '../kernel/builder.ts';
import type { Context } from '../kernel/context.ts';
import { ActorSet, actorsOf, codeOf, exactlyOne, type GivenSet, wholeOf } from './actor-set.ts';
import { questionOf } from './analysis-question.ts';
import { AnalysisResultRef, type Answer } from './analysis-result.ts';
import { overArgument } from './vote-filter.ts';

/** The states of a set that have votes, by their places in the matrix. */
type Voters = {
  readonly states: readonly number[];
  /** At which roll calls each belonged to the set, where that changes. */
  readonly during?: ReadonlyMap<number, Mask> | undefined;
  /** Those that have a membership whose beginning nobody has established. */
  readonly undated: readonly number[];
};

export type CohesionAnswer = Answer &
  Cohesion & {
    readonly states: number;
    readonly undated: number;
    readonly voters: Voters;
    readonly of: GivenSet;
    /** Whether a state that has ever voted is in the set. */
    readonly hasVoters: boolean;
  };

export const CohesionRef = builder.objectRef<CohesionAnswer>('Cohesion').implement({
  description:
    'How much a group votes as one: the means over its votes. Small groups are more of one mind by chance alone. Consensus leaves no roll call. See docs/formulas.md.',
  interfaces: [AnalysisResultRef],
  fields: (t) => ({
    states: t.exposeInt('states', {
      description:
        'How many states of the set were for, against, or abstained at one of the roll calls at least, while they belonged to it.',
    }),
    undated: t.exposeInt('undated', {
      description:
        'How many of them are members of whom nobody has established since when: they count from the founding of the group.',
    }),
    votes: t.exposeInt('votes', {
      description: 'Roll calls at which at least two of them were for, against, or abstained.',
    }),
    agreementIndex: t.exposeFloat('agreementIndex', {
      nullable: true,
      description:
        'Agreement index, the mean over `votes`: 1 for unanimous, 0 for an even split in three (Hix, Noury and Roland 2005). See docs/formulas.md#agreement-index.',
    }),
    riceVotes: t.exposeInt('riceVotes', {
      description: 'Those of `votes` at which at least one of them was for or against.',
    }),
    rice: t.exposeFloat('rice', {
      nullable: true,
      description:
        'Rice cohesion, the mean over `riceVotes`: 1 for unanimous, 0 for an even split in two. It takes no notice of abstention; null where nobody took a side (Rice 1925). See docs/formulas.md#rice-cohesion.',
    }),
    enough: t.boolean({
      description: 'Whether there is a vote that tells: without one there is no score.',
      resolve: ({ votes }) => votes > 0,
    }),
    reason: t.string({ nullable: true, description: 'Why a score is null; null when none is.', resolve: reasonOf }),
  }),
});

function reasonOf({ hasVoters, question: { over }, states, ...found }: CohesionAnswer): string | null {
  if (over.every((word) => word === 0)) return 'No roll call fits.';
  if (!hasVoters) return 'The set has no state that has ever voted.';
  return whyNoCohesion(found, states);
}

builder.queryField('cohesion', (t) =>
  t.field({
    type: CohesionRef,
    nullable: true,
    description: `${cohesion.description} With \`memberOf\` or \`region\`, at each roll call those count that were members on its day (its latest possible one). Recorded votes alone are looked at, and no stands: those are in \`positions\`.`,
    args: {
      of: t.arg({ type: ActorSet, required: true, description: 'The set; who is no state in it has no vote.' }),
      over: overArgument(t.arg),
    },
    resolve: async (_, { of, over }, context): Promise<CohesionAnswer> => {
      const { question } = await questionOf(context, cohesion, { over });
      const { analysis, over: mask } = question;
      const { states, during, undated } = await votersOf(context, analysis.matrix, of);
      const there = states.filter((state) => tookPart(analysis.matrix, state, mask, during?.get(state)));
      return {
        question,
        of,
        voters: { states: there, during, undated },
        states: there.length,
        hasVoters: states.length > 0,
        undated: undated.filter((state) => there.includes(state)).length,
        ...cohesion.run(analysis, { states: there, over: mask, during }, () => {}),
      };
    },
  }),
);

async function votersOf(context: Context, matrix: Matrix, set: GivenSet): Promise<Voters> {
  exactlyOne('of', set);
  const whole = await wholeOf(context, 'of', set);
  if (whole !== null) return membersIn(context, matrix, whole);
  const { ids } = await actorsOf(context, 'of', set);
  return { states: placesOf(matrix, ids.flatMap(codeOf)), undated: [] };
}

/** The states that have been members of a group (an id), and at which roll calls they were. */
export async function membersIn(context: Context, matrix: Matrix, id: string): Promise<Voters> {
  const spells = await memberships(context.graph, [id], context.asOf);
  const members = new Memberships(spells);
  const states = placesOf(matrix, members.statesOf(id));
  const undated = new Set(spells.filter(({ dated }) => !dated).map(({ state }) => state));
  return {
    states,
    during: new Map(states.map((place) => [place, members.during(matrix, matrix.states[place] as string, id)])),
    undated: placesOf(matrix, [...undated]),
  };
}

const placesOf = (matrix: Matrix, codes: readonly string[]): number[] =>
  codes.flatMap((code) => matrix.placeOf(code) ?? []);
