import { enumOf } from '../kernel/enum.ts';

export const Choice = enumOf('Choice', 'What a state did at a vote.', {
  FOR: 'The state voted yes.',
  AGAINST: 'The state voted no.',
  ABSTAIN: 'The state abstained.',
  NOT_VOTING: 'The state did not take part, as the source records it; it may have been in the room.',
  ABSENT: 'The state is recorded as absent.',
  INELIGIBLE: 'The state had no right to vote: not yet a member, withdrawn, excluded.',
  UNKNOWN: 'A source says that it is not known.',
});
