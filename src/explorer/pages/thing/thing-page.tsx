import { addressOf, idOf, keyOf, typeOf } from '../../addresses.ts';
import { useTitle } from '../../kernel/title.ts';
import { useAnswer } from '../../kernel/use-answer.ts';
import { dateInWords, number } from '../../kernel/words.ts';
import { ThingDocument } from '../../operations.ts';
import { Accounts } from '../../parts/accounts.tsx';
import { Errors } from '../../parts/errors.tsx';
import { Loading } from '../../parts/loading.tsx';
import { OpenInGraphiQL } from '../../parts/open-in-graphiql.tsx';
import { VotesInBrief } from '../../parts/votes-in-brief.tsx';
import { NotFound } from '../../shell/not-found.tsx';

/** Any thing that has no page of its own making: what is said of it, what it did and said, and what it hangs together with, each with its place. */
export function ThingPage({ kind = '', of = '' }: { kind?: string; of?: string }) {
  const type = typeOf(kind);
  if (type === undefined) return <NotFound />;
  return <Thing id={idOf(type, of)} of={of} />;
}

function Thing({ id, of }: { id: string; of: string }) {
  const { data, errors } = useAnswer(ThingDocument, { id });
  const thing = data?.node;
  const name = thing && 'name' in thing ? thing.name : undefined;
  useTitle(name);
  if (!thing || !('links' in thing))
    return errors.length > 0 || data ? (
      <NotFound what={errors[0] ?? `The graph has nothing that is called ${of}.`} />
    ) : (
      <div class="wide">
        <Loading />
      </div>
    );
  const when =
    ('published' in thing && thing.published) ||
    ('held' in thing && thing.held) ||
    ('taken' in thing && thing.taken) ||
    undefined;
  const votes = 'votesOn' in thing ? thing.votesOn : 'votes' in thing ? (thing.votes?.nodes ?? []) : [];
  const timeline = 'timeline' in thing ? (thing.timeline?.nodes ?? []) : [];
  const accounts = 'accounts' in thing ? (thing.accounts ?? []) : [];
  const claims = thing.claimsAbout?.nodes ?? [];
  return (
    <article class="wide">
      <header class="title">
        <p class="kicker">
          {[
            thing.__typename.replace(/(.)([A-Z])/g, '$1 $2'),
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
              <VotesInBrief votes={votes} />
            </section>
          )}
          {accounts.length > 0 && (
            <section>
              <h2>What is said of how, by whom and when</h2>
              <Accounts accounts={accounts} />
            </section>
          )}
          {timeline.length > 0 && (
            <section>
              <h2>What it did and said</h2>
              <ol class="timeline">
                {timeline.map(({ sentence, when: day, evidence }, index) => (
                  <li key={index}>
                    <time>{dateInWords(day?.edtf)}</time>
                    <span>
                      {sentence} <Places evidence={evidence} />
                    </span>
                  </li>
                ))}
              </ol>
            </section>
          )}
          {claims.length > 0 && (
            <section>
              <h2>What is said of it</h2>
              <ul class="groups">
                {claims.map(({ id: claim, text, contested, evidence }) => (
                  <li key={claim}>
                    <a href={addressOf(claim)}>{text}</a> {contested && <span class="badge">contested</span>}{' '}
                    <Places evidence={evidence} />
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
        <aside class="beside">
          <h2>What it hangs together with</h2>
          {thing.links && thing.links.nodes.length === 0 && <p>Nothing that the graph knows of.</p>}
          <ul class="groups">
            {thing.links?.nodes.map(({ sentence, from, to, when: day, evidence }) => {
              const other = from.id === id ? to : from;
              return (
                <li key={sentence}>
                  <a href={addressOf(other.id)}>{other.name}</a>
                  <span class="quiet">
                    {' '}
                    {sentence} {day && dateInWords(day.edtf)} <Places evidence={evidence} />
                  </span>
                </li>
              );
            })}
          </ul>
          {thing.links && thing.links.totalCount > thing.links.nodes.length && (
            <p class="quiet">and {number(thing.links.totalCount - thing.links.nodes.length)} more</p>
          )}
        </aside>
      </div>
      <p class="tools">
        <a class="tool" href={`/path?from=${keyOf(id)}`}>
          How does it hang together with something else?
        </a>
        <OpenInGraphiQL document={ThingDocument} variables={{ id }} />
      </p>
    </article>
  );
}

/** Where something is written, each place once, in few words. */
const Places = ({ evidence }: { evidence: readonly { readonly citation: string }[] }) => (
  <span class="quiet">({[...new Set(evidence.map(({ citation }) => citation))].slice(0, 3).join('; ')})</span>
);
