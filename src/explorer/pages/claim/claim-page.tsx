import { addressOf, idOf, keyOf } from '../../addresses.ts';
import { useTitle } from '../../kernel/title.ts';
import { useAnswer } from '../../kernel/use-answer.ts';
import { ClaimDocument, type ClaimQuery } from '../../operations.ts';
import { RANKS } from '../../parts/accounts.tsx';
import { Errors } from '../../parts/errors.tsx';
import { Written } from '../../parts/evidence.tsx';
import { Loading } from '../../parts/loading.tsx';
import { OpenInGraphiQL } from '../../parts/open-in-graphiql.tsx';
import { NotFound } from '../../shell/not-found.tsx';

type Claim = NonNullable<ClaimQuery['claim']>;

/** One claim: its sentence, who says so, through whom and where, how it ranks, and what hangs together with it. */
export function ClaimPage({ of = '' }: { of?: string }) {
  const question = { id: idOf('claim', of) };
  const { data, errors, failed } = useAnswer(ClaimDocument, question);
  const claim = data?.claim;
  useTitle(claim?.text);
  if (!claim)
    return errors.length > 0 || data ? (
      <NotFound failed={failed} what={errors[0] ?? `There is no claim ${of}.`} />
    ) : (
      <div class="wide">
        <Loading />
      </div>
    );
  const things = [claim.subject, ...(claim.object ? [claim.object] : []), ...claim.about];
  return (
    <article class="wide narrow-text">
      <header class="title">
        <p class="kicker">Claim {claim.key}</p>
        <h1>{claim.text}</h1>
        <p class="chips">
          {RANKS[claim.rank] && <span class="badge">{RANKS[claim.rank]}</span>}
          {claim.polarity === 'NEGATED' && <span class="badge">denied</span>}
          {claim.contested && <span class="badge">contested</span>}
          {claim.openList && <span class="badge">names some among others</span>}
          {claim.inferred && <span class="badge">nobody says it: we infer it</span>}
          {[...new Map(things.map((thing) => [thing.id, thing])).values()].map(({ id, name }) => (
            <a key={id} class="chip" href={addressOf(id)}>
              {name}
            </a>
          ))}
        </p>
      </header>
      <Errors errors={errors} />
      {claim.rankReason && <p>{claim.rankReason}</p>}
      {claim.rule && <p class="quiet">By the rule: {claim.rule}</p>}
      <section>
        <h2>Who says so, and where</h2>
        <ul class="assertions">
          {claim.assertions.map((assertion) => (
            <li key={assertion.id}>
              <Speaker assertion={assertion} />
              <Written evidence={assertion.evidence} />
            </li>
          ))}
        </ul>
      </section>
      <Beside
        title="Where sources differ"
        items={claim.contradictions.map(({ id, reading, between }) => ({
          id,
          text: reading,
          claims: between.filter((other) => other.id !== claim.id),
        }))}
      />
      <Beside
        title="Borne out by others"
        items={claim.corroborations.map(({ id, statement }) => ({ id, text: statement, claims: [] }))}
      />
      <Beside
        title="Said elsewhere too"
        items={claim.restatements.map((other) => ({ id: other.id, text: '', claims: [other] }))}
      />
      <Beside
        title="How it relates to other claims"
        items={(claim.claimLinks ?? []).map(({ kind, outgoing, reason, claim: other }) => ({
          id: `${kind}-${other.id}`,
          text: `${outgoing ? 'This one' : 'Another'} ${LINKS[kind] ?? kind.toLowerCase().replaceAll('_', ' ')} ${outgoing ? 'another' : 'this one'}. ${reason ?? ''}`,
          claims: [other],
        }))}
      />
      <p class="tools">
        <a class="tool" href={`/path?from=${keyOf(claim.subject.id)}`}>
          How does its subject hang together with something else?
        </a>
        <OpenInGraphiQL document={ClaimDocument} variables={question} />
      </p>
    </article>
  );
}

const LINKS: Readonly<Record<string, string>> = {
  ARGUES_FOR: 'argues for',
  ARGUES_AGAINST: 'argues against',
  REBUTS: 'rebuts',
  REFINES: 'refines',
  DERIVED_FROM: 'is derived from',
};

function Speaker({ assertion: { madeBy, capacity, via, venue } }: { assertion: Claim['assertions'][number] }) {
  const address = addressOf(madeBy.id);
  return (
    <p>
      {address ? <a href={address}>{madeBy.name}</a> : madeBy.name}
      {capacity && <span class="quiet"> as {capacity.name}</span>}
      {via.length > 0 && (
        <span class="quiet">
          {' '}
          through{' '}
          {via.map(({ id, name }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <a href={addressOf(id)}>{name}</a>
            </span>
          ))}
        </span>
      )}
      {venue && <span class="quiet"> at {venue.name}</span>}
    </p>
  );
}

/** What stands beside a claim: a sentence, and the claims that it is of. */
function Beside({
  title,
  items,
}: {
  title: string;
  items: readonly {
    readonly id: string;
    readonly text: string;
    readonly claims: readonly { readonly id: string; readonly text: string }[];
  }[];
}) {
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="assertions">
        {items.map(({ id, text, claims }) => (
          <li key={id}>
            {text && <p>{text}</p>}
            {claims.map((claim) => (
              <p key={claim.id}>
                <a href={addressOf(claim.id)}>{claim.text}</a>
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}
