import { addressOf, idOf } from '../../addresses.ts';
import { usePageAddress } from '../../kernel/address.ts';
import { useTitle } from '../../kernel/title.ts';
import { useAnswer } from '../../kernel/use-answer.ts';
import { dateInWords } from '../../kernel/words.ts';
import { daysOf } from '../../kernel/years.ts';
import { SeriesDocument } from '../../operations.ts';
import { ChoiceLegend } from '../../parts/choice.tsx';
import { Errors } from '../../parts/errors.tsx';
import { Years } from '../../parts/fields.tsx';
import { Loading } from '../../parts/loading.tsx';
import { OpenInGraphiQL } from '../../parts/open-in-graphiql.tsx';
import { Columns } from '../../pictures/columns.tsx';
import { Picture } from '../../pictures/picture.tsx';
import { NotFound } from '../../shell/not-found.tsx';
import { Changes } from './changes.tsx';
import { SeriesBallots } from './series-ballots.tsx';

/** One text through the years, named by any of its votes: totals, who changed its vote and how, and every ballot. */
export function SeriesPage({ of = '' }: { of?: string }) {
  const { asked, change } = usePageAddress();
  const question = {
    vote: idOf('vote', of),
    ...daysOf(asked),
  };
  const { data, errors, failed, pending } = useAnswer(SeriesDocument, question);
  const series = data?.voteEvent?.series;
  useTitle(series?.name);
  if (!series)
    return errors.length > 0 || data ? (
      <NotFound
        failed={failed}
        what={errors[0] ?? `There is no other vote on the text of ${of}, so that there is no series.`}
      />
    ) : (
      <div class="wide">
        <Loading />
      </div>
    );
  const votes = series.votes?.nodes ?? [];
  return (
    <article class={`wide ${pending ? 'pending' : ''}`} aria-busy={pending}>
      <header class="title">
        <p class="kicker">
          {series.count} votes, {dateInWords(votes[0]?.held?.edtf)} to {dateInWords(votes.at(-1)?.held?.edtf)}
        </p>
        <h1>{series.name}</h1>
      </header>
      <Errors errors={errors} />
      <Picture
        title="Totals through the years"
        file={`series-${of.replaceAll('/', '-')}`}
        legend={<ChoiceLegend choices={['FOR', 'ABSTAIN', 'AGAINST', 'NOT_VOTING']} />}
      >
        <Columns votes={votes} addressOf={addressOf} />
      </Picture>
      <section>
        <h2>Who changed its vote</h2>
        <Years
          from={asked.from}
          to={asked.to}
          onFrom={(from) => change({ from }, true)}
          onTo={(to) => change({ to }, true)}
        />
        {series.changes ? (
          <Changes changes={series.changes} />
        ) : (
          <p>There are no two votes in these years that could differ.</p>
        )}
      </section>
      <SeriesBallots vote={question.vote} from={question.from} to={question.to} name={of} />
      <p class="tools">
        <OpenInGraphiQL document={SeriesDocument} variables={question} />
      </p>
    </article>
  );
}
