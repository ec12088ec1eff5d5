import { addressOf } from '../../addresses.ts';
import { useTitle } from '../../kernel/title.ts';
import { useAnswer } from '../../kernel/use-answer.ts';
import { type BlocKind, GroupsDocument } from '../../operations.ts';
import { Errors } from '../../parts/errors.tsx';
import { Loading } from '../../parts/loading.tsx';
import { OpenInGraphiQL } from '../../parts/open-in-graphiql.tsx';

const KINDS: Readonly<Record<BlocKind, string>> = {
  BLOC: 'Blocs',
  REGIONAL_GROUP: 'Regional groups of the United Nations',
  REGION: 'Regions',
};

/** All groups of states that the graph knows members of. */
export function GroupsPage() {
  useTitle('Groups');
  const { data, errors } = useAnswer(GroupsDocument, {});
  return (
    <div class="wide">
      <h1>Groups</h1>
      <Errors errors={errors} />
      {!data && errors.length === 0 && <Loading />}
      {(data ? (Object.entries(KINDS) as [BlocKind, string][]) : []).map(([kind, name]) => (
        <section key={kind}>
          <h2>{name}</h2>
          <ul class="state-list">
            {data?.blocs?.nodes
              .filter(({ blocKind }) => blocKind === kind)
              .map((bloc) => (
                <li key={bloc.id}>
                  <a href={addressOf(bloc.id)}>{bloc.name}</a> <span class="quiet">{bloc.members?.totalCount}</span>
                </li>
              ))}
          </ul>
        </section>
      ))}
      <p class="tools">
        <OpenInGraphiQL document={GroupsDocument} variables={{}} />
      </p>
    </div>
  );
}
