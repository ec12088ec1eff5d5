import { useNewestSession } from '../../kernel/about.ts';
import { usePageAddress } from '../../kernel/address.ts';
import { askBefore } from '../../kernel/ask.ts';
import { looksOf, looksOfStates } from '../../kernel/blocs.ts';
import { Period } from '../../kernel/provenance.ts';
import { useTitle } from '../../kernel/title.ts';
import { useAnswer } from '../../kernel/use-answer.ts';
import { overOf } from '../../kernel/windows.ts';
import { number } from '../../kernel/words.ts';
import { CoalitionsDocument, type CoalitionsQuery } from '../../operations.ts';
import { Errors } from '../../parts/errors.tsx';
import { Loading } from '../../parts/loading.tsx';
import { OpenInGraphiQL } from '../../parts/open-in-graphiql.tsx';
import { SessionSlider } from '../../parts/session-slider.tsx';
import { BlocCards } from './bloc-cards.tsx';
import { withCode } from './given.ts';
import { chanceInWords, membersOf } from './tell.ts';
import { Views } from './views.tsx';

/** The blocs of an answer. */
export type Coalitions = NonNullable<CoalitionsQuery['coalitions']>;

/** Who votes with whom: states on a plane, as a network, a matrix and a table, with one selection; and a card for each bloc. */
export function CoalitionsPage() {
  useTitle('Coalitions');
  const asking = usePageAddress();
  const newest = useNewestSession();
  const question = { over: overOf(asking.asked, newest) };
  const { data, errors, pending } = useAnswer(CoalitionsDocument, question);
  const coalitions = data?.coalitions;
  const members = coalitions ? membersOf(coalitions) : [];
  const address = withCode(asking, members);
  return (
    <div class="wide">
      <h1>Coalitions</h1>
      <p class="lead">Who votes with whom in the General Assembly, beyond what chance would make.</p>
      <SessionSlider
        address={address}
        newest={newest ?? 0}
        pending={pending}
        ahead={(asked) => askBefore(CoalitionsDocument, { over: overOf(asked, newest) })}
      />
      <Errors errors={errors} />
      {!coalitions && errors.length === 0 && (
        <Loading what="Comparing all states with each other: this takes some seconds" />
      )}
      {coalitions && (
        <Period.Provider value={coalitions.parameters.period}>
          <div class={pending ? 'pending' : undefined} aria-busy={pending}>
            <p class="totals" role="status">
              {number(coalitions.parameters.rollCalls)} votes, {number(members.length)} states.{' '}
              {chanceInWords(coalitions)} <a href="/how#blocs">How is this computed?</a>
            </p>
            <div class="with-side wide-side">
              <Views
                over={question.over}
                map={data.map ?? undefined}
                members={members}
                looks={looksOfStates(coalitions.blocs)}
                address={address}
              />
              <BlocCards
                blocs={coalitions.blocs}
                looks={looksOf(coalitions.blocs)}
                selected={address.asked.state}
                onSelect={(state) => address.change({ state }, true)}
              />
            </div>
          </div>
        </Period.Provider>
      )}
      <p class="tools">
        <OpenInGraphiQL document={CoalitionsDocument} variables={question} />
      </p>
    </div>
  );
}
