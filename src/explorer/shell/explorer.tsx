import { ErrorBoundary, LocationProvider, Route, Router } from 'preact-iso';
import { useNewerData } from '../kernel/data-version.ts';
import { HomePage } from '../pages/home/home-page.tsx';
import { VotePage } from '../pages/vote/vote-page.tsx';
import { VotesPage } from '../pages/votes/votes-page.tsx';
import { Footer } from './footer.tsx';
import { Header } from './header.tsx';
import { NotFound } from './not-found.tsx';

/** The whole explorer: the header, the page of the address, the foot. */
export function Explorer() {
  return (
    <LocationProvider>
      <Header />
      <main id="content" tabIndex={-1}>
        <NewerData />
        <ErrorBoundary>
          <Pages />
        </ErrorBoundary>
      </main>
      <Footer />
    </LocationProvider>
  );
}

function Pages() {
  return (
    <Router>
      <Route path="/" component={HomePage} />
      <Route path="/votes" component={VotesPage} />
      <Route path="/votes/:of+" component={VotePage} />
      <Route default component={NotFound} />
    </Router>
  );
}

/** Says that newer data have come while the page was open. */
function NewerData() {
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
