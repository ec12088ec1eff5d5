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
};

export const ChoicesInput = builder.inputType('ChoicesFilter', {
  description: 'How somebody voted.',
  fields: (t) => ({
    of: t.field({
      type: ActorSet,
      required: true,
      description:
        'The states of this set, all of them; with `memberOf` or `region`, at each vote those that were members on its day (its latest possible one).',
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
  const members = await staysIn(context, `${argument}.of`, set as GivenSet);
  if (members.length > 0) return { members, choice };
  throw badInput('BAD_USER_INPUT', `${argument}.of: no state is in this set, so nobody can have voted so.`);
}
