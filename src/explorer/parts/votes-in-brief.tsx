import { addressOf } from '../addresses.ts';
import { dateInWords, partsOfName } from '../kernel/words.ts';
import type { FacetFragment, VoteInBriefFragment } from '../operations.ts';
import { ChoiceBar, type Counts } from './choice.tsx';

/** The totals of a vote as three numbers: yes, no, abstained; a question mark where no source says. */
export const totalsOf = (vote: VoteInBriefFragment): string =>
  [vote.for, vote.against, vote.abstain].map((count) => count ?? '?').join('–');

/** The counts of a vote for a bar. */
export const countsOfVote = (vote: VoteInBriefFragment): Counts => ({
  FOR: vote.for,
  ABSTAIN: vote.abstain,
  AGAINST: vote.against,
  NOT_VOTING: vote.notVoting,
});

/** How many chose what, by a tally of choices. */
export const countsOfFacets = (facets: readonly FacetFragment[] | null | undefined): Counts =>
  Object.fromEntries((facets ?? []).map(({ keys: [key], count }) => [key?.label, count]));

/** Votes with their titles, dates and bars, where there is little room; the bars are of all states, or of what `counts` says. */
export const VotesInBrief = <Vote extends VoteInBriefFragment>({
  votes,
  counts = countsOfVote,
}: {
  votes: readonly Vote[];
  counts?: (vote: Vote) => Counts;
}) => (
  <ul class="brief-votes">
    {votes.map((vote) => (
      <li key={vote.id}>
        <a href={addressOf(vote.id)}>{partsOfName(vote.name).title}</a>
        <span class="quiet">
          {' '}
          {dateInWords(vote.held?.edtf)}, <span class="unbroken">{totalsOf(vote)}</span>
        </span>
        <ChoiceBar counts={counts(vote)} />
      </li>
    ))}
  </ul>
);
