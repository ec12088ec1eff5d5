import type { VotedSo } from '../../analysis/kernel/voted-so.ts';
import type { Choice as ChoiceWord } from '../../graph/ballot.ts';
import { badInput } from '../kernel/bad-input.ts';
import { builder } from '../kernel/builder.ts';
import type { Context } from '../kernel/context.ts';
import { Choice } from '../nouns/choice.ts';
import { ActorSet, type GivenSet, type SetWithin, staysIn } from './actor-set.ts';

/** What an entry of `choices` says; a part of the set that is null is not given. */
export type GivenChoices = {
  of: SetWithin;
  choice: ChoiceWord[];
  atLeast?: number | null;
};

export const ChoicesInput = builder.inputType('ChoicesFilter', {
  description: 'How somebody voted.',
  fields: (t) => ({
    of: t.field({
      type: ActorSet,
      required: true,
      description:
        'The states of this set; with `memberOf` or `region`, at each vote those that were members on its day (its latest possible one), could vote and have a ballot there.',
    }),
    choice: t.field({
      type: [Choice],
      required: true,
      description: 'Made one of these choices; who is named and has no ballot did not.',
    }),
    atLeast: t.float({
      description:
        'The least share of them that did, over 0 and up to 1: 0.5 for half of them; all of them when omitted.',
    }),
  }),
});

/** Who made which choices: states by their codes, and since when and until when each belongs to the set. */
export async function votedSoOf(
  context: Context,
  argument: string,
  { of: set, choice, atLeast }: GivenChoices,
): Promise<VotedSo> {
  const members = await staysIn(context, `${argument}.of`, set as GivenSet);
  const share = atLeast ?? 1;
  if (!(share > 0 && share <= 1))
    throw badInput(
      'BAD_USER_INPUT',
      `${argument}.atLeast: ${share} is no share. Give more than 0 and at most 1, such as 0.5 for half of them.`,
    );
  const named = (set.states ?? set.ids ?? null) !== null;
  if (members.length > 0) return { members, named, choice, atLeast: share };
  throw badInput('BAD_USER_INPUT', `${argument}.of: no state is in this set, so nobody can have voted so.`);
}
