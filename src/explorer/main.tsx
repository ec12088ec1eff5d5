import { render } from 'preact';
import { Explorer } from './shell/explorer.tsx';

const root = document.getElementById('explorer');
if (root) render(<Explorer />, root);
