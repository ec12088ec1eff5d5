import { addressOf, idOf } from '../../addresses.ts';
import { usePageAddress } from '../../kernel/address.ts';
import { useTitle } from '../../kernel/title.ts';
import { useAnswer } from '../../kernel/use-answer.ts';
import { filterOf } from '../../kernel/vote-filter.ts';
import { dateInWords, number, percent } from '../../kernel/words.ts';
import { GroupDocument, type GroupQuery } from '../../operations.ts';
import { Errors } from '../../parts/errors.tsx';
import { Years } from '../../parts/fields.tsx';
import { Loading } from '../../parts/loading.tsx';
import { OpenInGraphiQL } from '../../parts/open-in-graphiql.tsx';
import { type Column, Table } from '../../parts/table.tsx';
import { countsOfFacets, VotesInBrief } from '../../parts/votes-in-brief.tsx';
import { LineChart } from '../../pictures/line-chart.tsx';
import { Picture } from '../../pictures/picture.tsx';
import { NotFound } from '../../shell/not-found.tsx';

type Leaver = NonNullable<NonNullable<GroupQuery['cohesion']>['defections']>[number];

const COLUMNS: readonly Column<Leaver>[] = [
  {
    title: 'State',
    cell: ({ state }) => <a href={addressOf(idOf('state', state.iso3))}>{state.name}</a>,
    value: ({ state }) => state.name,
  },
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
  const question = { id: idOf('bloc', of), over };
  const { data, errors, pending } = useAnswer(GroupDocument, question);
  const bloc = data?.bloc;
  useTitle(bloc?.name);
  if (!data || !bloc)
    return errors.length > 0 || data ? (
      <NotFound what={errors[0] ?? `There is no group ${of}.`} />
    ) : (
      <div class="wide">
        <Loading />
      </div>
    );
  const { cohesion, w1, w2, w3, w4, w5, w6, w7, w8 } = data;
  const decades = [w1, w2, w3, w4, w5, w6, w7, w8].flatMap((window, index) =>
    window?.agreementIndex == null
      ? []
      : [
          {
            x: 1951 + index * 10,
            y: window.agreementIndex,
            words: `Sessions ${index * 10 + 1} to ${index * 10 + 10}: ${window.agreementIndex.toFixed(2)}, ${window.votes} votes`,
          },
        ],
  );
  return (
    <article class={`wide ${pending ? 'pending' : ''}`} aria-busy={pending}>
      <header class="title">
        <p class="kicker">{bloc.members?.totalCount ?? 0} members today</p>
        <h1>{bloc.name}</h1>
      </header>
      <Years
        from={asked.from}
        to={asked.to}
        onFrom={(from) => change({ from }, true)}
        onTo={(to) => change({ to }, true)}
      />
      <Errors errors={errors} />
      <p class="totals" role="status">
        {cohesion?.agreementIndex == null
          ? (cohesion?.reason ?? '')
          : `United to ${cohesion.agreementIndex.toFixed(2)} of 1 (agreement index) at ${number(cohesion.votes)} votes. ${cohesion.parameters.period}`}
      </p>
      <div class="with-side">
        <div>
          {decades.length > 1 && (
            <Picture title="How united, decade by decade" file={`group-${of}`}>
              <LineChart label="Agreement index by ten sessions" low={0} high={1} gap={10} points={decades} />
            </Picture>
          )}
          <section>
            <h2>On what it was most divided</h2>
            <p class="quiet">The bars are of its members alone.</p>
            <VotesInBrief votes={data.votes?.nodes ?? []} counts={({ within }) => countsOfFacets(within?.tallies)} />
          </section>
          <section>
            <h2>Who left it most</h2>
            <Table
              caption="Who left the group"
              columns={COLUMNS}
              rows={cohesion?.defections ?? []}
              keyOf={({ state }) => state.iso3}
              file={`group-${of}`}
            />
          </section>
        </div>
        <aside class="beside">
          <section>
            <h2>Members</h2>
            <ul class="groups">
              {bloc.members?.nodes.map(({ id, member, from }) => (
                <li key={id}>
                  <a href={addressOf(member.id)}>{member.name}</a>
                  {from && <span class="quiet"> since {dateInWords(from.edtf)}</span>}
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
