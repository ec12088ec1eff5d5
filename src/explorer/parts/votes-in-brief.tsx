import { addressOf } from '../addresses.ts';
import { dateInWords, partsOfName } from '../kernel/words.ts';
import type { VoteInBriefFragment } from '../operations.ts';
import { ChoiceBar } from './choice.tsx';

/** The totals of a vote as three numbers: yes, no, abstained; a question mark where no source says. */
export const totalsOf = (vote: VoteInBriefFragment): string =>
  [vote.for, vote.against, vote.abstain].map((count) => count ?? '?').join('–');

/** The counts of a vote for a bar. */
export const countsOfVote = (vote: VoteInBriefFragment) => ({
  FOR: vote.for,
  ABSTAIN: vote.abstain,
  AGAINST: vote.against,
  NOT_VOTING: vote.notVoting,
});

/** Votes with their titles, dates and bars, where there is little room. */
export const VotesInBrief = ({ votes }: { votes: readonly VoteInBriefFragment[] }) => (
  <ul class="brief-votes">
    {votes.map((vote) => (
      <li key={vote.id}>
        <a href={addressOf(vote.id)}>{partsOfName(vote.name).title}</a>
        <span class="quiet">
          {' '}
          {dateInWords(vote.held?.edtf)}, {totalsOf(vote)}
        </span>
        <ChoiceBar counts={countsOfVote(vote)} />
      </li>
    ))}
  </ul>
);
