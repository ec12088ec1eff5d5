import { idOf, keyOf, typeOf, withQuery } from '../../addresses.ts';
import { useTitle } from '../../kernel/title.ts';
import { useAnswer } from '../../kernel/use-answer.ts';
import { dateInWords, number } from '../../kernel/words.ts';
import { type ClaimInBriefFragment, ThingDocument } from '../../operations.ts';
import { Accounts } from '../../parts/accounts.tsx';
import { Done } from '../../parts/done.tsx';
import { Errors } from '../../parts/errors.tsx';
import { Links } from '../../parts/links.tsx';
import { Loading } from '../../parts/loading.tsx';
import { OpenInGraphiQL } from '../../parts/open-in-graphiql.tsx';
import { Claims } from '../../parts/said-of.tsx';
import { VotesInBrief } from '../../parts/votes-in-brief.tsx';
import { NotFound } from '../../shell/not-found.tsx';

/** Any thing that has no page of its own making: what is said of it, what it did and said, and what it hangs together with, each with its place. */
export function ThingPage({ kind = '', of = '' }: { kind?: string; of?: string }) {
  const type = typeOf(kind);
  if (type === undefined) return <NotFound />;
  return <Thing id={idOf(type, of)} of={of} />;
}

type Statements = { readonly totalCount: number; readonly nodes: readonly { readonly claim: ClaimInBriefFragment }[] };

/** The claims of some statements, each once. */
function claimsOf(statements: Statements | null) {
  const claims = new Map(statements?.nodes.map(({ claim }) => [claim.id, claim]));
  const more = (statements?.totalCount ?? 0) - (statements?.nodes.length ?? 0);
  return { nodes: [...claims.values()], totalCount: claims.size + more };
}

function Thing({ id, of }: { id: string; of: string }) {
  const { data, errors, failed } = useAnswer(ThingDocument, { id });
  const thing = data?.node;
  const name = thing && 'name' in thing ? thing.name : undefined;
  useTitle(name);
  if (!thing || !('links' in thing))
    return errors.length > 0 || data ? (
      <NotFound failed={failed} what={errors[0] ?? `The graph has nothing that is called ${of}.`} />
    ) : (
      <div class="wide">
        <Loading />
      </div>
    );
  const key = keyOf(id);
  const when =
    ('published' in thing && thing.published) ||
    ('held' in thing && thing.held) ||
    ('taken' in thing && thing.taken) ||
    undefined;
  const [, session] = /^urn:caucus:session:unga\/(\d+)$/.exec(id) ?? [];
  const ofSession = 'votes' in thing ? thing.votes : null;
  const votes = 'votesOn' in thing ? thing.votesOn : (ofSession?.nodes ?? []);
  const accounts = 'accounts' in thing ? (thing.accounts ?? []) : [];
  return (
    <article class="wide">
      <header class="title">
        <p class="kicker">
          {[
            thing.__typename.replace(/([a-z])([A-Z])/g, '$1 $2'),
            when && dateInWords(when.edtf),
            'publisher' in thing && thing.publisher?.name,
            'textSupplied' in thing && !thing.textSupplied && 'its text is not supplied, so that no words can be shown',
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <h1>{name}</h1>
      </header>
      <Errors errors={errors} />
      <div class="with-side">
        <div>
          {votes.length > 0 && (
            <section>
              <h2>Votes</h2>
              {ofSession && ofSession.totalCount > votes.length && (
                <p role="status">
                  The newest {votes.length} of {number(ofSession.totalCount)} votes.{' '}
                  {session && <a href={withQuery('/votes', { session })}>All votes of the session</a>}
                </p>
              )}
              <VotesInBrief votes={votes} />
            </section>
          )}
          {accounts.length > 0 && (
            <section>
              <h2>What is said of how, by whom and when</h2>
              <Accounts accounts={accounts} />
            </section>
          )}
          {'timeline' in thing && <Done by={thing} />}
          <Claims title="What is written in it" of={'claims' in thing ? thing.claims : null} all={{ in: key }} />
          <Claims
            title="What came through it"
            of={'statementsVia' in thing ? claimsOf(thing.statementsVia) : null}
            all={{ via: key }}
          />
          <Claims title="What is said of it" of={thing.claimsAbout} all={{ about: key }} />
        </div>
        <aside class="beside">
          <Links of={thing} />
        </aside>
      </div>
      <p class="tools">
        <a class="tool" href={`/path?from=${key}`}>
          How does it hang together with something else?
        </a>
        <OpenInGraphiQL document={ThingDocument} variables={{ id }} />
      </p>
    </article>
  );
}
