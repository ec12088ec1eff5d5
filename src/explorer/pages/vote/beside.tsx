import { addressOf, seriesAddress } from '../../addresses.ts';
import { dateInWords, partsOfName } from '../../kernel/words.ts';
import type { VoteInBriefFragment } from '../../operations.ts';
import { ChoiceBar } from '../../parts/choice.tsx';
import { countsOfVote, totalsOf } from '../../parts/votes-in-brief.tsx';
import type { Vote } from './vote-page.tsx';

/** What stands beside a vote: the same text through the years, other votes on it, what each source says, and where it is written. */
export function Beside({ vote }: { vote: Vote }) {
  const others = vote.motion.votesOn.filter(({ id }) => id !== vote.id);
  return (
    <aside class="beside">
      {vote.series && (
        <section>
          <h2>Through the years</h2>
          <p class="quiet">
            <a href={seriesAddress(vote.id)}>
              {vote.series.count} votes on “{vote.series.name}”
            </a>
          </p>
          <Brief votes={vote.series.votes?.nodes ?? []} current={vote.id} />
        </section>
      )}
      {others.length > 0 && (
        <section>
          <h2>Other votes on this text</h2>
          <Brief votes={others} current={vote.id} />
        </section>
      )}
      {vote.motion.proposedBy.length > 0 && (
        <section>
          <h2>Put forward by</h2>
          <p>{vote.motion.proposedBy.map(({ name }) => name).join(', ')}</p>
        </section>
      )}
      {(vote.accounts ?? []).length > 0 && (
        <section>
          <h2>What each source says</h2>
          <ul class="accounts">
            {vote.accounts?.map(({ dataset, record, stated, counted, note }) => (
              <li key={dataset.id}>
                <b>{dataset.name}</b>
                <span class="numbers">
                  {[(stated ?? counted).for, (stated ?? counted).against, (stated ?? counted).abstain]
                    .map((count) => count ?? '?')
                    .join('–')}
                </span>
                <span class="quiet">
                  {stated ? 'stated' : 'counted'}, record {record}
                </span>
                {note && <span class="quiet">{note}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>Where it is written</h2>
        <ul class="evidence">
          {vote.evidence.map(({ citation, url }) => (
            <li key={citation}>
              {url ? (
                <a href={url} rel="noreferrer">
                  {citation}
                </a>
              ) : (
                citation
              )}
            </li>
          ))}
          {vote.meeting && <li>Record of the meeting {vote.meeting}</li>}
        </ul>
      </section>
    </aside>
  );
}

function Brief({ votes, current }: { votes: readonly VoteInBriefFragment[]; current: string }) {
  return (
    <ol class="brief">
      {votes.map((vote) => (
        <li key={vote.id} aria-current={vote.id === current ? 'true' : undefined}>
          <a href={addressOf(vote.id)} title={`${partsOfName(vote.name).title}, ${dateInWords(vote.held?.edtf)}`}>
            {vote.held?.edtf.slice(0, 4) ?? '?'}
          </a>
          <ChoiceBar counts={countsOfVote(vote)} />
          <span class="numbers">{totalsOf(vote)}</span>
        </li>
      ))}
    </ol>
  );
}
