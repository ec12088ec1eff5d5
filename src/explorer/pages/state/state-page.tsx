import { useNewestSession } from '../../kernel/about.ts';
import { usePageAddress } from '../../kernel/address.ts';
import { askBefore } from '../../kernel/ask.ts';
import { useTitle } from '../../kernel/title.ts';
import { useAnswer } from '../../kernel/use-answer.ts';
import { overOf } from '../../kernel/windows.ts';
import { number } from '../../kernel/words.ts';
import { StateDocument, type StateQuery } from '../../operations.ts';
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
import { shadesOf } from './shades.ts';
import { StateBallots } from './state-ballots.tsx';
import { ThroughYears } from './through-years.tsx';

/** A state with all that the page shows of it, but its ballots. */
export type State = NonNullable<StateQuery['state']>;

/** One state: with whom it stood, on a map and in two lists, on which votes it stood nearly alone, its ballots, and what it belongs to. */
export function StatePage({ of = '' }: { of?: string }) {
  const address = usePageAddress();
  const newest = useNewestSession();
  const years = address.asked.view === 'years';
  const question = { iso3: of, over: overOf(address.asked, newest), years };
  const { data, errors, pending } = useAnswer(StateDocument, question);
  const state = data?.state;
  useTitle(state?.name);
  if (!state)
    return errors.length > 0 || data ? (
      <NotFound what={errors[0] ?? `There is no state ${of}.`} />
    ) : (
      <div class="wide">
        <Loading what="Comparing it with all others" />
      </div>
    );
  const few = state.stoodWithFew;
  return (
    <article class="wide">
      <header class="title">
        <p class="kicker">{[state.iso3, state.region].filter(Boolean).join(' · ')}</p>
        <h1>{state.name}</h1>
      </header>
      <SessionSlider
        address={address}
        newest={newest ?? 0}
        pending={pending}
        ahead={(asked) => askBefore(StateDocument, { iso3: of, over: overOf(asked, newest), years })}
      />
      <Errors errors={errors} />
      <div class={pending ? 'pending' : undefined} aria-busy={pending}>
        <p class="totals" role="status">
          {number(state.closest?.parameters.rollCalls ?? 0)} votes. {state.closest?.note}
        </p>
        <div class="with-side">
          <div>
            <nav class="tabs" aria-label="Views">
              <a href={address.with({ view: undefined })} aria-current={years ? undefined : 'true'}>
                These sessions
              </a>
              <a href={address.with({ view: 'years' })} aria-current={years ? 'true' : undefined}>
                Through the years
              </a>
            </nav>
            {years ? (
              <ThroughYears state={state} />
            ) : (
              <Picture
                title="How near each state stood"
                file={`${state.iso3}-agreement`}
                legend={<ShadeLegend name={state.name} />}
              >
                <TileMap
                  label={`How near each state stood to ${state.name}; the lists below have the same`}
                  tiles={shadesOf(state)}
                />
              </Picture>
            )}
            <Agreements state={state} />
          </div>
          <aside class="beside">
            <section>
              <h2>Nearly alone</h2>
              <p class="quiet">
                {few && few.totalCount > 0
                  ? `${number(few.totalCount)} votes at which at most five states chose as it did.`
                  : 'At no vote did it choose what at most five states chose.'}
              </p>
              <VotesInBrief votes={few?.nodes ?? []} />
            </section>
            <Changed state={state} />
            <Belongs state={state} />
          </aside>
        </div>
      </div>
      <StateBallots iso3={state.iso3} address={address} />
      <p class="tools">
        <OpenInGraphiQL document={StateDocument} variables={question} />
      </p>
    </article>
  );
}
