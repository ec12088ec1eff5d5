import { addressOf, dossierOf, idOf, withQuery } from '../../addresses.ts';
import { useTitle } from '../../kernel/title.ts';
import { useAnswer } from '../../kernel/use-answer.ts';
import { counted } from '../../kernel/words.ts';
import { DossierDocument, type DossierQuery } from '../../operations.ts';
import { Errors } from '../../parts/errors.tsx';
import { Loading } from '../../parts/loading.tsx';
import { OpenInGraphiQL } from '../../parts/open-in-graphiql.tsx';
import { NotFound } from '../../shell/not-found.tsx';
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

/** One dossier: what was when, the treaties as trees, who stands where, where sources differ or agree, and what is not known. */
export function DossierPage({ of = '' }: { of?: string }) {
  const id = idOf('dataset', of);
  const question = { id, dossiers: [dossierOf(id)] };
  const { data, errors, failed } = useAnswer(DossierDocument, question);
  const dossier = data?.dataset;
  useTitle(dossier?.claims?.totalCount ? dossier.name : undefined);
  if (!data || !dossier?.claims?.totalCount)
    return errors.length > 0 || data ? (
      <NotFound failed={failed} what={errors[0] ?? `There is no dossier ${of}.`} />
    ) : (
      <div class="wide">
        <Loading />
      </div>
    );
  const matters = mattersOf(data);
  const empty: Readonly<Partial<Record<string, boolean>>> = {
    treaties: data.treaties?.nodes.length === 0,
    stances: matters.length === 0,
    contradictions: data.contradictions?.nodes.length === 0,
    corroborations: data.corroborations?.nodes.length === 0,
  };
  return (
    <div class="wide">
      <h1>{dossier.name}</h1>
      <p class="lead">
        <a href={withQuery('/claims', { dossier: dossierOf(dossier.id) })}>
          {counted(dossier.claims?.totalCount ?? 0, 'claim')}
        </a>
        {[
          [data.articles?.nodes.length ?? 0, 'article'] as const,
          [data.documents?.nodes.length ?? 0, 'document'] as const,
        ].flatMap(([count, of]) => (count > 0 ? ` · ${counted(count, of)}` : []))}
      </p>
      <Errors errors={errors} />
      <nav class="tabs" aria-label="Parts of this page">
        {PARTS.filter(([id]) => !empty[id]).map(([id, name]) => (
          <a key={id} href={`#${id}`}>
            {name}
          </a>
        ))}
      </nav>
      <section id="timeline">
        <h2>What was when</h2>
        <Timeline dossier={data} />
      </section>
      {!empty.treaties && (
        <section id="treaties">
          <h2>The treaties</h2>
          <Treaties dossier={data} />
        </section>
      )}
      {!empty.stances && (
        <section id="stances">
          <h2>Who stands where</h2>
          <Stances on={matters} />
        </section>
      )}
      <Contradictions dossier={data} />
      <section id="unknown">
        <h2>What is not known</h2>
        <Unknown dossier={data} />
      </section>
      <p class="tools">
        <OpenInGraphiQL document={DossierDocument} variables={question} />
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
            {name}{' '}
            <span class="quiet">{provisions.length > 0 && `${counted(provisions.length, 'provision')} spoken of`}</span>
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
            claimsAbout && claimsAbout.totalCount > 0 && counted(claimsAbout.totalCount, 'claim'),
            stances && stances.totalCount > 0 && counted(stances.totalCount, 'stand'),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
        {parts.length > 0 && <Provisions provisions={parts} />}
      </li>
    ))}
  </ul>
);
