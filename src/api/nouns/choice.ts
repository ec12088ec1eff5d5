import { builder } from '../kernel/builder.ts';

export const Choice = builder.enumType('Choice', {
  description: 'What a state did at a vote. Values may be added.',
  values: {
    FOR: { description: 'Voted yes.' },
    AGAINST: { description: 'Voted no.' },
    ABSTAIN: { description: 'Abstained.' },
    NOT_VOTING: { description: 'Did not take part, as the source records it; it may have been in the room.' },
    ABSENT: { description: 'Recorded as absent.' },
    INELIGIBLE: { description: 'Had no right to vote: not yet a member, withdrawn, excluded.' },
    UNKNOWN: { description: 'A source says that it is not known.' },
  } as const,
});
