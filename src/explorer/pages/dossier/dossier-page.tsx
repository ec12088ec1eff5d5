import { addressOf } from '../../addresses.ts';
import { useTitle } from '../../kernel/title.ts';
import { useAnswer } from '../../kernel/use-answer.ts';
import { DossierDocument, type DossierQuery } from '../../operations.ts';
import { Errors } from '../../parts/errors.tsx';
import { Loading } from '../../parts/loading.tsx';
import { OpenInGraphiQL } from '../../parts/open-in-graphiql.tsx';
import { Contradictions } from './contradictions.tsx';
import { Stances } from './stances.tsx';
import { Timeline } from './timeline.tsx';
import { Unknown } from './unknown.tsx';

/** The parts of the page, by their anchors. */
const PARTS = [
  ['timeline', 'What was when'],
  ['treaties', 'The treaties'],
  ['stances', 'Who stands where'],
  ['contradictions', 'Where sources differ'],
  ['corroborations', 'Where they bear each other out'],
  ['unknown', 'What is not known'],
] as const;

/** The negotiations: what was when, the treaties as trees, who stands where, where sources differ or agree, and what is not known. */
export function DossierPage() {
  useTitle('Dossier');
  const { data, errors } = useAnswer(DossierDocument, {});
  return (
    <div class="wide">
      <h1>Dossier</h1>
      <p class="lead">{data?.processes?.nodes.map(({ name }) => name).join(' · ')}</p>
      <Errors errors={errors} />
      {!data && errors.length === 0 && <Loading />}
      {data && (
        <>
          <nav class="tabs" aria-label="Parts of this page">
            {PARTS.map(([id, name]) => (
              <a key={id} href={`#${id}`}>
                {name}
              </a>
            ))}
          </nav>
          <section id="timeline">
            <h2>What was when</h2>
            <Timeline dossier={data} />
          </section>
          <section id="treaties">
            <h2>The treaties</h2>
            <Treaties dossier={data} />
          </section>
          <section id="stances">
            <h2>Who stands where</h2>
            <Stances on={mattersOf(data)} />
          </section>
          <Contradictions dossier={data} />
          <section id="unknown">
            <h2>What is not known</h2>
            <Unknown dossier={data} />
          </section>
        </>
      )}
      <p class="tools">
        <OpenInGraphiQL document={DossierDocument} variables={{}} />
      </p>
    </div>
  );
}

type Treaty = NonNullable<DossierQuery['treaties']>['nodes'][number];
type Provision = Pick<Treaty['provisions'][number], 'id' | 'name' | 'provisionNumber' | 'claimsAbout' | 'stances'> & {
  readonly parts?: readonly Provision[];
};

/** What somebody can take a stand on: treaties, their provisions, and the topics that are no mere headings. */
function mattersOf({ treaties, topics }: DossierQuery): string[] {
  const below = ({ id, parts = [] }: Provision): string[] => [id, ...parts.flatMap(below)];
  const ofTreaties = (treaties?.nodes ?? []).flatMap(({ id, provisions }) => [id, ...provisions.flatMap(below)]);
  return [...ofTreaties, ...(topics?.nodes ?? []).map(({ id }) => id)].slice(0, 200);
}

/** Treaties with provisions first, each as a tree with how much is said of each part. */
const Treaties = ({ dossier: { treaties } }: { dossier: DossierQuery }) => (
  <>
    {[...(treaties?.nodes ?? [])]
      .sort((a, b) => b.provisions.length - a.provisions.length)
      .map(({ id, name, provisions }) => (
        <details key={id} class="treaty" open={provisions.length > 3}>
          <summary>
            {name} <span class="quiet">{provisions.length > 0 && `${provisions.length} provisions spoken of`}</span>
          </summary>
          <p class="quiet">
            <a href={addressOf(id)}>All that is said of it</a>
          </p>
          {provisions.length > 0 && <Provisions provisions={provisions} />}
        </details>
      ))}
  </>
);

const Provisions = ({ provisions }: { provisions: readonly Provision[] }) => (
  <ul class="tree">
    {provisions.map(({ id, name, provisionNumber, claimsAbout, stances, parts = [] }) => (
      <li key={id}>
        <a href={addressOf(id)}>{name}</a>{' '}
        <span class="quiet">
          {[
            provisionNumber && provisionNumber !== name && provisionNumber,
            claimsAbout && claimsAbout.totalCount > 0 && `${claimsAbout.totalCount} claims`,
            stances && stances.totalCount > 0 && `${stances.totalCount} stands`,
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {parts.length > 0 && <Provisions provisions={parts} />}
      </li>
    ))}
  </ul>
);
