import { addressOf, idOf } from '../../addresses.ts';
import { usePageAddress } from '../../kernel/address.ts';
import { isCalledLike } from '../../kernel/called.ts';
import { useTitle } from '../../kernel/title.ts';
import { useAnswer } from '../../kernel/use-answer.ts';
import { StatesDocument } from '../../operations.ts';
import { Errors } from '../../parts/errors.tsx';
import { Words } from '../../parts/fields.tsx';
import { Loading } from '../../parts/loading.tsx';
import { OpenInGraphiQL } from '../../parts/open-in-graphiql.tsx';

/** All states by region, each leading to its page, and below them those that are no members, or no more. */
export function StatesPage() {
  useTitle('States');
  const { asked, change } = usePageAddress();
  const { data, errors } = useAnswer(StatesDocument, {});
  const like = asked.text ?? '';
  const states = data?.states?.nodes.filter((state) => isCalledLike(state, like)) ?? [];
  const regions = [...new Set(states.map(({ region }) => region ?? 'Elsewhere'))].sort();
  const groups = [
    ...regions.map((name) => ({ name, states: states.filter(({ region }) => (region ?? 'Elsewhere') === name) })),
    { name: 'No members, or no more', states: data?.former?.nodes.filter((state) => isCalledLike(state, like)) ?? [] },
  ].filter(({ states }) => states.length > 0);
  return (
    <div class="wide">
      <h1>States</h1>
      <div class="filters">
        <Words label="Name or code" value={asked.text} onChange={(text) => change({ text }, true)} />
      </div>
      <Errors errors={errors} />
      {!data && errors.length === 0 && <Loading />}
      {data && groups.length === 0 && (
        <p role="status">No state has a name or code like “{like}”. Write less of it, or another of its names.</p>
      )}
      {groups.map(({ name, states }) => (
        <section key={name}>
          <h2>
            {name} <span class="quiet">{states.length}</span>
          </h2>
          <ul class="state-list">
            {states.map((state) => (
              <li key={state.iso3}>
                <a href={addressOf(idOf('state', state.iso3))}>{state.name}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <p class="tools">
        <OpenInGraphiQL document={StatesDocument} variables={{}} />
      </p>
    </div>
  );
}
