import { addressOf } from '../addresses.ts';
import { useAnswer } from '../kernel/use-answer.ts';
import { dateInWords } from '../kernel/words.ts';
import { MoreLinksDocument, type SaidOfFragment, type SomeLinksFragment } from '../operations.ts';
import { Errors } from './errors.tsx';
import { Loading } from './loading.tsx';
import { More } from './more.tsx';
import { Places } from './said-of.tsx';

/** What a thing hangs together with, each edge in a sentence; nothing where there is none. */
export function Links({ of: { id, links } }: { of: SaidOfFragment }) {
  if (!links || links.nodes.length === 0) return null;
  return (
    <section>
      <h2>What it hangs together with</h2>
      <Some id={id} links={links} before={0} />
    </section>
  );
}

type Part = {
  readonly id: string;
  readonly links: SomeLinksFragment;
  /** How many stand above. */
  readonly before: number;
};

/** Some edges, and below them, when somebody wants them, those that follow. */
function Some({ id, links: { nodes, totalCount, pageInfo }, before }: Part) {
  const shown = before + nodes.length;
  return (
    <>
      <ul class="groups">
        {nodes.map(({ sentence, from, to, when, evidence }) => {
          const other = from.id === id ? to : from;
          return (
            <li key={sentence}>
              <a href={addressOf(other.id)}>{other.name}</a>
              <span class="quiet">
                {' '}
                {sentence} {when && dateInWords(when.edtf)} <Places evidence={evidence} />
              </span>
            </li>
          );
        })}
      </ul>
      <More left={totalCount - shown}>
        {() => <Following id={id} after={pageInfo.endCursor ?? ''} before={shown} />}
      </More>
    </>
  );
}

function Following({ id, after, before }: { id: string; after: string; before: number }) {
  const { data, errors } = useAnswer(MoreLinksDocument, { id, after });
  const links = data?.node && 'links' in data.node ? data.node.links : undefined;
  if (links) return <Some id={id} links={links} before={before} />;
  return errors.length > 0 ? <Errors errors={errors} /> : <Loading room="part" />;
}
