import { dossierAddress } from '../../addresses.ts';
import { useNewestSession } from '../../kernel/about.ts';
import { usePageAddress } from '../../kernel/address.ts';
import { useTitle } from '../../kernel/title.ts';
import { useAnswer } from '../../kernel/use-answer.ts';
import { HomeDocument } from '../../operations.ts';
import { Errors } from '../../parts/errors.tsx';
import { OpenInGraphiQL } from '../../parts/open-in-graphiql.tsx';
import { VotesInBrief } from '../../parts/votes-in-brief.tsx';
import { SearchBox } from '../../shell/search-box.tsx';
import { BlocMap } from './bloc-map.tsx';

/** How many sessions count as of late. */
const LATE = 2;

/** Where one begins: one search box, the map of blocs, the votes of late that divided the world, and where the dossier's sources differ. */
export function HomePage() {
  useTitle(undefined);
  const address = usePageAddress();
  const newest = useNewestSession();
  const sessions = Array.from({ length: LATE }, (_, index) => (newest ?? 0) - index);
  const question = newest === undefined ? undefined : { over: { scope: ['WHOLE' as const], sessions } };
  const { data, errors } = useAnswer(HomeDocument, question);
  const contradiction = data?.contradictions?.nodes.at(-1);
  return (
    <div class="wide home">
      <section class="hero">
        <h1>Who votes with whom, and where it is written</h1>
        <p class="lead">
          Every recorded vote of the General Assembly and of the Security Council of the United Nations, the coalitions
          in the Assembly, and dossiers of negotiations with a source for each sentence.
        </p>
        <SearchBox large />
      </section>
      <Errors errors={errors} />
      <div class="with-side">
        <BlocMap address={address} newest={newest} />
        <aside class="beside">
          <section>
            <h2>Votes that split the world</h2>
            <VotesInBrief votes={data?.votes?.nodes ?? []} />
            <p>
              <a href="/votes?order=divided">All votes, the most divided first</a>
            </p>
          </section>
          {contradiction && (
            <section>
              <h2>Where sources differ</h2>
              <p>{contradiction.reading}</p>
              <p>
                <a href={`${dossierAddress(contradiction.between[0]?.id ?? '')}#contradictions`}>
                  All contradictions of the dossier
                </a>
              </p>
            </section>
          )}
        </aside>
      </div>
      <p class="tools">{question && <OpenInGraphiQL document={HomeDocument} variables={question} />}</p>
    </div>
  );
}
