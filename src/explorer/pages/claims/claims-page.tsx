import { dossierOf } from '../../addresses.ts';
import { usePageAddress } from '../../kernel/address.ts';
import { pageOf } from '../../kernel/page-of.ts';
import { useTitle } from '../../kernel/title.ts';
import { useAnswer } from '../../kernel/use-answer.ts';
import { number } from '../../kernel/words.ts';
import { ClaimsDocument } from '../../operations.ts';
import { Errors } from '../../parts/errors.tsx';
import { Choose, Words } from '../../parts/fields.tsx';
import { Loading } from '../../parts/loading.tsx';
import { OpenInGraphiQL } from '../../parts/open-in-graphiql.tsx';
import { PagesNav } from '../../parts/pages-nav.tsx';
import { ClaimItems } from '../../parts/said-of.tsx';

/** What is said in all dossiers, narrowed by words, by dossier, and to that about which sources differ. */
export function ClaimsPage() {
  useTitle('Claims');
  const address = usePageAddress();
  const { text, dossier, contested } = address.asked;
  const where = {
    text,
    dossiers: dossier ? [dossier.toLowerCase()] : undefined,
    contested: contested ? true : undefined,
  };
  const question = { where, ...pageOf(address.asked, 30) };
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
      <Errors errors={errors} />
      {!claims && errors.length === 0 && <Loading />}
      {claims && (
        <section class={pending ? 'pending' : undefined} aria-busy={pending}>
          <p class="above" role="status">
            <span>
              <strong>{number(claims.totalCount)}</strong> claims
            </span>
          </p>
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
