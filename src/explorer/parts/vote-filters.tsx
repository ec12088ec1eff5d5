import type { PageAddress } from '../kernel/address.ts';
import { KINDS, ORDERS } from '../kernel/vote-filter.ts';
import { number } from '../kernel/words.ts';
import type { FacetFragment } from '../operations.ts';
import { Choose, Words, Years } from './fields.tsx';

/** The keys of a facet as choices: the last part of an id, or the label where there is none. */
const choicesOf = (facets: readonly FacetFragment[] | null | undefined, prefix: string) =>
  (facets ?? []).flatMap(({ keys: [key], count }) =>
    key?.label
      ? [{ value: key.nodeId?.slice(prefix.length) ?? key.label, name: `${key.label} (${number(count)})` }]
      : [],
  );

const TOPIC = 'urn:caucus:topic:';
const BODY = 'urn:caucus:institution:';

/** What narrows votes; with `all` also by session and body, and what orders them. A change goes into the address and begins with the first page. */
export function VoteFilters({
  address: { asked, change },
  topics,
  sessions,
  bodies,
  all = false,
}: {
  address: PageAddress;
  topics: readonly FacetFragment[] | null | undefined;
  sessions?: readonly FacetFragment[] | null | undefined;
  bodies?: readonly FacetFragment[] | null | undefined;
  all?: boolean;
}) {
  const set = (name: string) => (value: string | undefined) =>
    change({ [name]: value, after: undefined, before: undefined }, name === 'text');
  const bySession = choicesOf(sessions, '').sort((a, b) => Number(b.value) - Number(a.value));
  return (
    <form class="filters" onSubmit={(event) => event.preventDefault()} aria-label="Filters">
      <Words label="Words in the title" value={asked.text} onChange={set('text')} />
      <Choose
        label="Topic"
        value={asked.topic}
        any="All topics"
        choices={choicesOf(topics, TOPIC)}
        onChange={set('topic')}
      />
      {all && (
        <Choose
          label="Session"
          value={asked.session}
          any="All sessions"
          choices={bySession}
          onChange={set('session')}
        />
      )}
      <Years from={asked.from} to={asked.to} onFrom={set('from')} onTo={set('to')} />
      {all && (
        <Choose
          label="Body"
          value={asked.body}
          any="All bodies"
          choices={choicesOf(bodies, BODY)}
          onChange={set('body')}
        />
      )}
      <Choose
        label="Voted on"
        value={asked.kind}
        any="Anything"
        choices={Object.entries(KINDS).map(([value, { name }]) => ({ value, name }))}
        onChange={set('kind')}
      />
      {all && (
        <Choose
          label="Order"
          value={asked.order}
          any="Newest first"
          choices={Object.entries(ORDERS)
            .slice(1)
            .map(([value, { name }]) => ({ value, name }))}
          onChange={set('order')}
        />
      )}
    </form>
  );
}
