import { addressOf, idOfKey, keyOf } from '../../addresses.ts';
import { usePageAddress } from '../../kernel/address.ts';
import { useTitle } from '../../kernel/title.ts';
import { useAnswer } from '../../kernel/use-answer.ts';
import { HubsDocument, PathDocument } from '../../operations.ts';
import { Errors } from '../../parts/errors.tsx';
import { Written } from '../../parts/evidence.tsx';
import { Loading } from '../../parts/loading.tsx';
import { OpenInGraphiQL } from '../../parts/open-in-graphiql.tsx';
import { SearchBox } from '../../shell/search-box.tsx';

/** How two things hang together: each end is found by a search box, and each step is told with its evidence. */
export function PathPage() {
  useTitle('How two things hang together');
  const { asked, change } = usePageAddress();
  const ids = { from: idOfKey(asked.from ?? ''), to: idOfKey(asked.to ?? '') };
  const ends = Object.values(ids).flatMap((id) => id ?? []);
  const { data, errors } = useAnswer(HubsDocument, { ends });
  const nameOf = (id: string) => {
    const node = data?.nodes?.find((other) => other?.id === id);
    return node && 'name' in node ? node.name : keyOf(id);
  };
  const end = (name: 'from' | 'to', title: string) => (
    <div class="end">
      <p class="quiet">{title}</p>
      {ids[name] ? (
        <p>
          <a href={addressOf(ids[name])}>{nameOf(ids[name])}</a>{' '}
          <button type="button" class="tool" onClick={() => change({ [name]: undefined })}>
            another
          </button>
        </p>
      ) : (
        <SearchBox large label={title} onChoose={(id) => change({ [name]: keyOf(id) })} />
      )}
    </div>
  );
  return (
    <div class="wide">
      <h1>How two things hang together</h1>
      <div class="two">
        {end('from', 'From')}
        {end('to', 'To')}
      </div>
      <Errors errors={errors} />
      {ids.from && ids.to && data && (
        <Ways from={ids.from} to={ids.to} hubs={data.treaties?.nodes.map(({ id }) => id) ?? []} />
      )}
    </div>
  );
}

function Ways({ from, to, hubs }: { from: string; to: string; hubs: string[] }) {
  const question = { from, to, through: hubs };
  const { data, errors } = useAnswer(PathDocument, question);
  const paths = data?.paths;
  return (
    <section>
      <Errors errors={errors} />
      {!paths && errors.length === 0 && <Loading what="Looking for ways" />}
      {paths?.length === 0 && <p>The graph knows no way between the two that claims stand behind.</p>}
      {paths?.map(({ nodes, hops }, index) => (
        <div key={index} class="way">
          <h2>
            {nodes.map(({ id, name }, step) => (
              <span key={id}>
                {step > 0 && ' → '}
                <a href={addressOf(id)}>{name}</a>
              </span>
            ))}
          </h2>
          <ol>
            {hops.map(({ sentence, contested, inferred, evidence }) => (
              <li key={sentence}>
                <p>
                  {sentence} {contested && <span class="badge">contested</span>}
                  {inferred && <span class="badge">we infer it</span>}
                </p>
                <Written evidence={evidence} />
              </li>
            ))}
          </ol>
        </div>
      ))}
      <p class="tools">
        <OpenInGraphiQL document={PathDocument} variables={question} />
      </p>
    </section>
  );
}
