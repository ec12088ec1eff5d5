import { addressOf, dossierOf, idOfKey } from '../../addresses.ts';
import { usePageAddress } from '../../kernel/address.ts';
import { useTitle } from '../../kernel/title.ts';
import { useAnswer } from '../../kernel/use-answer.ts';
import { counted } from '../../kernel/words.ts';
import { ClaimsDocument } from '../../operations.ts';
import { Errors } from '../../parts/errors.tsx';
import { Choose, Words } from '../../parts/fields.tsx';
import { Loading } from '../../parts/loading.tsx';
import { OpenInGraphiQL } from '../../parts/open-in-graphiql.tsx';
import { PagesNav } from '../../parts/pages-nav.tsx';
import { ClaimItems } from '../../parts/said-of.tsx';
import { claimsQuestion, OF_THINGS } from './question.ts';

/** What is said in all dossiers, narrowed by words, by dossier, to one thing that it is about, in or through, and to that about which sources differ. */
export function ClaimsPage() {
  useTitle('Claims');
  const address = usePageAddress();
  const { text, dossier, contested } = address.asked;
  const question = claimsQuestion(address.asked);
  const { data, errors, pending } = useAnswer(ClaimsDocument, question);
  const claims = data?.claims;
  const change = (asked: Parameters<typeof address.change>[0], soon?: boolean) =>
    address.change({ ...asked, after: undefined, before: undefined }, soon);
  return (
    <div class="wide">
      <h1>Claims</h1>
      <p class="lead">What articles and records say, each with the place where it is written.</p>
      <div class="filters">
        <Words label="Words in it" value={text} onChange={(text) => change({ text }, true)} />
        <Choose
          label="Dossier"
          value={dossier}
          any="All dossiers"
          choices={(data?.dossiers ?? []).map(({ id, name }) => ({ value: dossierOf(id), name }))}
          onChange={(dossier) => change({ dossier })}
        />
        <Choose
          label="Sources"
          value={contested}
          any="All claims"
          choices={[{ value: 'yes', name: 'They differ about it' }]}
          onChange={(contested) => change({ contested })}
        />
      </div>
      <p class="chips">
        {(Object.keys(OF_THINGS) as (keyof typeof OF_THINGS)[]).flatMap((word) => {
          const id = idOfKey(address.asked[word] ?? '');
          if (id === undefined) return [];
          const thing = data?.nodes?.find((node) => node?.id === id);
          const name = thing && 'name' in thing ? thing.name : address.asked[word];
          return [
            <span key={word}>
              {OF_THINGS[word]} <a href={addressOf(id)}>{name}</a>{' '}
              <button
                type="button"
                class="tool"
                aria-label={`Take away: ${OF_THINGS[word]} ${name}`}
                onClick={() => change({ [word]: undefined })}
              >
                ×
              </button>
            </span>,
          ];
        })}
      </p>
      <Errors errors={errors} />
      {!claims && errors.length === 0 && <Loading />}
      {claims && (
        <section class={pending ? 'pending' : undefined} aria-busy={pending}>
          <p class="above" role="status">
            <span>
              <strong>{counted(claims.totalCount, 'claim')}</strong>
            </span>
          </p>
          {claims.totalCount === 0 && <p>No claim fits. Take a filter away.</p>}
          <ClaimItems claims={claims.nodes} />
          <PagesNav address={address} page={claims.pageInfo} />
        </section>
      )}
      <p class="tools">
        <OpenInGraphiQL document={ClaimsDocument} variables={question} />
      </p>
    </div>
  );
}
