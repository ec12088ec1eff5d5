import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { RelayEnvironmentProvider } from 'react-relay';
import { environment } from './environment.js';
import { StatePage } from './state-page.jsx';
import { VotePage } from './vote-page.jsx';

/** `?state=FRA` or `?vote=A/RES/74/247`. */
const asked = new URLSearchParams(location.search);

createRoot(document.getElementById('root')).render(
  <StrictMode>
    <RelayEnvironmentProvider environment={environment(asked.get('api'))}>
      <Suspense fallback={<p>Loading</p>}>
        {asked.has('state') ? <StatePage iso3={asked.get('state')} /> : <VotePage symbol={asked.get('vote')} />}
      </Suspense>
    </RelayEnvironmentProvider>
  </StrictMode>,
);
