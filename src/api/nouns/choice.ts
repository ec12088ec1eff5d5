import { enumOf } from '../kernel/enum.ts';

export const Choice = enumOf('Choice', 'What a state did at a vote.', {
  FOR: 'Voted yes.',
  AGAINST: 'Voted no.',
  ABSTAIN: 'Abstained.',
  NOT_VOTING: 'Did not take part, as the source records it; it may have been in the room.',
  ABSENT: 'Recorded as absent.',
  INELIGIBLE: 'Had no right to vote: not yet a member, withdrawn, excluded.',
  UNKNOWN: 'A source says that it is not known.',
});
