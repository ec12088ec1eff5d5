import { addressOf, idOf, keyOf } from '../../addresses.ts';
import type { PageAddress } from '../../kernel/address.ts';
import { pageInWords } from '../../kernel/page-of.ts';
import { useAnswer } from '../../kernel/use-answer.ts';
import { CHOICES, dateInWords, number, partsOfName } from '../../kernel/words.ts';
import { type Choice, StateBallotsDocument, type StateBallotsQuery } from '../../operations.ts';
import { ChoiceMark, ORDER } from '../../parts/choice.tsx';
import type { Column } from '../../parts/column.ts';
import { Done } from '../../parts/done.tsx';
import { Errors } from '../../parts/errors.tsx';
import { Links } from '../../parts/links.tsx';
import { Loading } from '../../parts/loading.tsx';
import { PagesNav } from '../../parts/pages-nav.tsx';
import { Claims } from '../../parts/said-of.tsx';
import { Table } from '../../parts/table.tsx';
import { titleColumns, totalsColumns } from '../../parts/vote-columns.ts';
import { VoteFilters } from '../../parts/vote-filters.tsx';
import { totalsOf } from '../../parts/votes-in-brief.tsx';
import { ballotsQuestion, NARROWING, PAGE } from './ballots-question.ts';

type Ballots = NonNullable<NonNullable<StateBallotsQuery['state']>['votes']>;
type Ballot = Ballots['nodes'][number];

const COLUMNS: readonly Column<Ballot>[] = [
  {
    title: 'Date',
    cell: ({ voteEvent }) => dateInWords(voteEvent.held?.edtf),
    value: ({ voteEvent }) => voteEvent.held?.edtf,
  },
  ...titleColumns<Ballot>(
    ({ voteEvent }) => voteEvent,
    ({ voteEvent }) => <a href={addressOf(voteEvent.id)}>{partsOfName(voteEvent.name).title}</a>,
  ),
  { title: 'Choice', cell: ({ choice }) => <ChoiceMark choice={choice} />, value: ({ choice }) => CHOICES[choice] },
  ...totalsColumns<Ballot>(
    ({ voteEvent }) => voteEvent,
    ({ voteEvent }) => totalsOf(voteEvent),
  ),
];

/** What a state voted, narrowed by what the address says: the choice, the words, the topic, the years, the kind of motion; below it what dossiers say of it. */
export function StateBallots({ iso3, address }: { iso3: string; address: PageAddress }) {
  const { data, errors, pending } = useAnswer(StateBallotsDocument, ballotsQuestion(iso3, address.asked));
  const votes = data?.state?.votes;
  const count = (choice: Choice) => votes?.choices?.find(({ keys: [key] }) => key?.label === choice)?.count ?? 0;
  const { choice } = address.asked;
  const part = votes && pageInWords(address.asked, PAGE, votes.totalCount);
  return (
    <>
      <section id="ballots" class="ballots">
        <h2>Ballots</h2>
        <VoteFilters address={address} topics={votes?.topics} />
        <nav class="tabs" aria-label="Ballots by choice">
          <a
            href={address.with({ choice: undefined, after: undefined, before: undefined })}
            aria-current={choice ? undefined : 'true'}
          >
            All
          </a>
          {ORDER.filter((each) => each === choice || count(each) > 0).map((each) => (
            <a
              key={each}
              href={address.with({ choice: each, after: undefined, before: undefined })}
              aria-current={choice === each ? 'true' : undefined}
            >
              <span class={`mark ${each}`} aria-hidden="true" />
              {CHOICES[each]} {count(each) > 0 && number(count(each))}
            </a>
          ))}
        </nav>
        <Errors errors={errors} />
        {!votes && errors.length === 0 && <Loading />}
        {votes && (
          <div class={pending ? 'pending' : undefined} aria-busy={pending}>
            <p role="status">
              <strong>{number(votes.totalCount)}</strong> {votes.totalCount === 1 ? 'ballot' : 'ballots'}
            </p>
            {votes.totalCount === 0 && <p>No ballot fits. Take a filter away, or the choice.</p>}
            <Table
              caption={['Ballots', part].filter(Boolean).join(', ')}
              columns={COLUMNS}
              rows={votes.nodes}
              keyOf={({ voteEvent }) => voteEvent.id}
              file={[`${iso3}-ballots`, part?.replaceAll(' ', '-')].filter(Boolean).join('-')}
              narrowing={NARROWING}
            />
            <PagesNav address={address} page={votes.pageInfo} />
          </div>
        )}
      </section>
      {data?.state && (
        <div class="two">
          <div>
            <Done by={data.state} />
            <Claims
              title="What is said of it"
              of={data.state.claimsAbout}
              all={{ about: keyOf(idOf('state', iso3)) }}
            />
          </div>
          <Links of={data.state} />
        </div>
      )}
    </>
  );
}
