import { addressOf } from '../../addresses.ts';
import { usePageAddress } from '../../kernel/address.ts';
import type { Cell } from '../../kernel/csv.ts';
import { pageInWords } from '../../kernel/page-of.ts';
import { useTitle } from '../../kernel/title.ts';
import { useAnswer } from '../../kernel/use-answer.ts';
import { dateInWords, number, partsOfName, RESULTS } from '../../kernel/words.ts';
import { VotesDocument, type VotesQuery } from '../../operations.ts';
import { ChoiceBar, ChoiceLegend } from '../../parts/choice.tsx';
import type { Column } from '../../parts/column.ts';
import { Errors } from '../../parts/errors.tsx';
import { Loading } from '../../parts/loading.tsx';
import { OpenInGraphiQL } from '../../parts/open-in-graphiql.tsx';
import { PagesNav } from '../../parts/pages-nav.tsx';
import { TableFiles } from '../../parts/table.tsx';
import { titleColumns } from '../../parts/vote-columns.ts';
import { VoteFilters } from '../../parts/vote-filters.tsx';
import { countsOfVote, totalsOf } from '../../parts/votes-in-brief.tsx';
import { PAGE, questionOf } from './filter.ts';

type Votes = NonNullable<VotesQuery['votes']>;

/** All votes as a list that can be searched, narrowed and ordered, a page at a time. */
export function VotesPage() {
  useTitle('Votes');
  const address = usePageAddress();
  const question = questionOf(address.asked);
  const { data, errors, pending } = useAnswer(VotesDocument, question);
  const votes = data?.votes;
  const part = votes && pageInWords(address.asked, PAGE, votes.totalCount);
  return (
    <div class="wide">
      <h1>Votes</h1>
      <VoteFilters all address={address} topics={votes?.topics} sessions={votes?.sessions} bodies={votes?.bodies} />
      <Errors errors={errors} />
      {!votes && errors.length === 0 && <Loading what="Looking for votes" />}
      {votes && (
        <section aria-busy={pending} class={pending ? 'pending' : undefined}>
          <div class="above">
            <p role="status">
              <strong>{number(votes.totalCount)}</strong> {votes.totalCount === 1 ? 'vote' : 'votes'}
            </p>
            <ChoiceLegend choices={['FOR', 'ABSTAIN', 'AGAINST', 'NOT_VOTING']} />
          </div>
          {votes.totalCount === 0 && (
            <p>
              No vote fits. <a href="/votes">Begin anew</a>, or take a filter away.
            </p>
          )}
          <ol class="votes">
            {votes.nodes.map((vote) => (
              <VoteRow key={vote.id} vote={vote} />
            ))}
          </ol>
          <TableFiles
            caption={['Votes', part].filter(Boolean).join(', ')}
            columns={COLUMNS}
            rows={votes.nodes}
            file={['votes', part?.replaceAll(' ', '-')].filter(Boolean).join('-')}
          />
          <PagesNav address={address} page={votes.pageInfo} />
        </section>
      )}
      <p class="tools">
        <OpenInGraphiQL document={VotesDocument} variables={question} />
      </p>
    </div>
  );
}

/** A vote in a file: the list itself has room for more. */
const COLUMNS: readonly Column<Votes['nodes'][number]>[] = [
  { title: 'Date', value: ({ held }) => held?.edtf },
  ...titleColumns<Votes['nodes'][number]>(
    (vote) => vote,
    ({ name }) => name,
  ),
  ...(
    [
      ['Result', ({ result }) => result && RESULTS[result]],
      ['Yes', (vote) => vote.for],
      ['No', ({ against }) => against],
      ['Abstained', ({ abstain }) => abstain],
      ['Did not vote', ({ notVoting }) => notVoting],
      ['Topics', ({ topics }) => topics.map(({ name }) => name).join('; ')],
    ] satisfies [string, (vote: Votes['nodes'][number]) => Cell][]
  ).map(([title, value]) => ({ title, value })),
];

function VoteRow({ vote }: { vote: Votes['nodes'][number] }) {
  const { on, title } = partsOfName(vote.name);
  return (
    <li>
      <div class="what">
        <a href={addressOf(vote.id)}>{title}</a>
        <p class="quiet">
          {dateInWords(vote.held?.edtf)}
          {on && ` · ${on}`}
          {vote.topics.slice(0, 3).map(({ id, name }) => (
            <span key={id}> · {name}</span>
          ))}
        </p>
      </div>
      <div class="how">
        <ChoiceBar counts={countsOfVote(vote)} />
        <p class="quiet numbers">
          <span>{totalsOf(vote)}</span>
          {vote.result && vote.result !== 'ADOPTED' && <span class="badge">{RESULTS[vote.result]}</span>}
          {vote.contested && <span class="badge">sources differ</span>}
        </p>
      </div>
    </li>
  );
}
