import { addressOf, MOST_STATES, namedIn, statesOf } from '../../addresses.ts';
import { type PageAddress, usePageAddress } from '../../kernel/address.ts';
import { Period } from '../../kernel/provenance.ts';
import { useTitle } from '../../kernel/title.ts';
import { useAnswer } from '../../kernel/use-answer.ts';
import { CHOICES, dateInWords, number, partsOfName } from '../../kernel/words.ts';
import { CompareDocument, type CompareQuery } from '../../operations.ts';
import { ChoiceLegend, ChoiceMark } from '../../parts/choice.tsx';
import type { Column } from '../../parts/column.ts';
import { Errors } from '../../parts/errors.tsx';
import { Choose } from '../../parts/fields.tsx';
import { Loading } from '../../parts/loading.tsx';
import { OpenInGraphiQL } from '../../parts/open-in-graphiql.tsx';
import { PagesNav } from '../../parts/pages-nav.tsx';
import { StatePicker, useStates } from '../../parts/state-picker.tsx';
import { Table } from '../../parts/table.tsx';
import { titleColumns, totalsColumns } from '../../parts/vote-columns.ts';
import { VoteFilters } from '../../parts/vote-filters.tsx';
import { totalsOf } from '../../parts/votes-in-brief.tsx';
import { OverYears } from './over-years.tsx';
import { PairScores } from './pair-scores.tsx';
import { compareQuestion, scoredInWords } from './question.ts';

type Votes = NonNullable<CompareQuery['votes']>;
type Vote = Votes['nodes'][number];

/** Two to ten states side by side: how each two agreed, and what all of them chose, vote by vote. */
export function ComparePage() {
  const address = usePageAddress();
  const states = statesOf(address.asked);
  useTitle(states.length > 1 ? `Compare ${states.join(', ')}` : 'Compare states');
  return (
    <div class="wide">
      <h1>Compare states</h1>
      {states.length < 2 ? (
        <>
          <First address={address} states={states} />
          <p class="lead">
            Name two states or more, such as{' '}
            <a href="/compare?states=USA,GBR,FRA,RUS,CHN">the five permanent members of the Security Council</a> or{' '}
            <a href="/compare?states=BRA,IND">Brazil and India</a>.
          </p>
        </>
      ) : (
        <Compared states={states} address={address} />
      )}
    </div>
  );
}

/** The one state that is chosen so far, by its name. */
function First({ address, states }: { address: PageAddress; states: readonly string[] }) {
  const names = new Map(useStates().map(({ iso3, name }) => [iso3, name]));
  return <Picker address={address} states={states} names={names} />;
}

const Picker = ({
  address,
  states,
  names,
}: {
  address: PageAddress;
  states: readonly string[];
  names: ReadonlyMap<string, string>;
}) => (
  <StatePicker
    states={states}
    names={names}
    most={MOST_STATES}
    onChange={(codes) => address.change({ states: codes.join(','), after: undefined, before: undefined })}
  />
);

function Compared({ states, address }: { states: readonly string[]; address: PageAddress }) {
  const question = compareQuestion(address.asked);
  const { data, errors, pending } = useAnswer(CompareDocument, question);
  const votes = data?.votes;
  const [a = '', b = ''] = states;
  const known = data?.agreementMatrix?.states;
  const names = new Map(known?.map(({ iso3, name }) => [iso3, name]));
  // An address may name them by anything that they are called.
  const codes = known?.map(({ iso3 }) => iso3) ?? states;
  const scored = scoredInWords(address.asked, data?.agreementMatrix?.parameters.rollCalls ?? 0);
  const left = namedIn(address.asked).slice(MOST_STATES);
  return (
    <>
      <Picker address={address} states={codes} names={names} />
      {left.length > 0 && (
        <p role="status">
          {MOST_STATES} states are compared at once; left out: {left.join(', ')}.
        </p>
      )}
      <VoteFilters address={address} topics={votes?.topics} />
      <Errors errors={errors} />
      {!votes && errors.length === 0 && <Loading what="Comparing" />}
      <Period.Provider value={scored}>
        {/* What comes first among these waits for the others, and is moved by none. */}
        <div class={pending ? 'pending' : undefined} aria-busy={pending} hidden={!data && errors.length === 0}>
          {data?.agreementMatrix && <PairScores matrix={data.agreementMatrix} of={scored} />}
          {states.length === 2 && <OverYears a={a} b={b} over={question.where} />}
          {votes && (
            <section>
              <h2>Vote by vote</h2>
              <div class="above">
                <p role="status">
                  <strong>{number(votes.totalCount)}</strong> {votes.totalCount === 1 ? 'vote' : 'votes'}
                </p>
                <Choose
                  label="Order"
                  value={address.asked.order}
                  any="What divided them first"
                  choices={[{ value: 'newest', name: 'Newest first' }]}
                  onChange={(order) => address.change({ order, after: undefined, before: undefined })}
                />
              </div>
              <ChoiceLegend />
              {votes.totalCount === 0 && <p>No vote fits. Take a filter away.</p>}
              <Table
                caption="What each state chose"
                columns={columnsOf(codes)}
                rows={votes.nodes}
                keyOf={({ id }) => id}
                file={`compare-${codes.join('-')}`}
              />
              <PagesNav address={address} page={votes.pageInfo} />
            </section>
          )}
        </div>
      </Period.Provider>
      <p class="tools">
        <OpenInGraphiQL document={CompareDocument} variables={question} />
      </p>
    </>
  );
}

const columnsOf = (states: readonly string[]): readonly Column<Vote>[] => [
  { title: 'Date', cell: ({ held }) => dateInWords(held?.edtf), value: ({ held }) => held?.edtf },
  ...titleColumns<Vote>(
    (vote) => vote,
    ({ id, name }) => <a href={addressOf(id)}>{partsOfName(name).title}</a>,
  ),
  ...states.map((code): Column<Vote> => {
    const choiceOf = ({ ballots }: Vote) => ballots?.nodes.find(({ state }) => state.iso3 === code)?.choice;
    return {
      title: code,
      cell: (vote) => {
        const choice = choiceOf(vote);
        return choice ? <ChoiceMark choice={choice} /> : <span class="quiet">no ballot</span>;
      },
      value: (vote) => {
        const choice = choiceOf(vote);
        return choice && CHOICES[choice];
      },
    };
  }),
  ...totalsColumns<Vote>((vote) => vote, totalsOf),
];
