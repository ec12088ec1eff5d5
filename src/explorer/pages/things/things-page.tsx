import { addressOf, kindAsTitle, kindInWords } from '../../addresses.ts';
import { usePageAddress } from '../../kernel/address.ts';
import { pageOf } from '../../kernel/page-of.ts';
import { useTitle } from '../../kernel/title.ts';
import { useAnswer } from '../../kernel/use-answer.ts';
import { number } from '../../kernel/words.ts';
import type { AllPeopleQueryVariables } from '../../operations.ts';
import { Errors } from '../../parts/errors.tsx';
import { Choose, Words } from '../../parts/fields.tsx';
import { Loading } from '../../parts/loading.tsx';
import { OpenInGraphiQL } from '../../parts/open-in-graphiql.tsx';
import { PagesNav } from '../../parts/pages-nav.tsx';
import { NotFound } from '../../shell/not-found.tsx';
import { KINDS } from './kinds.ts';

/** All things of one kind: people, treaties, articles. */
export function ThingsPage({ kind = '' }: { kind?: string }) {
  // Whatever is in an address may be the name of what every object has.
  return Object.hasOwn(KINDS, kind) ? <Things key={kind} kind={kind} /> : <NotFound />;
}

function Things({ kind }: { kind: string }) {
  const { document, dated } = KINDS[kind] as (typeof KINDS)[string];
  const title = kindAsTitle(kind);
  useTitle(title);
  const address = usePageAddress();
  const { text, order } = address.asked;
  const question: AllPeopleQueryVariables = {
    text,
    orderBy: order === 'newest' ? { by: 'DATE', direction: 'DESC' } : { by: 'NAME', direction: 'ASC' },
    ...pageOf(address.asked, 50),
  };
  const { data, errors, pending } = useAnswer(document, question);
  const found = data?.things;
  return (
    <div class="wide">
      <h1>{title}</h1>
      <div class="filters">
        <Words
          label="Words in the name"
          value={text}
          onChange={(text) => address.change({ text, after: undefined, before: undefined }, true)}
        />
        {dated && (
          <Choose
            label="Order"
            value={order}
            any="By name"
            choices={[{ value: 'newest', name: 'Newest first' }]}
            onChange={(order) => address.change({ order, after: undefined, before: undefined })}
          />
        )}
      </div>
      <Errors errors={errors} />
      {!found && errors.length === 0 && <Loading />}
      {found && (
        <section class={pending ? 'pending' : undefined} aria-busy={pending}>
          <p class="above" role="status">
            <span>
              <strong>{number(found.totalCount)}</strong> {kindInWords(kind)}
            </span>
          </p>
          <ul class={dated ? 'state-list long' : 'state-list'}>
            {found.nodes.map(({ id, name }) => (
              <li key={id}>
                <a href={addressOf(id)}>{name}</a>
              </li>
            ))}
          </ul>
          <PagesNav address={address} page={found.pageInfo} />
        </section>
      )}
      <p class="tools">
        <OpenInGraphiQL document={document} variables={question} />
      </p>
    </div>
  );
}
