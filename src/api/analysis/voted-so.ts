import type { VotedSo } from '../../analysis/kernel/voted-so.ts';
import type { Choice as ChoiceWord } from '../../graph/ballot.ts';
import { parseUrn } from '../../graph/kernel/urn.ts';
import { memberships } from '../../graph/membership.ts';
import { badInput } from '../kernel/bad-input.ts';
import { builder } from '../kernel/builder.ts';
import type { Context } from '../kernel/context.ts';
import { nodeGiven } from '../kernel/node-arguments.ts';
import { Choice } from '../nouns/choice.ts';
import { ActorSet, actorsOf, exactlyOne } from './actor-set.ts';

type Voters = typeof ActorSet.$inferInput;
/** What an entry of `choices` says; a part of the set that is null is not given. */
export type GivenChoices = {
  of: { [Name in keyof Voters]?: Voters[Name] | null };
  choice: ChoiceWord[];
};

export const ChoicesInput = builder.inputType('ChoicesFilter', {
  description: 'How somebody voted.',
  fields: (t) => ({
    of: t.field({
      type: ActorSet,
      required: true,
      description:
        'The states of this set, all of them; with `memberOf`, at each vote those that were members on its day (its latest possible one).',
    }),
    choice: t.field({
      type: [Choice],
      required: true,
      description: 'Made one of these choices; who has no ballot did not.',
    }),
  }),
});

/** Who made which choices: states by their codes, and since when and until when each belongs to the set. */
export async function votedSoOf(
  context: Context,
  argument: string,
  { of: set, choice }: GivenChoices,
): Promise<VotedSo> {
  const of = set as Voters;
  exactlyOne(`${argument}.of`, of);
  if (choice.length === 0)
    throw badInput(
      'BAD_USER_INPUT',
      `${argument}.choice: the list is empty; give at least one choice, such as AGAINST.`,
    );
  const members = of.memberOf
    ? await membersOf(context, `${argument}.of.memberOf`, of.memberOf)
    : (await actorsOf(context, `${argument}.of`, of)).ids.flatMap(stateOf);
  if (members.length > 0) return { members, choice };
  throw badInput('BAD_USER_INPUT', `${argument}.of: no state is in this set, so nobody can have voted so.`);
}

async function membersOf(context: Context, argument: string, given: string): Promise<VotedSo['members']> {
  const { id } = await nodeGiven(context, argument, given, 'group');
  const spells = await memberships(context.graph, [id], context.asOf);
  return spells.map(({ state, from, to }) => ({ state, from, to }));
}

function stateOf(id: string): VotedSo['members'] {
  const { type, key } = parseUrn(id) ?? {};
  return type === 'state' && key !== undefined ? [{ state: key, from: null, to: null }] : [];
}
