import { addressOf, idOf } from '../../addresses.ts';
import { usePageAddress } from '../../kernel/address.ts';
import { useTitle } from '../../kernel/title.ts';
import { useAnswer } from '../../kernel/use-answer.ts';
import { counted } from '../../kernel/words.ts';
import { TopicDocument } from '../../operations.ts';
import { Errors } from '../../parts/errors.tsx';
import { Loading } from '../../parts/loading.tsx';
import { OpenInGraphiQL } from '../../parts/open-in-graphiql.tsx';
import { VotesInBrief } from '../../parts/votes-in-brief.tsx';
import { Picture } from '../../pictures/picture.tsx';
import { YearCounts } from '../../pictures/year-counts.tsx';
import { NotFound } from '../../shell/not-found.tsx';
import { Unity } from './unity.tsx';

/** One topic: its votes through the years, the newest, those that divided the world most, and who takes which stand on it in a dossier. */
export function TopicPage({ of = '' }: { of?: string }) {
  const address = usePageAddress();
  const question = { id: idOf('topic', of) };
  const { data, errors, failed } = useAnswer(TopicDocument, question);
  const topic = data?.topic;
  useTitle(topic?.name);
  if (!topic)
    return errors.length > 0 || data ? (
      <NotFound failed={failed} what={errors[0] ?? `There is no topic ${of}.`} />
    ) : (
      <div class="wide">
        <Loading />
      </div>
    );
  const years = (topic.newest?.tallies ?? []).map(({ keys: [key], count }) => ({ year: Number(key?.label), count }));
  const near = [...topic.broader, ...topic.narrower];
  return (
    <article class="wide">
      <header class="title">
        <p class="kicker">Topic</p>
        <h1>{topic.name}</h1>
        <p class="chips">
          {near.map(({ id, name }) => (
            <a key={id} class="chip" href={addressOf(id)}>
              {name}
            </a>
          ))}
        </p>
      </header>
      <Errors errors={errors} />
      <p>
        Filed under it:{' '}
        <a href={`/votes?topic=${encodeURIComponent(of)}`}>{counted(topic.newest?.totalCount ?? 0, 'vote')}</a>.
      </p>
      {years.length > 1 && (
        <Picture title="Votes by year" file={`topic-${of}`}>
          <YearCounts
            years={years}
            addressOf={(year) => `/votes?from=${year}&to=${year}&topic=${encodeURIComponent(of)}`}
          />
        </Picture>
      )}
      <Unity topic={of} address={address} />
      <div class="two">
        <section>
          <h2>What divided the world most</h2>
          <VotesInBrief votes={topic.divided?.nodes ?? []} />
        </section>
        <section>
          <h2>The newest</h2>
          <VotesInBrief votes={topic.newest?.nodes ?? []} />
        </section>
      </div>
      {topic.stances && topic.stances.nodes.length > 0 && (
        <section>
          <h2>Who stands where</h2>
          <ul class="groups">
            {topic.stances.nodes.map(({ id, stance, wording, actor }) => (
              <li key={id}>
                <a href={addressOf(actor.id)}>{actor.name}</a> <span class="badge">{stance.toLowerCase()}</span>{' '}
                <span class="quiet">{wording}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="tools">
        <OpenInGraphiQL document={TopicDocument} variables={question} />
      </p>
    </article>
  );
}
