import { addressOf, idOf } from '../../addresses.ts';
import { usePageAddress } from '../../kernel/address.ts';
import { useTitle } from '../../kernel/title.ts';
import { useAnswer } from '../../kernel/use-answer.ts';
import { filterOf } from '../../kernel/vote-filter.ts';
import { counted, dateInWords, decimal, number, percent } from '../../kernel/words.ts';
import { GroupDocument, type GroupQuery } from '../../operations.ts';
import { type Column, stateColumns } from '../../parts/column.ts';
import { besidesDecades, Decades } from '../../parts/decades.tsx';
import { Errors } from '../../parts/errors.tsx';
import { Day, Years } from '../../parts/fields.tsx';
import { Loading } from '../../parts/loading.tsx';
import { OpenInGraphiQL } from '../../parts/open-in-graphiql.tsx';
import { Table } from '../../parts/table.tsx';
import { countsOfFacets, VotesInBrief } from '../../parts/votes-in-brief.tsx';
import { NotFound } from '../../shell/not-found.tsx';

type Leaver = NonNullable<NonNullable<GroupQuery['cohesion']>['defections']>[number];

const COLUMNS: readonly Column<Leaver>[] = [
  ...stateColumns<Leaver>(
    'State',
    ({ state }) => state,
    ({ state }) => <a href={addressOf(idOf('state', state.iso3))}>{state.name}</a>,
  ),
  {
    title: 'Left it',
    cell: ({ share }) => (share == null ? '–' : percent(share)),
    value: ({ share }) => share,
    numeric: true,
  },
  {
    title: 'Times',
    cell: ({ defections }) => number(defections),
    value: ({ defections }) => defections,
    numeric: true,
  },
  { title: 'of ballots', cell: ({ ballots }) => number(ballots), value: ({ ballots }) => ballots, numeric: true },
];

/** One group of states: how united it votes, decade by decade; on what it was most divided; who left it; who belongs to it since when. */
export function GroupPage({ of = '' }: { of?: string }) {
  const { asked, change } = usePageAddress();
  const over = filterOf({ from: asked.from, to: asked.to, topic: asked.topic });
  const id = idOf('bloc', of);
  const question = { id, of: { memberOf: id }, over, topics: over.topics ?? undefined, day: asked.day };
  const { data, errors, failed, pending } = useAnswer(GroupDocument, question);
  const bloc = data?.bloc;
  useTitle(bloc?.name);
  if (!data || !bloc)
    return errors.length > 0 || data ? (
      <NotFound failed={failed} what={besidesDecades(errors)[0] ?? `There is no group ${of}.`} />
    ) : (
      <div class="wide">
        <Loading />
      </div>
    );
  const { cohesion } = data;
  return (
    <article class={`wide ${pending ? 'pending' : ''}`} aria-busy={pending}>
      <header class="title">
        <p class="kicker">
          {counted(bloc.members?.totalCount ?? 0, 'member')} {asked.day ? `on ${dateInWords(asked.day)}` : 'today'}
        </p>
        <h1>{bloc.name}</h1>
      </header>
      <Years
        from={asked.from}
        to={asked.to}
        onFrom={(from) => change({ from }, true)}
        onTo={(to) => change({ to }, true)}
      />
      <Errors errors={besidesDecades(errors)} />
      <p class="totals" role="status">
        {cohesion?.agreementIndex == null
          ? (cohesion?.reason ?? '')
          : `United to ${decimal(cohesion.agreementIndex)} of 1 (agreement index) at ${counted(cohesion.votes, 'vote')}. ${cohesion.parameters.period}`}{' '}
        <a href="/how#agreement-index">How is this computed?</a>
      </p>
      <div class="with-side">
        <div>
          <Decades title="How united, decade by decade" of={data} file={`group-${of}`} />
          <section>
            <h2>On what it was most divided</h2>
            <p class="quiet">
              {over.from || over.to ? 'Of the years chosen above' : 'Of all years'}; the bars are of its members alone.
            </p>
            <VotesInBrief votes={data.votes?.nodes ?? []} counts={({ within }) => countsOfFacets(within?.tallies)} />
          </section>
          <section>
            <h2>Who left it most</h2>
            <Table
              caption="Who left the group"
              columns={COLUMNS}
              rows={cohesion?.defections ?? []}
              keyOf={({ state }) => state.iso3}
              file={`group-${of}-left`}
            />
          </section>
        </div>
        <aside class="beside">
          <section>
            <h2>Members</h2>
            <Day label="Members on" value={asked.day} onChange={(day) => change({ day }, true)} />
            {bloc.members?.nodes.length === 0 && <p class="quiet">The graph knows of no members on that day.</p>}
            <ul class="groups">
              {bloc.members?.nodes.map(({ id, member, from, to }) => (
                <li key={id}>
                  <a href={addressOf(member.id)}>{member.name}</a>
                  <span class="quiet">
                    {from && ` since ${dateInWords(from.edtf)}`}
                    {to && `, until ${dateInWords(to.edtf)}`}
                  </span>
                </li>
              ))}
            </ul>
          </section>
        </aside>
      </div>
      <p class="tools">
        <OpenInGraphiQL document={GroupDocument} variables={question} />
      </p>
    </article>
  );
}
