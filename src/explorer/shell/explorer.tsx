import { ErrorBoundary, LocationProvider, Route, Router } from 'preact-iso';
import { About } from '../kernel/about.ts';
import { addressOfQuestion, ask } from '../kernel/ask.ts';
import { useLooking, useNewerData } from '../kernel/data-version.ts';
import { useAnswer } from '../kernel/use-answer.ts';
import { AboutDocument, VersionDocument } from '../operations.ts';
import { ClaimPage } from '../pages/claim/claim-page.tsx';
import { ClaimsPage } from '../pages/claims/claims-page.tsx';
import { CoalitionsPage } from '../pages/coalitions/coalitions-page.tsx';
import { ComparePage } from '../pages/compare/compare-page.tsx';
import { DossierPage } from '../pages/dossier/dossier-page.tsx';
import { DossiersPage } from '../pages/dossier/dossiers-page.tsx';
import { GroupPage } from '../pages/group/group-page.tsx';
import { GroupsPage } from '../pages/group/groups-page.tsx';
import { HomePage } from '../pages/home/home-page.tsx';
import { HowPage } from '../pages/how/how-page.tsx';
import { PathPage } from '../pages/path/path-page.tsx';
import { AllSeriesPage } from '../pages/series/all-series-page.tsx';
import { SeriesPage } from '../pages/series/series-page.tsx';
import { StatePage } from '../pages/state/state-page.tsx';
import { StatesPage } from '../pages/states/states-page.tsx';
import { ThingPage } from '../pages/thing/thing-page.tsx';
import { ThingsPage } from '../pages/things/things-page.tsx';
import { TopicPage } from '../pages/topic/topic-page.tsx';
import { VotePage } from '../pages/vote/vote-page.tsx';
import { VotesPage } from '../pages/votes/votes-page.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { NotFound } from './not-found.tsx';
import { useArrival } from './use-arrival.ts';

/** The whole explorer: the header, the page of the address, the foot. */
export function Explorer() {
  const { data } = useAnswer(AboutDocument, {});
  return (
    <LocationProvider>
      <About.Provider value={data}>
        <Header />
        <main id="content" tabIndex={-1}>
          <NewerData />
          <ErrorBoundary>
            <Pages />
          </ErrorBoundary>
        </main>
        <Footer />
      </About.Provider>
    </LocationProvider>
  );
}

function Pages() {
  useArrival();
  return (
    <Router>
      <Route path="/" component={HomePage} />
      <Route path="/coalitions" component={CoalitionsPage} />
      <Route path="/states" component={StatesPage} />
      <Route path="/states/:of" component={StatePage} />
      <Route path="/compare" component={ComparePage} />
      <Route path="/series" component={AllSeriesPage} />
      <Route path="/series/:of+" component={SeriesPage} />
      <Route path="/topics/:of+" component={TopicPage} />
      <Route path="/groups" component={GroupsPage} />
      <Route path="/groups/:of+" component={GroupPage} />
      <Route path="/votes" component={VotesPage} />
      <Route path="/votes/:of+" component={VotePage} />
      <Route path="/dossiers" component={DossiersPage} />
      <Route path="/dossiers/:of" component={DossierPage} />
      <Route path="/how" component={HowPage} />
      <Route path="/path" component={PathPage} />
      <Route path="/claims" component={ClaimsPage} />
      <Route path="/claims/:of+" component={ClaimPage} />
      <Route path="/:kind" component={ThingsPage} />
      <Route path="/:kind/:of+" component={ThingPage} />
      <Route default component={NotFound} />
    </Router>
  );
}

/** Says that newer data have come while the page was open. */
function NewerData() {
  // Whoever does not answer now is asked again later.
  useLooking(() => void ask(addressOfQuestion(VersionDocument, {}), new AbortController().signal).catch(() => {}));
  if (!useNewerData()) return null;
  return (
    <p role="status" class="notice wide">
      Newer data have come in.{' '}
      <a href={location.href} onClick={() => location.reload()}>
        Load the page again
      </a>{' '}
      to see them throughout.
    </p>
  );
}
