import { useTransition } from 'react';
import { graphql, useLazyLoadQuery, useRefetchableFragment } from 'react-relay';

const PAGE = 10;

/** A state: what it voted by topics, how it agreed with another one through the sessions, and its votes, a page at a time. */
export function StatePage({ iso3 }) {
  const { state, agreement } = useLazyLoadQuery(
    graphql`
      query statePageQuery($iso3: String!) {
        state(iso3: $iso3) {
          name
          region
          whole: votes(first: 1) {
            totalCount
            tallies(by: [TOPIC]) {
              keys { nodeId label }
              count
            }
          }
          ...statePage_votes
        }
        agreement(a: $iso3, b: "USA") {
          raw
          series(window: SESSION) { first raw }
        }
      }
    `,
    { iso3 },
  );
  return (
    <main>
      <h1>{state.name}</h1>
      <p id="region">{state.region}</p>
      <p id="total">{state.whole.totalCount}</p>
      <ol id="agreement">
        {agreement.series.map(({ first, raw }) => (
          <li key={first}>{`${first.slice(0, 4)}: ${raw?.toFixed(2)}`}</li>
        ))}
      </ol>
      <Votes state={state} topics={state.whole.tallies.filter(({ keys: [topic] }) => topic.nodeId !== null)} />
    </main>
  );
}

function Votes({ state, topics }) {
  const [waiting, begin] = useTransition();
  const [{ votes }, refetch] = useRefetchableFragment(
    graphql`
      fragment statePage_votes on State
      @refetchable(queryName: "statePageVotesQuery")
      @argumentDefinitions(
        first: { type: "Int", defaultValue: 10 }
        after: { type: "String" }
        last: { type: "Int" }
        before: { type: "String" }
        where: { type: "VoteFilter" }
      ) {
        votes(first: $first, after: $after, last: $last, before: $before, where: $where) {
          totalCount
          pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
          nodes {
            choice
            voteEvent { id name heldOn }
          }
        }
      }
    `,
    state,
  );
  const ask = (variables) =>
    begin(() => refetch({ first: PAGE, after: null, last: null, before: null, ...variables }));
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = votes.pageInfo;
  return (
    <section aria-busy={waiting}>
      {topics.map(({ keys: [{ nodeId, label }], count }) => (
        <button key={nodeId} className="topic" onClick={() => ask({ where: { topics: [nodeId] } })}>{`${label}: ${count}`}</button>
      ))}
      <p id="found">{votes.totalCount}</p>
      <ol id="votes">
        {votes.nodes.map(({ choice, voteEvent: { id, name, heldOn } }) => (
          <li key={id}>{`${heldOn} ${choice} ${name}`}</li>
        ))}
      </ol>
      <button id="back" disabled={!hasPreviousPage} onClick={() => ask({ first: null, last: PAGE, before: startCursor })}>
        Back
      </button>
      <button id="on" disabled={!hasNextPage} onClick={() => ask({ after: endCursor })}>
        On
      </button>
    </section>
  );
}
