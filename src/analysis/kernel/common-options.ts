import { type IntegerOption, integer, type Words, word } from './option.ts';
import type { Abstention } from './table.ts';

const ABSTENTION: Words<Abstention> = {
  name: 'Abstention',
  description: 'How a vote counts at which exactly one of two states abstains. Values may be added.',
  values: {
    HALF: 'As half an agreement (Lijphart 1963).',
    CATEGORY: 'As a disagreement: abstaining is a choice of its own.',
    MISSING: 'Not at all: votes at which either abstains are left out.',
  },
};

/** How one-sided abstentions count. */
export const abstention = word(
  ABSTENTION,
  'HALF',
  'How a vote counts at which exactly one of the two abstains; κ and centred take no notice',
);

/** How many common votes two states need; the description says what happens without them. */
export const minCommonVotes = (description: string, otherwise = 20): IntegerOption =>
  integer(otherwise, description, { least: 1, because: 'without a common vote there is no score' });

/** Where random numbers begin. */
export const seed = integer(1, 'The same seed gives the same answer');
