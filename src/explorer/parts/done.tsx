import { useAnswer } from '../kernel/use-answer.ts';
import { dateInWords } from '../kernel/words.ts';
import { type DoneByFragment, MoreDoneDocument, type SomeDoneFragment } from '../operations.ts';
import { Errors } from './errors.tsx';
import { Loading } from './loading.tsx';
import { More } from './more.tsx';
import { Places } from './said-of.tsx';

/** What somebody did and said, by date; nothing where the graph has nothing. */
export function Done({ by: { id, timeline } }: { by: DoneByFragment }) {
  if (!timeline || timeline.nodes.length === 0) return null;
  return (
    <section>
      <h2>What it did and said</h2>
      <Some id={id} timeline={timeline} before={0} />
    </section>
  );
}

/** Some of it, and below, when somebody wants it, what follows. */
function Some({ id, timeline, before }: { id: string; timeline: SomeDoneFragment; before: number }) {
  const { nodes, totalCount, pageInfo } = timeline;
  const shown = before + nodes.length;
  return (
    <>
      <ol class="timeline">
        {nodes.map(({ sentence, when, evidence }, index) => (
          <li key={index}>
            <time>{dateInWords(when?.edtf)}</time>
            <span>
              {sentence} <Places evidence={evidence} />
            </span>
          </li>
        ))}
      </ol>
      <More left={totalCount - shown}>
        {() => <Following id={id} after={pageInfo.endCursor ?? ''} before={shown} />}
      </More>
    </>
  );
}

function Following({ id, after, before }: { id: string; after: string; before: number }) {
  const { data, errors } = useAnswer(MoreDoneDocument, { id, after });
  const timeline = data?.node && 'timeline' in data.node ? data.node.timeline : undefined;
  if (timeline) return <Some id={id} timeline={timeline} before={before} />;
  return errors.length > 0 ? <Errors errors={errors} /> : <Loading room="part" />;
}
