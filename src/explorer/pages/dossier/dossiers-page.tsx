import { dossierAddress } from '../../addresses.ts';
import { useTitle } from '../../kernel/title.ts';
import { useAnswer } from '../../kernel/use-answer.ts';
import { counted } from '../../kernel/words.ts';
import { DossiersDocument } from '../../operations.ts';
import { Errors } from '../../parts/errors.tsx';
import { Loading } from '../../parts/loading.tsx';
import { OpenInGraphiQL } from '../../parts/open-in-graphiql.tsx';

/** All dossiers, the largest first. */
export function DossiersPage() {
  useTitle('Dossiers');
  const { data, errors } = useAnswer(DossiersDocument, {});
  const dossiers = [...(data?.dossiers ?? [])].sort(
    (a, b) => (b.claims?.totalCount ?? 0) - (a.claims?.totalCount ?? 0),
  );
  return (
    <div class="wide">
      <h1>Dossiers</h1>
      <p class="lead">What articles and records say of a negotiation, claim by claim, each with where it is written.</p>
      <Errors errors={errors} />
      {!data && errors.length === 0 && <Loading />}
      <ul class="state-list">
        {dossiers.map(({ id, name, claims }) => (
          <li key={id}>
            <a href={dossierAddress(id)}>{name}</a>{' '}
            <span class="quiet">{counted(claims?.totalCount ?? 0, 'claim')}</span>
          </li>
        ))}
      </ul>
      <p class="tools">
        <OpenInGraphiQL document={DossiersDocument} variables={{}} />
      </p>
    </div>
  );
}
