import { render } from 'preact';
import { Explorer } from './shell/explorer.tsx';

// An address that is not well written is taken as it stands, so that it is told that nothing is there.
try {
  decodeURIComponent(location.pathname);
} catch {
  history.replaceState(null, '', location.pathname.replaceAll('%', '%25') + location.search);
}

const root = document.getElementById('explorer');
if (root) render(<Explorer />, root);
