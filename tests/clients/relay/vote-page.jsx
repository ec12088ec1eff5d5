import { useState } from 'react';
import { graphql, useFragment, useLazyLoadQuery } from 'react-relay';

/** A vote: its totals, and how groups of states voted; a click on a group shows more of it. */
export function VotePage({ symbol }) {
  const { votes } = useLazyLoadQuery(
    graphql`
      query votePageQuery($symbol: String!) {
        votes(first: 1, where: { symbol: $symbol, scope: [WHOLE] }) {
          nodes {
            name
            heldOn
            result
            for
            against
            abstain
            regions: split(by: REGION) { ...votePage_part }
            groups: split(by: BLOC) { ...votePage_part }
            blocs: split(by: COALITION) { ...votePage_part }
          }
        }
      }
    `,
    { symbol },
  );
  const [{ name, heldOn, result, regions, groups, blocs, ...totals }] = votes.nodes;
  return (
    <main>
      <h1>{name}</h1>
      <p id="result">{`${heldOn} ${result} ${totals.for}–${totals.against}–${totals.abstain}`}</p>
      {Object.entries({ regions, groups, blocs }).map(([title, parts]) => (
        <ul key={title} id={title}>
          {parts.map((part, place) => (
            <Part key={place} part={part} />
          ))}
        </ul>
      ))}
    </main>
  );
}

function Part({ part }) {
  const [open, setOpen] = useState(false);
  const { label, members, absent, notVoting, rice, agreementIndex, ...counts } = useFragment(
    graphql`
      fragment votePage_part on SplitPart {
        label
        members
        for
        against
        abstain
        absent
        notVoting
        rice
        agreementIndex
      }
    `,
    part,
  );
  return (
    <li>
      <button onClick={() => setOpen(!open)}>{`${label}: ${counts.for}–${counts.against}–${counts.abstain}`}</button>
      {open && <p className="more">{`${members} members, ${absent + notVoting} without a vote, Rice ${rice}, agreement ${agreementIndex}`}</p>}
    </li>
  );
}
