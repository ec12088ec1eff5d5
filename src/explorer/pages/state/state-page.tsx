import { useEffect, useState } from 'preact/hooks';
import { useNewestSession } from '../../kernel/about.ts';
import { usePageAddress } from '../../kernel/address.ts';
import { askBefore } from '../../kernel/ask.ts';
import { Period } from '../../kernel/provenance.ts';
import { useTitle } from '../../kernel/title.ts';
import { useAnswer } from '../../kernel/use-answer.ts';
import { counted } from '../../kernel/words.ts';
import { StateDocument } from '../../operations.ts';
import { Errors } from '../../parts/errors.tsx';
import { Loading } from '../../parts/loading.tsx';
import { OpenInGraphiQL } from '../../parts/open-in-graphiql.tsx';
import { SessionSlider } from '../../parts/session-slider.tsx';
import { VotesInBrief } from '../../parts/votes-in-brief.tsx';
import { Picture } from '../../pictures/picture.tsx';
import { TileMap } from '../../pictures/tile-map.tsx';
import { NotFound } from '../../shell/not-found.tsx';
import { Agreements, ShadeLegend } from './agreements.tsx';
import { Belongs } from './belongs.tsx';
import { Changed } from './changed.tsx';
import { askedOf, lastOf, nobodyNear, ownInWords, questionOf } from './period.ts';
import { shadesOf } from './shades.ts';
import { StateBallots } from './state-ballots.tsx';
import { ThroughYears } from './through-years.tsx';

/** One state: with whom it stood, on a map and in two lists, on which votes it stood nearly alone, its ballots, and what it belongs to. */
export function StatePage({ of = '' }: { of?: string }) {
  const given = usePageAddress();
  const newest = useNewestSession();
  const [known, setKnown] = useState<{ of: string; last: number | undefined }>();
  const last = known?.of === of ? known.last : undefined;
  const address = { ...given, asked: askedOf(given.asked, newest, last) };
  const isOwn = address.asked !== given.asked;
  const question = questionOf(of, address.asked, newest);
  const { data, errors, failed, pending } = useAnswer(StateDocument, question);
  const state = data?.state;
  useTitle(state?.name);
  useEffect(() => {
    if (state && !pending) setKnown({ of, last: lastOf(state) });
  }, [state, pending]);
  if (!state || (isOwn && pending))
    return errors.length > 0 || (data && !pending) ? (
      <NotFound failed={failed} what={errors[0] ?? `There is no state ${of}.`} />
    ) : (
      <div class="wide">
        <Loading what="Comparing it with all others" />
      </div>
    );
  const { closest, cast, stoodWithFew: few } = state;
  const years = address.asked.view === 'years';
  const isNear = (closest?.agreements ?? []).length > 0;
  return (
    <article class="wide">
      <header class="title">
        <p class="kicker">{[state.iso3, state.region].filter(Boolean).join(' · ')}</p>
        <h1>{state.name}</h1>
      </header>
      {cast?.totalCount !== 0 && (
        <SessionSlider
          address={address}
          newest={newest ?? 0}
          pending={pending}
          ahead={(asked) => askBefore(StateDocument, questionOf(of, asked, newest))}
        />
      )}
      <Errors errors={errors} />
      <Period.Provider value={closest?.parameters.period}>
        <div class={pending ? 'pending' : undefined} aria-busy={pending}>
          <p class="totals" role="status">
            {isOwn && last !== undefined && `${ownInWords(state, last, address.asked.window)} `}
            {isNear
              ? `${counted(closest?.parameters.rollCalls ?? 0, 'vote')}. ${closest?.note ?? ''}`
              : nobodyNear(state, question.common, isOwn ? undefined : last)}
          </p>
          <div class="with-side">
            <div>
              {cast?.totalCount !== 0 && (
                <nav class="tabs" aria-label="Views">
                  <a href={address.with({ view: undefined })} aria-current={years ? undefined : 'true'}>
                    These sessions
                  </a>
                  <a href={address.with({ view: 'years' })} aria-current={years ? 'true' : undefined}>
                    Through the years
                  </a>
                </nav>
              )}
              {years && (
                <Period.Provider value={undefined}>
                  <ThroughYears state={state} />
                </Period.Provider>
              )}
              {!years && isNear && (
                <Picture
                  title="How near each state stood"
                  file={`${state.iso3}-agreement`}
                  legend={<ShadeLegend name={state.name} />}
                >
                  <TileMap
                    label={`How near each state stood to ${state.name}; the lists below have the same`}
                    tiles={shadesOf(state, address.asked)}
                  />
                </Picture>
              )}
              {isNear && <Agreements state={state} asked={address.asked} />}
            </div>
            <aside class="beside">
              {(isNear || (few?.totalCount ?? 0) > 0) && (
                <section>
                  <h2>Nearly alone</h2>
                  <p class="quiet">{aloneInWords(few?.totalCount ?? 0)}</p>
                  <VotesInBrief votes={few?.nodes ?? []} />
                </section>
              )}
              <Changed state={state} />
              <Belongs state={state} />
            </aside>
          </div>
        </div>
      </Period.Provider>
      <StateBallots iso3={state.iso3} address={address} />
      <p class="tools">
        <OpenInGraphiQL document={StateDocument} variables={question} />
      </p>
    </article>
  );
}

const aloneInWords = (votes: number): string =>
  votes === 0
    ? 'At no vote did it choose what at most five states chose.'
    : `${counted(votes, 'vote')} at which at most five states chose as it did.`;
