import { seriesAddress } from '../../addresses.ts';
import { usePageAddress } from '../../kernel/address.ts';
import { pageOf } from '../../kernel/page-of.ts';
import { useTitle } from '../../kernel/title.ts';
import { useAnswer } from '../../kernel/use-answer.ts';
import { number } from '../../kernel/words.ts';
import { AllSeriesDocument } from '../../operations.ts';
import { Errors } from '../../parts/errors.tsx';
import { Words } from '../../parts/fields.tsx';
import { Loading } from '../../parts/loading.tsx';
import { OpenInGraphiQL } from '../../parts/open-in-graphiql.tsx';
import { PagesNav } from '../../parts/pages-nav.tsx';
import { Columns } from '../../pictures/columns.tsx';

/** Texts that come back year after year, those voted on last first. */
export function AllSeriesPage() {
  useTitle('Series');
  const address = usePageAddress();
  const question = { text: address.asked.text, ...pageOf(address.asked, 20) };
  const { data, errors, pending } = useAnswer(AllSeriesDocument, question);
  const series = data?.series;
  return (
    <div class="wide">
      <h1>Series</h1>
      <p class="lead">One text, voted on in many years: what changed, and who.</p>
      <div class="filters">
        <Words
          label="Words in the title"
          value={address.asked.text}
          onChange={(text) => address.change({ text, after: undefined, before: undefined }, true)}
        />
      </div>
      <Errors errors={errors} />
      {!series && errors.length === 0 && <Loading />}
      {series && (
        <section class={pending ? 'pending' : undefined} aria-busy={pending}>
          <p class="above" role="status">
            <span>
              <strong>{number(series.totalCount)}</strong> series
            </span>
          </p>
          <ol class="votes">
            {series.nodes.map(({ name, count, votes }) => {
              const nodes = votes?.nodes ?? [];
              const [newest] = nodes;
              return (
                <li key={newest?.id ?? name}>
                  <div class="what">
                    <a href={newest && seriesAddress(newest.id)}>{name}</a>
                    <p class="quiet">
                      {count} votes, the last in {newest?.held?.edtf.slice(0, 4) ?? 'a year that is not known'}
                    </p>
                  </div>
                  <Columns small votes={[...nodes].reverse()} />
                </li>
              );
            })}
          </ol>
          <PagesNav address={address} page={series.pageInfo} />
        </section>
      )}
      <p class="tools">
        <OpenInGraphiQL document={AllSeriesDocument} variables={question} />
      </p>
    </div>
  );
}
