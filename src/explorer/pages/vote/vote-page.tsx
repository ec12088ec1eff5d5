import { addressOf, idOf } from '../../addresses.ts';
import { usePageAddress } from '../../kernel/address.ts';
import { useTitle } from '../../kernel/title.ts';
import { useAnswer } from '../../kernel/use-answer.ts';
import { dateInWords, partsOfName, RESULTS } from '../../kernel/words.ts';
import { VoteDocument, type VoteQuery } from '../../operations.ts';
import { ChoiceBar, ChoiceLegend } from '../../parts/choice.tsx';
import { Errors } from '../../parts/errors.tsx';
import { Loading } from '../../parts/loading.tsx';
import { OpenInGraphiQL } from '../../parts/open-in-graphiql.tsx';
import { countsOfVote } from '../../parts/votes-in-brief.tsx';
import { Picture } from '../../pictures/picture.tsx';
import { TileMap } from '../../pictures/tile-map.tsx';
import { NotFound } from '../../shell/not-found.tsx';
import { Ballots } from './ballots.tsx';
import { Beside } from './beside.tsx';
import { Split } from './split.tsx';
import { fileOf, tilesOfBallots, totalsInWords } from './tell.ts';

/** A vote with all that the page shows of it. */
export type Vote = NonNullable<VoteQuery['voteEvent']>;

/** One vote: how it ended, who did what on a map of the world, how groups split and who left them, all ballots, and where it is written. */
export function VotePage({ of = '' }: { of?: string }) {
  const address = usePageAddress();
  const question = { id: idOf('vote', of) };
  const { data, errors, failed, pending } = useAnswer(VoteDocument, question);
  const vote = data?.voteEvent;
  const { on, title } = partsOfName(vote?.name ?? '');
  useTitle(vote ? title : undefined);
  if (!vote)
    return errors.length > 0 || data ? (
      <NotFound failed={failed} what={errors[0] ?? `The graph has no vote ${of}.`} />
    ) : (
      <div class="wide">
        <Loading what="Looking up the vote" />
      </div>
    );
  const choices = [...new Set(vote.ballots?.nodes.map(({ choice }) => choice))];
  return (
    <article class={`wide ${pending ? 'pending' : ''}`} aria-busy={pending}>
      <header class="title">
        <p class="kicker">
          {[on, dateInWords(vote.held?.edtf), vote.session?.name ?? vote.body?.name].filter(Boolean).join(' · ')}
        </p>
        <h1>{title}</h1>
        <p class="chips">
          {vote.result && <span class={`badge ${vote.result}`}>{RESULTS[vote.result]}</span>}
          {vote.important && (
            <span class="badge" title="By the United States Department of State">
              listed as important by the US
            </span>
          )}
          {vote.contested && <span class="badge">sources differ on the totals</span>}
          {vote.topics.map(({ id, name }) => (
            <a key={id} class="chip" href={addressOf(id)}>
              {name}
            </a>
          ))}
        </p>
      </header>
      <Errors errors={errors} />
      <ChoiceBar labels counts={countsOfVote(vote)} />
      <p class="totals">{totalsInWords(vote)}</p>
      <div class="with-side">
        <div>
          {choices.length > 0 && (
            <Picture title="Who did what" file={`${fileOf(vote)}-map`} legend={<ChoiceLegend choices={choices} />}>
              <TileMap label={`How states voted: ${totalsInWords(vote)}`} tiles={tilesOfBallots(vote)} />
            </Picture>
          )}
          <Split vote={vote} address={address} />
          <Ballots vote={vote} address={address} />
        </div>
        <Beside vote={vote} />
      </div>
      <nav class="pages" aria-label="Votes of the same meeting">
        {vote.previous && (
          <a href={addressOf(vote.previous.id)} rel="prev">
            ← {partsOfName(vote.previous.name).title}
          </a>
        )}
        {vote.next && (
          <a href={addressOf(vote.next.id)} rel="next">
            {partsOfName(vote.next.name).title} →
          </a>
        )}
      </nav>
      <p class="tools">
        <OpenInGraphiQL document={VoteDocument} variables={question} />
      </p>
    </article>
  );
}
